import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Files that change under the dashboard")
struct BehaviourReloadTests {
  @Test("The selected action stays selected wherever it moves, its filter too")
  func moved() {
    var definition = Trial.definition(engagements: 3, actions: 9)
    var dashboard = Trial.dashboard(Trial.situation(definition))
    dashboard.type("2")
    dashboard.press(.down)
    #expect(dashboard.selection == "A5")
    definition.actions.reverse()
    definition.engagements.swapAt(0, 1)
    definition.actions[4].title = "Autre titre"
    #expect(dashboard.update(.situation(Trial.situation(definition))).isEmpty)
    #expect(dashboard.selection == "A5")
    #expect(dashboard.chosenEngagement == 0)
    #expect(dashboard.actionsSeen == ["A8", "A5", "A2"])
    #expect(dashboard.row(with: "Autre titre") != nil)
  }

  @Test("Of a removed action the selection passes to its neighbour, and its pages close")
  func removedAction() {
    for (removed, expected) in [("A1", "A2"), ("A5", "A6"), ("A9", "A8")] {
      var definition = Trial.definition(engagements: 0, actions: 9)
      var dashboard = Trial.dashboard(Trial.situation(definition))
      dashboard.select(removed)
      dashboard.press(.enter)
      dashboard.type("S")
      definition.actions.removeAll { $0.id == removed }
      _ = dashboard.update(.situation(Trial.situation(definition)))
      #expect(dashboard.selection == expected)
      #expect(dashboard.showsBoard)
    }
  }

  @Test("Pages that do not speak of a removed action stay open")
  func otherPages() {
    var definition = Trial.definition(engagements: 0, actions: 9)
    var dashboard = Trial.dashboard(Trial.situation(definition))
    dashboard.type("?/quit")
    definition.actions.removeFirst()
    let help = dashboard.row(with: "/quit")
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.row(with: "/quit") == help)
    #expect(dashboard.selection == "A2")
  }

  @Test("A removed engagement takes its filter away; one that comes first moves it")
  func removedEngagement() {
    var definition = Trial.definition(engagements: 3, actions: 9)
    var dashboard = Trial.dashboard(Trial.situation(definition))
    dashboard.type("2")
    dashboard.press(.down)
    definition.engagements.remove(at: 0)
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.chosenEngagement == 0)
    #expect(dashboard.selection == "A5")
    definition.engagements.remove(at: 0)
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.selection == "A5")
    #expect(dashboard.actionsSeen.contains("A1"))
  }

  @Test("The filter on actions of no engagement follows them, and ends with them")
  func withoutEngagement() {
    var definition = Trial.definition(engagements: 2, actions: 6)
    definition.actions[5].engagement = .notReported
    var dashboard = Trial.dashboard(Trial.situation(definition))
    dashboard.type("3")
    #expect(dashboard.actionsSeen == ["A6"])
    definition.engagements.append(Engagement(id: "E9", title: "Nouveau"))
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.actionsSeen == ["A6"])
    definition.actions[5].engagement = .value("E1")
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.selection == "A6")
  }

  @Test("All actions may go and come back")
  func emptied() {
    let full = Trial.situation(engagements: 2, actions: 6)
    var dashboard = Trial.dashboard(full)
    dashboard.press(.end)
    _ = dashboard.update(.situation(Trial.situation(engagements: 0, actions: 0)))
    #expect(dashboard.selection == nil)
    #expect(dashboard.row(with: "[[action]]") != nil)
    _ = dashboard.update(.situation(full))
    #expect(dashboard.selection == "A1")
  }

  @Test("A page that shrinks shows its last lines")
  func shrunk() {
    var definition = Trial.definition(engagements: 0, actions: 1)
    definition.actions[0].provenance.quote = String(repeating: "de nombreux mots ", count: 300)
    var dashboard = Trial.dashboard(Trial.situation(definition))
    dashboard.press(.enter, .end)
    definition.actions[0].provenance.quote = "peu de mots"
    _ = dashboard.update(.situation(Trial.situation(definition)))
    #expect(dashboard.row(with: "peu de mots") != nil)
    #expect(dashboard.row(with: "A1") != nil)
  }

  @Test(
    "A broken file is told over the last good state until it is mended", arguments: [5, 7, 12, 24])
  func broken(rows: Int) {
    let situation = Trial.situation(engagements: 3, actions: 9)
    var dashboard = Trial.dashboard(situation, rows: rows)
    dashboard.press(.down)
    let words = "convention.toml:5:7: error: valeur attendue \u{1B}[31m"
    #expect(dashboard.update(.broken(words)).isEmpty)
    #expect(dashboard.row(with: "convention.toml:5:7") != nil)
    #expect(!dashboard.text.contains("\u{1B}"))
    #expect(dashboard.actionsSeen.contains("A2"))
    dashboard.press(.down)
    #expect(dashboard.row(with: "convention.toml:5:7") != nil)
    // Pages tell it too.
    dashboard.press(.enter)
    #expect(dashboard.row(with: "convention.toml:5:7") != nil)
    dashboard.press(.escape)
    _ = dashboard.update(.situation(situation))
    #expect(dashboard.row(with: "convention.toml") == nil)
    #expect(dashboard.selection == "A3")
  }

  @Test("What is told shows until the next key", arguments: [5, 7, 12, 24])
  func told(rows: Int) {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9), rows: rows)
    let before = dashboard.text
    #expect(dashboard.update(.told("rien n'a pu être écrit")).isEmpty)
    #expect(dashboard.row(with: "rien n'a pu être écrit") != nil)
    dashboard.press(.up)
    #expect(dashboard.text == before)
  }
}
