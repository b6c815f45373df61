/// Values: arrays, inline tables, and what is neither.
extension TOMLReader {
  /// Reads the value at the cursor, which is `depth` levels down.
  mutating func value(depth: Int) throws(Stop) -> PlacedValue {
    let place = cursor.place()
    try countValue(at: place)
    guard depth <= TOMLDocument.depthLimit else {
      throw fail(.tooDeep(limit: TOMLDocument.depthLimit), at: place)
    }
    let content: PlacedValue.Content
    switch cursor.byte {
    case UInt8(ascii: "\""):
      content = .string(
        try cursor.starts(with: "\"\"\"") ? multilineBasicString() : basicString())
    case UInt8(ascii: "'"):
      content = .string(
        try cursor.starts(with: "'''") ? multilineLiteralString() : literalString())
    case UInt8(ascii: "["): content = .array(try array(depth: depth))
    case UInt8(ascii: "{"): content = .table(try inlineTable(depth: depth, opened: place))
    default: content = try word(at: place)
    }
    return PlacedValue(content: content, place: place)
  }

  private mutating func array(depth: Int) throws(Stop) -> [PlacedValue] {
    cursor.offset += 1
    openArrays += 1
    var values: [PlacedValue] = []
    try blankLines()
    while !cursor.take(UInt8(ascii: "]")) {
      if cursor.atEnd { throw unexpected(.commaOrBracket) }
      values.append(try value(depth: depth + 1))
      try blankLines()
      if cursor.take(UInt8(ascii: ",")) {
        try blankLines()
      } else if cursor.byte != UInt8(ascii: "]") {
        throw unexpected(.commaOrBracket)
      }
    }
    openArrays -= 1
    return values
  }

  /// Steps over blanks, comments and line ends inside an array.
  private mutating func blankLines() throws(Stop) {
    repeat {
      cursor.skipBlanks()
      try comment()
    } while cursor.takeLineEnd()
  }

  private mutating func inlineTable(
    depth: Int, opened: TextPlace
  ) throws(Stop) -> PlacedTable {
    cursor.offset += 1
    let table = TOMLTableBuilder(origin: .inline, place: opened, depth: depth)
    cursor.skipBlanks()
    if !cursor.take(UInt8(ascii: "}")) {
      repeat {
        cursor.skipBlanks()
        try assignment(in: table)
        cursor.skipBlanks()
      } while cursor.take(UInt8(ascii: ","))
      guard cursor.take(UInt8(ascii: "}")) else { throw unexpected(.commaOrBrace) }
    }
    return table.finished()
  }

  /// Reads what has no opening sign: a boolean, a number, a date or a time.
  private mutating func word(at place: TextPlace) throws(Stop) -> PlacedValue.Content {
    let start = cursor.offset
    while let byte = cursor.byte, Self.isInWord(byte) { cursor.offset += 1 }
    if cursor.offset - start == 10, cursor.bytes[start + 4] == UInt8(ascii: "-"),
      cursor.byte == 0x20, let next = cursor.peek(1), ASCII.isDigit(next)
    {
      // A date, a space, a time.
      cursor.offset += 1
      while let byte = cursor.byte, Self.isInWord(byte) { cursor.offset += 1 }
    }
    let end = cursor.offset
    guard end > start else { throw unexpected(.value) }
    let written = String(decoding: cursor.bytes[start..<end], as: UTF8.self)
    if written == "true" { return .boolean(true) }
    if written == "false" { return .boolean(false) }
    switch TOMLWord.read(cursor.bytes[start..<end], excerpt: cursor.excerpt(start..<end)) {
    case .success(let content): return content
    case .failure(let fault): throw fail(fault, at: place)
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    isBare(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }
}
