/// A record to be: what somebody wants to write, before the journal gives it a name and a place.
public struct Draft: Hashable, Sendable {
  /// What is done.
  public var operation: Operation
  /// To what.
  public var on: Target?
  /// To which field.
  public var field: Field?
  /// The field's value before, as text.
  public var old: String?
  /// The field's value after, or a text.
  public var new: String?
  /// The records its author saw standing for that field, all of which it replaces.
  public var base: [RecordID]
  /// The record undone or closed.
  public var of: RecordID?
  /// Whether a note must not leave.
  public var isPrivate: Bool
  /// Who is to do a follow-up.
  public var who: String?
  /// By when: a follow-up, an added milestone.
  public var due: Day?
  /// Kind of meeting, of a session.
  public var kind: String?
  /// Day of the meeting, of a session.
  public var date: Day?
  /// Those present, of a session.
  public var present: [String]
  /// The meeting it is made in; nil leaves that to whoever saves it.
  public var session: String?

  /// A record to be, with what it needs.
  public init(
    _ operation: Operation, on: Target? = nil, field: Field? = nil, old: String? = nil,
    new: String? = nil, base: [RecordID] = [], of: RecordID? = nil, isPrivate: Bool = false,
    who: String? = nil, due: Day? = nil, kind: String? = nil, date: Day? = nil,
    present: [String] = [], session: String? = nil
  ) {
    self.operation = operation
    self.on = on
    self.field = field
    self.old = old
    self.new = new
    self.base = base
    self.of = of
    self.isPrivate = isPrivate
    self.who = who
    self.due = due
    self.kind = kind
    self.date = date
    self.present = present
    self.session = session
  }

  /// The record it becomes.
  public func record(
    id: RecordID, clock: Int64, at: Instant, by: String, batch: String?, session: String?
  ) -> JournalRecord {
    JournalRecord(
      id: id, clock: clock, at: at, by: by, operation: operation, on: on, field: field, old: old,
      new: new, base: base, of: of, batch: batch, session: self.session ?? session,
      isPrivate: isPrivate, who: who,
      due: due, kind: kind, date: date, present: present)
  }
}
