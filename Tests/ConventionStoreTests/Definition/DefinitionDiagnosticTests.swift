import ConventionModel
import ConventionStore
import Testing

/// Everything wrong with a definition is said at once, each thing where it stands.
@Suite struct DefinitionDiagnosticTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let body: String
    let expected: [String]
    var testDescription: String { body.debugDescription }

    /// `body` follows three lines that make a valid file.
    init(_ body: String, _ expected: String...) {
      self.body = body
      self.expected = expected
    }
  }

  static let opening = "[convention]\nid = \"c\"\ntitle = \"C\"\n"

  static let cases = [
    Case("kimd = \"x\"", "4:1 warning unknownKey(\"kimd\", nearest: Optional(\"kind\"))"),
    Case("zzzzzz = 1", "4:1 warning unknownKey(\"zzzzzz\", nearest: nil)"),
    Case(
      "[[actions]]\nid = \"S1\"",
      "4:3 warning unknownKey(\"actions\", nearest: Optional(\"action\"))"),
    Case("start = \"2022-07-01\"", "4:9 error wrongType(start, string, date)"),
    Case("start = 2022-07-01T00:00:00Z", "4:9 error wrongType(start, date-time, date)"),
    Case(
      "kind = [1]\nfictional = \"no\"", "4:8 error wrongType(kind, array, string)",
      "5:13 error wrongType(fictional, string, boolean)"),
    Case("languages = [\"fr\", 3]", "4:20 error wrongType(languages, integer, string)"),
    Case("[action]\nid = \"S1\"", "4:1 error wrongType(action, table, array-of-tables)"),
    Case(
      "start = 2022-07-01\nend = 2022-06-30", "5:7 error endBeforeStart(2022-07-01, 2022-06-30)"),
    Case("end = 2022-06-31", "4:7 error impossibleDate(\"2022-06-31\")"),
    Case("start = 0000-01-01", "4:9 error impossibleDate(\"0000-01-01\")"),
    Case(
      "stale_after_days = 0",
      "4:20 error outOfRange(key: \"stale_after_days\", found: \"0\", low: 1, high: 36500)"),
    Case(
      "source = \"doc\"\n[[source]]\nid = \"docs\"\ntitle = \"D\"",
      "4:10 error unknownReference(key: \"source\", found: \"doc\", nearest: Optional(\"docs\"))"),
    Case("comment = \"a\\u202Eb\\u001b\"", "4:11 warning controlCharacters([8238, 27])"),
    Case("[[party]]\nid = \"p\"", "4:1 error missingKey(\"name\", table: \"party\")"),
    Case("[[engagement]]\ntitle = \"E\"", "4:1 error missingKey(\"id\", table: \"engagement\")"),
    Case(
      "[[engagement]]\nid = \"\"\ntitle = \"\"", "5:6 error malformedID(\"\")",
      "6:9 error missingKey(\"title\", table: \"engagement\")"),
    Case("[[engagement]]\nid = \"é\"\ntitle = \"E\"", "5:6 error malformedID(\"é\")"),
    Case(
      "[[engagement]]\nid = \"E\"\ntitle = \"1\"\n[[engagement]]\nid = \"e\"\ntitle = \"2\"",
      "8:6 error duplicateID(\"e\", firstLine: 5)"),
    Case(
      "[[status]]\nid = \"finished\"\ntitle = \"F\"",
      "5:6 error unknownWord(id, finished, nil)"),
    Case(
      "[[amendment]]\nid = \"a\"\ntitle = \"A\"\nstate = \"signd\"",
      "7:9 error unknownWord(state, signd, signed)"),
    Case(
      "[[signatory]]\nid = \"s\"\nname = \"S\"\nparty = \"etat\"",
      "7:9 error unknownReference(key: \"party\", found: \"etat\", nearest: nil)"),
    Case(
      "[[funding]]\nyear = 2022\namount = 1",
      "4:1 error missingKey(\"funder\", table: \"funding\")",
      "4:1 error missingKey(\"stage\", table: \"funding\")"),
    Case(
      "[[funding]]\nfunder = \"a b\"\nstage = \"engaged\"", "5:10 error malformedID(\"a b\")",
      "6:9 error unknownWord(stage, engaged, nil)"),
    Case(
      "[[funding]]\nfunder = \"f\"\nyear = 2022\nstage = \"paid\"\namount = 1\n"
        + "[[funding]]\nfunder = \"f\"\nstage = \"paid\"\namount = 2\n"
        + "[[funding]]\nfunder = \"f\"\nyear = 2022\nstage = \"paid\"",
      "13:1 error duplicateKey(\"amount/f/2022/paid\", firstLine: 4)"),
  ]

  static let actionCases = [
    Case("status = \"in progress\"", "7:10 error unknownWord(status, in progress, in-progress)"),
    Case("meteo = \"sunny\"", "7:9 error unknownWord(meteo, sunny, nil)"),
    Case(
      "progress = 101",
      "7:12 error outOfRange(key: \"progress\", found: \"101\", low: 0, high: 100)"),
    Case(
      "progress = -1",
      "7:12 error outOfRange(key: \"progress\", found: \"-1\", low: 0, high: 100)"),
    Case("progress = 40.5", "7:12 error wrongType(progress, float, integer)"),
    Case("link = \"not-applicable\"", "7:8 error unknownWord(link, not-applicable, nil)"),
    Case("nature = \"continue\"", "7:10 error unknownWord(nature, continue, continued)"),
    Case(
      "engagement = \"E9\"",
      "7:14 error unknownReference(key: \"engagement\", found: \"E9\", nearest: nil)"),
    Case("volet = \"anything at all\""),
    Case("volet = \"a\\u0007\"", "7:9 error malformedID(\"a\\u{07}\")"),
    Case(
      "volet = \"socl\"\n[[volet]]\nid = \"socle\"\ntitle = \"V\"",
      "7:9 error unknownReference(key: \"volet\", found: \"socl\", nearest: Optional(\"socle\"))"),
    Case("weight = 1.5", "7:10 error wrongType(weight, float, integer)"),
    Case(
      "start = 2023-01-02\ndue = 2023-01-01",
      "8:7 error endBeforeStart(2023-01-02, 2023-01-01)"),
    Case(
      "[[action.milestone]]\nid = \"M\"\ntitle = \"M\"\n[[action.indicator]]\nid = \"m\"\ntitle = \"I\"",
      "11:6 error duplicateID(\"m\", firstLine: 8)"),
    Case(
      "[[action.indicator]]\nid = \"I\"\ntitle = \"I\"\nresult = \"12 %\"",
      "10:10 error notANumber(key: \"result\", found: \"12 %\")"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = -5",
      "10:10 error amount(found: \"-5\", negative)"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = 1.234",
      "10:10 error amount(found: \"1.234\", tooPrecise)"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = 1e3",
      "10:10 error amount(found: \"1e3\", malformed)"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = \"1,234\"",
      "10:10 error amount(found: \"1,234\", ambiguous(123400, 123))"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = \"904. 724, 25\"",
      "10:10 error amount(found: \"904. 724, 25\", ambiguous(90472425, 72425))"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = true",
      "10:10 error wrongType(amount, boolean, amount)"),
    Case(
      "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = 1\n"
        + "[[action.funding]]\nfunder = \"x\"\nstage = \"paid\"\namount = 1",
      "11:1 error duplicateKey(\"amount/x/-/paid\", firstLine: 7)"),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrong(_ example: Case) {
    #expect(Self.diagnostics(of: Self.opening + example.body) == example.expected)
  }

  @Test(arguments: actionCases)
  func saysWhatIsWrongWithAnAction(_ example: Case) {
    let action = "[[action]]\nid = \"S1\"\ntitle = \"A\"\n"
    #expect(Self.diagnostics(of: Self.opening + action + example.body) == example.expected)
  }

  @Test func wantsAConventionWithIdAndTitle() {
    #expect(
      Self.diagnostics(of: "") == [
        "1:1 error missingKey(\"id\", table: \"convention\")",
        "1:1 error missingKey(\"title\", table: \"convention\")",
      ])
    #expect(
      Self.diagnostics(of: "convention = 3") == ["1:14 error wrongType(convention, integer, table)"]
    )
  }

  @Test func namesTheFormatItReadsAndNothingElse() {
    #expect(
      Self.diagnostics(of: "format = 2\nwhatever = 1")
        == ["1:10 error unsupportedFormat(found: \"2\", supported: 1)"])
  }

  @Test func goesOnAfterSyntaxErrorsButLeavesReferences() {
    let text = """
      [convention]
      id = "c
      title = "C"
      progres = 3
      [[action]]
      id = "S1"
      engagement = "E1"
      title = "A"
      meteo = "bad"
      [[engagement]
      id = "E1"
      """
    #expect(
      Self.diagnostics(of: text) == [
        "2:8 error syntax(\"\\n\", closingQuote)",
        "4:1 warning unknownKey(\"progres\", nearest: nil)",
        "9:9 error unknownWord(meteo, bad, nil)",
        "10:14 error syntax(\"\\n\", closingDoubleBracket)",
      ])
  }

  @Test func checksIdsWithoutShowingThemRaw() {
    for id in [
      "a\\u202Eb", "../x", "-rf", ".git", "a b", "a/b", "\\u001b[31m", "x\\u200B", "@convention",
    ] {
      let text = Self.opening + "[[engagement]]\nid = \"\(id)\"\ntitle = \"E\"\n"
      let (definition, diagnostics) = DefinitionReader.read(Array(text.utf8))
      #expect(definition == nil)
      #expect(diagnostics.count == 1)
      guard case .malformedID = diagnostics.first?.problem else {
        Issue.record("\(id): \(diagnostics)")
        continue
      }
    }
    let longest = String(repeating: "a", count: 64)
    for (id, isValid) in [(longest, true), (longest + "a", false), ("9.A_b-c", true)] {
      let text = Self.opening + "[[engagement]]\nid = \"\(id)\"\ntitle = \"E\"\n"
      #expect((DefinitionReader.read(Array(text.utf8)).definition != nil) == isValid)
    }
  }

  static func diagnostics(of text: String) -> [String] {
    let (definition, diagnostics) = DefinitionReader.read(Array(text.utf8))
    #expect((definition == nil) == diagnostics.contains { $0.severity == .error })
    return diagnostics.map {
      "\($0.place.line):\($0.place.column) \($0.severity) \(Self.text($0.problem))"
    }
  }

  private static func text(_ problem: Problem) -> String {
    switch problem {
    case .wrongType(let key, let found, let expected):
      "wrongType(\(key), \(found.rawValue), \(expected.rawValue))"
    case .unknownWord(let key, let found, let nearest, _):
      "unknownWord(\(key), \(found), \(nearest ?? "nil"))"
    case .endBeforeStart(let start, let end): "endBeforeStart(\(start.iso), \(end.iso))"
    case .amount(let found, .ambiguous(let one, let other)):
      "amount(found: \"\(found)\", ambiguous(\(one.cents), \(other.cents)))"
    case .amount(let found, let problem): "amount(found: \"\(found)\", \(problem))"
    case .syntax(let found, let expected): "syntax(\(found.debugDescription), \(expected))"
    default: "\(problem)"
    }
  }
}
