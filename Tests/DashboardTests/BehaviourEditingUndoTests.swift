import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Undoing and redoing")
struct BehaviourEditingUndoTests {
  @Test("u gives back what was, names it, and U redoes it")
  func undoAndRedo() {
    var desk = Desk()
    desk.type("sb")
    let first = RecordID(replica: "k1", number: 1)
    #expect(
      desk.type("u") == [
        .append([
          Draft(
            .undo, on: .action("A1"), field: .status, old: "blocked", new: "in-progress",
            base: [first], of: first)
        ])
      ])
    #expect(desk.text.contains("Annulé 14:02 · A1 statut Bloquée → En cours · U rétablit"))
    #expect(desk.type("U").drafts.map(\.new) == ["blocked"])
    #expect(desk.text.contains("Rétabli 14:02 · A1 statut En cours → Bloquée · u annule"))
    desk.type("u")
    #expect(desk.situation.action("A1")?.status.value == .inProgress)
  }

  @Test("Every press of = is a step of its own")
  func steps() {
    var desk = Desk()
    desk.type("===uu")
    #expect(desk.situation.action("A1")?.progress.value == 5)
    desk.type("u")
    #expect(desk.situation.action("A1")?.progress.reported == .notReported)
    #expect(desk.type("u").isEmpty)
    #expect(desk.text.contains("Rien à annuler."))
    desk.type("UUU")
    #expect(desk.situation.action("A1")?.progress.value == 15)
    #expect(desk.type("U").isEmpty)
    #expect(desk.text.contains("Rien à rétablir."))
  }

  @Test("A gesture on marked actions is undone as one, and says of how many")
  func batch() {
    var desk = Desk()
    desk.type(" j j sb")
    #expect(desk.type("u").drafts.count == 3)
    #expect(desk.text.contains("et 2 de plus"))
    #expect(desk.situation.action("A3")?.status.reported == .notReported)
    desk.type("U")
    #expect(desk.situation.action("A3")?.status.value == .blocked)
  }

  @Test("A note is withdrawn, and named")
  func note() {
    var desk = Desk()
    desk.type("cVu en comité")
    desk.press(.enter)
    desk.type("u")
    #expect(desk.text.contains("Annulé 14:02 · A1 note"))
    #expect(desk.situation.action("A1")?.notes.isEmpty == true)
    desk.type("U")
    #expect(desk.situation.action("A1")?.notes.count == 1)
  }

  @Test("What somebody changed since is not undone: who, when and what is said")
  func refused() {
    var desk = Desk()
    desk.type("sb")
    _ = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
    #expect(desk.type("u").isEmpty)
    #expect(
      desk.dashboard.row(with: "Modifié depuis par b.diallo à 14:02")?
        .contains("statut Bloquée → Réalisée") == true)
    #expect(desk.situation.action("A1")?.status.value == .done)
  }

  @Test("A gesture on several actions is not half undone")
  func refusedBatch() {
    var desk = Desk()
    desk.type(" j sb")
    _ = desk.arrive(desk.draft(.status, of: "A2", to: "done"))
    #expect(desk.type("u").isEmpty)
    #expect(desk.situation.action("A1")?.status.value == .blocked)
  }

  @Test("Another session by the same person knows what to undo, another person does not")
  func restart() {
    var desk = Desk()
    desk.type("sb")
    var again = Trial.dashboard(desk.situation)
    _ = again.update(.author(Author(name: "a.martin", replicas: ["k1"])))
    #expect(again.type("u").drafts.map(\.new) == ["in-progress"])
    for other in [
      Author(name: "b.diallo", replicas: ["k1"]), Author(name: "a.martin", replicas: ["z9"]),
    ] {
      var stranger = Trial.dashboard(desk.situation)
      _ = stranger.update(.author(other))
      #expect(stranger.type("u").isEmpty)
      #expect(stranger.text.contains("Rien à annuler."))
    }
  }
}
