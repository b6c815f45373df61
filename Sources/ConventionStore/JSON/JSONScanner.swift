/// Walks over JSON as RFC 8259 defines it, without building anything.
///
/// The bytes are valid UTF-8. Whatever RFC 8259 leaves open is refused: keys written twice, escapes
/// that name half a character, values nested beyond the limit.
struct JSONScanner {
  /// The bytes are not JSON, or are more than is read.
  struct Malformed: Error {}

  /// A string between its quotes, as bytes of the line.
  struct Text {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  /// What kind of value comes next.
  enum Kind {
    case string, number, object, array, literal
  }

  static let depthLimit = 32

  private(set) var offset = 0

  /// Steps over blanks; gives the byte after them, or nil at the end.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> UInt8? {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      offset += 1
    }
    return nil
  }

  /// Steps over a sign, after blanks, if it is next.
  @inline(__always)
  mutating func take(_ sign: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard next(bytes) == sign else { return false }
    offset += 1
    return true
  }

  @inline(__always)
  mutating func expect(_ sign: UInt8, _ bytes: Span<UInt8>) throws(Malformed) {
    guard take(sign, bytes) else { throw Malformed() }
  }

  mutating func kind(_ bytes: Span<UInt8>) throws(Malformed) -> Kind {
    guard let sign = next(bytes) else { throw Malformed() }
    return switch sign {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .literal
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: throw Malformed()
    }
  }

  // MARK: Values

  /// Steps over a string.
  mutating func string(_ bytes: Span<UInt8>) throws(Malformed) -> Text {
    try expect(UInt8(ascii: "\""), bytes)
    let start = offset
    var hasEscapes = false
    while offset < bytes.count {
      // Below the count, and never below 0: most of the time goes here.
      let byte = unsafe bytes[unchecked: offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return Text(range: start..<(offset - 1), hasEscapes: hasEscapes)
      }
      guard byte >= 0x20 else { throw Malformed() }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        _ = try escape(bytes)
      } else {
        offset += 1
      }
    }
    throw Malformed()
  }

  /// Steps over a number; gives its value if it is an integer of 64 bits written without exponent.
  mutating func number(_ bytes: Span<UInt8>) throws(Malformed) -> Int64? {
    let isNegative = take(UInt8(ascii: "-"), bytes)
    let start = offset
    var value: Int64? = 0
    while offset < bytes.count, ASCII.isDigit(bytes[offset]) {
      if let present = value {
        let digit = Int64(bytes[offset] - UInt8(ascii: "0"))
        let (shifted, overflow) = present.multipliedReportingOverflow(by: 10)
        let (sum, carry) =
          isNegative
          ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
        value = overflow || carry ? nil : sum
      }
      offset += 1
    }
    let count = offset - start
    guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0") else { throw Malformed() }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      try digits(bytes)
      value = nil
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count,
        bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      try digits(bytes)
      value = nil
    }
    return value
  }

  /// Steps over `true`, `false` or `null`, the last of which is nil.
  mutating func literal(_ bytes: Span<UInt8>) throws(Malformed) -> Bool? {
    let word: StaticString
    let value: Bool?
    switch next(bytes) {
    case UInt8(ascii: "t"): (word, value) = ("true", true)
    case UInt8(ascii: "f"): (word, value) = ("false", false)
    default: (word, value) = ("null", nil)
    }
    guard bytes.count - offset >= word.utf8CodeUnitCount else { throw Malformed() }
    for index in 0..<word.utf8CodeUnitCount
    where unsafe bytes[offset + index] != word.utf8Start[index] {
      throw Malformed()
    }
    offset += word.utf8CodeUnitCount
    return value
  }

  /// Steps over any value, which is `depth` levels down.
  mutating func skip(_ bytes: Span<UInt8>, depth: Int = 1) throws(Malformed) {
    guard depth <= Self.depthLimit else { throw Malformed() }
    switch try kind(bytes) {
    case .string: _ = try string(bytes)
    case .number: _ = try number(bytes)
    case .literal: _ = try literal(bytes)
    case .array:
      try expect(UInt8(ascii: "["), bytes)
      guard !take(UInt8(ascii: "]"), bytes) else { return }
      repeat { try skip(bytes, depth: depth + 1) } while take(UInt8(ascii: ","), bytes)
      try expect(UInt8(ascii: "]"), bytes)
    case .object:
      var keys: Set<[UInt8]> = []
      try expect(UInt8(ascii: "{"), bytes)
      guard !take(UInt8(ascii: "}"), bytes) else { return }
      repeat {
        let key = try string(bytes)
        guard keys.insert(Self.decoded(key, bytes)).inserted else { throw Malformed() }
        try expect(UInt8(ascii: ":"), bytes)
        try skip(bytes, depth: depth + 1)
      } while take(UInt8(ascii: ","), bytes)
      try expect(UInt8(ascii: "}"), bytes)
    }
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(Malformed) {
    let start = offset
    while offset < bytes.count, ASCII.isDigit(bytes[offset]) { offset += 1 }
    guard offset > start else { throw Malformed() }
  }

  // MARK: Escapes

  /// Steps over an escape; gives the character it names.
  private mutating func escape(_ bytes: Span<UInt8>) throws(Malformed) -> Unicode.Scalar {
    offset += 1
    guard offset < bytes.count else { throw Malformed() }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try fourDigits(bytes)
      if let scalar = Unicode.Scalar(unit) { return scalar }
      // The first half of a pair must be followed by the second.
      guard unit < 0xDC00, bytes.count - offset >= 6, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      else { throw Malformed() }
      offset += 2
      let low = try fourDigits(bytes)
      guard (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      else { throw Malformed() }
      return scalar
    default: throw Malformed()
    }
  }

  private mutating func fourDigits(_ bytes: Span<UInt8>) throws(Malformed) -> UInt32 {
    guard bytes.count - offset >= 4 else { throw Malformed() }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = ASCII.hexadecimalValue(bytes[offset]) else { throw Malformed() }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  /// The bytes a string stands for.
  static func decoded(_ text: Text, _ bytes: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.range.count)
    var scanner = JSONScanner()
    scanner.offset = text.range.lowerBound
    while scanner.offset < text.range.upperBound {
      let byte = bytes[scanner.offset]
      if byte == UInt8(ascii: "\\"), let scalar = try? scanner.escape(bytes) {
        result.append(contentsOf: String(Character(scalar)).utf8)
      } else {
        result.append(byte)
        scanner.offset += 1
      }
    }
    return result
  }

  /// The text a string stands for.
  static func text(_ text: Text, _ bytes: Span<UInt8>) -> String {
    if text.hasEscapes { return String(decoding: decoded(text, bytes), as: UTF8.self) }
    guard let span = try? UTF8Span(validating: bytes.extracting(text.range)) else { return "" }
    return String(copying: span)
  }
}
