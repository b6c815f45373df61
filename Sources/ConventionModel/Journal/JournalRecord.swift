/// One line of a journal: something somebody did, once and for all.
///
/// Many are made in the reading of a journal: what many say alike is kept once, and what few say is
/// kept apart. Where a million are held, they are packed: see ``RecordList``.
public struct JournalRecord: Hashable, Sendable {
  private(set) var signature: RecordSignature
  private(set) var number: Int64
  /// Lamport counter: 1 + the highest its author had seen; order without trusting clocks.
  public var clock: Int64
  /// When, by its author's clock, for people.
  public var at: Instant
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
  /// The number of the only record replaced, when that is of the same replica; else ``noBase``.
  private(set) var soleBase: Int64
  /// What few records have.
  private var box: RareBox?
  /// Whether a note must not leave.
  public var isPrivate: Bool
  /// Whether its checksum is missing or wrong.
  public var isEditedByHand: Bool

  static let noBase = Int64.min

  /// A record with what every record has.
  ///
  /// `other` is a record that may have the same author, replica and session, which are then kept once.
  public init(
    version: Int64 = 1, id: RecordID, clock: Int64, at: Instant, by: String, operation: Operation,
    on: Target? = nil, field: Field? = nil, old: String? = nil, new: String? = nil,
    base: [RecordID] = [], of: RecordID? = nil, batch: String? = nil, session: String? = nil,
    isPrivate: Bool = false, who: String? = nil, due: Day? = nil, kind: String? = nil,
    date: Day? = nil, present: [String] = [], isEditedByHand: Bool = false,
    like other: JournalRecord? = nil
  ) {
    signature = RecordSignature.shared(
      replica: id.replica, by: by, session: session, like: other?.signature)
    number = id.number
    self.clock = clock
    self.at = at
    self.operation = operation
    self.on = on
    self.field = field
    self.old = old
    self.new = new
    soleBase = JournalRecord.noBase
    self.isPrivate = isPrivate
    self.isEditedByHand = isEditedByHand
    let isRare =
      version != 1 || of != nil || batch != nil || who != nil || due != nil || kind != nil
      || date != nil || !present.isEmpty
    if isRare {
      rare = Rare(
        version: version, of: of, batch: batch, who: who, due: due, kind: kind, date: date,
        present: present)
    }
    if !base.isEmpty { self.base = base }
  }

  /// The usual record: of this version, and with nothing that few have.
  ///
  /// `other` is a record of the same replica, author and session.
  public init(
    number: Int64, clock: Int64, at: Instant, like other: JournalRecord, operation: Operation,
    on: Target?, field: Field?, old: String?, new: String?, soleBase: Int64?
  ) {
    self.init(
      signature: other.signature, number: number, clock: clock, at: at, operation: operation,
      on: on,
      field: field, old: old, new: new, soleBase: soleBase ?? JournalRecord.noBase, rare: nil,
      isPrivate: false, isEditedByHand: false)
  }

  /// A record unpacked.
  init(
    signature: RecordSignature, number: Int64, clock: Int64, at: Instant, operation: Operation,
    on: Target?, field: Field?, old: String?, new: String?, soleBase: Int64, rare: Rare?,
    isPrivate: Bool, isEditedByHand: Bool
  ) {
    self.signature = signature
    self.number = number
    self.clock = clock
    self.at = at
    self.operation = operation
    self.on = on
    self.field = field
    self.old = old
    self.new = new
    self.soleBase = soleBase
    box = rare.map { RareBox($0) }
    self.isPrivate = isPrivate
    self.isEditedByHand = isEditedByHand
  }

  /// Its name.
  public var id: RecordID {
    get { RecordID(replica: signature.replica, number: number) }
    set {
      let replaced = base
      signature = signature.with(replica: newValue.replica)
      number = newValue.number
      base = replaced
    }
  }
  /// Format of the record, 1 today.
  public var version: Int64 {
    get { box?.rare.version ?? 1 }
    set { rare.version = newValue }
  }
  /// Short name of its author.
  public var by: String {
    get { signature.by }
    set { signature = signature.with(by: newValue) }
  }
  /// The review it was made in.
  public var session: String? {
    get { signature.session }
    set { signature = signature.with(session: newValue) }
  }
  /// The records this one replaces for its target and field; empty for the definition's value.
  public var base: [RecordID] {
    get {
      if soleBase != JournalRecord.noBase {
        return [RecordID(replica: signature.replica, number: soleBase)]
      }
      return box?.rare.base ?? []
    }
    set {
      soleBase = JournalRecord.noBase
      if newValue.count == 1, newValue[0].number != JournalRecord.noBase,
        newValue[0].replica == signature.replica
      {
        soleBase = newValue[0].number
        if let box, !box.rare.base.isEmpty { rare.base = [] }
      } else if !newValue.isEmpty || box?.rare.base.isEmpty == false {
        rare.base = newValue
      }
    }
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

  /// What few records have, when it has any of it.
  var rareParts: Rare? { box?.rare }

  // MARK: Asked a million times

  /// Whether it gives a field a value.
  var setsField: Bool { operation.setsValue && field != nil }

  /// Whether it names another one, which is not itself, as replaced.
  func replaces(_ other: RecordStamp) -> Bool {
    if soleBase != JournalRecord.noBase {
      return soleBase == other.number && soleBase != number
        && (signature === other.signature || signature.replica == other.signature.replica)
    }
    guard let base = box?.rare.base, !base.isEmpty else { return false }
    let own = id
    return base.contains { other.isNamed($0) && $0 != own }
  }

  /// Its name and its place in the order of records.
  var stamp: RecordStamp { RecordStamp(signature: signature, number: number, clock: clock) }

  /// The name of its replica, and its number there.
  public var place: (replica: String, number: Int64) { (signature.replica, number) }

  /// Whether two records say the same in every respect.
  public static func == (left: JournalRecord, right: JournalRecord) -> Bool {
    left.number == right.number && left.clock == right.clock && left.at == right.at
      && left.soleBase == right.soleBase && left.isPrivate == right.isPrivate
      && left.isEditedByHand == right.isEditedByHand && left.signature == right.signature
      && left.operation == right.operation && left.field == right.field && left.on == right.on
      && left.new == right.new && left.old == right.old && left.box == right.box
  }

  /// What tells most records apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(clock)
    hasher.combine(at)
    hasher.combine(signature.replica)
    hasher.combine(new)
  }

  /// The most bytes of a text as UTF-8: 16 KiB.
  public static let textLimit = 16 << 10

  /// Counters that order records: 1 to 2⁵³−1.
  public static let counters: ClosedRange<Int64> = 1...9_007_199_254_740_991
}
