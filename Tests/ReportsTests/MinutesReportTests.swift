import ConventionModel
import Reports
import TestKit
import Testing
import Words

@Suite("Minutes as a document")
struct MinutesReportTests {
  /// The example with one more meeting, in which every text is that one.
  private func minutes(saying text: String, isPrivate: Bool = false) throws -> Minutes {
    let example = try Samples.example()
    let session = "2023-09-12-essai"
    let drafts = [
      Draft(
        .session, kind: text, date: Day(iso: "2023-09-12"), present: [text], session: session),
      Draft(.decision, on: .action("S1"), new: text, isPrivate: isPrivate, session: session),
      Draft(.decision, on: .convention, new: text, isPrivate: isPrivate, session: session),
      Draft(
        .followUp, on: .action("S1"), new: text, isPrivate: isPrivate, who: text, session: session),
      Draft(.note, on: .action("S2"), new: text, isPrivate: isPrivate, session: session),
      Draft(
        .add, on: .element(action: "S2", element: "M9"), new: text, isPrivate: isPrivate,
        session: session),
      Draft(.seen, on: .action("S3"), session: session),
    ]
    var ledger = example.ledger
    for (number, draft) in drafts.enumerated() {
      ledger.insert(
        draft.record(
          id: RecordID(replica: "z9", number: Int64(number + 1)), clock: 9_000 + Int64(number),
          at: Instant(iso: "2023-09-12T15:00:00Z") ?? Instant(milliseconds: 0), by: "a.martin",
          batch: nil, session: nil))
    }
    let situation = Situation(
      of: example.definition, ledger: ledger, asOf: example.asOf, zone: example.zone)
    return Minutes.settled(try #require(situation.meeting(session)), in: situation)
  }

  private static let texts = [
    "<script>alert(1)</script>", "a | b | c", "| --- |", "\u{1B}[31mrouge\u{7}",
    "ligne\n# titre\n- un",
    "</td></tr></table><h1>", "&lt;b&gt; & \"'", "```\ncode", "[lien](javascript:1)",
    "![x](http://x)",
    "=1+1", "@SUM(A1)", "\u{202E}bidi", "a\u{200B}b", "\r\nretour", "1. un", "**gras** _it_ ~~x~~",
    "http://exemple.invalid/<x>", "{{7*7}}", "'; DROP TABLE actions; --", "é東京e\u{301}👩‍👩‍👧", " \t ",
  ]

  @Test("No text from a file is more than text, in any format", arguments: texts)
  func hostile(text: String) throws {
    for language in Language.allCases {
      let report = MinutesReport(try minutes(saying: text), wording: Wording(language))
      for format in MinutesReport.Format.allCases {
        let document = report.text(format)
        #expect(document.hasSuffix("\n") && !document.hasSuffix("\n\n"))
        let isClean = document.unicodeScalars.allSatisfy { scalar in
          scalar == "\n"
            || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
              || (0x202A...0x202E).contains(scalar.value) || scalar.value == 0x200B)
        }
        #expect(isClean, "\(format)")
      }
      let html = report.text(.html)
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
      for tag in ["<script", "<b>", "<x>", "javascript:1\"", "<img", "<a "] {
        #expect(!html.contains(tag))
      }
      // As many cells in every row as there are columns, whatever stands in them.
      for table in html.split(separator: "<table>").dropFirst() {
        let rows = table.split(separator: "<tr>").dropFirst().map { row in
          row.split(separator: "</tr>")[0].matches(of: /<t[hd][ >]/).count
        }
        #expect(Set(rows).count == 1)
      }
      for tag in ["section", "table", "tbody", "thead", "tr", "td", "ul", "li", "h2", "dl", "p"] {
        #expect(
          html.matches(of: try Regex("<\(tag)[ >]")).count
            == html.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
      }
      var columns: Int?
      for line in report.text(.markdown).split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let bars = line.replacing("\\|", with: "").count { $0 == "|" }
        #expect(columns == nil || columns == bars, "\(line)")
        columns = bars
      }
    }
  }

  @Test("What is private is in none of them")
  func privacy() throws {
    let report = MinutesReport(
      try minutes(saying: "À ne dire à personne", isPrivate: true), wording: Wording(.french))
    for format in MinutesReport.Format.allCases {
      let body = report.text(format).split(separator: "Décisions").dropFirst().joined()
      #expect(!body.isEmpty && !body.contains("personne"))
    }
  }

  @Test(
    "A name says its format",
    arguments: [
      ("PV.md", "md"), ("PV.HTML", "html"), ("PV.htm", "html"), ("a/b.txt", "txt"), ("PV", nil),
      ("PV.odt", nil),
    ] as [(String, String?)])
  func formats(path: String, format: String?) {
    #expect(MinutesReport.Format(path: path)?.rawValue == format)
  }
}
