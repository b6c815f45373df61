import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Acting on the lines of a fiche")
struct BehaviourEditingFicheTests {
  private func fiche(rows: Int = 40) -> Desk {
    var desk = Desk(rows: rows)
    desk.press(.enter)
    return desk
  }

  @Test("On the title e opens the definition at its line; Enter only says so")
  func definition() {
    var desk = fiche()
    desk.go(to: "Action numéro 1")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("e ouvre convention.toml à cette ligne"))
    #expect(desk.type("e") == [.editDefinition(line: 42)])
  }

  @Test(
    "Enter and e on a field open what edits it",
    arguments: [("Statut", "b"), ("Météo", "s"), ("Engagement", "2")], ["", "e"])
  func pickers(line: (label: String, letter: String), key: String) {
    var desk = fiche()
    desk.go(to: line.label)
    if key.isEmpty { desk.press(.enter) } else { desk.type(key) }
    let drafts = desk.type(line.letter).drafts
    #expect(drafts.map(\.on) == [.action("A1")])
    #expect(drafts.first?.field == ["Statut": .status, "Météo": .meteo][line.label] ?? .engagement)
  }

  @Test(
    "Enter on a typed field opens its form on the present value",
    arguments: [("Avancement", ""), ("Échéance", "30/06/2023"), ("Pilote", ""), ("Début", "")])
  func forms(label: String, present: String) {
    var desk = fiche()
    desk.go(to: label)
    desk.press(.enter)
    #expect(desk.text.contains("Saisie"))
    #expect(present.isEmpty || desk.text.contains(present))
    #expect(desk.press(.enter).isEmpty)
  }

  @Test("Enter confirms a proposed link; e asks which it is")
  func link() {
    var desk = fiche()
    desk.go(to: "Rattachement")
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(.set, on: .action("A1"), field: .link, old: "proposed", new: "confirmed")
        ])
      ])
    #expect(desk.press(.enter).isEmpty)
    desk.type("e")
    #expect(desk.type("p").drafts.map(\.new) == ["proposed"])
  }

  @Test("Enter reaches a milestone today and takes that back; e moves it")
  func milestone() {
    var desk = fiche()
    let target = Target.element(action: "A1", element: "M1")
    desk.go(to: "Premier comité")
    #expect(
      desk.press(.enter) == [
        .append([Draft(.set, on: target, field: .done, new: "2023-03-31")])
      ])
    #expect(desk.dashboard.row(with: "[x]")?.contains("Premier comité") == true)
    #expect(desk.press(.enter).drafts.map(\.new) == [nil])
    desk.type("e")
    desk.type("+1m")
    #expect(
      desk.press(.enter) == [
        .append([Draft(.set, on: target, field: .due, new: "2023-04-30")])
      ])
  }

  @Test("Enter closes an open follow-up; a closed one says so")
  func followUp() {
    var desk = fiche()
    desk.type("tRelancer la CAF")
    desk.press(.enter, .enter, .enter)
    desk.go(to: "Relancer la CAF")
    let id = desk.situation.ledger.records.first?.id
    #expect(desk.press(.enter) == [.append([Draft(.close, on: .action("A1"), of: id)])])
    #expect(desk.text.contains("[x] Relancer la CAF"))
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.text.contains("déjà close"))
  }

  @Test("Enter on an indicator asks for result, cohort and target; only what changed is written")
  func indicator() {
    var desk = fiche()
    let target = Target.element(action: "A1", element: "I1")
    desk.go(to: "Enfants suivis")
    desk.press(.enter)
    desk.type("46,5")
    desk.press(.enter)
    desk.type("93")
    desk.press(.enter)
    desk.type("200")
    desk.press(.enter)
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(.set, on: target, field: .result, new: "46.5"),
          Draft(.set, on: target, field: .numerator, new: "93"),
          Draft(.set, on: target, field: .denominator, new: "200"),
        ])
      ])
    desk.go(to: "Enfants suivis")
    desk.press(.enter)
    #expect(desk.text.contains("46,5"))
    #expect(desk.press(.enter, .enter, .enter, .enter).isEmpty)
  }

  @Test("Enter on an amount opens it as it stands; emptied it is cleared")
  func amount() {
    var desk = fiche()
    let field = Field.amount(BudgetKey(funder: "etat", year: 2022, stage: .notified))
    desk.go(to: "1 234,56")
    desk.press(.enter)
    #expect(desk.text.contains("1234,56"))
    #expect(desk.press(.enter).isEmpty)
    desk.press(.enter, .control("u"))
    desk.type("2 000,10")
    #expect(
      desk.press(.enter) == [
        .append([
          Draft(.set, on: .action("A1"), field: field, old: "123456", new: "200010")
        ])
      ])
    desk.press(.enter, .control("u"))
    #expect(desk.press(.enter).drafts.map(\.new) == [nil])
  }

  @Test("A line that says something else has nothing to edit")
  func elsewhere() {
    var desk = fiche()
    desk.go(to: "Jalons")
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.type("e").isEmpty)
    #expect(desk.text.contains("Rien à modifier ici."))
  }

  @Test("While lines are searched, Enter acts on none that cannot be seen")
  func searched() {
    var desk = fiche()
    desk.go(to: "Rattachement")
    desk.type("/Pilote")
    desk.press(.enter)
    #expect(desk.press(.enter).isEmpty)
    #expect(desk.type("e").isEmpty)
    #expect(desk.situation.ledger.records.isEmpty)
  }

  @Test("The cursor of the fiche stays on its line when an edit makes others come above or below")
  func stays() {
    var desk = fiche()
    desk.go(to: "Premier comité")
    desk.type("sb")
    desk.type("cUne note")
    desk.press(.enter)
    #expect(desk.lineUnderCursor?.contains("Premier comité") == true)
  }
}
