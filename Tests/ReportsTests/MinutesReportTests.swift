import ConventionModel
import Reports
import TestKit
import Testing
import Words

@Suite("Minutes as a document")
struct MinutesReportTests {
  private static let session = "2023-09-12-essai"

  /// The example with one more meeting, in which every text is one of those.
  private func minutes(saying texts: [String], isPrivate: Bool = false) throws -> Minutes {
    let example = try Samples.example()
    let session = Self.session
    func text(_ place: Int) -> String { texts[place % texts.count] }
    func draft(
      _ operation: Operation, on target: Target, _ place: Int, who: String? = nil
    ) -> Draft {
      Draft(
        operation, on: target, new: text(place), isPrivate: isPrivate, who: who, session: session)
    }
    let drafts =
      [
        Draft(
          .session, kind: text(0), date: Day(iso: "2023-09-12"), present: [text(1)],
          session: session),
        draft(.decision, on: .action("S1"), 2), draft(.decision, on: .convention, 3),
        draft(.followUp, on: .action("S1"), 4, who: text(5)),
        draft(.note, on: .action("S2"), 6),
        draft(.add, on: .element(action: "S2", element: "M9"), 7),
        Draft(.seen, on: .action("S3"), session: session),
      ]
      + texts.map {
        Draft(.note, on: .action("S3"), new: $0, isPrivate: isPrivate, session: session)
      }
    var ledger = example.ledger
    for (number, draft) in drafts.enumerated() {
      ledger.insert(
        draft.record(
          id: RecordID(replica: "z9", number: Int64(number + 1)), clock: 9_000 + Int64(number),
          at: Instant(iso: "2023-09-12T15:00:00Z") ?? Instant(milliseconds: 0),
          by: isPrivate ? "a.martin" : text(8), batch: nil, session: nil))
    }
    var definition = example.definition
    if !isPrivate { definition.convention.title = text(9) }
    let situation = Situation(
      of: definition, ledger: ledger, asOf: example.asOf, zone: example.zone)
    return Minutes.settled(try #require(situation.meeting(session)), in: situation)
  }

  /// Five hundred texts, ten at a time.
  private static let tens = stride(from: 0, to: HostileStrings.all.count, by: 10).map {
    Array(HostileStrings.all[$0..<($0 + 10)])
  }

  private func report(_ texts: [String], _ language: Language) throws -> MinutesReport {
    MinutesReport(try minutes(saying: texts), wording: Wording(language))
  }

  /// Elements but line ends, which are as many as the text has lines.
  private func structure(_ html: String) throws -> [String] {
    try MarkupReader(html).elements.map(\.name).filter { $0 != "br" }
  }

  /// What each line of Markdown is: a heading, an entry, a row, words.
  private func kinds(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      ["# ", "## ", "- ", "| ", "> "].first { line.utf8.starts(with: $0.utf8) }
        ?? (line.isEmpty ? "" : "words")
    }
  }

  @Test("Five hundred texts are only texts in minutes, whatever the format")
  func hostile() throws {
    let plain = Array(repeating: "texte", count: 10)
    for language in Language.allCases {
      let expected = try report(plain, language)
      let elements = try structure(expected.text(.html))
      let lines = kinds(expected.text(.markdown))
      for (place, texts) in Self.tens.enumerated()
      where language == .french || place % 10 == 0 {
        let what: Comment = "\(texts.debugDescription)"
        let report = try report(texts, language)
        for format in MinutesReport.Format.allCases {
          let document = report.text(format)
          #expect(document.hasSuffix("\n") && !document.hasSuffix("\n\n"))
          #expect(!document.unicodeScalars.contains(where: isHarmful), what)
        }
        #expect(try structure(report.text(.html)) == elements, what)
        let markdown = report.text(.markdown)
        #expect(kinds(markdown) == lines, what)
        expectHarmless(markdown, what)
      }
    }
  }

  /// No cell has a mark of its own, and every row has as many as its table has columns.
  private func expectHarmless(_ markdown: String, _ what: Comment) {
    var columns: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let strays = MarkdownReader(line: String(line)).strays
      #expect(!strays.contains("<") && !strays.contains("`") && !strays.contains("["), what)
      guard line.utf8.starts(with: "| ".utf8) else {
        columns = nil
        continue
      }
      // By scalars: a mark that joins what stands before it must not hide a bar.
      let bar: [Unicode.Scalar] = [" ", "|", " "]
      let cells = line.unicodeScalars.map { $0 }.dropFirst(2).dropLast(2)
        .split(separator: bar, omittingEmptySubsequences: false)
        .map { String(String.UnicodeScalarView($0)) }
      if let columns { #expect(cells.count == columns, what) }
      columns = cells.count
      for cell in cells where cell != "---" {
        #expect(MarkdownReader(line: cell).strays.isEmpty, what)
      }
    }
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n"
      && (scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format)
  }

  @Test("Nothing of their page is fetched, and it has one heading")
  func page() throws {
    let html = try report(["texte"], .french).text(.html)
    let elements = try MarkupReader(html).elements
    #expect(elements.count { $0.name == "h1" } == 1)
    #expect(!elements.contains { ["script", "link", "img", "a"].contains($0.name) })
    #expect(html.contains("Content-Security-Policy\" content=\"default-src 'none'"))
  }

  @Test("What is private is in none of them")
  func privacy() throws {
    let report = MinutesReport(
      try minutes(saying: ["À ne dire à personne"], isPrivate: true), wording: Wording(.french))
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
