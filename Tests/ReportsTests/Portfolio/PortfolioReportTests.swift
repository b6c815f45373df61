import ConventionModel
import ConventionStore
import Foundation
import Reports
import TestKit
import Testing
import Words

@Suite("A portfolio for programs and as text")
struct PortfolioReportTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
  }

  @Test("Each convention has what the format promises; what cannot be read says why")
  func json() throws {
    let wording = Wording(.french)
    let folder = try #require(PortfolioFolder(path: scratch.path("p")))
    let day = try #require(Day(iso: PortfolioSample.day))
    var parts: [PortfolioReport.Part] = []
    for (place, name) in folder.folders.enumerated() {
      do throws(ConventionFolder.Unusable) {
        let loaded = try folder.folder(place).load()
        let situation = Situation(
          of: loaded.definition, ledger: Ledger(records: loaded.records), journal: loaded.journal,
          asOf: day, zone: loaded.zone)
        parts.append(PortfolioReport.Part(situation, folder: name, wording: wording))
      } catch {
        let fault = try #require(error.diagnostics.first)
        parts.append(PortfolioReport.Part(fault, folder: name, wording: wording))
      }
    }
    let text = PortfolioReport.whole(parts, asOf: day, wording: wording).text
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(report["format"] as? Int == 1)
    let conventions = try #require(report["conventions"] as? [[String: Any]])
    #expect(conventions.compactMap { $0["folder"] as? String } == folder.folders)
    for convention in conventions {
      for key in ["folder", "convention", "funding", "engagements", "alerts"] {
        #expect(convention[key] != nil, "\(key)")
      }
    }
    #expect(conventions[1]["convention"] is NSNull)
    #expect((conventions[1]["error"] as? String)?.contains("coupe/convention.toml:") == true)
    #expect(conventions[2]["same_id_as"] as? String == "ain")
    #expect(conventions[0]["same_id_as"] is NSNull)
    let shipped = try #require(conventions[4]["funding"] as? [String: Any])
    #expect(shipped["state_cents"] as? Int == 338_343_600)
    #expect((conventions[3]["engagements"] as? [Any])?.count == 5)
  }

  @Test("The text tells sums first, with what they cover, then each convention")
  func text() throws {
    let read = try PortfolioSample.read(in: scratch)
    var named = Portfolio(path: "p", folders: read.entries.map(\.folder), otherFolders: 1)
    for (place, entry) in read.entries.enumerated() {
      var state = entry.state
      if case .broken(var diagnostic) = state {
        diagnostic.place.file = "p/coupe/convention.toml"
        state = .broken(diagnostic)
      }
      named.put(state, at: place)
    }
    let day = try #require(Day(iso: PortfolioSample.day))
    Snapshot.expect(
      PortfolioText(of: named, asOf: day, wording: Wording(.french)).text(), named: "portefeuille")
  }
}
