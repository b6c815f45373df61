/// Records of a ledger in the order of records, oldest first, each unpacked when it is asked for.
public struct OrderedRecords: RandomAccessCollection, Hashable, Sendable {
  private let records: RecordList
  /// Their places, oldest first; nil when all came in order.
  private let order: [Int32]?

  /// All records of a list, oldest first.
  init(_ records: RecordList) {
    self.records = records
    order =
      OrderedRecords.areInOrder(records.indices, of: records)
      ? nil : OrderedRecords.sorted(records.indices.map { Int32($0) }, of: records)
  }

  /// The records at some places of a list, oldest first.
  init(_ places: [Int32], of records: RecordList) {
    self.records = records
    order =
      OrderedRecords.areInOrder(places.lazy.map { Int($0) }, of: records)
      ? places : OrderedRecords.sorted(places, of: records)
  }

  /// The first place, 0.
  public var startIndex: Int { 0 }
  /// The place after the last.
  public var endIndex: Int { order?.count ?? records.count }

  /// The record at a place.
  public subscript(index: Int) -> JournalRecord { records[order.map { Int($0[index]) } ?? index] }

  /// Whether some records are in order already, as those of most journals are.
  private static func areInOrder(_ places: some Sequence<Int>, of records: RecordList) -> Bool {
    var last: (place: Int, stamp: RecordStamp)?
    for place in places {
      let stamp = records.stamp(at: place)
      if let last, !precedes((last.place, last.stamp), (place, stamp), of: records) { return false }
      last = (place, stamp)
    }
    return true
  }

  private static func sorted(_ places: [Int32], of records: RecordList) -> [Int32] {
    places.map { (place: Int($0), stamp: records.stamp(at: Int($0))) }
      .sorted { precedes($0, $1, of: records) }
      .map { Int32($0.place) }
  }

  /// Only of records that share a name must what they say be read.
  private static func precedes(
    _ left: (place: Int, stamp: RecordStamp), _ right: (place: Int, stamp: RecordStamp),
    of records: RecordList
  ) -> Bool {
    let (leftRank, rightRank) = (left.stamp.rank, right.stamp.rank)
    if leftRank != rightRank { return leftRank < rightRank }
    return JournalRecord.precedes(records[left.place], records[right.place])
  }

  /// Whether both hold the same records, in whatever order these came.
  public static func == (one: OrderedRecords, other: OrderedRecords) -> Bool {
    one.order == other.order && one.records == other.records || one.elementsEqual(other)
  }

  /// How many there are, and the last of them.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(last)
  }
}
