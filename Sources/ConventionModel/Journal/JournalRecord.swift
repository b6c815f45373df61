/// The name of a record: who wrote it, and its place in what they wrote.
public struct RecordID: Hashable, Comparable, Sendable {
  /// Random id of a clone of the folder.
  public let replica: String
  /// Dense counter of the replica, from 1.
  public let number: Int64

  /// The record of that number in that replica.
  public init(replica: String, number: Int64) {
    self.replica = replica
    self.number = number
  }

  /// Reads `k3f9a2:417`; nil for another shape.
  public init?(_ text: some StringProtocol) {
    let parts = Substring(text).utf8
      .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.first != UInt8(ascii: "+"),
      let number = Int64(parts[1])
    else { return nil }
    self.init(replica: String(parts[0]), number: number)
  }

  /// The id as `k3f9a2:417`.
  public var text: String { "\(replica):\(number)" }

  /// Ordered by replica, then number.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.replica == right.replica ? left.number < right.number : left.replica < right.replica
  }
}

/// What a record says was done.
public enum Operation: Hashable, Sendable {
  /// A field was given a value.
  case set
  /// A note was taken.
  case note
  /// A decision was taken.
  case decision
  /// Somebody is to do something (« suite à donner »).
  case followUp
  /// A follow-up was closed.
  case close
  /// A milestone or list element was added.
  case add
  /// A milestone or list element was removed.
  case remove
  /// An earlier record was undone.
  case undo
  /// A conflict was settled.
  case resolve
  /// A meeting began.
  case session
  /// An action was seen in a meeting.
  case seen
  /// An action was passed over in a meeting.
  case pass
  /// Something a later version of the program does.
  case unknown(String)

  /// The operation of that word.
  public init(word: String) {
    self = Operation.words.first { $0.1 == word }?.0 ?? .unknown(word)
  }

  /// The word as written in journals.
  public var word: String {
    if case .unknown(let word) = self { return word }
    return Operation.words.first { $0.0 == self }?.1 ?? ""
  }

  /// Whether the record gives a field a value.
  public var setsValue: Bool { self == .set || self == .undo || self == .resolve }

  private static let words: [(Operation, String)] = [
    (.set, "set"), (.note, "note"), (.decision, "decision"), (.followUp, "follow-up"),
    (.close, "close"), (.add, "add"), (.remove, "remove"), (.undo, "undo"),
    (.resolve, "resolve"), (.session, "session"), (.seen, "seen"), (.pass, "pass"),
  ]
}

/// What a record is about.
public enum Target: Hashable, Sendable {
  /// The convention as a whole, `@convention`.
  case convention
  /// An action, `S1`.
  case action(String)
  /// A milestone or an indicator of an action, `S1/M1`.
  case element(action: String, element: String)

  /// Reads `@convention`, `S1` or `S1/M1`; nil for another shape.
  public init?(_ text: some StringProtocol) {
    if text == "@convention" {
      self = .convention
      return
    }
    let parts = Substring(text).utf8
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty) else { return nil }
    self = parts.count == 1 ? .action(parts[0]) : .element(action: parts[0], element: parts[1])
  }

  /// The target as written in journals.
  public var text: String {
    switch self {
    case .convention: "@convention"
    case .action(let id): id
    case .element(let action, let element): "\(action)/\(element)"
    }
  }

  /// The action it is about or part of; nil for the convention.
  public var action: String? {
    switch self {
    case .convention: nil
    case .action(let id), .element(let id, _): id
    }
  }
}

/// One line of a journal: something somebody did, once and for all.
public struct JournalRecord: Hashable, Sendable {
  /// Format of the record, 1 today.
  public var version: Int64
  /// Its name.
  public var id: RecordID
  /// Lamport counter: 1 + the highest its author had seen; order without trusting clocks.
  public var clock: Int64
  /// When, by its author's clock, for people.
  public var at: Instant
  /// Short name of its author.
  public var by: String
  /// What was done.
  public var operation: Operation
  /// To what.
  public var on: Target?
  /// To which field.
  public var field: Field?
  /// The field's value before, as text.
  public var old: String?
  /// The field's value after, or the text of a note, decision or follow-up.
  public var new: String?
  /// The records this one replaces for its target and field; empty for the definition's value.
  public var base: [RecordID]
  /// The review it was made in.
  public var session: String?
  /// Whether a note must not leave.
  public var isPrivate: Bool
  /// Whether its checksum is missing or wrong.
  public var isEditedByHand: Bool
  /// What few records have; kept apart so that the others stay small.
  private var box: RareBox?

  /// A record with what every record has.
  public init(
    version: Int64 = 1, id: RecordID, clock: Int64, at: Instant, by: String, operation: Operation,
    on: Target? = nil, field: Field? = nil, old: String? = nil, new: String? = nil,
    base: [RecordID] = [], of: RecordID? = nil, batch: String? = nil, session: String? = nil,
    isPrivate: Bool = false, who: String? = nil, due: Day? = nil, kind: String? = nil,
    date: Day? = nil, present: [String] = [], isEditedByHand: Bool = false
  ) {
    self.version = version
    self.id = id
    self.clock = clock
    self.at = at
    self.by = by
    self.operation = operation
    self.on = on
    self.field = field
    self.old = old
    self.new = new
    self.base = base
    self.session = session
    self.isPrivate = isPrivate
    self.isEditedByHand = isEditedByHand
    rare = Rare(
      of: of, batch: batch, who: who, due: due, kind: kind, date: date, present: present)
  }

  /// The record undone or closed.
  public var of: RecordID? {
    get { box?.rare.of }
    set { rare.of = newValue }
  }
  /// The same for all records made by one gesture.
  public var batch: String? {
    get { box?.rare.batch }
    set { rare.batch = newValue }
  }
  /// Who is to do a follow-up.
  public var who: String? {
    get { box?.rare.who }
    set { rare.who = newValue }
  }
  /// By when: a follow-up, an added milestone.
  public var due: Day? {
    get { box?.rare.due }
    set { rare.due = newValue }
  }
  /// Kind of meeting, of a session.
  public var kind: String? {
    get { box?.rare.kind }
    set { rare.kind = newValue }
  }
  /// Day of the meeting, of a session.
  public var date: Day? {
    get { box?.rare.date }
    set { rare.date = newValue }
  }
  /// Those present, of a session.
  public var present: [String] {
    get { box?.rare.present ?? [] }
    set { rare.present = newValue }
  }

  /// What few records have, as a whole; nothing at all takes no place.
  private var rare: Rare {
    get { box?.rare ?? Rare() }
    set { box = newValue == Rare() ? nil : RareBox(newValue) }
  }

  /// The most bytes of a text as UTF-8: 16 KiB.
  public static let textLimit = 16 << 10

  /// Counters that order records: 1 to 2⁵³−1.
  public static let counters: ClosedRange<Int64> = 1...9_007_199_254_740_991

  /// Whether its counters may order it before others.
  public var hasSoundCounters: Bool {
    JournalRecord.counters.contains(clock) && JournalRecord.counters.contains(id.number)
  }

  /// The order of records, the same in every clone: clock, then replica, then number.
  ///
  /// A record whose counters are out of range comes before all others, so that it never wins.
  public static func precedes(_ left: JournalRecord, _ right: JournalRecord) -> Bool {
    let (leftClock, rightClock) = (left.rank, right.rank)
    if leftClock != rightClock { return leftClock < rightClock }
    if left.id != right.id { return left.id < right.id }
    // The same id with other content: any order will do, as long as it is the same everywhere.
    return left.content.lexicographicallyPrecedes(right.content)
  }

  /// Everything the record says, as texts; only for telling apart records of the same id.
  private var content: [String] {
    let texts = [
      at.iso, new ?? "", by, old ?? "", operation.word, on?.text ?? "", field?.word ?? "",
      of?.text ?? "", batch ?? "", session ?? "", who ?? "", due?.iso ?? "", kind ?? "",
      date?.iso ?? "", "\(version)", "\(clock)", "\(isPrivate)", "\(isEditedByHand)",
    ]
    let isNull = [new == nil, old == nil, on == nil, field == nil, batch == nil, session == nil]
    return texts + isNull.map { "\($0)" } + base.map(\.text) + present
  }

  /// The counter that orders the record: its clock, or 0 when its counters are out of range.
  public var rank: Int64 { hasSoundCounters ? clock : 0 }
}

/// What few records say.
private struct Rare: Hashable, Sendable {
  var of: RecordID?
  var batch: String?
  var who: String?
  var due: Day?
  var kind: String?
  var date: Day?
  var present: [String] = []
}

/// What a record says beyond what most do, behind one reference.
private final class RareBox: Hashable, Sendable {
  let rare: Rare

  init(_ rare: Rare) { self.rare = rare }

  static func == (left: RareBox, right: RareBox) -> Bool {
    left === right || left.rare == right.rare
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rare) }
}
