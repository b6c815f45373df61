import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Another day, what changed, and what happened")
struct BehaviourEditingTimeTests {
  private func past(_ desk: Desk, _ day: String) throws -> Event {
    let day = try #require(Day(iso: day))
    let situation = Situation(
      of: desk.definition,
      ledger: Ledger(records: desk.ledger.records, before: Zone.utc.end(of: day)), asOf: day,
      zone: .utc)
    return .showing(situation, asOf: day)
  }

  @Test(
    "T asks for a day, read looking back; nothing typed is today",
    arguments: [
      ("31/12/2022", "2022-12-31"), ("fin février", "2023-02-28"), ("01/03", "2023-03-01"),
      ("-3m", "2022-12-31"), ("hier", "2023-03-30"),
    ])
  func asOf(typed: String, day: String) throws {
    var desk = Desk()
    desk.type("T" + typed)
    #expect(desk.press(.enter) == [.show(.day(try #require(Day(iso: day))))])
    desk.type("T")
    #expect(desk.press(.enter) == [.show(.today)])
    desk.type("Tnimporte")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("une date est attendue"))
    #expect(desk.text.contains("nimporte"))
  }

  @Test("Commas and semicolons step through the days of the journal")
  func steps() {
    var desk = Desk()
    #expect(desk.type(",") == [.show(.step(-1))])
    #expect(desk.type(";") == [.show(.step(1))])
  }

  @Test("The past is not edited: the reason and the way back are told")
  func pastIsReadOnly() throws {
    var desk = Desk()
    desk.type("sb")
    _ = desk.dashboard.update(try past(desk, "2023-03-01"))
    #expect(desk.text.contains("01/03/2023"))
    for key in ["s", "m", "=", "-", "%", "!", "c", "E", "d", "t", "b", "a", "u", "U"] {
      #expect(desk.type(key).isEmpty)
      #expect(desk.text.contains("Passé, lecture seule : état au 01/03/2023"), "\(key)")
    }
    #expect(desk.type("T").isEmpty)
    #expect(desk.press(.enter) == [.show(.today)])
    _ = desk.dashboard.update(.showing(desk.situation, asOf: nil))
    #expect(desk.type("u").drafts.count == 1)
  }

  @Test("Going back keeps the selection and the page")
  func keeps() throws {
    var desk = Desk()
    desk.dashboard.select("A4")
    desk.press(.enter)
    desk.type("sb")
    desk.press(.up)
    _ = desk.dashboard.update(try past(desk, "2023-03-01"))
    #expect(desk.text.contains("Action numéro 4"))
    #expect(!desk.text.contains("Bloquée"))
    desk.press(.escape)
    #expect(desk.dashboard.selection == "A4")
  }

  @Test("D marks what changed since a day, read looking back, and D again with nothing ends it")
  func since() {
    var desk = Desk()
    let board = desk.text
    desk.dashboard.select("A3")
    desk.type("sb")
    desk.type("D01/03")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("01/03/2023"))
    let changed = desk.dashboard.row(with: "A3")
    desk.type("D")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.dashboard.row(with: "A3") != changed)
    desk.type("u")
    desk.dashboard.select("A1")
    desk.press(.down, .up)
    #expect(!desk.text.contains("01/03/2023") && !board.contains("01/03/2023"))
  }

  /// A journal of four records.
  private func journal() -> Desk {
    var desk = Desk()
    desk.type("sb")
    desk.type("cÉté : relancer la CAF")
    desk.press(.enter)
    _ = desk.arrive(desk.draft(.progress, of: "A2", to: "40"))
    _ = desk.arrive([Draft(.decision, on: .action("A3"), new: "Tout arrêter")])
    desk.type("vvvvv")
    return desk
  }

  @Test("The journal shows the newest first, who, on what and what")
  func order() {
    let desk = journal()
    let rows = desk.text.split(separator: "\n").filter { $0.contains("14:02") }
    #expect(rows.count == 4)
    #expect(rows.first?.contains("Tout arrêter") == true)
    #expect(rows.last?.contains("statut En cours → Bloquée") == true)
    #expect(rows[1].contains("b.diallo") && rows[1].contains("A2"))
  }

  @Test(
    "The journal is searched by words, person, field and day",
    arguments: [
      ("par:diallo", 2), ("by:A.MARTIN", 2), ("champ:statut", 1), ("champ:status", 1),
      ("field:progress", 1), ("champ:décision", 1), ("champ:note", 1), ("ETE", 2),
      ("caf relancer", 1),
      ("A2", 1), ("depuis:31/03/2023", 4), ("depuis:01/03", 4), ("depuis:01/04/2023", 0),
      ("avant:31/03/2023", 0), ("avant:01/04/2023", 4), ("par:diallo champ:avancement", 1),
      ("rien de tel", 0), ("par:", 4),
    ])
  func filters(query: String, count: Int) {
    var desk = journal()
    desk.type("/" + query)
    #expect(
      desk.text.split(separator: "\n").count { $0.contains("14:02") } == count, "\(desk.text)")
  }

  @Test("A day that cannot be read finds nothing rather than everything")
  func unreadableDay() {
    var desk = journal()
    desk.type("/depuis:toujours")
    #expect(desk.text.split(separator: "\n").count { $0.contains("14:02") } == 0)
  }

  @Test("How many records were found does not count headings")
  func foundCount() {
    var desk = journal()
    desk.type("/par:diallo")
    #expect(desk.text.contains("2 lignes trouvées") || desk.text.contains("2 enregistrements"))
  }

  @Test("H opens what happened to the selected action, and closes it")
  func history() {
    var desk = journal()
    desk.press(.escape)
    desk.dashboard.select("A2")
    desk.type("H")
    #expect(desk.text.contains("40"))
    #expect(!desk.text.contains("Tout arrêter"))
    desk.type("H")
    #expect(desk.dashboard.showsBoard)
    desk.press(.enter)
    desk.type("H")
    #expect(!desk.text.contains("Tout arrêter"))
    desk.press(.escape)
    #expect(desk.text.contains("Action numéro 2"))
  }

  @Test("What was undone stays in the journal, as undone")
  func undone() {
    var desk = Desk()
    desk.type("cUne erreur")
    desk.press(.enter)
    desk.type("uvvvvv")
    let rows = desk.text.split(separator: "\n").filter { $0.contains("note : Une erreur") }
    #expect(rows.count == 2)
    #expect(rows.first?.contains("annulation") == true, "\(rows)")
    #expect(rows.last?.hasSuffix("  annulé") == true)
  }
}
