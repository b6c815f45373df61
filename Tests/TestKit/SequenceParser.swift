/// Takes the bytes a program sends to a terminal apart.
struct SequenceParser {
  enum Token: Equatable {
    case text(Unicode.Scalar)
    case control(UInt8)
    case escape(String)
    case command(prefix: String, [Int], Character)
    case string
  }

  /// What has not been understood yet, being incomplete.
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// The next token; `nil` where the bytes end or stop in the middle of one.
  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    switch first {
    case 0x1B: return escape()
    case ..<0x20, 0x7F: return take(1, .control(first))
    default: return text(first)
    }
  }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    rest = rest.dropFirst(count)
    return token
  }

  private mutating func text(_ first: UInt8) -> Token? {
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard rest.count >= length else { return nil }
    let scalars = String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars
    return take(length, .text(scalars.first ?? "\u{FFFD}"))
  }

  private mutating func escape() -> Token? {
    let bytes = Array(rest.prefix(256))
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return command(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      let bytes = Array(rest)
      if let bell = bytes.firstIndex(of: 0x07) { return take(bell + 1, .string) }
      let ends = bytes.indices.dropFirst(3).first { bytes[$0 - 1] == 0x1B && bytes[$0] == 0x5C }
      return ends.map { take($0 + 1, .string) }
    default:
      guard let final = bytes.indices.dropFirst().first(where: { bytes[$0] >= 0x30 }) else {
        return nil
      }
      return take(final + 1, .escape(String(decoding: bytes[1...final], as: UTF8.self)))
    }
  }

  private mutating func command(_ bytes: [UInt8]) -> Token? {
    let body = bytes.indices.dropFirst(2)
    guard let final = body.first(where: { (0x40...0x7E).contains(bytes[$0]) }) else { return nil }
    let parameters = String(decoding: bytes[2..<final], as: UTF8.self)
    let prefix = parameters.first.map { "<=>?".contains($0) ? String($0) : "" } ?? ""
    let numbers = parameters.dropFirst(prefix.count)
      .split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) }
    let name = Character(Unicode.Scalar(bytes[final]))
    return take(final + 1, .command(prefix: prefix, numbers, name))
  }
}
