import ConventionModel
import Tables
import TestKit
import Testing
import Words

/// 500 texts that mean harm to spreadsheets, terminals or readers of tables, in every place that people
/// write, read back by a reader that shares nothing with the program's.
@Suite("Hostile texts in tables")
struct HostileTableTests {
  private static let seeds: [String] = [
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")", "+33 1 23", "-2+3", "@SUM(1)", "\t=1",
    "\r=1",
    "\n=1", "a\n=1", "a\r\n+1", "a\r-1", " \u{A0}\u{202F}@x", "\u{200B}=1", "\u{FF1D}1",
    "\u{FF0B}1",
    "'=1", "''=1", "'", "\"", "\"\"", "\"=1", ";=1", ",=1", "\t", "\u{0}", "\u{1B}[31m",
    "\u{202E}x",
    "\u{7F}", "\u{85}=1", "\u{2028}=1", "\u{B}=1", "\u{FEFF}=1", "<b>x</b>", "<script>", "]]>",
    "08",
    "1/2", "1E5", "TRUE", "NULL", "é\u{301}", "😀\u{200D}😀", "…", "sep=;", "ID", "\u{E000}",
    "\u{AD}=1", "=1;=2\n=3", "%n%s", "NaN",
  ]

  /// The seeds, alone and dressed in ten ways.
  private static let texts: [String] = seeds.flatMap { (seed: String) -> [String] in
    var dressed: [String] = [seed, "x\(seed)", "\(seed)\n\(seed)", " \(seed)"]
    dressed += ["\"\(seed)\"", "\(seed);", "\n\(seed)"]
    dressed += ["'\(seed)", "\(seed)\u{1B}", "\u{A0}\(seed)\t"]
    return dressed
  }

  private func convention(_ text: String) -> Situation {
    var definition = Definition(convention: Convention(id: "c", title: text))
    definition.parties = [Party(id: "etat", name: text)]
    definition.engagements = [Engagement(id: "E1", title: text, short: text)]
    definition.volets = [Label(id: "v", title: text)]
    var action = Action(id: "S1", title: text)
    action.engagement = .value("E1")
    action.lead = .value(text)
    action.volet = "v"
    action.milestones = [Milestone(id: "M1", title: text)]
    action.indicators = [Indicator(id: "I1", title: text, unit: text)]
    action.funding = [
      BudgetLine(
        key: BudgetKey(funder: "etat", year: 2022, stage: .planned),
        amount: .value(Money(cents: 123)))
    ]
    definition.actions = [action]
    return Situation(
      of: definition, ledger: Ledger(), asOf: Day(iso: "2023-09-12") ?? .distantPast, zone: .utc)
  }

  @Test(
    "Neither formula nor control byte comes out, and everything comes back",
    arguments: TableProfile.allCases)
  func harmless(_ profile: TableProfile) {
    #expect(HostileTableTests.texts.count == 500)
    let separator: Unicode.Scalar = profile == .excelFrench ? ";" : ","
    for text in HostileTableTests.texts {
      let situation = convention(text)
      let table = ConventionTable(of: situation, profile: profile)
      #expect(!table.text.unicodeScalars.contains { isControl($0) }, "\(text.debugDescription)")
      let rows = PlainCSV.rows(table.text, separator: separator)
      #expect(rows.count == 5 && rows.allSatisfy { $0.count == rows[0].count })
      for cell in rows.joined() {
        #expect(!isFormula(cell), "\(cell.debugDescription) of \(text.debugDescription)")
      }
      let found = plan(table.text, situation)
      #expect(
        found.faults == [] && found.said == [] && found.refusals == []
          && found.unknownColumns == [], "\(text.debugDescription)")
    }
  }

  /// Line ends are all that a cell needs.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\r" && scalar.properties.generalCategory == .control
  }

  /// Whether any line of a cell begins a formula, whatever cannot be seen before it; no number does.
  private func isFormula(_ cell: String) -> Bool {
    let lines = cell.unicodeScalars.split { ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0) }
    return lines.contains { line in
      let first = line.first { scalar in
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
      }
      return first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) }
        ?? false
    }
  }
}
