/// Some records in few bytes, about thirty each: what they say is written one after the other, numbers
/// as the distance from those of the first one.
struct RecordPack: Hashable, Sendable {
  private var writer = PackWriter()
  /// Where each record begins.
  private var starts: [UInt32] = []
  /// Who wrote them.
  private var signatures: [RecordSignature] = []
  private let origin: Origin

  /// The numbers of the first record.
  struct Origin: Hashable {
    let number: Int64
    let clock: Int64
    let at: Int64
  }

  /// The marks of a record, in its first byte.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    static let isPrivate = Marks(rawValue: 1)
    static let isEditedByHand = Marks(rawValue: 2)
    static let hasOld = Marks(rawValue: 4)
    static let hasNew = Marks(rawValue: 8)
    static let hasSoleBase = Marks(rawValue: 16)
    static let hasRare = Marks(rawValue: 32)
  }

  /// A pack of one record.
  init(_ first: JournalRecord) {
    origin = Origin(number: first.stamp.number, clock: first.clock, at: first.at.milliseconds)
    append(first)
  }

  /// How many records there are.
  var count: Int { starts.count }

  /// Puts a record at the end.
  mutating func append(_ record: JournalRecord) {
    starts.append(UInt32(truncatingIfNeeded: writer.bytes.count))
    let signature = record.signature
    let place = signatures.lastIndex { $0 === signature || $0 == signature } ?? signatures.count
    if place == signatures.count { signatures.append(signature) }
    writer.put(record, signature: place, from: origin)
  }

  /// Gives back the memory that nothing more will be put in.
  mutating func close() {
    writer.close()
    starts = starts.fitted
    signatures = signatures.fitted
  }

  /// The record at a place.
  func record(at place: Int) -> JournalRecord {
    var reader = reader(at: place)
    return reader.record(of: signatures, from: origin)
  }

  /// The name of the record at a place, and what orders it.
  func stamp(at place: Int) -> RecordStamp {
    var reader = reader(at: place)
    _ = reader.byte()
    return reader.stamp(of: signatures, from: origin)
  }

  /// When the record at a place was made.
  func moment(at place: Int) -> Instant {
    var reader = reader(at: place)
    _ = reader.byte()
    _ = reader.stamp(of: signatures, from: origin)
    return reader.moment(from: origin)
  }

  private func reader(at place: Int) -> PackReader {
    PackReader(writer.bytes, at: Int(starts[place]))
  }

  /// Whether the record at a place has a mark.
  func has(_ mark: Marks, at place: Int) -> Bool {
    Marks(rawValue: writer.bytes[Int(starts[place])]).contains(mark)
  }

  /// Sets a mark of a record, or takes it away.
  mutating func set(_ mark: Marks, to isSet: Bool, at place: Int) {
    let start = Int(starts[place])
    var marks = Marks(rawValue: writer.bytes[start])
    if isSet { marks.insert(mark) } else { marks.remove(mark) }
    writer.replace(at: start, with: marks.rawValue)
  }
}
