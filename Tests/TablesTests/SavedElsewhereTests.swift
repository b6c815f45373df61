import ConventionModel
import Tables
import TestKit
import Testing

/// The table of a convention as other programs save it when nobody changed anything.
@Suite("Tables saved by spreadsheets and editors")
struct SavedElsewhereTests {
  /// What a program does to a table in passing.
  enum Program: CaseIterable {
    case excelUTF8, excelAnsi, excelWithItsOwnLine, editor, oldMac
  }

  /// Days without their zeros, figures in groups, truth in capitals: what is shown is what is saved.
  private func shown(_ cell: String, grouping: String) -> String {
    if let day = cell.wholeMatch(of: /0?([0-9]+)\/0?([0-9]+)\/([0-9]{4})/) {
      return "\(day.1)/\(day.2)/\(day.3)"
    }
    if cell.lowercased() == "oui" { return "VRAI" }
    guard let number = cell.wholeMatch(of: /([0-9]{4,})(,[0-9]+)?/) else { return cell }
    var digits = ""
    for (place, digit) in number.1.reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { digits = grouping + digits }
      digits = String(digit) + digits
    }
    return digits + (number.2.map(String.init) ?? "")
  }

  private func quoted(_ cell: String) -> String {
    let needs = cell.unicodeScalars.contains { ";\"\n\r".unicodeScalars.contains($0) }
    return needs ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private func ansi(_ text: String) -> [UInt8] {
    let signs: [Unicode.Scalar: UInt8] = [
      "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "–": 0x96, "—": 0x97, "œ": 0x9C, "Œ": 0x8C,
    ]
    return text.unicodeScalars.map { scalar in
      signs[scalar] ?? (scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?"))
    }
  }

  private func saved(_ situation: Situation, by program: Program) -> [UInt8] {
    let table = ConventionTable(of: situation, profile: .excelFrench).text
    let rows = PlainCSV.rows(String(table.dropFirst()), separator: ";")
    let grouping = program == .excelAnsi ? "\u{A0}" : "\u{202F}"
    func text(_ end: String) -> String {
      rows.map { row in
        row.map { quoted(shown($0, grouping: grouping)) }.joined(separator: ";") + end
      }.joined()
    }
    switch program {
    case .excelUTF8: return Array("\u{FEFF}\(text("\r\n"))".utf8)
    case .excelAnsi: return ansi(text("\r\n"))
    case .excelWithItsOwnLine: return Array("\u{FEFF}sep=;\r\n\(text("\r\n"))".utf8)
    case .editor: return Array(text("\n").utf8.dropLast())
    case .oldMac: return Array(text("\r").utf8)
    }
  }

  @Test("Nothing changes by being opened and saved", arguments: Program.allCases)
  func unchanged(program: Program) throws {
    for situation in [try Samples.shipped(), try Samples.example()] {
      let found = ImportPlan(
        reading: saved(situation, by: program), against: situation, french)
      let told = ImportReport(found, in: situation, french)
      #expect(found.faults == [], "\(program): \(told.faults)")
      #expect(found.said == [] && found.refusals == [], "\(program): \(told.lines)")
      #expect(found.untouchedRows == TableRowCount.of(situation))
    }
  }

  @Test("Rows twice for one action are an error that names both, and nothing is taken")
  func twice() throws {
    let situation = try smallConvention()
    let found = plan("id;statut\nS1;bloquée\nS1;en cours\n", situation)
    let told = ImportReport(found, in: situation, french)
    #expect(found.faults.count == 1, "\(told.faults)")
    #expect(told.plainFaults.first?.contains("ligne 3") == true, "\(told.plainFaults)")
    #expect(told.plainFaults.first?.contains("2") == true, "\(told.plainFaults)")
  }
}
