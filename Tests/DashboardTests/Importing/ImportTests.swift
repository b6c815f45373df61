import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// `i` on the board: a file, what it would change, and what of that is saved.
struct ImportTests {
  private let table = """
    Identifiant;Ligne;Intitulé;Statut;Avancement (%);Pilote;Couleur
    A1;action;Autre intitulé;En pause;40;;bleu
    A2;action;;En cours;0;Claude Fictif, direction de l'action sociale et de l'insertion;
    A1/M1;jalon;Premier comité;;;;
    A1/M2;jalon;Second comité;;;;
    """

  private func asked(_ text: String, columns: Int = 80, rows: Int = 24) -> Desk {
    var desk = Desk(columns: columns, rows: rows)
    desk.type("i")
    desk.type("suivi.csv")
    let effects = desk.press(.enter)
    #expect(effects == [.readTable("suivi.csv")])
    _ = desk.dashboard.update(.table(Array(text.utf8), of: "suivi.csv"))
    return desk
  }

  @Test("The changes are shown; Enter saves them together, and one undo takes them back")
  func accepting() {
    var desk = asked(table)
    #expect(desk.text.contains("Import · suivi.csv") && desk.text.contains("6 sur 6 changements"))
    #expect(desk.text.contains("UTF-8, séparateur « ; », 4 lignes"))
    #expect(desk.text.contains("[x] A1     statut En cours → En pause"))
    #expect(desk.text.contains("nouveau jalon « Second comité »"))
    #expect(desk.text.contains("Colonne « Couleur » inconnue"))
    let drafts = desk.press(.enter).drafts
    #expect(drafts.count == 6)
    #expect(desk.dashboard.showsBoard && desk.text.contains("Enregistré 14:02"))
    #expect(desk.situation.action("A1")?.status.value == .onHold)
    #expect(desk.situation.action("A2")?.progress.value == 0)
    desk.type("u")
    #expect(desk.situation.action("A1")?.status.value == .inProgress)
    #expect(desk.situation.action("A2")?.progress.reported == .notReported)
    #expect(desk.situation.action("A1")?.milestones.map(\.id) == ["M1"])
  }

  @Test("What is left out is not saved; * leaves out all, Escape imports nothing")
  func refusing() {
    var desk = asked(table)
    desk.type(" ")
    #expect(desk.text.contains("5 sur 6 changements") && desk.text.contains("[ ] A1"))
    #expect(desk.press(.enter).drafts.count == 5)
    var none = asked(table)
    none.type("*")
    #expect(none.text.contains("6 sur 6") == false || none.text.contains("[ ]"))
    var left = asked(table)
    #expect(left.press(.escape).drafts.isEmpty && left.dashboard.showsBoard)
    #expect(left.text.contains("Rien n'est enregistré"))
  }

  @Test("Errors are all shown, and nothing of the file can be saved")
  func errors() {
    var desk = asked("id;statut;avancement\nA1;Fini;40\nA99;;\nA2;;400\n")
    #expect(desk.text.contains("3 erreurs : rien n'est importé"))
    #expect(desk.text.contains("ligne 2, colonne B (statut)"))
    #expect(desk.text.contains("ligne 4, colonne C (avancement)"))
    #expect(desk.press(.enter).drafts.isEmpty)
    #expect(desk.text.contains("3 erreurs"))
    desk.press(.escape)
    #expect(desk.dashboard.showsBoard)
  }

  @Test(
    "A file that cannot be read is asked for again, with the reason; one that changes nothing is told"
  )
  func troubles() {
    var desk = Desk()
    desk.type("i")
    desk.type("rien.csv")
    desk.press(.enter)
    _ = desk.dashboard.update(.noTable("rien.csv", reason: "il n'y a pas de fichier"))
    #expect(desk.text.contains("rien.csv") && desk.text.contains("il n'y a pas de fichier"))
    desk.press(.escape)
    let same = asked("id;statut\nA1;En cours\n")
    #expect(same.dashboard.showsBoard && same.text.contains("Rien à importer"))
    var past = Desk()
    _ = past.dashboard.update(.author(Author(name: "a", readOnly: "demandée par --read-only")))
    #expect(past.type("i").isEmpty && past.dashboard.showsBoard)
  }

  @Test(
    "At every size the changes can be read and chosen",
    arguments: [(132, 43), (80, 24), (60, 18), (40, 12)])
  func frames(columns: Int, rows: Int) {
    var desk = asked(table, columns: columns, rows: rows)
    desk.press(.down)
    Snapshot.expect(desk.dashboard.render().grid, named: "import-\(columns)x\(rows)")
  }
}
