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
    var out = String.UnicodeScalarView()
    write(to: &out, depth: 0)
    out.append("\n")
    return String(out)
  }

  private func write(to out: inout String.UnicodeScalarView, depth: Int) {
    switch self {
    case .null: out.append(contentsOf: "null".unicodeScalars)
    case .boolean(let value): out.append(contentsOf: (value ? "true" : "false").unicodeScalars)
    case .integer(let value): out.append(contentsOf: String(value).unicodeScalars)
    case .hundredths(let value): out.append(contentsOf: JSONValue.decimal(value).unicodeScalars)
    case .number(let text): out.append(contentsOf: text.unicodeScalars)
    case .string(let text): JSONValue.write(text, to: &out)
    case .array(let values):
      JSONValue.write(values, between: ("[", "]"), to: &out, depth: depth) { value, out in
        value.write(to: &out, depth: depth + 1)
      }
    case .object(let members):
      JSONValue.write(members, between: ("{", "}"), to: &out, depth: depth) { member, out in
        JSONValue.write(member.key, to: &out)
        out.append(contentsOf: ": ".unicodeScalars)
        member.value.write(to: &out, depth: depth + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (Unicode.Scalar, Unicode.Scalar),
    to out: inout String.UnicodeScalarView, depth: Int,
    each: (Element, inout String.UnicodeScalarView) -> Void
  ) {
    out.append(brackets.0)
    for (index, element) in elements.enumerated() {
      out.append(contentsOf: (index == 0 ? "\n" : ",\n").unicodeScalars)
      out.append(contentsOf: repeatElement(" ", count: (depth + 1) * 2))
      each(element, &out)
    }
    if !elements.isEmpty {
      out.append("\n")
      out.append(contentsOf: repeatElement(" ", count: depth * 2))
    }
    out.append(brackets.1)
  }

  private static func write(_ text: String, to out: inout String.UnicodeScalarView) {
    out.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": out.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": out.append(contentsOf: "\\n".unicodeScalars)
      case "\t": out.append(contentsOf: "\\t".unicodeScalars)
      case " "..."~": out.append(scalar)
      default:
        if isPlain(scalar) {
          out.append(scalar)
        } else {
          for unit in UTF16.encode(scalar).map(Array.init) ?? [] { writeEscape(unit, to: &out) }
        }
      }
    }
    out.append("\"")
  }

  private static func writeEscape(_ unit: UInt16, to out: inout String.UnicodeScalarView) {
    let digits = String(unit, radix: 16)
    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
    out.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
  }

  /// Whether a scalar beyond ASCII is writing that any reader shows as it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
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
