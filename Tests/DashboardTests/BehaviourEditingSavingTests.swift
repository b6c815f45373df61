import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("What the disk and others say of an edit")
struct BehaviourEditingSavingTests {
  /// An edit that the disk did not take.
  private func unsaved(_ keys: String = "sb", reason: String = "disque plein") -> Desk {
    var desk = Desk()
    let drafts = desk.dashboard.type(keys).drafts
    _ = desk.dashboard.update(.notSaved(drafts, reason: reason))
    return desk
  }

  @Test("Nothing says « enregistré » before the disk does")
  func noFalseWord() {
    var desk = Desk()
    let effects = desk.dashboard.type("sb")
    #expect(!desk.text.lowercased().contains("enregistré 1"))
    #expect(desk.dashboard.row(with: "A1")?.contains("Bloquée") != true)
    _ = desk.dashboard.update(.notSaved(effects.drafts, reason: "disque plein"))
    #expect(desk.text.contains("NON ENREGISTRÉ"))
    #expect(!desk.text.contains("Enregistré"))
  }

  @Test(
    "The banner stays, with what, why and what to do, whatever is pressed", arguments: [80, 60])
  func banner(columns: Int) {
    var desk = unsaved()
    _ = desk.dashboard.update(.resized(Size(columns: columns, rows: 24)))
    for keys in ["", "j", "k", "s", "c", "=", "!", "2", "?", "?", "z"] {
      #expect(desk.type(keys).isEmpty)
      let row = desk.dashboard.row(with: "NON ENREGISTRÉ")
      #expect(row?.contains("disque plein") == true, "\(keys)\n\(desk.text)")
      #expect(row?.contains("R réessaie") == true && row?.contains("u abandonne") == true)
    }
    #expect(columns < 80 || desk.dashboard.row(with: "NON ENREGISTRÉ")?.contains("A1") == true)
  }

  @Test("A long text and a long reason hide neither that it is not saved nor the keys")
  func longBanner() {
    let path = String(repeating: "dossier/", count: 12)
    var desk = Desk()
    desk.dashboard.type("c" + String(repeating: "long ", count: 60))
    let drafts = desk.dashboard.press(.enter).drafts
    #expect(drafts.count == 1)
    _ = desk.dashboard.update(.notSaved(drafts, reason: "erreur du disque sur « \(path) »"))
    let row = desk.dashboard.row(with: "NON ENREGISTRÉ")
    #expect(row?.contains("R réessaie") == true && row?.contains("u abandonne") == true)
    #expect(row?.contains("erreur du disque") == true)
  }

  @Test("R tries again; once saved the banner is gone and the edit is named")
  func retry() {
    var desk = unsaved()
    #expect(desk.type("R") == [.retry])
    #expect(desk.text.contains("NON ENREGISTRÉ"))
    let records = desk.write(desk.dashboard.unsavedDrafts, by: "a.martin", replica: "k1")
    _ = desk.dashboard.update(.situation(desk.situation))
    _ = desk.dashboard.update(.saved(records))
    #expect(!desk.text.contains("NON ENREGISTRÉ"))
    #expect(desk.text.contains("Enregistré 14:02 · A1 statut En cours → Bloquée"))
    #expect(desk.type("R") == [.reload])
  }

  @Test("u gives up, and says that nothing was saved; then one can edit again")
  func giveUp() {
    var desk = unsaved()
    #expect(desk.type("u") == [.abandon])
    #expect(desk.text.contains("Abandonné"))
    #expect(!desk.text.contains("NON ENREGISTRÉ"))
    #expect(desk.type("sb").drafts.count == 1)
  }

  @Test("A retry that wrote nothing does not take the banner away")
  func emptyRetry() {
    var desk = unsaved()
    _ = desk.dashboard.update(.saved([]))
    #expect(desk.text.contains("NON ENREGISTRÉ"))
  }

  @Test("q does not leave with an edit that is not saved; Ctrl-C does")
  func leaving() {
    var desk = unsaved("cVu en comité\r")
    desk = unsaved()
    #expect(desk.type("q").isEmpty)
    #expect(desk.text.contains("NON ENREGISTRÉ"))
    #expect(desk.press(.control("c")) == [.quit])
    desk.type("u")
    #expect(desk.type("q") == [.quit])
  }

  @Test("Of a field changed meanwhile both values are shown; o replaces what was shown")
  func replace() {
    var desk = Desk()
    let mine = desk.dashboard.type("sb").drafts
    let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
    #expect(desk.text.contains("Modifié entre-temps"))
    #expect(desk.text.contains("b.diallo, 14:02 : A1 statut En cours → Réalisée"))
    #expect(desk.text.contains("Bloquée"))
    #expect(
      desk.type("o") == [
        .append([
          Draft(
            .set, on: .action("A1"), field: .status, old: "done", new: "blocked",
            base: others.map(\.id))
        ])
      ])
    #expect(desk.situation.action("A1")?.isConflict == false)
  }

  @Test("n, Esc and q keep the others' value and forget one's own", arguments: ["n", "q", ""])
  func keepTheirs(key: String) {
    var desk = Desk()
    let mine = desk.dashboard.type("sb").drafts
    let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
    #expect((key.isEmpty ? desk.press(.escape) : desk.type(key)) == [.abandon])
    #expect(desk.text.contains("Leur valeur est gardée."))
    #expect(desk.situation.action("A1")?.status.value == .done)
    #expect(desk.type("sb").drafts.count == 1)
  }

  @Test("A third edit, which came while the question stood, is not replaced unseen")
  func third() {
    var desk = Desk()
    let mine = desk.dashboard.type("sb").drafts
    let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
    let later = desk.arrive(desk.draft(.status, of: "A1", to: "dropped"), by: "c.petit")
    #expect(desk.text.contains("c.petit"))
    let drafts = desk.dashboard.type("o").drafts
    #expect(drafts.map(\.new) == ["blocked"])
    // It shows in the question before it is replaced.
    #expect(drafts.flatMap(\.base) == later.map(\.id))
  }

  @Test("A question about what could not be saved before ends the banner either way")
  func questionAfterFailure() {
    var desk = unsaved()
    let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    #expect(desk.type("R") == [.retry])
    _ = desk.dashboard.update(.changedMeanwhile(desk.dashboard.unsavedDrafts, by: others))
    #expect(desk.type("n") == [.abandon])
    #expect(!desk.text.contains("NON ENREGISTRÉ"))
    #expect(desk.type("=").drafts.count == 1)
  }

  @Test("Other keys leave the question standing")
  func otherKeys() {
    var desk = Desk()
    let mine = desk.dashboard.type("sb").drafts
    let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
    let question = desk.text
    #expect(desk.press(.enter, .down, .tab, .character("b"), .character(" ")).isEmpty)
    _ = desk.dashboard.update(.pasted("o"))
    #expect(desk.text == question)
  }

  @Test("A long batch asked about shows the others' edits, how many more, and the keys")
  func longQuestion() {
    var desk = Desk(Trial.definition(engagements: 2, actions: 60))
    let mine = desk.dashboard.type("*sb").drafts
    #expect(mine.count == 60)
    let theirs = (1...60).flatMap { desk.draft(.status, of: "A\($0)", to: "done") }
    let others = desk.arrive(theirs)
    _ = desk.dashboard.update(.changedMeanwhile(mine, by: others))
    #expect(desk.text.contains("b.diallo"))
    #expect(desk.text.contains("Remplacer"))
    #expect(desk.text.contains("o remplacer"))
    #expect(desk.type("o").drafts.count == 60)
  }

  @Test("What arrives while a list is open moves nothing; the edit goes against what was seen")
  func arrivalUnderPicker() {
    var desk = Desk()
    desk.type("s")
    let seen = desk.text.split(separator: "\n").suffix(9)
    _ = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    #expect(desk.text.split(separator: "\n").suffix(9) == seen)
    #expect(
      desk.dashboard.type("b") == [
        .append([
          Draft(.set, on: .action("A1"), field: .status, old: "in-progress", new: "blocked")
        ])
      ])
  }

  @Test("What arrives while a text is typed leaves the text, and the selection, alone")
  func arrivalUnderForm() {
    var desk = Desk()
    desk.dashboard.select("A3")
    desk.type("%4")
    _ = desk.arrive(desk.draft(.progress, of: "A3", to: "80"))
    _ = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    #expect(desk.dashboard.selection == "A3")
    desk.dashboard.type("0")
    #expect(
      desk.dashboard.press(.enter) == [
        .append([Draft(.set, on: .action("A3"), field: .progress, old: nil, new: "40")])
      ])
  }

  @Test("An action removed from the file while its value is typed does no harm")
  func removed() {
    var desk = Desk()
    desk.dashboard.select("A3")
    desk.press(.enter)
    desk.dashboard.type("%40")
    var smaller = Desk.definition()
    smaller.actions.removeAll { $0.id == "A3" }
    _ = desk.dashboard.update(.situation(Trial.situation(smaller)))
    #expect(desk.dashboard.row(with: "40") != nil)
    desk.dashboard.press(.enter)
    #expect(desk.dashboard.selection == "A4")
  }

  @Test("Where nothing can be written every editing key says why")
  func readOnly() {
    var desk = Desk()
    _ = desk.dashboard.update(
      .author(Author(name: "a.martin", replicas: ["k1"], readOnly: "le disque est protégé")))
    for key in ["s", "m", "=", "+", "-", "%", "!", "c", "C", "E", "d", "t", "b", "a", "u", "U"] {
      #expect(desk.type(key).isEmpty)
      #expect(desk.text.contains("Lecture seule : le disque est protégé"), "\(key)")
    }
    desk.press(.enter)
    for line in ["Action numéro 1", "Statut", "Premier comité", "Rattachement"] {
      desk.go(to: line)
      #expect(desk.press(.enter).isEmpty)
      #expect(desk.text.contains("Lecture seule"), "\(line)")
      #expect(desk.type("e").isEmpty)
    }
  }

  @Test("That nothing can be written shows before any key is pressed")
  func readOnlyShows() {
    var desk = Desk()
    _ = desk.dashboard.update(
      .author(Author(name: "a.martin", replicas: ["k1"], readOnly: "le disque est protégé")))
    #expect(desk.text.lowercased().contains("lecture seule"))
  }

  @Test("A broken file is told though actions are marked")
  func brokenAndMarked() {
    var desk = Desk()
    desk.type(" ")
    _ = desk.dashboard.update(.broken("convention.toml:5:7: erreur"))
    #expect(desk.text.contains("convention.toml:5:7"))
  }
}
