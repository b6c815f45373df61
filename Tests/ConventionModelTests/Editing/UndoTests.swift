import ConventionModel
import Testing

@Suite("Undo and redo")
struct UndoTests {
  @Test("The last edit is undone by giving back what stood, and redone")
  func setAndBack() {
    var desk = Desk()
    desk.write([Draft(.set, on: .action("S1"), field: .status, old: nil, new: "done")])
    #expect(desk.history.redoable == nil)
    #expect(
      desk.history.undoable?.reversal(in: desk.ledger)
        == .drafts([
          Draft(
            .undo, on: .action("S1"), field: .status, old: "done", new: nil, base: [id(1)],
            of: id(1))
        ]))
    desk.undo()
    #expect(desk.status == .notReported)
    #expect(desk.history.undoable == nil)
    desk.redo()
    #expect(desk.status == .value(.done))
    #expect(desk.history.redoable == nil)
    desk.undo()
    #expect(desk.status == .notReported)
  }

  @Test("A batch is one step, undone whole")
  func batch() {
    var desk = Desk()
    desk.set(.status, "planned")
    desk.write([
      Draft(
        .set, on: .action("S1"), field: .status, old: "planned", new: "done", base: [id(1)]),
      Draft(.set, on: .action("S1"), field: .progress, new: "100"),
      Draft(.note, on: .action("S1"), new: "Fini"),
    ])
    #expect(desk.history.undoable?.records.map(\.id) == [id(2), id(3), id(4)])
    desk.undo()
    #expect(desk.status == .value(.planned))
    #expect(desk.state.progress.reported == .notReported && desk.state.notes.isEmpty)
    desk.redo()
    #expect(desk.status == .value(.done))
    #expect(desk.state.progress.value == 100 && desk.state.notes.count == 1)
  }

  @Test("What somebody has changed since is not undone, and neither is its batch")
  func refused() {
    var desk = Desk()
    desk.write([
      Draft(.set, on: .action("S1"), field: .status, new: "done"),
      Draft(.set, on: .action("S1"), field: .progress, new: "100"),
    ])
    let change = record(
      1, replica: "bbbbbb", clock: 9, .status, old: "done", new: "blocked", base: [id(1)])
    desk.ledger.insert(change)
    #expect(desk.history.undoable?.reversal(in: desk.ledger) == .refused(change))
    let later = record(
      2, replica: "bbbbbb", clock: 10, .status, old: "blocked", new: "done", base: [change.id])
    desk.ledger.insert(later)
    #expect(desk.history.undoable?.reversal(in: desk.ledger) == .refused(later))
  }

  @Test(
    "What somebody else set beside it is settled by an edit, not by an undo",
    arguments: ["blocked", "done"])
  func besides(value: String) {
    var desk = Desk()
    desk.set(.status, "done")
    let other = record(1, replica: "bbbbbb", clock: 1, .status, new: value)
    desk.ledger.insert(other)
    #expect(desk.history.undoable?.reversal(in: desk.ledger) == .refused(other))
    desk.set(.status, "planned")
    desk.undo()
    #expect(desk.status == .value(value == "done" ? .done : .blocked) && !desk.state.isConflict)
  }

  @Test("What somebody changed and changed back can be undone again")
  func changedBack() {
    var desk = Desk()
    desk.set(.status, "done")
    let change = record(
      1, replica: "bbbbbb", clock: 2, .status, old: "done", new: "blocked", base: [id(1)])
    let back = record(
      2, replica: "bbbbbb", clock: 3, .undo, .status, old: "blocked", new: "done",
      base: [change.id], of: change.id)
    desk.ledger.insert(change)
    desk.ledger.insert(back)
    guard case .drafts(let drafts)? = desk.history.undoable?.reversal(in: desk.ledger) else {
      Issue.record("refused")
      return
    }
    #expect(drafts.map(\.base) == [[back.id]] && drafts.map(\.of) == [id(1)])
    var forged = back
    forged.new = "dropped"
    let ledger = Ledger(records: [desk.ledger.records[0], change, forged])
    #expect(desk.history.undoable?.reversal(in: ledger) == .refused(forged))
  }

  @Test("A milestone or a follow-up that somebody has worked on since stays")
  func workedOn() {
    var desk = Desk()
    desk.write([
      Draft(.add, on: .element(action: "S1", element: "M1"), new: "Comité"),
      Draft(.followUp, on: .action("S1"), new: "Relancer"),
    ])
    let step = desk.history.undoable
    func reversal(_ record: JournalRecord) -> Reversal? {
      var ledger = desk.ledger
      ledger.insert(record)
      return step?.reversal(in: ledger)
    }
    func theirs(_ operation: Operation, on: String, _ field: Field?, of: RecordID?) -> JournalRecord
    {
      var theirs = record(
        1, replica: "bbbbbb", clock: 9, operation, on: on, field,
        new: field == nil ? nil : "2023-03-01", of: of)
      theirs.by = "b.diallo"
      return theirs
    }
    for record in [
      theirs(.set, on: "S1/M1", .done, of: nil), theirs(.remove, on: "S1/M1", nil, of: nil),
      theirs(.close, on: "S1", nil, of: id(2)),
    ] {
      #expect(reversal(record) == .refused(record))
    }
    let elsewhere = theirs(.set, on: "S1/M2", .done, of: nil)
    guard case .drafts(let drafts) = reversal(elsewhere) else {
      Issue.record("refused")
      return
    }
    #expect(drafts.map(\.of) == [id(2), id(1)] && drafts.allSatisfy { $0.field == nil })
  }

  @Test("A private note is taken back where it was written")
  func privateNote() {
    var desk = Desk()
    desk.write([Draft(.note, on: .action("S1"), new: "Entre nous", isPrivate: true)])
    #expect(
      desk.history.undoable?.reversal(in: desk.ledger)
        == .drafts([Draft(.undo, on: .action("S1"), of: id(1), isPrivate: true)]))
  }

  @Test("A new edit leaves nothing to redo")
  func newEdit() {
    var desk = Desk()
    desk.set(.status, "planned")
    desk.set(.status, "done")
    desk.undo()
    desk.set(.progress, "10")
    #expect(desk.history.redoable == nil)
    desk.undo()
    desk.undo()
    #expect(desk.status == .notReported && desk.history.undoable == nil)
    desk.redo()
    desk.redo()
    #expect(desk.status == .value(.planned) && desk.state.progress.value == 10)
  }

  @Test("Only what one did oneself, here, is to be undone")
  func own() {
    var desk = Desk()
    var other = record(1, .status, new: "done")
    other.by = "b.diallo"
    desk.ledger.insert(other)
    desk.ledger.insert(record(1, replica: "bbbbbb", clock: 2, .progress, new: "10"))
    desk.ledger.insert(record(3, .session, on: "@convention"))
    desk.ledger.insert(record(4, .unknown("merge")))
    desk.ledger.insert(record(5, .status, new: "nonsense"))
    #expect(desk.history.undoable == nil && desk.history.redoable == nil)
  }

  @Test("Any walk of edits, undos and redos leads where a pile of states says")
  func walk() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<40 {
      var desk = Desk()
      // The states one can go back to, the present one last, and those one can go forward to.
      var before = [desk.shown]
      var after: [String] = []
      for _ in 0..<40 {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0, 1:
          guard desk.history.undoable != nil else { continue }
          desk.undo()
          after.append(before.removeLast())
        case 2:
          guard desk.history.redoable != nil else { continue }
          desk.redo()
          before.append(after.removeLast())
        default:
          guard desk.edit(using: &generator) else { continue }
          before.append(desk.shown)
          after = []
        }
        #expect(desk.shown == before.last, "seed \(seed)")
        #expect((desk.history.undoable != nil) == (before.count > 1), "seed \(seed)")
        #expect((desk.history.redoable != nil) == !after.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("The order in which records are read does not change what can be undone")
  func permutations() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<40 {
      var desk = Desk()
      for _ in 0..<30 {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0 where desk.history.undoable != nil: desk.undo()
        case 1 where desk.history.redoable != nil: desk.redo()
        default: _ = desk.edit(using: &generator)
        }
      }
      let shuffled = Desk(records: desk.ledger.records.shuffled(using: &generator))
      #expect(shuffled.history.undoable == desk.history.undoable, "seed \(seed)")
      #expect(shuffled.history.redoable == desk.history.redoable, "seed \(seed)")
      #expect(shuffled.shown == desk.shown, "seed \(seed)")
    }
  }

  @Test("Undos of one another, in whatever circle, leave a history")
  func hostile() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<200 {
      let records = (1...30).map { number in
        var made = record(
          Int64(number), clock: Int64.random(in: -1...12, using: &generator),
          Bool.random(using: &generator) ? .undo : .set, .status,
          new: ["done", "planned"].randomElement(using: &generator),
          base: [id(.random(in: 1...30, using: &generator))],
          of: id(.random(in: 1...30, using: &generator)))
        if Bool.random(using: &generator) { made.field = nil }
        if Bool.random(using: &generator) { made.batch = "b\(number % 3)" }
        return made
      }
      let desk = Desk(records: records)
      let again = Desk(records: records.reversed())
      #expect(desk.history.undoable == again.history.undoable, "seed \(seed)")
      #expect(desk.history.redoable == again.history.redoable, "seed \(seed)")
      if let step = desk.history.undoable {
        #expect(step.reversal(in: desk.ledger) == step.reversal(in: again.ledger), "seed \(seed)")
      }
    }
  }

  @Test("A long journal of undos out of turn is read in one pass")
  func long() {
    let count: Int64 = 10_000
    let notes = (1...count).map { record($0, .note, new: "n") }
    let undone = (1...count).map { record(count + $0, .undo, of: id($0)) }
    let desk = Desk(records: notes + undone)
    #expect(desk.history.undoable == nil)
    #expect(desk.history.redoable?.records == undone.last.map { [$0] })
  }
}

/// One person at one machine, with the journal they write.
private struct Desk {
  var ledger = Ledger()
  private var number: Int64 = 0

  init() {}

  init(records: [JournalRecord]) {
    ledger = Ledger(records: records)
    number = records.map(\.id.number).max() ?? 0
  }

  var history: UndoHistory { UndoHistory(of: ledger, by: "a.martin", replicas: ["aaaaaa"]) }
  var told: Situation {
    Situation(of: definition([action()]), ledger: ledger, asOf: day("2023-03-31"), zone: .utc)
  }
  var state: ActionState { told.actions[0] }
  var status: Reported<Status> { state.status.reported }

  /// What a person sees, without who wrote it when.
  var shown: String {
    "\(status) \(state.progress.reported) \(state.notes.compactMap(\.new)) "
      + "\(state.milestones.map { "\($0.id) \($0.due.reported)" }) "
      + "\(state.followUps.map { "\($0.record.new ?? "") \($0.isOpen)" })"
  }

  mutating func write(_ drafts: [Draft]) {
    let batch = drafts.count > 1 ? id(number + 1).text : nil
    var last: [Ledger.Slot: RecordID] = [:]
    for var draft in drafts {
      number += 1
      if let target = draft.on, let field = draft.field {
        // As the journal does: a gesture that sets a field twice replaces its own first value.
        let slot = Ledger.Slot(target: target, field: field)
        if let earlier = last.updateValue(id(number), forKey: slot) { draft.base = [earlier] }
      }
      ledger.insert(
        draft.record(
          id: id(number), clock: number, at: moment("2023-03-01T10:00:00Z"), by: "a.martin",
          batch: batch, session: nil))
    }
  }

  mutating func set(_ field: Field, _ value: String?) {
    write([Editing.set(field, of: .action("S1"), to: value, in: told)].compactMap { $0 })
  }

  mutating func undo() { reverse(history.undoable) }
  mutating func redo() { reverse(history.redoable) }

  private mutating func reverse(_ step: Step?) {
    guard case .drafts(let drafts)? = step?.reversal(in: ledger) else {
      Issue.record("refused")
      return
    }
    write(drafts)
  }

  /// Some gesture; false when it would change nothing.
  mutating func edit(using generator: inout Seeded) -> Bool {
    let told = told
    func anyStatus() -> String? {
      ["planned", "done", "blocked", nil].randomElement(using: &generator) ?? nil
    }
    var drafts: [Draft?] = []
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      switch Int.random(in: 0..<7, using: &generator) {
      case 0:
        drafts.append(Editing.set(.status, of: .action("S1"), to: anyStatus(), in: told))
      case 1:
        let points = Bool.random(using: &generator) ? 5 : -5
        drafts.append(Editing.progress(by: points, ofAction: "S1", in: told))
      case 2: drafts.append(Draft(.note, on: .action("S1"), new: "note \(number)"))
      case 3 where !drafts.contains { $0?.operation == .add }:
        let element = Editing.newMilestoneID(ofAction: "S1", in: told)
        drafts.append(
          Draft(
            .add, on: .element(action: "S1", element: element), new: "Jalon",
            due: day("2023-06-30")))
      case 4 where !drafts.contains { $0?.operation == .remove }:
        guard let milestone = told.actions[0].milestones.first else { continue }
        drafts.append(Draft(.remove, on: .element(action: "S1", element: milestone.id)))
      case 5: drafts.append(Draft(.followUp, on: .action("S1"), new: "suite \(number)"))
      default:
        guard let open = told.actions[0].followUps.first(where: \.isOpen),
          !drafts.contains(where: { $0?.operation == .close })
        else { continue }
        drafts.append(Draft(.close, on: .action("S1"), of: open.record.id))
      }
    }
    write(drafts.compactMap { $0 })
    return !drafts.compactMap { $0 }.isEmpty
  }
}
