/// The syntax of TOML 1.0: statements, headers and keys.
///
/// The bytes are valid UTF-8 without NUL. Every fault is recorded, and reading goes on at the next
/// line, or, inside something that spans lines, at the next line that begins like a statement.
struct TOMLReader {
  /// How far to skip after a fault.
  enum Stop: Error {
    /// To the next line.
    case line
    /// To the next line that begins like a statement.
    case block
    /// To the end: too many faults.
    case file
  }

  static let excerptLimit = 60
  static let faultLimit = 1000

  var cursor: TOMLCursor
  private(set) var faults: [PlacedFault] = []
  let root: TOMLTableBuilder
  private var current: TOMLTableBuilder
  /// Counts headers: a dotted key may add only to tables of its own section.
  private(set) var section = 0
  /// How many tables and values there are so far.
  private var values = 0
  /// How many arrays are open at this point.
  var openArrays = 0

  init(_ bytes: [UInt8]) {
    cursor = TOMLCursor(bytes)
    root = TOMLTableBuilder(
      origin: .header, place: TextPlace(line: 1, column: 1), depth: 0)
    current = root
  }

  mutating func readAll() {
    while !cursor.atEnd {
      let start = cursor.offset
      do throws(Stop) {
        try statement()
      } catch {
        if error == .file { return }
        recover(from: error, statement: start)
      }
    }
  }

  // MARK: Faults

  /// Records a fault and goes on.
  mutating func report(_ fault: TOMLFault, at place: TextPlace) throws(Stop) {
    guard faults.count < Self.faultLimit else {
      faults.append(PlacedFault(fault: .tooMany(limit: Self.faultLimit), place: place))
      throw .file
    }
    faults.append(PlacedFault(fault: fault, place: place))
  }

  /// Records that what stands here is not what should.
  mutating func unexpected(_ expected: TOMLFault.Expected) -> Stop {
    fail(.unexpected(cursor.found(), expected: expected), at: cursor.place())
  }

  /// Records a fault; the caller throws what is returned.
  mutating func fail(_ fault: TOMLFault, at place: TextPlace) -> Stop {
    do throws(Stop) {
      try report(fault, at: place)
      return .line
    } catch {
      return error
    }
  }

  /// Counts a table or value that begins here.
  mutating func countValue(at place: TextPlace) throws(Stop) {
    values += 1
    guard values > TOMLDocument.valueLimit else { return }
    faults.append(PlacedFault(fault: .tooMany(limit: TOMLDocument.valueLimit), place: place))
    throw .file
  }

  private mutating func recover(from stop: Stop, statement start: Int) {
    let inBlock = stop == .block || openArrays > 0
    openArrays = 0
    if inBlock {
      var line = cursor.offset
      while line > start, cursor.bytes[line - 1] != 0x0A { line -= 1 }
      if line > start {
        let place = TextPlace(line: cursor.place().line, column: 1)
        cursor.rewind(to: line, place: place)
        if beginsStatement() { return }
      }
      repeat { cursor.skipLine() } while !cursor.atEnd && !beginsStatement()
    } else {
      cursor.skipLine()
    }
  }

  /// Whether the line at the cursor looks like a header or like a key with its `=`.
  private func beginsStatement() -> Bool {
    var ahead = cursor
    ahead.skipBlanks()
    let isHeader = ahead.take(UInt8(ascii: "["))
    if isHeader {
      _ = ahead.take(UInt8(ascii: "["))
      ahead.skipBlanks()
    }
    guard let first = ahead.byte else { return false }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      ahead.offset += 1
      while let byte = ahead.byte, byte != first, byte != 0x0A { ahead.offset += 1 }
      guard ahead.take(first) else { return false }
    } else {
      guard Self.isBare(first) else { return false }
    }
    while let byte = ahead.byte, Self.isBare(byte) || byte == UInt8(ascii: ".") {
      ahead.offset += 1
    }
    ahead.skipBlanks()
    return ahead.byte == UInt8(ascii: isHeader ? "]" : "=")
  }

  // MARK: Statements

  private mutating func statement() throws(Stop) {
    cursor.skipBlanks()
    switch cursor.byte {
    case nil, 0x0A, 0x0D, UInt8(ascii: "#"): break
    case UInt8(ascii: "["): try header()
    default: try assignment(in: current)
    }
    try lineEnd()
  }

  private mutating func lineEnd() throws(Stop) {
    cursor.skipBlanks()
    try comment()
    guard !cursor.atEnd, !cursor.takeLineEnd() else { return }
    throw unexpected(cursor.byte == 0x0D ? .lineFeed : .endOfLine)
  }

  /// Steps over a comment, up to the end of its line.
  mutating func comment() throws(Stop) {
    guard cursor.take(UInt8(ascii: "#")) else { return }
    while let byte = cursor.byte, byte != 0x0A {
      if byte == 0x0D, cursor.peek(1) == 0x0A { return }
      if Self.isControl(byte) {
        try report(.controlCharacter(UInt32(byte)), at: cursor.place())
      }
      cursor.offset += 1
    }
  }

  private mutating func header() throws(Stop) {
    let place = cursor.place()
    try countValue(at: place)
    // Until the header is understood, what follows belongs nowhere.
    section += 1
    current = TOMLTableBuilder(origin: .header, place: place, depth: 0)
    cursor.offset += 1
    let isArray = cursor.take(UInt8(ascii: "["))
    let keys = try keyPath()
    for _ in 0..<(isArray ? 2 : 1) where !cursor.take(UInt8(ascii: "]")) {
      throw unexpected(.headerEnd(isArray ? "]]" : "]"))
    }
    var table = root
    for key in keys.dropLast() {
      guard let next = try descend(from: table, key) else { return }
      table = next
    }
    guard let key = keys.last else { return }
    if isArray {
      if let added = try openArrayTable(key, in: table, at: place) { current = added }
    } else if let opened = try openTable(key, in: table, at: place) {
      current = opened
    }
  }

  // MARK: Keys

  /// Reads the keys between dots, and the blanks around them.
  mutating func keyPath() throws(Stop) -> [PlacedKey] {
    var keys: [PlacedKey] = []
    repeat {
      cursor.skipBlanks()
      guard keys.count < TOMLDocument.depthLimit else {
        throw fail(.tooDeep(limit: TOMLDocument.depthLimit), at: cursor.place())
      }
      keys.append(try key())
      cursor.skipBlanks()
    } while cursor.take(UInt8(ascii: "."))
    return keys
  }

  private mutating func key() throws(Stop) -> PlacedKey {
    let place = cursor.place()
    let name: String
    switch cursor.byte {
    case UInt8(ascii: "\""): name = try basicString()
    case UInt8(ascii: "'"): name = try literalString()
    default:
      let start = cursor.offset
      while let byte = cursor.byte, Self.isBare(byte) { cursor.offset += 1 }
      guard cursor.offset > start else { throw unexpected(.key) }
      name = String(decoding: cursor.bytes[start..<cursor.offset], as: UTF8.self)
    }
    guard name.utf8.count <= TOMLDocument.keyLimit else {
      throw fail(.keyTooLong(shown(name)), at: place)
    }
    return PlacedKey(name: name, place: place)
  }

  /// A name of the file, short enough to be quoted.
  func shown(_ name: String) -> String {
    var short = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(Self.excerptLimit) { short.append(scalar) }
    return String(short)
  }

  static func isBare(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09) || byte == 0x7F
  }
}
