import ConventionModel
import Testing

@Suite("Records taken back")
struct WithdrawalTests {
  private func withdrawal(_ number: Int64, of: Int64, clock: Int64? = nil) -> JournalRecord {
    record(number, clock: clock, .undo, of: id(of))
  }

  @Test("A note taken back is no longer among the notes, and is back when that is undone")
  func notes() {
    let some = [record(1, .note, new: "Vu"), record(2, .decision, new: "Oui")]
    #expect(state(of: action(), some).notes == some)
    let without = some + [withdrawal(3, of: 1)]
    #expect(state(of: action(), without).notes == [some[1]])
    #expect(state(of: action(), without + [withdrawal(4, of: 3)]).notes == some)
    #expect(
      state(of: action(), without + [withdrawal(4, of: 3), withdrawal(5, of: 4)]).notes
        == [some[1]])
  }

  @Test("A follow-up taken back is gone; a closing taken back leaves it open")
  func followUps() {
    let asked = record(1, .followUp, new: "Relancer")
    let closed = record(2, .close, of: id(1))
    #expect(state(of: action(), [asked, withdrawal(3, of: 1)]).followUps.isEmpty)
    let open = state(of: action(), [asked, closed, withdrawal(3, of: 2)]).followUps
    #expect(open.map(\.isOpen) == [true])
    #expect(
      state(of: action(), [asked, closed, withdrawal(3, of: 2), withdrawal(4, of: 3)]).followUps
        .map(\.closing) == [closed])
  }

  @Test("A milestone comes and goes with what added or removed it")
  func milestones() {
    let one = action { $0.milestones = [Milestone(id: "M1", title: "Comité")] }
    func ids(_ records: [JournalRecord]) -> [String] {
      state(of: one, records).milestones.map(\.id)
    }
    let added = record(1, .add, on: "S1/M2", new: "Bilan")
    let removed = record(2, .remove, on: "S1/M1")
    #expect(ids([added, withdrawal(3, of: 1)]) == ["M1"])
    #expect(ids([removed, withdrawal(3, of: 2)]) == ["M1"])
    #expect(ids([added, removed, withdrawal(3, of: 2), withdrawal(4, of: 3)]) == ["M2"])
  }

  @Test("What was taken back keeps nothing fresh, and neither does taking it back")
  func staleness() {
    let told = record(1, at: "2023-03-01T10:00:00Z", .status, new: "planned")
    let noted = record(2, at: "2023-05-01T10:00:00Z", .note, new: "Vu")
    let undone = record(3, at: "2023-05-02T10:00:00Z", .undo, of: id(2))
    let found = state(of: action(), [told, noted, undone], asOf: "2023-05-10")
    #expect(found.isStale && found.lastUpdate == told && found.daysSinceLastRecord == 70)
    #expect(!state(of: action(), [told, noted], asOf: "2023-05-10").isStale)
  }

  @Test("Nobody takes back what they cannot have seen, nor themselves, nor a value")
  func rank() {
    let note = record(5, .note, new: "Vu")
    for forged in [
      withdrawal(4, of: 5), withdrawal(6, of: 5, clock: 5), withdrawal(6, of: 5, clock: .max),
      record(6, version: 2, .undo, of: id(5)),
    ] {
      #expect(state(of: action(), [note, forged]).notes == [note])
    }
    let itself = withdrawal(6, of: 6)
    #expect(state(of: action(), [note, itself]).notes == [note])
    let value = record(1, .status, new: "done")
    let ledger = Ledger(records: [value, withdrawal(2, of: 1)])
    #expect(ledger.heads(of: .action("S1"), .status) == [value])
    #expect(!ledger.withdrawals().contains(value))
  }

  @Test("A chain of any length, and circles, come to an end")
  func chains() {
    let note = record(1, .note, new: "Vu")
    for length in [20_000, 20_001] {
      let chain = (2...Int64(length)).map { withdrawal($0, of: $0 - 1) }
      let expected = length.isMultiple(of: 2) ? [] : [note]
      #expect(state(of: action(), [note] + chain).notes == expected)
      #expect(state(of: action(), chain.reversed() + [note]).notes == expected)
    }
    let circle = [withdrawal(2, of: 3, clock: 7), withdrawal(3, of: 2, clock: 7)]
    #expect(state(of: action(), [note] + circle).notes == [note])
  }

  @Test("What changed since a day is what was told after it and still holds")
  func changes() {
    let some = definition((1...6).map { action("S\($0)") })
    func at(_ day: Int) -> String { "2023-03-0\(day)T12:00:00Z" }
    let told = situation(
      some,
      [
        record(1, at: at(1), on: "S1", .status, new: "done"),
        record(2, at: at(3), on: "S2", .status, new: "done"),
        record(3, at: at(3), .seen, on: "S3"),
        record(4, at: at(3), .note, on: "S4", new: "Vu"),
        record(5, at: at(4), .undo, on: "S4", of: id(4)),
        record(6, at: at(2), .note, on: "S5", new: "Vu"),
        record(7, at: at(4), .undo, on: "S5", of: id(6)),
        record(8, at: at(4), on: "S6/M1", .done, new: "2023-03-04"),
        record(9, at: at(5), .session, on: "@convention"),
      ])
    #expect(told.changedActions(since: day("2023-03-02")) == ["S2", "S5", "S6"])
    #expect(told.changedActions(since: day("2023-02-28")) == ["S1", "S2", "S6"])
    #expect(told.changedActions(since: day("2023-03-05")).isEmpty)
    #expect(told.eventDays().map(\.iso) == (1...5).map { "2023-03-0\($0)" })
  }
}
