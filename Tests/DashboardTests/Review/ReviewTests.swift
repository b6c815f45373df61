import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

@Suite("Holding a meeting")
struct ReviewTests {
  /// A desk with a convention in trouble: A2 is to be discussed, A3 is late, A4 blocked.
  private func desk(_ prepare: (inout Desk) -> Void = { _ in }) -> Desk {
    var definition = Trial.definition(engagements: 2, actions: 5)
    definition.actions[2].due = Day(iso: "2023-01-31").map { .value($0) } ?? .notReported
    definition.actions[3].status = .value(.blocked)
    definition.actions[0].provenance.quote = "les mots de la source"
    var desk = Desk(definition)
    _ = desk.arrive(desk.draft(.flag, of: "A2", to: "true"))
    prepare(&desk)
    return desk
  }

  /// Opens a meeting with what the form proposes.
  private func meeting(_ prepare: (inout Desk) -> Void = { _ in }) -> Desk {
    var desk = desk(prepare)
    desk.type("r")
    desk.press(.enter, .enter, .enter, .enter)
    return desk
  }

  @Test("The card and the projection say why to stop: late milestones, and no news for long")
  func concerns() {
    var definition = Trial.definition(engagements: 1, actions: 1)
    let due = Day(iso: "2023-01-31").map { Reported.value($0) } ?? .notReported
    definition.actions[0].milestones = [Milestone(id: "M1", title: "Premiers logements", due: due)]
    var desk = Desk(definition)
    let past = Instant(iso: "2022-12-01T10:00:00Z") ?? Instant(milliseconds: 0)
    desk.ledger.insert(
      Draft(.set, on: .action("A1"), field: .progress, new: "10").record(
        id: RecordID(replica: "y8", number: 1), clock: 1, at: past, by: "b.diallo", batch: nil,
        session: nil))
    _ = desk.dashboard.update(.situation(desk.situation))
    desk.type("r")
    desk.press(.enter, .enter, .enter, .enter)
    for _ in 1...2 {
      #expect(desk.text.contains("Premiers logements, en retard de 59"), "\(desk.text)")
      #expect(desk.text.contains("Sans nouvelle depuis 120"), "\(desk.text)")
      desk.type("v")
    }
  }

  private func records(_ desk: Desk) -> [JournalRecord] {
    desk.situation.meetings.last?.records ?? []
  }

  @Test("r proposes a name, the day and the usual order; Enter four times opens the meeting")
  func opening() throws {
    var desk = desk()
    desk.type("r")
    #expect(desk.text.contains("COTECH") && desk.text.contains("31/03/2023"))
    let effects = desk.press(.enter, .enter, .enter, .enter)
    let draft = try #require(effects.drafts.first)
    #expect(draft.operation == .session && draft.kind == "cotech")
    #expect(draft.session == "2023-03-31-cotech" && draft.date == Trial.day)
    #expect(desk.text.contains("RÉUNION COTECH du 31/03/2023"))
    #expect(desk.text.contains("A2") && desk.text.contains("1/6"))
  }

  @Test("The people present are apart by commas; a meeting without a kind is refused")
  func form() throws {
    var desk = desk()
    desk.type("r")
    desk.press(.control("u"), .enter, .enter)
    desk.type("DDETS,  Préfecture ; ")
    desk.press(.enter)
    desk.type("eng")
    #expect(desk.press(.enter).drafts.isEmpty)
    #expect(desk.text.contains("COTECH, COPIL"))
    desk.type("Comité de pilotage")
    let draft = try #require(desk.press(.enter, .enter, .enter, .enter).drafts.first)
    #expect(draft.present == ["DDETS", "Préfecture"] && draft.kind == "copil")
    #expect(draft.new == "engagement")
  }

  @Test("Enter sees and p passes, each on to the next; every record carries the meeting")
  func seeing() {
    var desk = meeting()
    for (key, next) in [(Key.enter, "A3"), (.character("p"), "A4"), (.enter, "A1")] {
      desk.press(key)
      #expect(desk.text.contains("\(next) "))
    }
    let told = records(desk).map { "\($0.operation.word) \($0.on?.text ?? "")" }
    #expect(told == ["session ", "seen A2", "pass A3", "seen A4"])
    desk.press(.enter, .enter)
    #expect(desk.text.contains("Questions générales"))
    desk.press(.enter)
    #expect(desk.text.contains("Tout l'ordre du jour est vu"))
  }

  @Test(
    "Every key that edits works, and carries the meeting",
    arguments: [
      ("sb", "set", "status"), ("=", "set", "progress"), ("ms", "set", "meteo"),
      ("!", "set", "flag"), ("dOui\r", "decision", ""), ("cNote\r", "note", ""),
      ("tFaire\rA. Martin\r30/04/2023\r", "follow-up", ""), ("%40\r", "set", "progress"),
      ("aJalon\r\r", "add", ""),
    ])
  func editing(keys: String, operation: String, field: String) throws {
    var desk = meeting()
    for key in keys { desk.press(key == "\r" ? .enter : .character(key)) }
    let record = try #require(records(desk).last)
    #expect(record.operation.word == operation && (record.field?.word ?? "") == field)
    #expect(record.session == "2023-03-31-cotech" && record.on?.action == "A2")
    desk.type("u")
    // What is undone in the meeting is no part of it any more, and the undo carries it too.
    #expect(desk.situation.ledger.last?.session == "2023-03-31-cotech")
    #expect(desk.situation.ledger.last?.operation == .undo)
  }

  @Test("A decision about the convention as a whole is taken at the end of the agenda")
  func convention() throws {
    var desk = meeting()
    desk.type("G")
    desk.type("s")
    #expect(desk.text.contains("Rien à modifier ici"))
    desk.type("dVoter l'avenant")
    desk.press(.enter)
    let record = try #require(records(desk).last)
    #expect(record.on == .convention && record.operation == .decision)
  }

  @Test(
    "Open follow-ups come back with a number that closes them, on both number rows",
    arguments: [
      Key.character("1"), .character("&"),
    ])
  func followUps(key: Key) throws {
    var desk = meeting { desk in
      _ = desk.arrive([
        Draft(
          .followUp, on: .action("A2"), new: "Relancer l'ARS", who: "B. Diallo",
          due: Day(iso: "2023-02-28"))
      ])
    }
    #expect(desk.text.contains("1 [ ] Relancer l'ARS · B. Diallo"))
    #expect(desk.text.contains("échue depuis 31 jours"))
    desk.press(key)
    let record = try #require(records(desk).last)
    #expect(record.operation == .close && record.on == .action("A2"))
    #expect(!desk.text.contains("[ ] Relancer"))
    desk.press(key)
    #expect(desk.text.contains("Pas de suite ouverte n° 1"))
  }

  @Test("q suspends, r takes it up where it was, in another session too")
  func suspending() {
    var desk = meeting()
    desk.press(.enter)
    desk.type("q")
    #expect(desk.dashboard.showsBoard && desk.text.contains("suspendue à A3"))
    desk.type("sb")
    #expect(desk.situation.ledger.last?.session == nil)
    let before = desk.situation.ledger.records.count
    desk.type("r")
    #expect(desk.text.contains("reprise à A3") && desk.text.contains("A3 "))
    #expect(desk.situation.ledger.records.count == before)
    var other = Trial.dashboard(desk.situation)
    other.openReview()
    #expect(other.text.contains("reprise à A3"))
  }

  @Test("r in a meeting says who is there, without another name for it")
  func correcting() {
    var desk = meeting()
    desk.type("r")
    desk.press(.enter, .enter)
    desk.type("Préfecture")
    desk.press(.enter, .enter)
    #expect(records(desk).count == 2 && desk.situation.meetings.count == 1)
    #expect(desk.situation.meetings.last?.present == ["Préfecture"])
    #expect(desk.text.contains("A2 "))
    let before = records(desk).count
    desk.type("r")
    desk.press(.enter, .enter, .enter, .enter)
    #expect(records(desk).count == before)
  }

  @Test("Only the actions that the filter leaves, when asked for")
  func filtered() {
    var desk = desk()
    desk.type("1r")
    desk.press(.enter, .enter, .enter)
    desk.type("filtre")
    desk.press(.enter)
    #expect(desk.text.contains("1/4") && desk.text.contains("A1"))
    #expect(desk.situation.meetings.last?.order == .chosen(["A1", "A3", "A5"]))
  }

  @Test("What a colleague records shows, and moves nothing")
  func colleague() {
    var desk = meeting()
    desk.press(.enter)
    _ = desk.arrive(desk.draft(.flag, of: "A1", to: "true"))
    _ = desk.arrive(desk.draft(.progress, of: "A3", to: "35"))
    #expect(desk.text.contains("A3 ") && desk.text.contains("35 %") && desk.text.contains("2/6"))
  }

  @Test("What changed since the meeting before is told with what it was")
  func since() {
    var desk = meeting { desk in
      _ = desk.arrive([
        Draft(
          .session, kind: "copil", date: Day(iso: "2023-03-01"), session: "2023-03-01-copil")
      ])
      _ = desk.arrive(desk.draft(.progress, of: "A2", to: "35"))
    }
    #expect(desk.text.contains("Depuis le COPIL du 01/03/2023"))
    #expect(desk.text.contains("avant : non renseigné"))
    #expect(desk.text.contains("avancement non renseigné → 35 %"))
    desk.type("-")
    #expect(desk.text.contains("→ 30 %"))
  }

  @Test("Private notes are counted, never shown: not in the notice, the minutes nor the projection")
  func privacy() {
    var desk = meeting()
    desk.type("CSecret")
    desk.press(.enter)
    #expect(desk.text.contains("note interne, non montrée") && !desk.text.contains("Secret"))
    desk.type("v")
    #expect(!desk.text.contains("Secret"))
    desk.type("u")
    #expect(!desk.text.contains("Secret"))
  }

  @Test("v projects what the meeting is about; the same keys work there, v comes back")
  func projecting() {
    var desk = meeting()
    desk.type("v")
    #expect(!desk.text.contains("Procès-verbal") && desk.text.contains("A2  Action numéro 2"))
    desk.type("%65")
    desk.press(.enter)
    #expect(records(desk).last?.new == "65")
    desk.press(.enter)
    #expect(desk.text.contains("A3  Action numéro 3"))
    desk.type("v")
    #expect(desk.text.contains("RÉUNION"))
    desk.press(.escape)
    #expect(desk.dashboard.showsBoard)
  }

  @Test("A second terminal follows what the first records, and records nothing itself")
  func following() {
    var desk = desk()
    var other = Trial.dashboard(desk.situation)
    other.follow()
    #expect(other.text.contains("En attente d'une réunion"))
    desk.type("r")
    desk.press(.enter, .enter, .enter, .enter)
    for next in ["A3", "A4"] {
      desk.press(.enter)
      _ = other.update(.situation(desk.situation))
      #expect(other.text.contains("\(next)  Action"))
    }
    #expect(other.type("=").isEmpty && other.text.contains("rien ne s'y saisit"))
    #expect(other.press(.enter).isEmpty)
  }

  @Test("In the past, or where nothing can be written, no meeting is opened")
  func obstacles() {
    var desk = desk()
    _ = desk.dashboard.update(.author(Author(name: "a.martin", readOnly: "demandée")))
    desk.type("r")
    #expect(desk.dashboard.showsBoard && desk.text.contains("Lecture seule"))
    _ = desk.dashboard.update(.author(Author(name: "a.martin")))
    _ = desk.dashboard.update(.showing(desk.situation, asOf: Trial.day))
    desk.type("r")
    #expect(desk.text.contains("Passé, lecture seule"))
  }

  @Test("Nothing pressed at random leaves the program or breaks a meeting, at any size")
  func anyKey() {
    for (columns, rows) in [(132, 43), (80, 24), (40, 12), (20, 5), (8, 3), (1, 1)] {
      var desk = meeting()
      _ = desk.dashboard.update(.resized(Size(columns: columns, rows: rows)))
      for binding in KeyTable.usual.bindings where binding.command != .leave {
        guard binding.command != .quit, let key = binding.keys.first else { continue }
        #expect(!desk.press(key).contains(.quit))
        _ = desk.text
        desk.press(.escape)
        desk.type("r")
        desk.press(.escape)
      }
    }
  }
}
