import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Typing a value, a text or an amount")
struct BehaviourEditingFormTests {
  @Test(
    "A typed progress is taken between 0 and 100",
    arguments: [("0", "0"), ("100", "100"), ("40 %", "40"), ("sans objet", "not-applicable")])
  func progress(typed: String, value: String) {
    var desk = Desk()
    desk.type("%" + typed)
    #expect(
      desk.press(.enter) == [
        .append([Draft(.set, on: .action("A1"), field: .progress, new: value)])
      ])
  }

  @Test(
    "Any other progress is refused with what was typed kept",
    arguments: ["101", "-1", "4,5", "abc", "99999999999999999999", "1e2", "٤٠"])
  func refusedProgress(typed: String) {
    var desk = Desk()
    desk.type("%" + typed)
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains(typed))
    #expect(desk.text.contains("n'est pas un avancement"))
    // The complaint goes with the next letter; the text stays to be mended.
    for _ in typed { desk.press(.backspace) }
    #expect(!desk.text.contains("n'est pas un avancement"))
    desk.type("40")
    #expect(desk.press(.enter).drafts.map(\.new) == ["40"])
  }

  @Test("A form opens on the present value; Enter then writes nothing, an emptied one clears")
  func present() {
    var desk = Desk()
    desk.type("=")
    desk.type("%")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("Rien n'a changé"))
    desk.type("%")
    #expect(desk.press(.control("u"), .enter).drafts.map(\.new) == [nil])
  }

  @Test("Esc closes a form and writes nothing; letters go into it, keys or not")
  func escape() {
    var desk = Desk()
    desk.type("c")
    #expect(desk.type("qus?1*é à T").isEmpty)
    #expect(desk.dashboard.row(with: "qus?1*é à T") != nil)
    #expect(desk.press(.escape).isEmpty)
    #expect(desk.dashboard.showsBoard)
    #expect(desk.situation.ledger.records.isEmpty)
  }

  @Test("Notes, private notes and decisions are texts on the action; an empty one is refused")
  func texts() {
    for (key, operation, isPrivate) in [
      ("c", Operation.note, false), ("C", .note, true), ("d", .decision, false),
    ] {
      var desk = Desk()
      desk.type(key)
      #expect(desk.press(.enter).isEmpty)
      #expect(desk.text.contains("un texte est attendu"))
      desk.type("  ")
      #expect(desk.press(.enter).isEmpty)
      desk.type("Vu en comité : « à relancer »")
      #expect(
        desk.press(.enter) == [
          .append([
            Draft(
              operation, on: .action("A1"), new: "Vu en comité : « à relancer »",
              isPrivate: isPrivate)
          ])
        ])
    }
  }

  @Test("On marked actions a note is one gesture")
  func markedNote() {
    var desk = Desk()
    desk.type(" j cVu")
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(.note, on: .action("A1"), new: "Vu"), Draft(.note, on: .action("A2"), new: "Vu"),
        ])
      ])
  }

  @Test("A follow-up says what, who and by when; who and when may be left out")
  func followUp() {
    var desk = Desk()
    desk.type("tRelancer la CAF")
    desk.press(.enter)
    desk.type("b.diallo")
    desk.press(.tab)
    desk.type("fin juin")
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(
            .followUp, on: .action("A1"), new: "Relancer la CAF", who: "b.diallo",
            due: Day(iso: "2023-06-30"))
        ])
      ])
    desk.type("tRappeler")
    #expect(
      desk.press(.enter, .enter, .enter) == [
        .append([Draft(.followUp, on: .action("A1"), new: "Rappeler")])
      ])
  }

  @Test("Of several faults the first is where one types; nothing typed is lost")
  func faults() {
    var desk = Desk()
    desk.type("t")
    desk.press(.tab)
    desk.type("Moi")
    desk.press(.tab)
    desk.type("31/02")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("un texte est attendu"))
    #expect(desk.text.contains("une date est attendue"))
    #expect(desk.text.contains("31/02") && desk.text.contains("Moi"))
    desk.type("Quoi")
    desk.press(.up)
    for _ in 0..<5 { desk.press(.backspace) }
    desk.type("+3m")
    #expect(desk.press(.enter).drafts.map(\.due) == [Day(iso: "2023-06-30")])
  }

  @Test("A milestone is added with a number of its own")
  func milestone() {
    var desk = Desk()
    desk.type("aRecrutement")
    desk.press(.enter)
    desk.type("15/5")
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(
            .add, on: .element(action: "A1", element: "M2"), new: "Recrutement",
            due: Day(iso: "2023-05-15"))
        ])
      ])
    desk.type("aBilan")
    #expect(
      desk.press(.enter, .enter).drafts.map(\.on) == [.element(action: "A1", element: "M3")])
  }

  @Test(
    "Dates are read as people write them",
    arguments: [
      ("30/06/2024", "2024-06-30"), ("2024-06-30", "2024-06-30"), ("30/6/24", "2024-06-30"),
      ("fin juin", "2023-06-30"), ("+3m", "2023-06-30"), ("+10j", "2023-04-10"),
      ("sans objet", "not-applicable"),
    ])
  func dates(typed: String, value: String) {
    var desk = Desk()
    desk.dashboard.select("A2")
    desk.press(.enter)
    desk.go(to: "Échéance")
    desk.press(.enter)
    desk.type(typed)
    #expect(
      desk.press(.enter) == [
        .append([Draft(.set, on: .action("A2"), field: .due, new: value)])
      ])
  }

  @Test(
    "Amounts are read in French notation, in cents",
    arguments: [
      ("3 383 436,50", "338343650"), ("1,2 M€", "120000000"), ("0", "0"),
      ("2000 €", "200000"),
    ])
  func amounts(typed: String, value: String) {
    var desk = Desk()
    desk.dashboard.select("A2")
    desk.type("b")
    desk.press(.enter, .enter, .enter)
    desk.type(typed)
    let key = BudgetKey(funder: "etat", year: 2023, stage: .planned)
    #expect(
      desk.press(.enter) == [
        .append([Draft(.set, on: .action("A2"), field: .amount(key), new: value)])
      ])
  }

  @Test(
    "Ambiguous, negative and unreadable amounts are refused with the text kept",
    arguments: ["1,234", "904. 724, 25", "-5", "douze", "1.5.2", "99999999999999999999"])
  func refusedAmounts(typed: String) {
    var desk = Desk()
    desk.dashboard.select("A2")
    desk.type("b")
    desk.press(.enter, .enter, .enter)
    desk.type(typed)
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.dashboard.row(with: typed) != nil)
    #expect(desk.situation.ledger.records.isEmpty)
  }

  @Test("Enter all through the form of amounts takes no amount away")
  func amountKept() {
    var desk = Desk()
    desk.type("b")
    #expect(desk.press(.enter, .enter, .enter, .enter).isEmpty)
    #expect(desk.situation.action("A1")?.funding.first?.amount.value == Money(cents: 1_234_56))
    #expect(desk.situation.ledger.records.isEmpty)
  }

  @Test("Funder, year and stage that are none are refused, each with what was expected")
  func wrongBudgetLine() {
    var desk = Desk()
    desk.dashboard.select("A2")
    desk.type("b é")
    desk.press(.enter)
    desk.type("x")
    desk.press(.enter)
    desk.type("x")
    desk.press(.enter)
    desk.type("12")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("programmé"))
    #expect(desk.text.contains("2023"))
    desk.press(.control("u"))
    desk.type("etat")
    desk.press(.tab, .control("u"))
    desk.type("2024")
    desk.press(.tab, .control("u"))
    desk.type("Mandate")
    desk.press(.tab)
    #expect(
      desk.press(.enter).drafts.map(\.field)
        == [.amount(BudgetKey(funder: "etat", year: 2024, stage: .paid))])
  }

  @Test("Line ends of pasted text become blanks and never submit")
  func paste() {
    var desk = Desk()
    desk.type("c")
    #expect(desk.dashboard.update(.pasted("Première ligne\nseconde\r\ntroisième\n")).isEmpty)
    #expect(desk.text.contains("Première ligne seconde troisième"))
    #expect(
      desk.press(.enter).drafts.map(\.new) == ["Première ligne seconde troisième"])
  }

  @Test(
    "A text too long for a record stays in the form, and it is said", arguments: [17_000, 70_000])
  func tooLong(length: Int) {
    var desk = Desk()
    desk.type("c")
    _ = desk.dashboard.update(.pasted(String(repeating: "x", count: length)))
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("trop long"))
    desk.press(.control("u"))
    desk.type("court")
    #expect(desk.press(.enter).drafts.map(\.new) == ["court"])
  }

  @Test("The line can be walked and mended in its middle")
  func caret() {
    var desk = Desk()
    desk.type("cabcé")
    desk.press(.left, .left, .backspace)
    desk.type("B")
    desk.press(.home)
    desk.type("<")
    desk.press(.delete, .end)
    desk.type(">")
    desk.press(.right, .right, .left, .left, .left, .left, .left, .left, .left, .left)
    desk.type("^")
    #expect(desk.press(.enter).drafts.map(\.new) == ["^<Bcé>"])
  }

  @Test("A long note goes to the editor, and comes back as a note of its lines")
  func longNote() {
    var desk = Desk()
    #expect(desk.type("E") == [.editNote([.action("A1")])])
    #expect(
      desk.dashboard.update(.edited("Une\n\ndeux\n\n", of: [.action("A1")])) == [
        .append([Draft(.note, on: .action("A1"), new: "Une\n\ndeux")])
      ])
    for empty in [nil, "", " \n\t\n"] {
      #expect(desk.dashboard.update(.edited(empty, of: [.action("A1")])).isEmpty)
    }
  }

  @Test("What went wrong with the editor stays on screen")
  func editorFailure() {
    var desk = Desk()
    desk.type("E")
    _ = desk.dashboard.update(.told("L'éditeur n'a rien rendu : introuvable"))
    _ = desk.dashboard.update(.edited(nil, of: [.action("A1")]))
    #expect(desk.text.contains("introuvable"))
  }

  @Test("Ctrl-C leaves, Ctrl-L draws anew and Ctrl-Z suspends from within a form")
  func control() {
    var desk = Desk()
    desk.type("cabc")
    #expect(desk.press(.control("l")) == [.redraw])
    #expect(desk.press(.control("z")) == [.suspend])
    #expect(desk.dashboard.row(with: "abc") != nil)
    #expect(desk.press(.control("c")) == [.quit])
  }
}
