import ConventionModel
import Glibc

extension PlainLine {
  /// Goes through a line as it is written, word by word; every step says whether it could be made.
  @unsafe
  struct Words {
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
