import ConventionModel
import Tables
import TestKit
import Testing
import Words

@Suite("The convention as a table")
struct ConventionTableTests {
  private func table(
    _ situation: Situation, _ profile: TableProfile
  ) -> (headings: [String], rows: [[String: String]]) {
    let separator: Unicode.Scalar = profile == .excelFrench ? ";" : ","
    let all = PlainCSV.rows(
      ConventionTable(of: situation, profile: profile).text, separator: separator)
    let headings = all.first ?? []
    let rows = all.dropFirst().map { row in
      [String: String](zip(headings, row), uniquingKeysWith: { first, _ in first })
    }
    return (headings, rows)
  }

  @Test("For spreadsheets: a mark, semicolons, CR LF, French words, numbers and days")
  func french() throws {
    let text = ConventionTable(of: try smallConvention(), profile: .excelFrench).text
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.utf8.count { $0 == 10 } == text.utf8.count { $0 == 13 })
    let (headings, rows) = table(try smallConvention(), .excelFrench)
    #expect(
      headings == [
        "Identifiant", "Ligne", "Intitulé", "Engagement", "Rattachement", "Volet", "Public",
        "Pilote", "Début", "Échéance", "Atteint le", "Statut", "Avancement (%)", "Météo",
        "À discuter", "Unité", "Valeur de départ", "Cible", "Résultat", "Numérateur",
        "Dénominateur", "L'État 2022 notifié (€)", "L'État 2023 programmé (€)", "Mis à jour le",
        "Mis à jour par", "Mention", "Arrêté au",
      ])
    #expect(rows.map { $0["Identifiant"] } == ["c", "S1", "S1/M1", "S1/I1", "'08"])
    #expect(rows.map { $0["Ligne"] } == ["convention", "action", "jalon", "indicateur", "action"])
    let action = rows[1]
    #expect(action["Engagement"] == "E1 Enfants" && action["Rattachement"] == "proposé")
    #expect(action["Statut"] == "À lancer" && action["Échéance"] == "30/06/2023")
    // The three voids: said to be nothing, said not to apply, not said.
    #expect(action["Avancement (%)"] == "0")
    #expect(action["Météo"] == "sans objet")
    #expect(action["Début"] == "")
    #expect(action["L'État 2023 programmé (€)"] == "904724,25")
    #expect(rows[0]["L'État 2022 notifié (€)"] == "1000")
    #expect(rows[3]["Valeur de départ"] == "10,5" && rows[3]["Cible"] == "80")
    #expect(action["Pilote"] == "'=HYPERLINK(\"x\")")
    #expect(rows.allSatisfy { $0["Arrêté au"] == "12/09/2023" && $0["Mention"] == "" })
  }

  @Test("For programs: no mark, commas, LF, the words of the files")
  func data() throws {
    let text = ConventionTable(of: try smallConvention(), profile: .data).text
    #expect(text.hasPrefix("id,kind,title,engagement,link,") && !text.utf8.contains(13))
    let (_, rows) = table(try smallConvention(), .data)
    let action = rows[1]
    #expect(action["status"] == "planned" && action["meteo"] == "not-applicable")
    #expect(action["due"] == "2023-06-30" && action["engagement"] == "E1")
    #expect(action["amount/etat/2023/planned"] == "904724.25")
    #expect(rows[3]["baseline"] == "10.5" && rows[3]["kind"] == "indicator")
    #expect(action["as_of"] == "2023-09-12")
  }

  @Test("The example says in every row that it is one; notes are in none")
  func fictional() throws {
    let situation = try Samples.example()
    for profile in TableProfile.allCases {
      let (_, rows) = table(situation, profile)
      #expect(rows.count > 60)
      #expect(rows.allSatisfy { $0["Mention"] ?? $0["fictional"] == "exemple fictif" })
      let text = ConventionTable(of: situation, profile: profile).text
      for note in situation.ledger.records where note.operation == .note {
        #expect(!text.contains(note.new ?? "·"))
      }
    }
  }

  @Test("What is exported changes nothing when it comes back, the day after too")
  func roundTrip() throws {
    for situation in [try smallConvention(), try Samples.shipped(), try Samples.example()] {
      let later = Situation(
        of: situation.definition, ledger: situation.ledger,
        asOf: situation.asOf.adding(days: 40), zone: situation.zone)
      for profile in TableProfile.allCases {
        let table = ConventionTable(of: situation, profile: profile)
        for present in [situation, later] {
          let found = plan(table.text, present)
          #expect(found.faults == [] && found.said == [] && found.refusals == [])
          #expect(found.untouchedRows == table.rows.count && found.unknownColumns == [])
        }
      }
    }
  }
}
