import ConventionModel

/// Writes records as lines of a journal.
enum RecordWriter {
  /// The record as one line, checksum and line feed included.
  static func line(_ record: JournalRecord) -> [UInt8] {
    var line = LineBuilder()
    line.add(.v, number: record.version)
    line.add(.id, record.id.text)
    line.add(.clock, number: record.clock)
    line.add(.at, record.at.iso)
    line.add(.by, record.by)
    line.add(.op, record.operation.word)
    if let of = record.of { line.add(.of, of.text) }
    if let batch = record.batch { line.add(.batch, batch) }
    if let kind = record.kind { line.add(.kind, kind) }
    if let date = record.date { line.add(.date, date.iso) }
    if !record.present.isEmpty { line.add(.present, list: record.present) }
    if let on = record.on { line.add(.on, on.text) }
    if let field = record.field { line.add(.field, field.word) }
    // What gives a field a value says from what to what, even if one of them is nothing.
    let setsValue = record.operation.setsValue
    if setsValue || record.old != nil { line.add(.old, record.old) }
    if setsValue || record.new != nil { line.add(.new, record.new) }
    if record.isPrivate { line.add(.isPrivate, literal: "true") }
    if let who = record.who { line.add(.who, who) }
    if let due = record.due { line.add(.due, due.iso) }
    if setsValue || !record.base.isEmpty { line.add(.base, list: record.base.map(\.text)) }
    if let session = record.session { line.add(.session, session) }
    return line.sealed()
  }
}

/// Puts the bytes of one line together.
private struct LineBuilder {
  private var bytes: [UInt8] = []

  private mutating func add(_ key: RecordKey) {
    bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.name.utf8)
    bytes.append(contentsOf: "\":".utf8)
  }

  mutating func add(_ key: RecordKey, literal: String) {
    add(key)
    bytes.append(contentsOf: literal.utf8)
  }

  mutating func add(_ key: RecordKey, number: Int64) { add(key, literal: String(number)) }

  mutating func add(_ key: RecordKey, _ text: String?) {
    guard let text else { return add(key, literal: "null") }
    add(key)
    append(text)
  }

  mutating func add(_ key: RecordKey, list: [String]) {
    add(key)
    bytes.append(UInt8(ascii: "["))
    for (index, text) in list.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if Self.isInvisible(scalar) {
          for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() { escape(unit) }
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a sign acts on a terminal, on the direction of its neighbours, or cannot be seen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
    }
  }

  private mutating func escape(_ unit: UInt16) {
    bytes.append(contentsOf: "\\u".utf8)
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }

  /// The line with the checksum of all before it.
  consuming func sealed() -> [UInt8] {
    add(.crc, Checksum.digits(of: Checksum.crc32(bytes.span)))
    bytes.append(contentsOf: "}\n".utf8)
    return bytes
  }
}
