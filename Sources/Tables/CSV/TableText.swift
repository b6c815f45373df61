public import Words

/// The text of a file from a spreadsheet, and how its bytes were read.
public struct TableText: Hashable, Sendable {
  /// The text, without byte order mark.
  public let text: String
  /// How its bytes stand for characters.
  public let encoding: TableEncoding

  /// A text read that way.
  init(_ text: String, _ encoding: TableEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// Reads UTF-8, with a byte order mark or without, UTF-16 with one, windows-1252 and ISO-8859-15.
  ///
  /// What is no UTF-8 is windows-1252, unless it has the euro sign or œ where only ISO-8859-15 has them.
  public static func read(_ bytes: [UInt8]) -> Result<TableText, ImportProblem> {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      return .failure(.workbook)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
    if bytes.contains(0) { return .failure(.notText) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      return .success(TableText(text, hasMark ? .utf8WithMark : .utf8))
    }
    guard !hasMark else { return .failure(.notText) }
    let encoding: TableEncoding = isLatin9(bytes) ? .iso8859_15 : .windows1252
    return .success(TableText(text(bytes, encoding), encoding))
  }

  /// Whether a scalar can be written in that encoding.
  static func canWrite(_ scalar: Unicode.Scalar, in encoding: TableEncoding) -> Bool {
    switch encoding {
    case .utf8, .utf8WithMark, .utf16: true
    case .windows1252:
      scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
        || windows1252.contains(scalar)
    case .iso8859_15:
      latin9.values.contains(scalar)
        || (scalar.value < 0x100 && latin9[UInt8(scalar.value)] == nil)
    }
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool
  ) -> Result<TableText, ImportProblem> {
    guard bytes.count.isMultiple(of: 2) else { return .failure(.notText) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return littleEndian ? first | second << 8 : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self), !units.contains(0) else {
      return .failure(.notText)
    }
    return .success(TableText(text, .utf16))
  }

  /// Whether bytes make sense in ISO-8859-15 alone: nothing where windows-1252 has its quotation marks
  /// and dashes, and a euro sign, or a letter of its own beside another letter.
  private static func isLatin9(_ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(where: { (0x80...0x9F).contains($0) }) else { return false }
    return bytes.indices.contains { place in
      guard latin9[bytes[place]] != nil else { return false }
      if bytes[place] == 0xA4 { return true }
      let before = place > 0 && isLetter(bytes[place - 1])
      let after = place + 1 < bytes.count && isLetter(bytes[place + 1])
      return before || after
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC0...0xFF:
      true
    default: false
    }
  }

  private static func text(_ bytes: [UInt8], _ encoding: TableEncoding) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if encoding == .iso8859_15, let own = latin9[byte] {
        scalars.append(own)
      } else if encoding == .windows1252, (0x80...0x9F).contains(byte) {
        scalars.append(windows1252[Int(byte) - 0x80])
      } else {
        scalars.append(Unicode.Scalar(byte))
      }
    }
    return String(scalars)
  }

  /// Where ISO-8859-15 is not Latin-1.
  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// What windows-1252 has from 0x80 to 0x9F; five places have nothing.
  private static let windows1252: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "•", "–", "—", "˜",
    "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
