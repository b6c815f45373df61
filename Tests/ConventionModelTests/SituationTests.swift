import ConventionModel
import Testing

@Suite("A convention on a day")
struct SituationTests {
  private func actions(_ count: Int, of engagements: Int) -> [Action] {
    (0..<count).map { index in
      action("S\(index)") { $0.engagement = .value("E\(index % max(1, engagements) + 1)") }
    }
  }

  @Test("Engagements gather their actions, however many there are", arguments: [1, 3, 4, 5, 7])
  func engagements(count: Int) {
    let told = situation(definition(engagements: count, actions(19, of: count)))
    #expect(told.engagements.count == count)
    #expect(told.engagements.allSatisfy { $0.engagement != nil && $0.proposedLinks > 0 })
    #expect(told.engagements.flatMap(\.actions).sorted() == Array(0..<19))
  }

  @Test("Actions that serve no known engagement come last, together")
  func others() {
    let some = [action("S1"), action("S2") { $0.engagement = .value("E9") }]
    let none = situation(definition(some))
    #expect(none.engagements.map(\.id) == [nil])
    let two = situation(
      definition(engagements: 2, some), [record(1, .engagement, new: "E2")])
    #expect(two.engagements.map(\.actions) == [[], [0], [1]])
  }

  @Test("An average says how much it covers, and follows weights")
  func averages() {
    let weighed = [
      action("S1") { $0.progress = .value(100) },
      action("S2") { ($0.progress, $0.weight) = (.value(0), 3) },
      action("S3"), action("S4") { $0.progress = .notApplicable },
    ]
    let average = situation(definition(weighed)).progress
    #expect(average.share?.hundredths == 2500)
    #expect(average.reported == 2 && average.expected == 3)
    let silent = situation(definition([action()])).progress
    #expect(silent.share == nil && silent.reported == 0 && silent.expected == 1)
    let immense = action { ($0.progress, $0.weight) = (.value(40), .max) }
    #expect(situation(definition([immense, action("S2")])).progress.share?.percent == 40)
  }

  @Test("A fresh convention of nineteen actions has three kinds of alerts")
  func freshAlerts() {
    let fresh = definition(
      engagements: 5, actions(19, of: 5),
      funding: [
        line("etat", 2022, .notified, euros(3_383_436)),
        line("total", nil, .committed, euros(13_765_770), includes: .unknown),
      ])
    let alerts = situation(fresh).alerts
    #expect(
      alerts.map(\.kind)
        == Array(repeating: .notReported, count: 19) + Array(repeating: .noDueDate, count: 19)
        + Array(repeating: .meteoMissing, count: 19))
  }

  @Test("Due dates of actions and milestones are counted by day, the late ones apart")
  func dueDays() {
    let some = [
      action("S1") { $0.due = .value(day("2023-03-01")) },
      action("S2") {
        ($0.due, $0.status) = (.value(day("2023-03-01")), .value(.done))
        $0.milestones = [Milestone(id: "M1", title: "Jalon", due: .value(day("2023-06-30")))]
      },
      action("S3"),
    ]
    let days = situation(definition(some)).dueDays
    #expect(days.map(\.day) == [day("2023-03-01"), day("2023-06-30")])
    #expect(days.map(\.count) == [2, 1] && days.map(\.late) == [1, 0])
  }

  @Test("Two situations made apart from the same are equal, and differ where an action does")
  func equality() {
    let some = definition([action("S1"), action("S2")])
    let plain = situation(some)
    #expect(plain == situation(some) && plain.hashValue == situation(some).hashValue)
    #expect(plain != situation(some, [record(1, .progress, new: "40")]))
    #expect(plain != situation(some, [record(1, .note, new: "Vu")]))
  }

  @Test("Alerts come by kind, the gravest first")
  func alertOrder() {
    let some = [
      action("S1") { $0.due = .value(day("2023-03-01")) },
      action("S2") { ($0.status, $0.meteo) = (.value(.blocked), .value(.compromised)) },
      action("S3") {
        ($0.status, $0.due) = (.value(.done), .value(day("2023-03-01")))
        $0.funding = [line("etat", 1, .paid, euros(9)), line("etat", 1, .planned, euros(8))]
      },
    ]
    let alerts = situation(definition(some), [record(1, on: "S2", .flag, new: "true")]).alerts
    #expect(
      alerts.map { "\($0.kind.rawValue) \($0.action ?? "-")" } == [
        "blocked S2", "late S1", "to-discuss S2", "stage-order S3", "not-reported S1",
        "no-due-date S2", "meteo-missing S1",
      ])
    #expect(alerts.first { $0.kind == .late }?.days == 30)
  }

  @Test("Money and time of the convention alert too")
  func conventionAlerts() {
    var told = definition(funding: [
      line("etat", 2022, .planned, euros(60)), line("cd", 2022, .planned, euros(40)),
      line("cd", 2022, .paid, euros(10)),
    ])
    told.convention.start = day("2022-07-01")
    told.convention.end = day("2023-06-30")
    told.convention.provenance.source = nil
    let alerts = situation(told).alerts
    #expect(alerts.map(\.kind) == [.coFinancing, .spendingBehind, .withoutSource])
    #expect(alerts.map(\.share?.percent) == [60, 10, nil])
    let paid = Field.amount(BudgetKey(funder: "cd", year: 2022, stage: .paid))
    let quarrel = situation(
      told,
      [
        record(1, replica: "aaaaaa", on: "@convention", paid, new: "1"),
        record(1, replica: "bbbbbb", on: "@convention", paid, new: "2"),
      ])
    #expect(quarrel.alerts.first?.kind == .conflict)
  }

  @Test("A definition with nothing but its convention has a situation")
  func nothing() {
    let empty = situation(Definition(convention: Convention(id: "c", title: "C")))
    #expect(empty.actions.isEmpty && empty.engagements.isEmpty && empty.alerts.isEmpty)
    #expect(empty.funding.total == nil && empty.spentShare == nil && empty.unallocated == nil)
    #expect(empty.period.elapsed == nil && empty.progress.share == nil)
    #expect(empty.allocated == .zero && empty.action("S1") == nil)
  }

  @Test("A record about something the definition does not have changes nothing that is shown")
  func orphans() {
    let some = definition(engagements: 1, actions(2, of: 1))
    let before = situation(some)
    let after = situation(some, [record(1, on: "S99", .status, new: "done")])
    #expect(after.actions == before.actions && after.alerts == before.alerts)
    #expect(after.ledger.records.count == 1)
  }
}
