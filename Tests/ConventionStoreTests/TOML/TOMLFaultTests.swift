import ConventionStore
import Testing

/// What is wrong with a text is said where it stands, and everything at once.
@Suite struct TOMLFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let faults: [String]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ faults: String...) {
      self.text = text
      self.faults = faults
    }
  }

  static let cases = [
    Case("a = 1\nb\nc = 2\n= 3\n", "2:2 unexpected(\\n, equals)", "4:1 unexpected(=, key)"),
    Case("a = \"x\nb = 1\nb = 2", "1:7 unexpected(\\n, quotes)", "3:1 duplicateKey(b, 2)"),
    Case("é = 1", "1:1 unexpected(é, key)"),
    Case("a = \"é\" x", "1:9 unexpected(x, endOfLine)"),
    Case("a = 2023-02-30\n", "1:5 noSuchDay(2023-02-30)"),
    Case("a = 25:00:00\n", "1:5 noSuchTime(25:00:00)"),
    Case("a = 1__0\n", "1:5 unexpected(1__0, numberOrDate)"),
    Case("a = 012\n", "1:5 unexpected(012, numberOrDate)"),
    Case("a = 9223372036854775808\n", "1:5 integerOutOfRange(9223372036854775808)"),
    Case(
      "a = \"\\q \\u12 \\ud800\"\n", "1:6 unexpected(\\q, escape)",
      "1:9 unexpected(\\u12, hexadecimalDigits)", "1:14 noSuchCharacter(55296)"),
    Case("a = \"\\u0000\"\n", "1:6 nul"),
    Case("a = \"\u{1}\"\n", "1:6 controlCharacter(1)"),
    Case("a = [1, 2\nb = 3\n", "2:1 unexpected(b, commaOrBracket)"),
    Case(
      "a = [1,\n  oops,\n  3]\nb = \n", "2:3 unexpected(oops, numberOrDate)",
      "4:5 unexpected(\\n, value)"),
    Case("a = {b = 1\n}\n", "1:11 unexpected(\\n, commaOrBrace)", "2:1 unexpected(}, key)"),
    Case(
      "a = \"\"\"\nnever closed\nb = 1\nc = =\n", "1:5 unexpected(, quotes)",
      "4:5 unexpected(=, value)"),
    Case("[a]\n[a]\nx = 1\n", "2:2 duplicateTable(a, 1)"),
    Case("[a]\n[[a]]\n", "2:3 duplicateTable(a, 1)"),
    Case("a = 1\n[a.b]\n", "2:2 notATable(a, 1)"),
    Case("a = {}\n[a.b]\n", "2:2 duplicateTable(a, 1)"),
    // TOMLKit lets a dotted key into a table that a header implied; TOML does not.
    Case("[a.b.c]\n[a]\nb.x = 1\n", "3:1 duplicateTable(b, 1)"),
    Case("[a\n[b]]\n[c]\n", "1:3 unexpected(\\n, headerEnd)", "2:4 unexpected(], endOfLine)"),
    Case("a = 1\rb = 2\n", "1:6 unexpected(\\r, lineFeed)"),
    Case("a\u{0}b = 1\n", "1:2 nul"),
    Case("x = 1 # \u{7F}\n", "1:9 controlCharacter(127)"),
  ]

  @Test(arguments: cases)
  func saysWhatAndWhere(_ example: Case) {
    let document = TOMLDocument(reading: Array(example.text.utf8))
    #expect(document.faults.map(Self.text) == example.faults)
  }

  @Test func refusesBytesThatAreNoText() {
    let document = TOMLDocument(reading: Array("a = \"é".utf8) + [0xE9, 0x22])
    #expect(document.faults.map(Self.text) == ["1:7 invalidUTF8"])
  }

  @Test func countsColumnsAfterAByteOrderMark() {
    let document = TOMLDocument(reading: [0xEF, 0xBB, 0xBF] + Array("= 1".utf8))
    #expect(document.faults.map(Self.text) == ["1:1 unexpected(=, key)"])
  }

  @Test func keepsAKeyWhoseValueIsWrong() {
    let document = TOMLDocument(reading: Array("id = oops\ntitle = 'x'\n".utf8))
    #expect(document.root["id"]?.content == .faulty)
    #expect(document.root["title"]?.content == .string("x"))
  }

  @Test func placesValuesByCharacters() {
    let document = TOMLDocument(reading: Array("[été]".utf8) + Array("\n".utf8))
    #expect(document.faults.map(Self.text) == ["1:2 unexpected(été, key)"])
    let table = TOMLDocument(reading: Array("'é' = 1 # é\na = ['é', 7]\n".utf8)).root
    #expect(table["é"]?.place == TextPlace(line: 1, column: 7))
    guard case .array(let values) = table["a"]?.content else {
      Issue.record("no array")
      return
    }
    #expect(values.map(\.place.column) == [6, 11])
  }

  static func text(_ placed: PlacedFault) -> String {
    let what =
      switch placed.fault {
      case .unexpected(let found, let expected): "unexpected(\(text(found)), \(text(expected)))"
      case .nul: "nul"
      case .invalidUTF8: "invalidUTF8"
      case .controlCharacter(let code): "controlCharacter(\(code))"
      case .noSuchCharacter(let code): "noSuchCharacter(\(code))"
      case .integerOutOfRange(let text): "integerOutOfRange(\(text))"
      case .noSuchDay(let text): "noSuchDay(\(text))"
      case .noSuchTime(let text): "noSuchTime(\(text))"
      case .duplicateKey(let name, let first): "duplicateKey(\(name), \(first.line))"
      case .duplicateTable(let name, let first): "duplicateTable(\(name), \(first.line))"
      case .notATable(let name, let first): "notATable(\(name), \(first.line))"
      case .tooDeep(let limit): "tooDeep(\(limit))"
      case .keyTooLong: "keyTooLong"
      case .tooLarge(let limit): "tooLarge(\(limit))"
      case .tooMany(let limit): "tooMany(\(limit))"
      }
    return "\(placed.place.line):\(placed.place.column) \(what)"
  }

  private static func text(_ found: TOMLFault.Found) -> String {
    switch found {
    case .text("\r"): "\\r"
    case .text(let text): text
    case .endOfLine: "\\n"
    case .endOfFile: ""
    }
  }

  private static func text(_ expected: TOMLFault.Expected) -> String {
    if case .headerEnd = expected { "headerEnd" } else { "\(expected)" }
  }
}
