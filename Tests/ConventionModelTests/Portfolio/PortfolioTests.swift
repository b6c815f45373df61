import ConventionModel
import TestKit
import Testing

@Suite("A portfolio and its sums")
struct PortfolioTests {
  private let scratch: Scratch
  private let portfolio: Portfolio

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
    portfolio = try PortfolioSample.read(in: scratch)
  }

  @Test("Every folder shows as what it is")
  func kinds() {
    #expect(
      portfolio.entries.map(\.folder) == ["ain", "coupe", "double", "exemple", "val-de-marne"])
    #expect(portfolio.broken == 1)
    #expect(portfolio.copies == 1)
    #expect(portfolio.otherFolders == 1)
    #expect(portfolio.entries[1].fault != nil)
    #expect(portfolio.original(of: 2) == "ain")
    #expect(portfolio.original(of: 0) == nil)
  }

  @Test("A convention's figures are those of its situation")
  func summary() throws {
    let situation = try Samples.example()
    let summary = ConventionSummary(of: situation)
    #expect(summary.actions == situation.actions.count)
    #expect(summary.progress == situation.progress)
    #expect(summary.late == situation.actions.count(where: \.isLate))
    #expect(summary.total == situation.funding.total)
    #expect(summary.alerts.values.reduce(0, +) == situation.alerts.count)
    #expect(summary.statuses.values.reduce(0, +) == summary.actions)
    #expect(summary.age != nil)
  }

  @Test("Sums say what they cover, and count neither copies nor what cannot be read")
  func sums() throws {
    let sum = portfolio.sum(of: portfolio.entries.indices)
    #expect(sum.conventions == 3)
    #expect(sum.actions == 2 + 19 + 19)
    #expect(sum.totalKnown == 3)
    let example = try #require(portfolio.entries[3].summary)
    let shipped = try #require(portfolio.entries[4].summary)
    let known = try #require(example.total) + #require(shipped.total)
    #expect(sum.total == known + Money(cents: 200_000_000))
    #expect(sum.progress.reported == example.progress.reported + 1)
    #expect(sum.progress.expected == example.progress.expected + 2 + 19)
    #expect(portfolio.sum(of: [4]).progress.share == nil)
    #expect(portfolio.sum(of: [2]) == Portfolio.Sum())
  }

  @Test("When the first of two with one id goes, the other counts")
  func firstGoes() throws {
    var portfolio = portfolio
    portfolio.put(.waiting, at: 0)
    #expect(portfolio.original(of: 2) == nil)
    #expect(portfolio.done == 4)
    #expect(portfolio.sum(of: [2]).conventions == 1)
  }
}
