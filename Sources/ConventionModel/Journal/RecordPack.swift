/// Some records in few bytes, about thirty each: what they say is written one after the other, numbers
/// as the distance from those of the first one.
struct RecordPack: Hashable, Sendable {
  private var bytes: [UInt8]
  /// Where each record begins.
  private let starts: [UInt32]
  /// Who wrote them.
  private let signatures: [RecordSignature]
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

  /// Packs records, of which there is at least one.
  init(_ records: [JournalRecord]) {
    var writer = PackWriter()
    let first = records[0]
    origin = Origin(number: first.stamp.number, clock: first.clock, at: first.at.milliseconds)
    var starts: [UInt32] = []
    starts.reserveCapacity(records.count)
    var signatures: [RecordSignature] = []
    var places: [RecordSignature: Int] = [:]
    var last: (signature: RecordSignature, place: Int)?
    for record in records {
      starts.append(UInt32(truncatingIfNeeded: writer.bytes.count))
      let place: Int
      if let last, last.signature === record.signature {
        place = last.place
      } else {
        place = places[record.signature] ?? signatures.count
        if place == signatures.count {
          signatures.append(record.signature)
          places[record.signature] = place
        }
        last = (record.signature, place)
      }
      writer.put(record, signature: place, from: origin)
    }
    // Not the room that the writer has besides.
    bytes = Array(writer.bytes[...])
    self.starts = starts
    self.signatures = signatures
  }

  /// The record at a place.
  func record(at place: Int) -> JournalRecord {
    var reader = PackReader(bytes, at: Int(starts[place]))
    return reader.record(of: signatures, from: origin)
  }

  /// The name of the record at a place, and what orders it.
  func stamp(at place: Int) -> RecordStamp {
    var reader = PackReader(bytes, at: Int(starts[place]))
    _ = reader.byte()
    return reader.stamp(of: signatures, from: origin)
  }

  /// When the record at a place was made.
  func moment(at place: Int) -> Instant {
    var reader = PackReader(bytes, at: Int(starts[place]))
    _ = reader.byte()
    _ = reader.stamp(of: signatures, from: origin)
    return reader.moment(from: origin)
  }

  /// The marks of the record at a place.
  func marks(at place: Int) -> Marks { Marks(rawValue: bytes[Int(starts[place])]) }

  /// Sets a mark of a record, or takes it away.
  mutating func set(_ mark: Marks, to isSet: Bool, at place: Int) {
    var marks = marks(at: place)
    if isSet { marks.insert(mark) } else { marks.remove(mark) }
    bytes[Int(starts[place])] = marks.rawValue
  }
}
