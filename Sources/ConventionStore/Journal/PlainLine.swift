import ConventionModel
import Glibc

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
  private struct Parts {
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

  /// Goes through a line as it is written, word by word; every step says whether it could be made.
  @unsafe
  private struct Words {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = bytes }

    mutating func parts() -> Parts? {
      var parts = Parts()
      guard unsafe take("{\"v\":1,\"id\":\""), let id = unsafe counter() else { return nil }
      (parts.replica, parts.number) = id
      guard unsafe take(",\"clock\":"), let clock = unsafe digits(), unsafe take(",\"at\":\""),
        let at = unsafe instant(), unsafe take("\",\"by\":\""), let by = unsafe name(),
        unsafe take(",\"op\":\""), let operation = unsafe operation(),
        unsafe take(",\"on\":\""), let on = unsafe name()
      else { return nil }
      (parts.clock, parts.at, parts.by, parts.operation, parts.on) = (clock, at, by, operation, on)
      if unsafe take(",\"field\":\"") {
        guard let field = unsafe field() else { return nil }
        parts.field = field
      }
      if unsafe take(",\"old\":") {
        guard let old = unsafe value() else { return nil }
        parts.old = old
      }
      if unsafe take(",\"new\":") {
        guard let new = unsafe value() else { return nil }
        (parts.hasNew, parts.new) = (true, new)
      }
      if unsafe take(",\"base\":[") {
        if unsafe !take("]") {
          guard unsafe take("\""), let base = unsafe counter(), unsafe take("]") else { return nil }
          parts.base = base
        }
      }
      if unsafe take(",\"session\":\"") {
        guard let session = unsafe name() else { return nil }
        parts.session = session
      }
      let end = unsafe offset
      guard unsafe take(",\"crc\":\""), unsafe bytes.count - offset == 10,
        unsafe bytes[offset + 8] == UInt8(ascii: "\""),
        unsafe bytes[offset + 9] == UInt8(ascii: "}")
      else { return nil }
      let span = unsafe bytes.span
      guard
        let written = unsafe Checksum.value(hexadecimal: span.extracting(offset..<(offset + 8))),
        written == Checksum.crc32(span.extracting(0..<end))
      else { return nil }
      return parts
    }

    /// Steps over some bytes if they are next.
    @inline(__always)
    mutating func take(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard unsafe bytes.count - offset >= count, let base = unsafe bytes.baseAddress,
        unsafe memcmp(base + offset, word.utf8Start, count) == 0
      else { return false }
      unsafe offset += count
      return true
    }

    /// Steps over a text without escapes and its closing quote.
    mutating func text() -> Range<Int>? {
      let start = unsafe offset
      var index = start
      let end = unsafe bytes.count
      while index < end {
        let byte = unsafe bytes[index]
        if byte == UInt8(ascii: "\"") {
          unsafe offset = index + 1
          return start..<index
        }
        guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
        index += 1
      }
      return nil
    }

    /// Steps over a name, which is not empty and not too long.
    mutating func name() -> Range<Int>? {
      guard let range = unsafe text(), !range.isEmpty, range.count <= RecordLine.nameLimit else {
        return nil
      }
      return range
    }

    /// Steps over a text or nothing: the outer optional says whether it could.
    mutating func value() -> Range<Int>?? {
      if unsafe take("null") { return .some(nil) }
      guard unsafe take("\""), let range = unsafe text() else { return nil }
      return .some(range)
    }

    /// Steps over a number without sign that has no needless zero.
    mutating func digits() -> Int64? {
      let start = unsafe offset
      var value: Int64 = 0
      // No number of so few digits is out of range.
      while unsafe offset < bytes.count, unsafe offset - start < 17 {
        let digit = unsafe bytes[offset] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        value = value * 10 + Int64(digit)
        unsafe offset += 1
      }
      let count = unsafe offset - start
      guard count > 0, count < 17, unsafe bytes[start] != UInt8(ascii: "0") else { return nil }
      return value
    }

    /// Steps over `k3f9a2:417` and its closing quote.
    mutating func counter() -> (replica: Range<Int>, number: Int64)? {
      let start = unsafe offset
      var index = start
      let end = unsafe min(bytes.count, offset + RecordLine.nameLimit)
      while index < end {
        let byte = unsafe bytes[index]
        if byte == UInt8(ascii: ":") { break }
        guard byte >= 0x20, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "\"") else {
          return nil
        }
        index += 1
      }
      guard index > start, index < end else { return nil }
      unsafe offset = index + 1
      guard let number = unsafe digits(), unsafe take("\""),
        unsafe offset - 1 - start <= RecordLine.nameLimit
      else { return nil }
      return (start..<index, number)
    }

    /// Steps over `2023-03-05T10:22:31.120Z`.
    mutating func instant() -> Instant? {
      guard unsafe bytes.count - offset >= 24 else { return nil }
      defer { unsafe offset += 24 }
      return unsafe RecordText.instant(bytes.span.extracting(offset..<(offset + 24)))
    }

    mutating func operation() -> Operation? {
      if unsafe take("set\"") { return .set }
      if unsafe take("note\"") { return .note }
      if unsafe take("decision\"") { return .decision }
      if unsafe take("seen\"") { return .seen }
      if unsafe take("pass\"") { return .pass }
      return nil
    }

    mutating func field() -> Field? {
      guard unsafe offset < bytes.count else { return nil }
      switch unsafe bytes[offset] {
      case UInt8(ascii: "p"): return unsafe take("progress\"") ? .progress : nil
      case UInt8(ascii: "s"):
        if unsafe take("status\"") { return .status }
        return unsafe take("start\"") ? .start : nil
      case UInt8(ascii: "m"): return unsafe take("meteo\"") ? .meteo : nil
      case UInt8(ascii: "d"):
        if unsafe take("due\"") { return .due }
        if unsafe take("done\"") { return .done }
        return unsafe take("denominator\"") ? .denominator : nil
      case UInt8(ascii: "f"): return unsafe take("flag\"") ? .flag : nil
      case UInt8(ascii: "l"):
        if unsafe take("lead\"") { return .lead }
        return unsafe take("link\"") ? .link : nil
      case UInt8(ascii: "r"): return unsafe take("result\"") ? .result : nil
      case UInt8(ascii: "t"): return unsafe take("target\"") ? .target : nil
      case UInt8(ascii: "n"): return unsafe take("numerator\"") ? .numerator : nil
      case UInt8(ascii: "e"): return unsafe take("engagement\"") ? .engagement : nil
      default: return nil
      }
    }
  }
}
