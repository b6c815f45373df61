import ConventionModel
import Tables
import TestKit
import Testing
import Words

@Suite("What an import would change")
struct ImportPlanTests {
  private let situation: Situation

  init() throws { situation = try smallConvention() }

  private func faults(_ text: String) -> [String] {
    ImportReport(plan(text, situation), in: situation, french).plainFaults
  }

  @Test("Columns by name in any order, in French, English or the words of the files, any separator")
  func headings() {
    let texts = [
      "Identifiant;Statut;Avancement (%);L'État 2023 programmé (€)\nS1;En cours;40 %;1 000,50 €\n",
      "PROGRESS,amount/etat/2023/planned,status,id\n40,1000.5,in-progress,S1\n",
      "montant etat 2023 programme\tStatus\tId\tprogress\n1\u{202F}000,5\tin progress\tS1\t40\n",
      "sep=;\r\nn°;statut;progress (%);L’ÉTAT 2023 PROGRAMMÉ\r\nS1;en cours;40;1000,50\r\n",
      "\n;;;\nStatut;Avancement;Identifiant;Région 2023 programmé\nEn cours;40;S1;\n",
    ]
    for text in texts.dropLast() {
      #expect(
        Set(plan(text, situation).said) == [
          "S1 status planned → in-progress", "S1 progress 0 → 40",
          "S1 amount/etat/2023/planned 90472425 → 100050",
        ], "\(text)")
    }
    let unknown = plan(texts[4], situation)
    #expect(unknown.said == ["S1 status planned → in-progress", "S1 progress 0 → 40"])
  }

  @Test("An empty cell takes a value back, « sans objet » says so, zero is a value")
  func voids() {
    let text = "id;progress;due;meteo;lead\nS1;;sans objet;non renseigné;Claude\n"
    #expect(
      plan(text, situation).said == [
        "S1 progress 0 → nil", "S1 due 2023-06-30 → not-applicable",
        "S1 meteo not-applicable → nil", "S1 lead =HYPERLINK(\"x\") → Claude",
      ])
    let zero = "id;progress;Cible\nS1/I1;;0\n"
    #expect(plan(zero, situation).said == ["S1/I1 target 80 → 0"])
  }

  @Test("Milestones and indicators have rows of their own; a new milestone is added with its day")
  func parts() {
    let text =
      "id;ligne;intitulé;échéance;atteint le;résultat\n"
      + "S1/M1;jalon;Premier comité;31/01/2023;30/01/23;\n"
      + "S1/I1;indicateur;Enfants suivis;;;46,5\n"
      + "S1/M2;jalon;Second comité;30/06/2023;01/07/2023;\n"
    let found = plan(text, situation)
    #expect(found.faults == [])
    #expect(
      found.said == [
        "S1/M1 due nil → 2023-01-31", "S1/M1 done nil → 2023-01-30", "S1/I1 result nil → 46.5",
        "S1/M2 add nil → Second comité", "S1/M2 done nil → 2023-07-01",
      ])
    #expect(found.changes.map(\.isAddition) == [true, true, true, true])
    #expect(found.drafts(leavingOut: [3]).count == 3)
  }

  @Test("A new milestone whose id cannot be had changes nothing")
  func refusedIDs() {
    for (id, problem) in [
      ("S1/m1", ImportProblem.idWasTaken(example: "S1/M2")),
      ("S1/i1", .idWasTaken(example: "S1/M2")), ("S1/é", .unusableID(example: "S1/M2")),
    ] {
      let found = plan("id;ligne;intitulé\n\(id);jalon;Second comité\n", situation)
      #expect(found.faults.map(\.problem) == [problem])
      #expect(found.changes == [])
    }
  }

  @Test("The convention has a row; ids that look like numbers find theirs")
  func ids() {
    let text =
      "Identifiant;Ligne;Avancement;L'État 2022 notifié (€)\nc;convention;;2000\n'08;action;5;\n"
    #expect(
      plan(text, situation).said == [
        "@convention amount/etat/2022/notified 100000 → 200000", "08 progress nil → 5",
      ])
  }

  @Test("All errors at once: row, column, what was found, what is expected")
  func errors() {
    let text =
      "Identifiant;Statut;Avancement;Échéance;L'État 2023 programmé (€);Engagement\n"
      + "S1;En court;140;fin juin;1,234;E3\n"
      + "S11;;;;;\n"
      + ";En cours;;;;\n"
      + "S1;;;;;\n"
      + "S1/M1;En cours;;31/02/2023;;\n"
      + "08;;;;;;;trop\n"
    let found = plan(text, situation)
    #expect(
      faults(text) == [
        "ligne 2, colonne B (Statut) : « En court » ne se lit pas ; attendu : À lancer, En cours, En "
          + "pause, Bloquée, Réalisée ou Abandonnée ; vouliez-vous écrire « En cours » ?",
        "ligne 2, colonne C (Avancement) : « 140 » n'est pas un avancement ; attendu : un nombre entier "
          + "de 0 à 100",
        "ligne 2, colonne D (Échéance) : « fin juin » n'est pas un jour avec son année ; attendu : "
          + "30/06/2023 ou 2023-06-30",
        "ligne 2, colonne E (L'État 2023 programmé (€)) : « 1,234 » peut se lire 1 234 € ou 1,23 € : "
          + "écrire l'un des deux",
        "ligne 2, colonne F (Engagement) : « E3 » ne se lit pas ; attendu : E1 ou E2 ; vouliez-vous "
          + "écrire « E1 » ?",
        "ligne 3, colonne A (Identifiant) : « S11 » n'est ni une action ni une de leurs parties ; "
          + "vouliez-vous écrire « S1 » ?",
        "ligne 4, colonne A (Identifiant) : ligne sans identifiant ; attendu : celui d'une action, comme "
          + "S1, ou d'un jalon, comme S1/M1",
        "ligne 5, colonne A (Identifiant) : « S1 » est déjà en ligne 2 ; n'en garder qu'une",
        "ligne 6, colonne B (Statut) : une ligne « jalon » n'a pas cette colonne ; attendu : une cellule "
          + "vide",
        "ligne 6, colonne D (Échéance) : « 31/02/2023 » n'est pas un jour avec son année ; attendu : "
          + "30/06/2023 ou 2023-06-30",
        "ligne 7 : 8 cellules pour 6 colonnes ; un séparateur est peut-être de trop, ou un guillemet "
          + "manque",
      ])
    #expect(found.changes == [])
  }

  @Test("Files that are no tables are told for what they are")
  func noTables() {
    #expect(faults("") == ["le fichier est vide"])
    #expect(faults("\n\n;;\n") == ["le fichier est vide"])
    #expect(faults("Identifiant;Statut\n") == ["aucune ligne sous les titres"])
    #expect(
      faults("a;b\n1;2\n") == ["ligne 1 : aucune colonne « Identifiant » parmi « a », « b »"])
    #expect(
      faults("id;statut;Status\nS1;;\n").first
        == "ligne 1, colonne C (Status) : déjà en colonne B ; en garder une")
    #expect(
      faults("id;statut\nS1;\"En cours\n").first
        == "ligne 2, colonne B (statut) : guillemet ouvert que rien ne ferme, la suite du fichier n'est "
        + "qu'une cellule")
  }

  @Test("Columns that mean nothing, rows that end early and long cells are told and change nothing")
  func remarks() {
    let text = "id;Statu;Statut;Commentaire;Pilote\nS1;x;À lancer;\"=1;2\"\n08;;;;\n"
    let short = plan(text, situation)
    #expect(short.faults == [] && short.said == [] && short.shortRows == [2])
    #expect(short.unknownColumns.map(\.heading) == ["Statu", "Commentaire"])
    #expect(short.unknownColumns.map(\.nearest) == ["Statut", nil])
    let long = String(repeating: "é", count: 40_000)
    #expect(
      faults("id;pilote;Commentaire\nS1;\(long);\(long)\n") == [
        "ligne 2, colonne B (pilote) : trop long : 1 024 octets au plus pour un champ"
      ])
  }

  @Test("What only the definition says is refused and told, and stops nothing")
  func refused() {
    let text =
      "id;intitulé;volet;statut;Arrêté au;Mention\nS1;Autre titre;;bloquée;01/01/2020;non\n"
    let found = plan(text, situation)
    #expect(found.said == ["S1 status planned → blocked"])
    #expect(found.refusals.map(\.old) == ["Première action"])
    #expect(found.refusals.map(\.new) == ["Autre titre"])
  }

  @Test("A day written month first is not taken for another day")
  func swapped() throws {
    let situation = try Samples.situation(
      "[convention]\nid = \"c\"\ntitle = \"t\"\n[[action]]\nid = \"S1\"\ntitle = \"a\"\ndue = 2023-02-01\n"
    )
    let found = plan("id,due\nS1,02/01/23\n", situation)
    #expect(found.faults.map(\.problem) == [.swappedDay])
    #expect(plan("id,due\nS1,01/02/23\n", situation).said == [])
    #expect(
      plan("id,due\nS1,2023-03-01 00:00:00\n", situation).said == [
        "S1 due 2023-02-01 → 2023-03-01"
      ])
  }

  @Test("What somebody wrote since the export is not undone by a cell that nobody touched")
  func stale() throws {
    let example = try Samples.example()
    let day = try #require(Day(iso: "2023-09-01"))
    let past = Situation(
      of: example.definition,
      ledger: Ledger(records: example.ledger.records, before: example.zone.end(of: day)),
      asOf: day, zone: example.zone)
    let table = ConventionTable(of: past, profile: .excelFrench)
    let untouched = plan(table.text, example)
    #expect(untouched.faults == [] && untouched.said == [] && untouched.staleCells > 0)
    // F2 went from « en cours » to « bloquée » in between: setting it again is a change, and told.
    let edited = plan("Identifiant;Statut;Arrêté au\nF2;En pause;01/09/2023\n", example)
    #expect(edited.said == ["F2 status blocked → on-hold"])
    #expect(edited.changes.first?.changedSince?.by == "a.martin")
    let report = ImportReport(edited, in: example, french)
    #expect(
      report.lines.contains {
        $0.contains("saisi depuis l'export par a.martin, 12/09/2023")
      })
  }

  @Test("A text saved in windows-1252 or ISO-8859-15 finds its words again, and its lost signs too")
  func oldEncodings() throws {
    let shipped = try Samples.shipped()
    let table = ConventionTable(of: shipped, profile: .excelFrench)
    for name in [TableEncoding.windows1252, .iso8859_15] {
      var bytes: [UInt8] = []
      for scalar in table.text.unicodeScalars.dropFirst() {
        switch scalar {
        case "€": bytes.append(name == .windows1252 ? 0x80 : 0xA4)
        case "œ": bytes.append(name == .windows1252 ? 0x9C : 0xBD)
        case "’" where name == .windows1252: bytes.append(0x92)
        default: bytes.append(scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?"))
        }
      }
      let found = ImportPlan(reading: bytes, against: shipped, french)
      #expect(found.encoding == name)
      #expect(found.faults == [] && found.said == [] && found.refusals == [])
    }
  }

  @Test("A conflict is not settled by a table that says what is shown")
  func conflict() throws {
    let example = try Samples.example()
    let disputed = example.actions.filter(\.isConflict).map(\.id)
    #expect(!disputed.isEmpty)
    let text = ConventionTable(of: example, profile: .data).text
    #expect(plan(text, example).said == [])
  }
}
