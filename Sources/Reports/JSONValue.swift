import ConventionModel

/// A JSON value to be written; objects keep the order of their keys.
public indirect enum JSONValue: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Nothing known.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number with at most two decimals, in hundredths.
  case hundredths(Int)
  /// A number already written as JSON wants it.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys and values, in the order they are written.
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue
  }

  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// An object of those keys and values.
  static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// The value over several lines, two blanks a level, ended by a line feed.
  ///
  /// Control characters, changes of writing direction and characters without width come out as `\u`
  /// escapes: the text is harmless on a terminal and means the same to every reader.
  public var text: String {
    var out: [UInt8] = []
    write(to: &out, depth: 0)
    out.append(UInt8(ascii: "\n"))
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], depth: Int) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .boolean(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): out.append(contentsOf: String(value).utf8)
    case .hundredths(let value): out.append(contentsOf: JSONValue.decimal(value).utf8)
    case .number(let text): out.append(contentsOf: text.utf8)
    case .string(let text): JSONValue.write(text, to: &out)
    case .array(let values):
      JSONValue.write(
        values, between: (UInt8(ascii: "["), UInt8(ascii: "]")), to: &out, depth: depth
      ) { value, out in
        value.write(to: &out, depth: depth + 1)
      }
    case .object(let members):
      JSONValue.write(
        members, between: (UInt8(ascii: "{"), UInt8(ascii: "}")), to: &out, depth: depth
      ) { member, out in
        JSONValue.write(member.key, to: &out)
        out.append(contentsOf: ": ".utf8)
        member.value.write(to: &out, depth: depth + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (UInt8, UInt8),
    to out: inout [UInt8], depth: Int,
    each: (Element, inout [UInt8]) -> Void
  ) {
    out.append(brackets.0)
    for (index, element) in elements.enumerated() {
      out.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (depth + 1) * 2))
      each(element, &out)
    }
    if !elements.isEmpty {
      out.append(UInt8(ascii: "\n"))
      out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
    out.append(brackets.1)
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(isPlain) {
      out.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { write(scalar, to: &out) }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar {
    case "\"": out.append(contentsOf: "\\\"".utf8)
    case "\\": out.append(contentsOf: "\\\\".utf8)
    case "\n": out.append(contentsOf: "\\n".utf8)
    case "\t": out.append(contentsOf: "\\t".utf8)
    default:
      if scalar.isASCII && isPlain(UInt8(ascii: scalar)) || isPlain(scalar) {
        out.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      } else {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] { writeEscape(unit, to: &out) }
      }
    }
  }

  /// Whether a byte is ASCII that JSON has as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func writeEscape(_ unit: UInt16, to out: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
    out.append(contentsOf: "\\u\(padding)\(digits)".utf8)
  }

  /// Whether a scalar beyond ASCII is writing that any reader shows as it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    // Letters of western Europe, without asking the character database.
    if (0xC0...0x17F).contains(scalar.value) { return true }
    guard scalar.value > 0x9F, !scalar.properties.isDefaultIgnorableCodePoint else { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }

  private static func decimal(_ hundredths: Int) -> String {
    let magnitude = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = (magnitude / 100, magnitude % 100)
    guard rest > 0 else { return "\(sign)\(whole)" }
    guard rest % 10 > 0 else { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole)." + (rest < 10 ? "0" : "") + String(rest)
  }
}

extension JSONValue {
  /// A text, or null.
  static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or null.
  static func integer(_ value: Int?) -> JSONValue { value.map { .integer(Int64($0)) } ?? .null }

  /// A day as `2023-06-30`, or null.
  static func day(_ day: Day?) -> JSONValue { string(day?.iso) }

  /// An amount in integer cents, or null.
  static func cents(_ money: Money?) -> JSONValue { money.map { .integer($0.cents) } ?? .null }

  /// A share in percent with at most two decimals, or null.
  static func percent(_ share: Share?) -> JSONValue {
    share.map { .hundredths($0.hundredths) } ?? .null
  }

  /// A quantity, as exact as it is, or null.
  static func quantity(_ quantity: Quantity) -> JSONValue { .number(quantity.text) }

  /// A reported value: null, `"not-applicable"`, or the value.
  static func reported<Value>(
    _ reported: Reported<Value>, _ json: (Value) -> JSONValue
  ) -> JSONValue {
    switch reported {
    case .notReported: .null
    case .notApplicable: .string(notApplicableWord)
    case .value(let value): json(value)
    }
  }
}
