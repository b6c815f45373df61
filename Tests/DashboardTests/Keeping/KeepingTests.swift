import Canvas
import ConventionModel
import Testing

@testable import Dashboard

@Suite("What is typed and not saved")
struct KeepingTests {
  private func keepsake(_ text: KeptText) -> Keepsake {
    Keepsake(
      id: "7-1", at: Instant(iso: "2023-03-30T16:20:00.000Z") ?? .init(milliseconds: 0), text: text)
  }

  @Test("Each form that goes into the journal keeps what was typed, with what it is about")
  func kept() {
    for (keys, purpose) in [
      ("c", "note"), ("C", "private-note"), ("d", "decision"), ("t", "follow-up"),
      ("a", "milestone"), ("%", "field:progress"),
    ] {
      var desk = Desk()
      desk.type(keys)
      #expect(desk.dashboard.keptText == nil, "nothing was typed after \(keys)")
      desk.type("12")
      let kept = desk.dashboard.keptText
      #expect(kept?.purpose == purpose)
      #expect(kept?.targets == ["A1"])
      #expect(kept?.lines.first == "12")
      desk.press(.escape)
      #expect(desk.dashboard.keptText == nil)
    }
  }

  @Test("Forms of a meeting, a table and documents are kept too, and come back as they were typed")
  func formsOfFiles() {
    for (keys, purpose) in [
      ("r", "meeting"), ("i", "import"), ("xr", "export:rapport:html:excel-fr"),
      ("xd", "export:etat:csv:data"),
    ] {
      var desk = Desk()
      desk.type(keys)
      #expect(desk.dashboard.keptText == nil, "nothing was typed after \(keys)")
      desk.type("12")
      let kept = desk.dashboard.keptText
      #expect(kept?.purpose == purpose)
      #expect(kept?.lines.first?.hasPrefix("12") == true)
      var other = Desk()
      if let kept { _ = other.dashboard.update(.kept([keepsake(kept)])) }
      #expect(other.text.contains("Texte non enregistré"), "\(other.text)")
      #expect(other.press(.enter) == [.forget("7-1")])
      #expect(other.dashboard.keptText == kept, "\(keys)")
    }
  }

  @Test("The file of minutes is asked for again in its meeting; without it the text stays kept")
  func fileOfMinutes() {
    let text = KeptText(
      purpose: "minutes:2023-03-31-cotech", targets: ["@convention"], lines: ["pv.html"])
    var none = Desk()
    _ = none.dashboard.update(.kept([keepsake(text)]))
    #expect(none.press(.enter).isEmpty)
    #expect(none.text.contains("2023-03-31-cotech n'existe plus"))
    var desk = Desk()
    _ = desk.arrive([
      Draft(
        .session, kind: "cotech", date: Day(iso: "2023-03-31"), present: ["DDETS"],
        session: "2023-03-31-cotech")
    ])
    _ = desk.dashboard.update(.kept([keepsake(text)]))
    #expect(desk.press(.enter) == [.forget("7-1")])
    #expect(desk.dashboard.keptText == text)
    let effects = desk.press(.enter)
    #expect(
      effects == [
        .writeMinutes(session: "2023-03-31-cotech", path: "pv.html", replaces: false)
      ])
  }

  @Test("Words that would not go into the journal are not kept", arguments: ["T", "D", "/", ":"])
  func notKept(keys: String) {
    var desk = Desk()
    desk.type(keys + "12")
    #expect(desk.dashboard.keptText == nil)
  }

  @Test("What was saved is kept no longer; what could not be is")
  func unsaved() {
    var desk = Desk()
    desk.type("cVu")
    desk.press(.enter)
    #expect(desk.dashboard.keptText == nil)
    let drafts = desk.dashboard.type("sb").drafts
    _ = desk.dashboard.update(.notSaved(drafts, reason: "disque plein"))
    #expect(
      desk.dashboard.keptText
        == KeptText(purpose: "changes", targets: ["A1"], lines: ["status=blocked"]))
    var other = Desk()
    other.type("aPremier comité")
    let milestone = other.dashboard.press(.enter, .enter).drafts
    _ = other.dashboard.update(.notSaved(milestone, reason: "disque plein"))
    #expect(
      other.dashboard.keptText
        == KeptText(purpose: "milestone", targets: ["A1"], lines: ["Premier comité", ""]))
  }

  @Test("A kept text is offered with its beginning, its day and what it is about")
  func offered() {
    var desk = Desk()
    let text = KeptText(purpose: "note", targets: ["A2"], lines: ["Vu en comité technique"])
    _ = desk.dashboard.update(.kept([keepsake(text)]))
    for words in [
      "Texte non enregistré", "30/03/2023 16:20", "Note · A2", "Vu en comité", "Reprendre",
    ] {
      #expect(desk.text.contains(words), "\(words)\n\(desk.text)")
    }
    // Taken up, it is in a form again, at the end of what was typed.
    #expect(desk.press(.enter) == [.forget("7-1")])
    desk.type(" !")
    let saved = desk.press(.enter).drafts
    #expect(saved.map(\.new) == ["Vu en comité technique !"])
    #expect(saved.map(\.on) == [.action("A2")])
  }

  @Test("Every kind of kept text comes back as it was typed")
  func everyKind() {
    for keys in ["c", "C", "d", "t", "a", "b", "%"] {
      var desk = Desk()
      desk.type(keys + "12")
      let kept = desk.dashboard.keptText
      var other = Desk()
      if let kept { _ = other.dashboard.update(.kept([keepsake(kept)])) }
      other.press(.enter)
      #expect(other.dashboard.keptText == kept, "\(keys)")
      #expect(other.dashboard.overlay.map { if case .form = $0 { true } else { false } } == true)
    }
  }

  @Test(
    "A change that could not be saved is saved from what stands now; a long note opens the editor")
  func changesAndLongNotes() {
    var desk = Desk()
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(purpose: "changes", targets: ["A1"], lines: ["status=done"]))]))
    let effects = desk.press(.enter)
    #expect(effects.drafts.map(\.new) == ["done"])
    #expect(effects.last == .forget("7-1"))
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(longNote: "Un\nDeux", on: [.action("A2")]))]))
    #expect(
      desk.press(.enter)
        == [.editNote([.action("A2")], beginning: "Un\nDeux"), .forget("7-1")])
  }

  @Test("A kept change is put beside what stands now, and replaces it only when told to")
  func keptChangeAsks() {
    var desk = Desk()
    desk.type("sb")
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(purpose: "changes", targets: ["A1"], lines: ["status=done"]))]))
    #expect(desk.text.contains("Réalisée") && !desk.text.contains("status=done"), "\(desk.text)")
    #expect(desk.press(.enter).drafts.isEmpty)
    #expect(desk.text.contains("Remplacer"), "\(desk.text)")
    #expect(desk.type("o").drafts.first?.new == "done")
  }

  @Test("Keys typed before the offer was seen neither take nor throw away; Esc leaves it for later")
  func typedAhead() {
    var desk = Desk()
    let text = KeptText(purpose: "note", targets: ["A1"], lines: ["Vu"])
    _ = desk.dashboard.update(.kept([keepsake(text), keepsake(text)]))
    #expect(desk.type("sxdun!=").isEmpty)
    #expect(desk.text.contains("Texte non enregistré 1/2"))
    #expect(desk.press(.escape).isEmpty)
    #expect(desk.text.contains("Texte non enregistré 2/2"))
    #expect(desk.press(.escape).isEmpty)
    #expect(desk.dashboard.overlay == nil)
  }

  @Test("Throwing away takes a choice of its own")
  func discard() {
    var desk = Desk()
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(purpose: "note", targets: ["A1"], lines: ["Vu"]))]))
    #expect(desk.press(.down, .down, .enter) == [.forget("7-1")])
    #expect(desk.text.contains("Texte supprimé."))
  }

  @Test("A text about something that is gone stays kept")
  func gone() {
    var desk = Desk()
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(purpose: "note", targets: ["Z9"], lines: ["Vu"]))]))
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("Z9 n'existe plus"))
  }

  @Test("A question that no longer fits is not answered; enlarged, it is")
  func unseen() {
    for (columns, rows) in [(80, 3), (12, 24), (19, 5), (1, 1), (200, 3)] {
      var desk = Desk()
      let mine = desk.dashboard.type("sb").drafts
      let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
      _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
      _ = desk.dashboard.update(.resized(Size(columns: columns, rows: rows)))
      for key in [Key.character("o"), .character("n"), .escape, .enter, .character("q")] {
        #expect(desk.press(key).isEmpty, "\(columns)×\(rows)")
      }
      _ = desk.dashboard.update(.clicked(Point(column: 1, row: rows - 1)))
      _ = desk.dashboard.update(.resized(Size(columns: 80, rows: 24)))
      #expect(desk.text.contains("Modifié entre-temps"))
      #expect(desk.type("o").drafts.map(\.new) == ["blocked"])
    }
    var desk = Desk()
    _ = desk.dashboard.update(.resized(Size(columns: 40, rows: 4)))
    _ = desk.dashboard.update(
      .kept([keepsake(KeptText(purpose: "note", targets: ["A1"], lines: ["Vu"]))]))
    #expect(desk.text.contains("agrandir"))
    #expect(desk.press(.down, .down, .enter).isEmpty)
  }

  @Test("Every size that shows a question whole lets it be answered, others say what waits")
  func questionSizes() {
    for columns in stride(from: 1, through: 100, by: 7) {
      for rows in 1...26 {
        var desk = Desk()
        let mine = desk.dashboard.type("*sb").drafts
        let others = desk.arrive((1...9).flatMap { desk.draft(.status, of: "A\($0)", to: "done") })
        _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
        _ = desk.dashboard.update(.resized(Size(columns: columns, rows: rows)))
        let text = desk.text
        let isSeen =
          text.contains("Modifié entre-temps") && text.contains("n ")
          && text.contains("remplacer")
        #expect(desk.type("o").isEmpty == !isSeen, "\(columns)×\(rows)\n\(text)")
      }
    }
  }
}
