import ConventionModel
import Reports
import TestKit
import Testing
import Words

@Suite struct LinearTextTests {
  @Test(arguments: Language.allCases)
  func tellsTheShippedConvention(in language: Language) throws {
    let text = LinearText(of: try Samples.shipped(), wording: Wording(language)).text()
    Snapshot.expect(text, named: "show-shipped-\(language.rawValue)")
  }

  @Test(arguments: ReportView.allCases)
  func tellsOneViewOfTheExample(_ view: ReportView) throws {
    let text = LinearText(of: try Samples.example(), wording: Wording(.french)).text(view)
    Snapshot.expect(text, named: "show-example-\(view.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func tellsAnActionWhole(in language: Language) throws {
    let situation = try Samples.example()
    let state = try #require(situation.action("F1"))
    let text = LinearText(of: situation, wording: Wording(language)).fiche(of: state)
    Snapshot.expect(text, named: "fiche-example-F1-\(language.rawValue)")
  }

  @Test func explainsTheTimeElapsed() throws {
    let text = LinearText(of: try Samples.shipped(), wording: plain(.french)).text(.alerts)
    let flat = flattened(text)
    #expect(flat.contains("9 mois écoulés sur 12, 75 %"))
    #expect(flat.contains("9 mois écoulés sur 18, 50 %"))
    #expect(flat.contains("Avenant annoncé"))
  }

  @Test func saysWhatIsReadWhatIsComputedAndWhatNobodyKnows() throws {
    let text = LinearText(of: try Samples.shipped(), wording: plain(.french)).text(.finance)
    let flat = flattened(text)
    #expect(flat.contains("L'État : 3 383 436 € (2022 notifié, lu dans la source)"))
    #expect(flat.contains("Budget global : 13 765 770 € (engagé, lu dans la source)"))
    #expect(flat.contains("Ce total comprend-il la part de l'État ? La source ne le dit pas."))
    #expect(flat.contains("Part de l'État : 24,58 %, chiffre calculé"))
    #expect(flat.contains("Reste : 10 382 334 €, chiffre calculé"))
    #expect(flat.contains("Ventilé : 0/19 actions"))
    #expect(flat.contains("Non ventilé : 13 765 770 €"))
  }

  @Test func opensTheShippedConventionWithThreeLinesOfAlerts() throws {
    let text = LinearText(of: try Samples.shipped(), wording: plain(.french)).text(.alerts)
    let alerts = flattened(text).components(after: "Alertes ")
    #expect(alerts.occurrences(of: "19 actions") == 3)
  }

  @Test func marksAnInventedConventionOnEveryText() throws {
    let situation = try Samples.example()
    let report = LinearText(of: situation, wording: Wording(.french))
    for view in ReportView.allCases {
      #expect(report.text(view).contains("Exemple fictif"), "\(view)")
    }
    let state = try #require(situation.actions.first)
    #expect(report.fiche(of: state).contains("Exemple fictif"))
  }

  @Test func speaksOfAConventionWithNothingInIt() throws {
    let text = LinearText(of: try Samples.bare(), wording: plain(.french)).text()
    Snapshot.expect(text, named: "show-bare-fr")
  }

  @Test(arguments: [40, 60, 80, 132])
  func keepsToItsWidth(columns: Int) throws {
    let report = LinearText(
      of: try Samples.example(), wording: Wording(.french), columns: columns)
    for line in report.text().split(separator: "\n") {
      #expect(line.unicodeScalars.count <= columns, "\(line)")
    }
  }

  private func plain(_ language: Language) -> Wording {
    Wording(language, usesPlainSpaces: true)
  }

  /// The text on one line, so that a sentence is found wherever it was wrapped.
  private func flattened(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}

extension String {
  fileprivate func components(after mark: String) -> String {
    guard let range = firstRange(of: mark) else { return "" }
    return String(self[range.upperBound...])
  }

  fileprivate func occurrences(of words: String) -> Int { ranges(of: words).count }
}
