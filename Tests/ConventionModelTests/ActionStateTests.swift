import ConventionModel
import Testing

@Suite("An action on a day")
struct ActionStateTests {
  @Test(
    "An action is late from the day after its due date, unless it is over",
    arguments: [
      ("2023-06-30", nil, nil), ("2023-07-01", nil, 1), ("2023-07-31", "blocked", 31),
      ("2023-07-31", "done", nil), ("2023-07-31", "dropped", nil),
      ("2023-07-31", "not-applicable", nil),
    ] as [(String, String?, Int?)])
  func late(on: String, status: String?, days: Int?) {
    let one = action { $0.due = .value(day("2023-06-30")) }
    let found = state(of: one, [record(1, .status, new: status)], asOf: on)
    #expect(found.daysLate == days)
    #expect(found.isLate == (days != nil))
  }

  @Test("Without a due date nothing is late")
  func noDueDate() {
    #expect(!state(of: action(), asOf: "9999-12-31").isLate)
  }

  @Test(
    "A milestone is late until the day it was reached",
    arguments: [
      (nil, "2023-03-01", nil), (nil, "2023-03-02", 1), ("2023-03-10", "2023-03-05", 4),
      ("2023-03-10", "2023-03-10", nil), ("not-applicable", "2023-03-05", nil),
    ] as [(String?, String, Int?)])
  func lateMilestone(done: String?, on: String, days: Int?) {
    let one = action {
      $0.milestones = [Milestone(id: "M1", title: "M1", due: .value(day("2023-03-01")))]
    }
    let found = state(of: one, [record(1, on: "S1/M1", .done, new: done)], asOf: on)
    #expect(found.milestones.map(\.daysLate) == [days])
    #expect(found.isLate == (days != nil))
  }

  @Test("Milestones are added and removed, once each, and only by what is understood")
  func milestones() {
    let one = action { $0.milestones = [Milestone(id: "M1", title: "M1")] }
    let records = [
      record(1, .add, on: "S1/M2", new: "Second", due: day("2023-05-01")),
      record(2, .add, on: "S1/M2", new: "Twice"), record(3, .remove, on: "S1/M1"),
      record(4, .remove, on: "S1/M9"), record(5, .add, on: "S1/M3", new: "Third"),
      record(6, version: 2, .remove, on: "S1/M3"),
    ]
    for found in [state(of: one, records), state(of: one, records.reversed())] {
      #expect(found.milestones.map(\.title) == ["Second", "Third"])
      #expect(found.milestones.first?.due.value == day("2023-05-01"))
    }
  }

  @Test(
    "What was reported goes stale after its time without a record",
    arguments: [("2023-04-30", false), ("2023-05-01", true), ("2023-02-01", false)])
  func stale(on: String, stale: Bool) {
    let records = [record(1, at: "2023-03-01T23:00:00Z", .status, new: "planned")]
    #expect(state(of: action(), records, asOf: on).isStale == stale)
    let closed = [record(1, at: "2023-03-01T23:00:00Z", .status, new: "done")]
    #expect(!state(of: action(), closed, asOf: on).isStale)
  }

  @Test("What was never reported is « non renseigné », and not also stale")
  func neverReported() {
    let noted = state(of: action(), [record(1, .note, new: "Vu")], asOf: "2024-01-01")
    #expect(noted.isNotReported && !noted.isStale)
    #expect(!state(of: action { $0.progress = .value(0) }).isNotReported)
    #expect(!state(of: action { $0.meteo = .notApplicable }).isNotReported)
  }

  @Test("A follow-up is open until a record closes it")
  func followUps() {
    let asked = record(1, .followUp, new: "Relancer la CAF")
    let closed = record(2, .close, of: id(1))
    #expect(state(of: action(), [asked]).followUps.map(\.isOpen) == [true])
    #expect(state(of: action(), [closed, asked]).followUps.map(\.closing) == [closed])
    let later = record(3, version: 2, .close, of: id(1))
    #expect(state(of: action(), [asked, later]).followUps.map(\.isOpen) == [true])
  }

  @Test("Having been seen in a meeting tells nothing, but is a record")
  func seen() {
    let told = record(1, at: "2023-03-01T10:00:00Z", .status, new: "planned")
    let seen = record(2, at: "2023-03-21T10:00:00Z", .seen)
    let found = state(of: action(), [told, seen])
    #expect(found.lastUpdate == told)
    #expect(found.daysSinceLastRecord == 10)
  }

  @Test(
    "A disagreement on any part of the action is one of the action",
    arguments: [
      ("S1", Field.status, "done", "blocked"), ("S1/M1", .due, "2023-01-01", "2023-01-02"),
      ("S1/I1", .result, "1", "2"), ("S1/I1", .denominator, "1", "2"),
      ("S1", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)), "1", "2"),
    ])
  func conflict(on: String, field: Field, one: String, other: String) {
    let defined = action {
      $0.milestones = [Milestone(id: "M1", title: "M1")]
      $0.indicators = [Indicator(id: "I1", title: "I1")]
    }
    let first = record(1, replica: "aaaaaa", on: on, field, new: one)
    let second = record(1, replica: "bbbbbb", on: on, field, new: other)
    #expect(state(of: defined, [first, second]).isConflict)
    #expect(!state(of: defined, [first]).isConflict)
  }
}
