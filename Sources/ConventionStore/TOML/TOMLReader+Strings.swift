/// The four kinds of strings.
///
/// A wrong character or escape is recorded and reading goes on, so that one string may show several.
extension TOMLReader {
  mutating func literalString() throws(Stop) -> String {
    let open = cursor.offset
    cursor.offset += 1
    while let byte = cursor.byte, byte != 0x0A {
      if byte == UInt8(ascii: "'") {
        cursor.offset += 1
        return String(decoding: cursor.bytes[(open + 1)..<(cursor.offset - 1)], as: UTF8.self)
      }
      if byte == 0x0D, cursor.peek(1) == 0x0A { break }
      try checkControl(byte)
      cursor.offset += 1
    }
    throw unexpected(.quotes)
  }

  mutating func basicString() throws(Stop) -> String {
    cursor.offset += 1
    var text: [UInt8] = []
    var plain = cursor.offset
    while let byte = cursor.byte, byte != 0x0A {
      if byte == UInt8(ascii: "\"") {
        text += cursor.bytes[plain..<cursor.offset]
        cursor.offset += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        text += cursor.bytes[plain..<cursor.offset]
        try escape(into: &text)
        plain = cursor.offset
        continue
      }
      if byte == 0x0D, cursor.peek(1) == 0x0A { break }
      try checkControl(byte)
      cursor.offset += 1
    }
    throw unexpected(.quotes)
  }

  mutating func multilineLiteralString() throws(Stop) -> String {
    let (open, place) = openMultiline()
    let start = cursor.offset
    while let byte = cursor.byte {
      if byte == UInt8(ascii: "'"), let end = closing(UInt8(ascii: "'")) {
        return String(decoding: lines(start..<end), as: UTF8.self)
      }
      if cursor.takeLineEnd() { continue }
      try checkControl(byte)
      cursor.offset += 1
    }
    throw unterminatedMultiline(open: open, place: place)
  }

  mutating func multilineBasicString() throws(Stop) -> String {
    let (open, place) = openMultiline()
    var text: [UInt8] = []
    var plain = cursor.offset
    while let byte = cursor.byte {
      if byte == UInt8(ascii: "\""), let end = closing(UInt8(ascii: "\"")) {
        text += lines(plain..<end)
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        text += lines(plain..<cursor.offset)
        if !takeFoldedLines() { try escape(into: &text) }
        plain = cursor.offset
        continue
      }
      if cursor.takeLineEnd() { continue }
      try checkControl(byte)
      cursor.offset += 1
    }
    throw unterminatedMultiline(open: open, place: place)
  }

  /// Some bytes with every line end as a line feed alone, however the file ends its lines.
  private func lines(_ range: Range<Int>) -> [UInt8] {
    let bytes = cursor.bytes[range]
    guard bytes.contains(0x0D) else { return Array(bytes) }
    return bytes.indices.compactMap { index in
      let next = index + 1
      let isPair = bytes[index] == 0x0D && next < range.upperBound && bytes[next] == 0x0A
      return isPair ? nil : bytes[index]
    }
  }

  /// Steps over three quotes and the line end after them, which is not part of the text.
  private mutating func openMultiline() -> (offset: Int, place: TextPlace) {
    let open = cursor.offset
    let place = cursor.place()
    cursor.offset += 3
    _ = cursor.takeLineEnd()
    return (open, place)
  }

  /// Steps over a run of quotes; if it ends the string, gives where its text ends.
  ///
  /// Up to two quotes may stand before the three that end it.
  private mutating func closing(_ quote: UInt8) -> Int? {
    let start = cursor.offset
    while cursor.byte == quote, cursor.offset - start < 5 { cursor.offset += 1 }
    return cursor.offset - start >= 3 ? cursor.offset - 3 : nil
  }

  /// Steps over a backslash at the end of a line and all blanks up to the next word.
  private mutating func takeFoldedLines() -> Bool {
    var ahead = cursor
    ahead.offset += 1
    ahead.skipBlanks()
    guard ahead.takeLineEnd() else { return false }
    repeat { ahead.skipBlanks() } while ahead.takeLineEnd()
    cursor.offset = ahead.offset
    return true
  }

  private mutating func escape(into text: inout [UInt8]) throws(Stop) {
    let start = cursor.offset
    cursor.offset += 1
    let simple: UInt8
    switch cursor.byte {
    case UInt8(ascii: "b"): simple = 0x08
    case UInt8(ascii: "t"): simple = 0x09
    case UInt8(ascii: "n"): simple = 0x0A
    case UInt8(ascii: "f"): simple = 0x0C
    case UInt8(ascii: "r"): simple = 0x0D
    case UInt8(ascii: "\""): simple = UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): simple = UInt8(ascii: "\\")
    case UInt8(ascii: "u"): return try unicodeEscape(4, start: start, into: &text)
    case UInt8(ascii: "U"): return try unicodeEscape(8, start: start, into: &text)
    default:
      var end = min(cursor.offset + 1, cursor.bytes.count)
      while end < cursor.bytes.count, cursor.bytes[end] & 0xC0 == 0x80 { end += 1 }
      let isCut = cursor.atEnd || cursor.byte == 0x0A || cursor.byte == 0x0D
      try report(
        .unexpected(
          .text(cursor.excerpt(start..<(isCut ? cursor.offset : end))), expected: .escape),
        at: cursor.place(at: start))
      return
    }
    text.append(simple)
    cursor.offset += 1
  }

  private mutating func unicodeEscape(
    _ digits: Int, start: Int, into text: inout [UInt8]
  ) throws(Stop) {
    cursor.offset += 1
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = cursor.byte, let digit = ASCII.hexadecimalValue(byte) else {
        try report(
          .unexpected(
            .text(cursor.excerpt(start..<cursor.offset)), expected: .hexadecimalDigits),
          at: cursor.place(at: start))
        return
      }
      code = code << 4 | UInt32(digit)
      cursor.offset += 1
    }
    guard code != 0 else { return try report(.nul, at: cursor.place(at: start)) }
    guard let scalar = Unicode.Scalar(code) else {
      return try report(.noSuchCharacter(code), at: cursor.place(at: start))
    }
    text += Array(String(Character(scalar)).utf8)
  }

  private mutating func checkControl(_ byte: UInt8) throws(Stop) {
    if Self.isControl(byte) {
      try report(.controlCharacter(UInt32(byte)), at: cursor.place())
    }
  }

  /// Records that a string never ends, and goes back to where it was opened.
  private mutating func unterminatedMultiline(open: Int, place: TextPlace) -> Stop {
    let stop = fail(.unexpected(.endOfFile, expected: .quotes), at: place)
    cursor.rewind(to: open, place: place)
    return stop == .line ? .block : stop
  }
}
