import ConventionModel

/// Reads the lines that this program writes most: a field set, or a text noted, with nothing unusual.
///
/// What it reads is what ``RecordLine`` would read; of every other line, however little is odd about
/// it, it says nothing at all.
struct PlainLine {
  /// The last record that had another replica, author or session than the one before.
  private var last: JournalRecord?
  /// How its line named them.
  private var replica: [UInt8] = []
  private var author: [UInt8] = []
  private var session: [UInt8]?

  /// The record of a line without its line feed; nil when another reader must look at it.
  mutating func read(_ line: Span<UInt8>) -> JournalRecord? {
    unsafe line.withUnsafeBufferPointer { bytes in
      var words = unsafe Words(bytes: bytes)
      guard let parts = unsafe words.parts() else { return nil }
      return unsafe record(parts, in: bytes)
    }
  }

  /// What a line says, in places of its bytes.
  struct Parts {
    var replica = 0..<0
    var number: Int64 = 0
    var clock: Int64 = 0
    var at = Instant(milliseconds: 0)
    var by = 0..<0
    var operation = Operation.set
    var on = 0..<0
    var field: Field?
    var old: Range<Int>?
    var hasNew = false
    var new: Range<Int>?
    var base: (replica: Range<Int>, number: Int64)?
    var session: Range<Int>?
  }

  private mutating func record(
    _ parts: Parts, in bytes: UnsafeBufferPointer<UInt8>
  ) -> JournalRecord? {
    guard let on = unsafe Self.target(parts.on, in: bytes) else { return nil }
    var (old, new): (String?, String?) = (nil, nil)
    if let range = parts.old {
      guard let text = unsafe Self.text(range, in: bytes) else { return nil }
      old = text
    }
    if let range = parts.new {
      guard let text = unsafe Self.text(range, in: bytes) else { return nil }
      new = text
    }
    if parts.operation.setsValue {
      guard let field = parts.field, parts.hasNew, field.accepts(new) else { return nil }
    }
    if let base = parts.base, unsafe !Self.holds(bytes, base.replica, parts.replica) { return nil }
    let counters = JournalRecord.counters
    guard counters.contains(parts.number), counters.contains(parts.clock) else { return nil }
    if unsafe !isAlike(parts, in: bytes), unsafe !learn(parts, from: bytes) { return nil }
    guard let last else { return nil }
    return JournalRecord(
      number: parts.number, clock: parts.clock, at: parts.at, like: last,
      operation: parts.operation, on: on, field: parts.field, old: old, new: new,
      soleBase: parts.base?.number)
  }

  /// Whether a line names the same replica, author and session as the last record.
  private func isAlike(_ parts: Parts, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard unsafe Self.holds(bytes, parts.replica, replica),
      unsafe Self.holds(bytes, parts.by, author)
    else { return false }
    guard let range = parts.session else { return session == nil }
    guard let session else { return false }
    return unsafe Self.holds(bytes, range, session)
  }

  /// Keeps the names of a line for the next ones; false when they are no texts.
  private mutating func learn(_ parts: Parts, from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let replica = unsafe Self.text(parts.replica, in: bytes),
      let author = unsafe Self.text(parts.by, in: bytes)
    else { return false }
    var session: String?
    if let range = parts.session {
      guard let text = unsafe Self.text(range, in: bytes) else { return false }
      session = text
    }
    last = JournalRecord(
      id: RecordID(replica: replica, number: parts.number), clock: parts.clock, at: parts.at,
      by: author, operation: .note, session: session, like: last)
    self.replica = Array(replica.utf8)
    self.author = Array(author.utf8)
    self.session = session.map { Array($0.utf8) }
    return true
  }

  // MARK: Bytes

  private static func text(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let text = try? unsafe UTF8Span(validating: bytes.span.extracting(range)) else {
      return nil
    }
    return String(copying: text)
  }

  private static func target(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Target? {
    guard let text = unsafe text(range, in: bytes), let first = text.utf8.first else { return nil }
    if first == UInt8(ascii: "@") || text.utf8.contains(UInt8(ascii: "/")) { return Target(text) }
    return .action(text)
  }

  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ other: [UInt8]
  ) -> Bool {
    guard range.count == other.count else { return false }
    for index in other.indices where unsafe bytes[range.lowerBound + index] != other[index] {
      return false
    }
    return true
  }

  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ other: Range<Int>
  ) -> Bool {
    guard range.count == other.count else { return false }
    for offset in 0..<other.count
    where unsafe bytes[range.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }
}
