import Canvas
import ConventionModel
import TestKit
import Testing
import Words

@testable import Dashboard

@Suite("The palette")
struct PaletteTests {
  private func example() throws -> Dashboard {
    Trial.dashboard(try Trial.example())
  }

  private func first(_ dashboard: Dashboard) -> String {
    guard case .palette(let palette)? = dashboard.overlay else { return "" }
    return palette.entry(0)?.name ?? ""
  }

  @Test(
    "The name that fits best comes first",
    arguments: [
      ("statut", "changer le statut"), ("météo", "changer la météo"), ("meteo", "changer la météo"),
      (
        "f2", "F2 Développement de logement-relais pour les femmes et enfants victimes de violences"
      ),
      ("finan", "Vue : Financement"), ("tableau", "Vue : Tableau de bord"),
      ("annul", "annuler sa dernière saisie"), ("upec", "J2 Développement d'un réseau de santé"),
      ("crèch", "F1 "), ("creche", "F1 "), ("engagement 4", "engagement 4 "),
    ])
  func best(query: String, name: String) throws {
    var dashboard = try example()
    dashboard.type(":" + query)
    let plain = first(dashboard).replacing("\u{A0}", with: " ")
    #expect(plain.hasPrefix(name), "\(plain)")
  }

  @Test("Every command but the moves to an engagement stands in it, with its key")
  func complete() throws {
    for language in Language.allCases {
      var dashboard = Trial.dashboard(try Trial.example(), language)
      let wording = dashboard.wording
      dashboard.type(":")
      guard case .palette(var palette)? = dashboard.overlay else { return #expect(Bool(false)) }
      for binding in KeyTable.usual.bindings {
        if case .engagement(let number) = binding.command, number > 0 { continue }
        if binding.command == .palette { continue }
        palette.search(wording.key(binding.says))
        let entry = try #require(palette.entry(0))
        #expect(entry.name == wording.key(binding.says))
        let names = KeyTable.usual.bindings.filter { wording.key($0.says) == entry.name }.map {
          $0.keyNames(wording, glyphs: .unicode)
        }
        #expect(names.contains(try #require(dashboard.key(of: entry.act))))
      }
    }
  }

  @Test("What fits is done: an action opened and selected, a view shown, a picker opened")
  func run() throws {
    var dashboard = try example()
    dashboard.type(":f4")
    dashboard.press(.enter)
    #expect(dashboard.selection == "F4")
    #expect(dashboard.row(with: "─ F4") != nil)
    dashboard.type(":calendrier")
    dashboard.press(.enter)
    #expect(dashboard.row(with: "─ Calendrier") != nil)
    dashboard.type(":tableau")
    dashboard.press(.enter)
    #expect(dashboard.showsBoard)
    dashboard.type(":changer le statut")
    dashboard.press(.enter)
    #expect(dashboard.row(with: "─ Statut") != nil)
  }

  @Test("What cannot be done now says why, and is not done")
  func obstacles() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    _ = dashboard.update(.author(Author(name: "a", readOnly: "lecture seule demandée")))
    dashboard.type(":changer le statut")
    #expect(dashboard.text.contains("lecture seule demandée"))
    dashboard.press(.enter)
    #expect(dashboard.showsBoard)
    #expect(dashboard.text.contains("lecture seule demandée"))
    dashboard.type("?:marquer l'action")
    #expect(dashboard.text.contains("pas sur cet écran"))
  }

  @Test("Esc, and Backspace on nothing, leave it; nothing is done")
  func leaving() throws {
    var dashboard = try example()
    let board = dashboard.text
    dashboard.type(":stat")
    dashboard.press(.escape)
    #expect(dashboard.text == board)
    dashboard.type(":s")
    dashboard.press(.backspace, .backspace)
    #expect(dashboard.text == board)
    dashboard.type(":zzzz")
    #expect(dashboard.press(.enter).isEmpty)
    dashboard.press(.escape)
    #expect(dashboard.text == board)
  }

  @Test(
    "Letters must stand in the name in their order",
    arguments: [
      ("abc", "a b c", true), ("abc", "acb", false), ("", "x", true), ("é", "E", true),
      ("oeuvre", "Œuvre", true), ("œ", "oeuvre", true), ("a b", "b a", true), ("aa", "a", false),
    ])
  func letters(query: String, name: String, fits: Bool) {
    var palette = Palette([Palette.Entry(name, .view(.about))])
    palette.search(query)
    #expect((palette.entry(0) != nil) == fits)
  }

  @Test("The palette at 80×24 and 132×43", arguments: Language.allCases)
  func frames(language: Language) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)] {
      var dashboard = Trial.dashboard(
        try Trial.example(), language, columns: size.columns, rows: size.rows)
      dashboard.type(":me")
      Snapshot.expect(
        dashboard.render().grid, named: "palette-\(size.columns)x\(size.rows)-\(language.rawValue)")
    }
  }
}
