/// Records in order of arrival, of which there may be millions, packed.
///
/// A copy that grows copies only its last pack. What is asked of a record is unpacked at each time;
/// whoever needs a record twice keeps it.
public struct RecordList: Hashable, Sendable {
  private var packs: [RecordPack] = []

  /// Records of a pack: 512, as a power of two.
  private static let bits = 9
  private static let mask = 1 << bits - 1

  /// No records.
  public init() {}

  /// Those records, in order.
  public init(_ records: some Sequence<JournalRecord>) {
    for record in records { append(record) }
    if !packs.isEmpty { packs[packs.count - 1].close() }
  }

  /// Puts a record at the end.
  public mutating func append(_ record: JournalRecord) {
    let last = packs.count - 1
    guard last >= 0, packs[last].count <= Self.mask else { return packs.append(RecordPack(record)) }
    packs[last].append(record)
    if packs[last].count > Self.mask { packs[last].close() }
  }

  /// The name of the record at a place, and what orders it.
  func stamp(at index: Int) -> RecordStamp {
    packs[index >> Self.bits].stamp(at: index & Self.mask)
  }

  /// When the record at a place was made.
  public func moment(at index: Int) -> Instant {
    packs[index >> Self.bits].moment(at: index & Self.mask)
  }

  /// The records made at a moment or later, in order of arrival.
  public func made(from moment: Instant) -> some Sequence<JournalRecord> {
    indices.lazy.filter { self.moment(at: $0) >= moment }.map { self[$0] }
  }

  /// The number of the record at a place in what its replica wrote.
  public func number(at index: Int) -> Int64 { stamp(at: index).number }

  /// Whether the record at a place must not leave.
  public func isPrivate(at index: Int) -> Bool {
    packs[index >> Self.bits].has(.isPrivate, at: index & Self.mask)
  }

  /// Whether the checksum of the record at a place is missing or wrong.
  public func isEditedByHand(at index: Int) -> Bool {
    packs[index >> Self.bits].has(.isEditedByHand, at: index & Self.mask)
  }

  /// The record at a place must not leave.
  public mutating func markPrivate(at index: Int) {
    packs[index >> Self.bits].set(.isPrivate, to: true, at: index & Self.mask)
  }

  /// The record at a place turns out not to be edited by hand.
  public mutating func markUntouched(at index: Int) {
    packs[index >> Self.bits].set(.isEditedByHand, to: false, at: index & Self.mask)
  }
}

extension RecordList: RandomAccessCollection {
  /// The first place, 0.
  public var startIndex: Int { 0 }
  /// The place after the last.
  public var endIndex: Int {
    packs.last.map { (packs.count - 1) << Self.bits + $0.count } ?? 0
  }
  /// How many records there are.
  public var count: Int { endIndex }

  /// The record at a place.
  public subscript(index: Int) -> JournalRecord {
    packs[index >> Self.bits].record(at: index & Self.mask)
  }
}

extension RecordList: ExpressibleByArrayLiteral {
  /// Those records, in order.
  public init(arrayLiteral records: JournalRecord...) { self.init(records) }
}

extension RecordList {
  /// Whether a list holds the records of an array, in order.
  public static func == (list: RecordList, array: [JournalRecord]) -> Bool {
    list.elementsEqual(array)
  }
}
