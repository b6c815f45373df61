/// A position in the bytes of a file that knows its line and column.
struct TOMLCursor {
  let bytes: [UInt8]
  var offset = 0
  /// The last place asked for: the next one is counted from here, so that the time stays linear.
  private var known: (offset: Int, line: Int, column: Int)
  /// The first byte that is text: after the byte order mark, if there is one.
  private let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    start = bytes.starts(with: mark) ? mark.count : 0
    offset = start
    known = (start, 1, 1)
  }

  var atEnd: Bool { offset >= bytes.count }

  var byte: UInt8? { peek(0) }

  func peek(_ distance: Int) -> UInt8? {
    let position = offset + distance
    return position < bytes.count ? bytes[position] : nil
  }

  func starts(with text: StaticString) -> Bool {
    guard bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe bytes[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Steps over a byte if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard self.byte == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 { offset += 1 }
  }

  /// Steps over a line feed, with or without a carriage return before it.
  mutating func takeLineEnd() -> Bool {
    if take(0x0A) { return true }
    guard byte == 0x0D, peek(1) == 0x0A else { return false }
    offset += 2
    return true
  }

  /// Steps to the first byte of the next line.
  mutating func skipLine() {
    while let byte {
      offset += 1
      if byte == 0x0A { return }
    }
  }

  mutating func place() -> TextPlace { place(at: offset) }

  mutating func place(at target: Int) -> TextPlace {
    if target < known.offset { known = (start, 1, 1) }
    var (position, line, column) = known
    while position < target, position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      position += 1
    }
    known = (position, line, column)
    return TextPlace(line: line, column: column)
  }

  /// Goes back to an earlier offset, whose place is given.
  mutating func rewind(to offset: Int, place: TextPlace) {
    self.offset = offset
    known = (offset, place.line, place.column)
  }

  /// The word or sign at the present offset.
  func found() -> TOMLFault.Found {
    guard let byte else { return .endOfFile }
    if byte == 0x0A || (byte == 0x0D && peek(1) == 0x0A) { return .endOfLine }
    var end = offset
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    if end == offset {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return .text(excerpt(offset..<end))
  }

  /// Some bytes as text, at most 60 characters of it.
  func excerpt(_ range: Range<Int>) -> String {
    let short = range.prefix(TOMLReader.excerptLimit * 4)
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[short.startIndex..<short.endIndex], as: UTF8.self)
      .unicodeScalars.prefix(TOMLReader.excerptLimit)
    {
      text.append(scalar)
    }
    return String(text)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}
