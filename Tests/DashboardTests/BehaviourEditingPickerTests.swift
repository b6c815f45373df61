import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Choosing a status or a météo, moving progress, flags and marks")
struct BehaviourEditingPickerTests {
  private func set(
    _ field: Field, _ id: String, _ old: String?, _ new: String?, base: [RecordID] = []
  ) -> Draft {
    Draft(.set, on: .action(id), field: field, old: old, new: new, base: base)
  }

  @Test(
    "One letter chooses a status",
    arguments: [
      ("l", "planned"), ("p", "on-hold"), ("b", "blocked"), ("r", "done"), ("a", "dropped"),
      ("o", "not-applicable"), ("-", nil), ("B", "blocked"),
    ])
  func status(letter: String, value: String?) {
    var desk = Desk()
    #expect(desk.type("s").isEmpty)
    #expect(desk.text.contains("non renseigné"))
    #expect(desk.type(letter) == [.append([set(.status, "A1", "in-progress", value)])])
    #expect(desk.dashboard.showsBoard)
    #expect(desk.text.contains("Enregistré 14:02 · A1 statut En cours → "))
  }

  @Test(
    "One letter chooses a météo",
    arguments: [
      ("s", "secured"), ("a", "achievable"), ("n", "support-needed"), ("c", "compromised"),
    ])
  func meteo(letter: String, value: String) {
    var desk = Desk()
    #expect(desk.type("m" + letter) == [.append([set(.meteo, "A1", nil, value)])])
    #expect(desk.text.contains("A1 météo non renseignée → "))
  }

  @Test("The list opens on the present value, « non renseigné » first; Enter then writes nothing")
  func keep() {
    var desk = Desk()
    desk.type("s")
    #expect(desk.dashboard.row(with: "▸ c ")?.contains("En cours") == true)
    let rows = desk.text.split(separator: "\n")
    let first = rows.firstIndex { $0.contains(" -  ") }
    let planned = rows.firstIndex { $0.contains(" l  ") }
    #expect(first != nil && planned != nil && (first ?? 0) + 1 == planned)
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("Rien n'a changé"))
    // Of an action that nothing is known of, Enter leaves it so.
    desk.press(.down)
    desk.type("s")
    #expect(desk.dashboard.row(with: "▸ - ") != nil)
    #expect(desk.press(.enter).isEmpty)
  }

  @Test("Arrows, ends and letters of movement walk in the list and come round; Enter takes the row")
  func walk() {
    var desk = Desk()
    desk.type("sj")
    #expect(desk.press(.down, .enter) == [.append([set(.status, "A1", "in-progress", "blocked")])])
    desk.press(.down)
    #expect(desk.dashboard.selection == "A2")
    #expect(desk.type("sk") == [])
    #expect(desk.press(.enter).drafts == [set(.status, "A2", nil, "not-applicable")])
    desk.type("ug")
    desk.type("sG")
    #expect(desk.press(.up, .enter).drafts.map(\.new) == ["dropped"])
  }

  @Test("Esc and q close a list without a word", arguments: [Key.escape, .character("q")])
  func close(key: Key) {
    var desk = Desk()
    let board = desk.text
    desk.type("s")
    desk.press(.down)
    #expect(desk.press(key).isEmpty)
    #expect(desk.text == board)
  }

  @Test("A letter that is none of the list, and a paste, leave it open")
  func otherLetters() {
    var desk = Desk()
    desk.type("s")
    let list = desk.text
    #expect(desk.type("zé?").isEmpty)
    _ = desk.dashboard.update(.pasted("b\n"))
    #expect(desk.text == list)
  }

  @Test("= gives 5 where nothing is known, then 5 more; each press is one record on the last one")
  func more() {
    var desk = Desk()
    #expect(desk.type("=") == [.append([set(.progress, "A1", nil, "5")])])
    let first = RecordID(replica: "k1", number: 1)
    #expect(desk.type("+") == [.append([set(.progress, "A1", "5", "10", base: [first])])])
    #expect(desk.type("==-").map { [$0].drafts.map(\.new) } == [["15"], ["20"], ["15"]])
    #expect(desk.text.contains("A1 avancement 20 % → 15 %"))
  }

  @Test("Progress stays within 0 and 100 and says that nothing changed at the ends")
  func ends() {
    var definition = Desk.definition()
    for (place, value) in [97, 3, 100, 0].enumerated() {
      definition.actions[place].progress = .value(value)
    }
    definition.actions[4].progress = .notApplicable
    var desk = Desk(definition)
    #expect(desk.type("=").drafts.map(\.new) == ["100"])
    desk.press(.down)
    #expect(desk.type("-").drafts.map(\.new) == ["0"])
    for (key, id) in [("=", "A3"), ("-", "A4"), ("-", "A6"), ("=", "A5"), ("-", "A5")] {
      desk.dashboard.select(id)
      #expect(desk.type(key).isEmpty, "\(key) on \(id)")
      #expect(desk.text.contains("Rien n'a changé"))
    }
  }

  @Test("! raises the flag and takes it down")
  func flag() {
    var desk = Desk()
    #expect(desk.type("!") == [.append([set(.flag, "A1", nil, "true")])])
    #expect(desk.text.contains("A1 à discuter non → oui"))
    #expect(desk.dashboard.row(with: "A1!") != nil)
    let first = RecordID(replica: "k1", number: 1)
    #expect(
      desk.type("!") == [.append([set(.flag, "A1", "true", "false", base: [first])])])
    #expect(desk.dashboard.row(with: "A1!") == nil)
  }

  @Test("Marks make of an edit one gesture for all of them, in the order of the convention")
  func marks() {
    var desk = Desk()
    desk.dashboard.select("A5")
    desk.type(" ")
    desk.dashboard.select("A2")
    desk.type(" ")
    #expect(desk.text.contains("2 actions marquées"))
    desk.type("s")
    #expect(desk.text.contains("2 actions"))
    #expect(
      desk.type("b") == [
        .append([set(.status, "A2", nil, "blocked"), set(.status, "A5", nil, "blocked")])
      ])
    #expect(desk.dashboard.row(with: "A2 statut non ")?.hasPrefix(" Enregistré 14:02 · ") == true)
    #expect(desk.text.contains(" et 1 de plus · u annule le tout"))
  }

  @Test("* marks all that is shown, and unmarks it; Esc unmarks")
  func markAll() {
    var desk = Desk()
    desk.type("2*")
    #expect(desk.dashboard.marks == ["A2", "A5", "A8"])
    desk.type("*")
    #expect(desk.dashboard.marks == [])
    desk.type("*")
    desk.press(.escape)
    #expect(desk.dashboard.marks == [])
    #expect(desk.dashboard.chosenEngagement == 1)
    desk.type("*=")
    #expect(desk.situation.actions.map(\.progress.value).count { $0 == 5 } == 3)
  }

  @Test("In a fiche the edit is about its action, whatever is marked")
  func ficheBeforeMarks() {
    var desk = Desk()
    desk.type("jj j kk")
    desk.dashboard.select("A1")
    desk.press(.enter)
    #expect(desk.type("sb").drafts.map(\.on) == [.action("A1")])
    #expect(!desk.dashboard.marks.isEmpty)
  }

  @Test("Marks outlast an undo and leave with the edit they were made for")
  func marksAndUndo() {
    var desk = Desk()
    desk.type("=")
    desk.type(" j ")
    let marks = desk.dashboard.marks
    #expect(marks.count == 2)
    desk.type("u")
    #expect(desk.dashboard.marks == marks)
    desk.type("sb")
    #expect(desk.dashboard.marks.isEmpty)
  }

  @Test("Without an action there is nothing to edit, and it is said")
  func nothing() {
    var desk = Desk(Trial.definition(engagements: 1, actions: 0))
    for key in ["s", "m", "=", "%", "!", "c", "d", "t", "b", "a", "E"] {
      #expect(desk.type(key).isEmpty)
      #expect(desk.text.contains("Rien à modifier ici."), "\(key)")
    }
  }
}
