import ConventionModel
import Reports
import TestKit
import Testing
import Words

@Suite struct ConventionDocumentsTests {
  private func documents(
    _ situation: Situation, _ language: Language = .french
  ) -> ConventionDocuments {
    ConventionDocuments(of: situation, wording: Wording(language))
  }

  /// Every document in every format.
  private func all(_ situation: Situation) -> [String] {
    let documents = documents(situation)
    return DocumentKind.allCases.flatMap { kind in
      [documents.html(kind), documents.markdown(kind), documents.json]
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func tellsTheExample(kind: DocumentKind) throws {
    let text = documents(try Samples.example()).markdown(kind)
    Snapshot.expect(text, named: "\(kind.rawValue)-example-md")
  }

  @Test(arguments: DocumentKind.allCases)
  func tellsTheShippedConvention(kind: DocumentKind) throws {
    let text = documents(try Samples.shipped()).markdown(kind)
    Snapshot.expect(text, named: "\(kind.rawValue)-shipped-md")
    Snapshot.expect(
      documents(try Samples.shipped(), .english).html(kind), named: "\(kind.rawValue)-shipped-html")
  }

  @Test func speaksOfAConventionWithNothingInIt() throws {
    for text in all(try Samples.bare()) { #expect(text.contains("Convention nue")) }
  }

  @Test func givesTheSameBytesWhateverTheOrderOfRecords() throws {
    let situation = try Samples.example()
    let reversed = Situation(
      of: situation.definition, ledger: Ledger(records: situation.ledger.records.reversed()),
      journal: situation.journal, asOf: situation.asOf, zone: situation.zone)
    for (one, other) in zip(all(situation), all(reversed)) {
      #expect(one.utf8.elementsEqual(other.utf8))
    }
    for (one, other) in zip(all(situation), all(situation)) { #expect(one == other) }
  }

  @Test func neverHoldsAPrivateNote() throws {
    let situation = try Samples.example()
    let secret = JournalRecord(
      id: RecordID(replica: "secret1", number: 1), clock: 9_000,
      at: Instant(milliseconds: 1_694_000_000_000), by: "auteur.secret", operation: .note,
      on: .action("S1"), new: "Mot secret", isPrivate: true)
    let undo = JournalRecord(
      id: RecordID(replica: "secret1", number: 2), clock: 9_001,
      at: Instant(milliseconds: 1_694_000_100_000), by: "auteur.secret", operation: .undo,
      on: .action("S1"), old: "Mot secret", of: RecordID(replica: "secret1", number: 1))
    for records in [[secret], [secret, undo]] {
      var summary = situation.journal
      summary.records += records.count
      let with = Situation(
        of: situation.definition, ledger: Ledger(records: situation.ledger.records + records),
        journal: summary, asOf: situation.asOf, zone: situation.zone)
      // What is left is what there would be had they never been written, to the byte.
      let without = ConventionDocuments(
        of: situation.withoutPrivateRecords, wording: Wording(.french))
      for kind in DocumentKind.allCases {
        let pairs = [
          (documents(with).html(kind), without.html(kind)),
          (documents(with).markdown(kind), without.markdown(kind)),
          (documents(with).json, without.json),
        ]
        for (text, expected) in pairs {
          #expect(!text.contains("secret"))
          #expect(text == expected, "\(kind)")
        }
      }
    }
  }

  @Test func saysOnWhichDayAndThatItIsInvented() throws {
    let example = documents(try Samples.example())
    for kind in DocumentKind.allCases {
      #expect(example.markdown(kind).contains("Exemple fictif"))
      #expect(example.html(kind).contains("Exemple fictif"))
      #expect(example.html(kind).contains("12\u{A0}septembre\u{A0}2023"))
    }
    #expect(example.json.contains("\"fictional\": true"))
    #expect(example.json.contains("\"as_of\": \"2023-09-12\""))
    let shipped = documents(try Samples.shipped())
    #expect(!shipped.html(.state).contains("fictif"))
    #expect(shipped.json.contains("\"fictional\": false"))
  }

  @Test func saysHowEachFigureIsKnown() throws {
    let text = documents(try Samples.shipped()).markdown(.state)
    #expect(text.contains("3\u{202F}383\u{202F}436\u{A0}€** (2022 notifié, lu dans la source)"))
    #expect(text.contains("24,58\u{A0}% (chiffre calculé)"))
    #expect(text.contains("10\u{202F}382\u{202F}334\u{A0}€ (chiffre calculé"))
    #expect(text.contains("rattachement proposé"))
    #expect(text.contains("La source ne le dit pas"))
  }

  @Test func keepsTheThreeVoidsApart() throws {
    let situation = try Samples.situation(
      """
      [convention]
      id = "c"
      title = "T"
      [[action]]
      id = "A"
      title = "Une"
      status = "not-applicable"
      progress = 0
      [[action.funding]]
      funder = "etat"
      stage = "planned"
      amount = 0
      [[action.funding]]
      funder = "etat"
      stage = "paid"
      amount = "not-applicable"
      """)
    let text = documents(situation).markdown(.state)
    let row = try #require(text.split(separator: "\n").first { $0.contains("**A** Une") })
    #expect(row == "| **A** Une | s.o. | 0\u{A0}% | n.r. | n.r. | n.r. |")
    let money = try #require(text.split(separator: "\n").first { $0.hasPrefix("| A Une") })
    #expect(money.hasPrefix("| A Une | 0 | n.r. | n.r. | s.o. | — |"))
  }

  @Test func givesAPageToEachActionInTheOrderOfTheVolets() throws {
    let html = documents(try Samples.shipped()).html(.executionReport)
    let ids = try MarkupReader(html).elements.filter { $0.attributes["class"] == "page" }
    // One more for the tables and annexes behind them.
    #expect(ids.count == 19 + 1)
    let text = documents(try Samples.shipped()).markdown(.executionReport)
    let order = text.split(separator: "\n").filter { $0.hasPrefix("### ") && $0.contains(". ") }
      .map { $0.dropFirst(4).prefix { $0 != "." } }
    #expect(order.prefix(7) == ["S1", "S2", "S3", "S4", "S5", "S6", "S7"])
    #expect(order.count == 19)
  }
}
