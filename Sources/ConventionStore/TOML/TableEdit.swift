/// A change to a file of tables that leaves every other byte of it, comments and order, as it is.
public enum TableEdit: Hashable, Sendable {
  /// A value as it is to be written.
  public enum Literal: Hashable, Sendable {
    /// A text.
    case text(String)
    /// Yes or no.
    case flag(Bool)

    /// As the file says it.
    var written: String {
      switch self {
      case .text(let text): Literal.quoted(text)
      case .flag(let flag): flag ? "true" : "false"
      }
    }

    func isSame(as content: PlacedValue.Content?) -> Bool {
      switch (self, content) {
      case (.text(let text), .string(let other)): text.hasBytes(of: other)
      case (.flag(let flag), .boolean(let other)): flag == other
      default: false
      }
    }

    static func quoted(_ text: String) -> String {
      var written = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": written += "\\\""
        case "\\": written += "\\\\"
        case "\n": written += "\\n"
        case "\t": written += "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
          let digits = String(scalar.value, radix: 16, uppercase: true)
          written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: written.unicodeScalars.append(scalar)
        }
      }
      return written + "\""
    }
  }

  /// A name and its value.
  public struct Pair: Hashable, Sendable {
    /// A bare key.
    public let key: String
    /// Its value.
    public let value: Literal

    /// A name and its value.
    public init(_ key: String, _ value: Literal) {
      self.key = key
      self.value = value
    }
  }

  /// Gives a key of the file, or of one of its tables, a value.
  case set(key: String, table: String? = nil, to: Literal)
  /// Adds a table to those under a header in double brackets, at the end.
  case append(table: String, [Pair])

  /// Why a file is left as it is.
  public enum Refused: Error, Hashable, Sendable {
    /// It has faults of its own, which a person must correct first; the first of them.
    case faulty(PlacedFault)
    /// The key is written in a way that no edit can follow, such as inside braces.
    case unusual(String)
  }

  /// The file with the change in it.
  ///
  /// The result is read again: unless it says exactly what was meant, the change is refused.
  public func applied(to bytes: [UInt8]) throws(Refused) -> [UInt8] {
    let before = try TableEdit.read(bytes)
    let after: [UInt8]
    switch self {
    case .set(let key, nil, let value):
      after =
        try TableEdit.set(before.entry(key), key, value, in: bytes)
        ?? TableEdit.insert(key, value, before: before.entries.first { $0.isTable }, in: bytes)
    case .set(let key, let name?, let value):
      guard let entry = before.entry(name) else {
        after = TableEdit.end(bytes, "[\(name)]\n\(key) = \(value.written)\n")
        break
      }
      guard case .table(let table) = entry.value.content else { throw .unusual(name) }
      after =
        try TableEdit.set(table.entry(key), key, value, in: bytes)
        ?? TableEdit.insert(key, value, under: table, in: bytes)
    case .append(let table, let pairs):
      let lines = pairs.map { "\($0.key) = \($0.value.written)\n" }.joined()
      after = TableEdit.end(bytes, "[[\(table)]]\n" + lines)
    }
    try check(after, before)
    return after
  }

  // MARK: Checking

  private static func read(_ bytes: [UInt8]) throws(Refused) -> PlacedTable {
    let document = TOMLDocument(reading: bytes)
    if let fault = document.faults.first { throw .faulty(fault) }
    return document.root
  }

  /// Refuses a result that does not say what was meant, or says something else too.
  private func check(_ bytes: [UInt8], _ before: PlacedTable) throws(Refused) {
    let document = TOMLDocument(reading: bytes)
    let after = document.root
    switch self {
    case .set(let key, let table, let value):
      let holder = table == nil ? after : after.table(table ?? "")
      guard document.faults.isEmpty, value.isSame(as: holder?[key]?.content),
        after.keys(but: key, table) == before.keys(but: key, table)
      else { throw .unusual(key) }
    case .append(let table, let pairs):
      guard document.faults.isEmpty, case .array(let tables)? = after[table]?.content,
        case .table(let last)? = tables.last?.content,
        pairs.allSatisfy({ $0.value.isSame(as: last[$0.key]?.content) })
      else { throw .unusual(table) }
    }
  }

  // MARK: Writing

  /// Replaces the value of a key that is there; nil when it is not.
  private static func set(
    _ entry: PlacedTable.Entry?, _ key: String, _ value: Literal, in bytes: [UInt8]
  ) throws(Refused) -> [UInt8]? {
    guard let entry else { return nil }
    let start = offset(of: entry.value.place, in: bytes)
    guard let end = endOfValue(from: start, in: bytes) else { throw .unusual(key) }
    return bytes[..<start] + Array(value.written.utf8) + bytes[end...]
  }

  private static func endOfValue(from start: Int, in bytes: [UInt8]) -> Int? {
    var reader = TOMLReader(bytes)
    reader.cursor.offset = start
    do throws(TOMLReader.Stop) {
      _ = try reader.value(depth: 0)
      return reader.cursor.offset
    } catch {
      return nil
    }
  }

  /// Writes a key of the file itself: above its first table and the comments that lead to it.
  private static func insert(
    _ key: String, _ value: Literal, before table: PlacedTable.Entry?, in bytes: [UInt8]
  ) -> [UInt8] {
    let line = "\(key) = \(value.written)\n"
    guard let table else { return end(bytes, line, apart: false) }
    var start = offset(of: TextPlace(line: table.headerLine, column: 1), in: bytes)
    // The comments right above a header speak of it.
    while let above = lineStart(above: start, in: bytes), bytes[above] == UInt8(ascii: "#") {
      start = above
    }
    // After the keys that stand there already, before the air above the header.
    var close = start
    while let above = lineStart(above: close, in: bytes), bytes[above] == UInt8(ascii: "\n") {
      close = above
    }
    if close > 0, close < start { return bytes[..<close] + Array(line.utf8) + bytes[close...] }
    return bytes[..<start] + Array((line + "\n").utf8) + bytes[start...]
  }

  /// Writes a key right under the header of its table.
  private static func insert(
    _ key: String, _ value: Literal, under table: PlacedTable, in bytes: [UInt8]
  ) -> [UInt8] {
    let start = offset(of: TextPlace(line: table.place.line + 1, column: 1), in: bytes)
    let line = "\(key) = \(value.written)\n"
    // A header may be the last line, without an end.
    if start == bytes.count { return end(bytes, line, apart: false) }
    return bytes[..<start] + Array(line.utf8) + bytes[start...]
  }

  /// The file with some lines after its last.
  private static func end(_ bytes: [UInt8], _ lines: String, apart: Bool = true) -> [UInt8] {
    var text = bytes
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    if apart, !text.isEmpty { text.append(UInt8(ascii: "\n")) }
    return text + Array(lines.utf8)
  }

  private static func lineStart(above start: Int, in bytes: [UInt8]) -> Int? {
    guard start > 0 else { return nil }
    var position = start - 1
    while position > 0, bytes[position - 1] != UInt8(ascii: "\n") { position -= 1 }
    return position
  }

  /// Where a place is among the bytes, or their end.
  private static func offset(of place: TextPlace, in bytes: [UInt8]) -> Int {
    var cursor = TOMLCursor(bytes)
    for _ in 1..<max(1, place.line) { cursor.skipLine() }
    for _ in 1..<max(1, place.column) {
      guard cursor.offset < bytes.count else { break }
      cursor.offset += 1
      while let byte = cursor.byte, byte & 0xC0 == 0x80 { cursor.offset += 1 }
    }
    return cursor.offset
  }
}

extension PlacedTable.Entry {
  /// Whether it stands under a header rather than on a line of the file itself.
  fileprivate var isTable: Bool {
    switch value.content {
    case .table(let table): table.place.line <= key.place.line && table.place.column == 1
    case .array(let values):
      if case .table(let first)? = values.first?.content { first.place.column == 1 } else { false }
    default: false
    }
  }

  /// The line of its header.
  fileprivate var headerLine: Int {
    switch value.content {
    case .table(let table): table.place.line
    case .array(let values): values.first?.place.line ?? value.place.line
    default: value.place.line
    }
  }
}

extension PlacedTable {
  fileprivate func table(_ name: String) -> PlacedTable? {
    if case .table(let table)? = self[name]?.content { table } else { nil }
  }

  /// Every path but one, to tell whether an edit touched another.
  fileprivate func keys(but key: String, _ table: String?) -> [[String]] {
    entries.flatMap { entry -> [[String]] in
      guard case .table(let inner) = entry.value.content else {
        return table == nil && entry.key.name == key ? [] : [[entry.key.name]]
      }
      return inner.entries.compactMap {
        table == entry.key.name && $0.key.name == key ? nil : [entry.key.name, $0.key.name]
      }
    }
  }
}
