import ConventionModel

/// What people did, told record by record, each after the one before.
struct Story {
  private(set) var records: [JournalRecord] = []
  private let definition: Definition

  init(_ definition: Definition) { self.definition = definition }

  /// The convention after all of it.
  func situation(asOf day: String = "2023-09-30") -> Situation {
    Situation(
      of: definition, ledger: Ledger(records: records), asOf: Day(iso: day) ?? .distantPast,
      zone: .utc)
  }

  /// Opens or renames a meeting.
  @discardableResult
  mutating func meet(
    _ id: String, _ kind: String? = "cotech", on day: String, present: [String] = [],
    order: MeetingOrder? = nil
  ) -> JournalRecord {
    tell(
      Draft(
        .session, new: order?.word, kind: kind, date: Day(iso: day), present: present,
        session: id), at: day)
  }

  /// Sets a field from what stands, in a meeting or outside.
  @discardableResult
  mutating func set(
    _ field: Field, of target: String, to value: String?, in session: String? = nil, at day: String
  ) -> JournalRecord? {
    guard let target = Target(target),
      var draft = Editing.set(field, of: target, to: value, in: situation())
    else { return nil }
    draft.session = session
    return tell(draft, at: day)
  }

  /// Anything else.
  @discardableResult
  mutating func say(
    _ operation: Operation, _ target: String, _ text: String? = nil, who: String? = nil,
    due: String? = nil, of: RecordID? = nil, isPrivate: Bool = false, in session: String? = nil,
    at day: String
  ) -> JournalRecord {
    tell(
      Draft(
        operation, on: Target(target), new: text, of: of, isPrivate: isPrivate, who: who,
        due: due.flatMap { Day(iso: $0) }, session: session), at: day)
  }

  /// Takes back a gesture of one record.
  mutating func undo(_ record: JournalRecord, in session: String? = nil, at day: String) {
    guard
      case .drafts(let drafts) = Step(records: [record]).reversal(in: Ledger(records: records))
    else { return }
    for var draft in drafts {
      draft.session = session
      tell(draft, at: day)
    }
  }

  @discardableResult
  private mutating func tell(_ draft: Draft, at day: String) -> JournalRecord {
    let number = Int64(records.count + 1)
    let record = draft.record(
      id: RecordID(replica: "aaaaaa", number: number), clock: number,
      at: moment("\(day)T09:00:00Z"), by: "a.martin", batch: nil, session: nil)
    records.append(record)
    return record
  }
}
