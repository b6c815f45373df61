import Canvas
import ConventionModel
import TestKit
import Testing
import Words

@testable import Dashboard

@Suite("Finding actions")
struct FindingTests {
  private func example(columns: Int = 80, rows: Int = 24) throws -> Dashboard {
    Trial.dashboard(try Samples.example(), columns: columns, rows: rows)
  }

  private func notice(_ dashboard: Dashboard) -> String {
    dashboard.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(2).first
      .map { String($0).replacing("\u{A0}", with: " ") } ?? ""
  }

  @Test("Words filter as they are typed; Esc gives back what was there before, Enter keeps")
  func typing() throws {
    var dashboard = try example()
    dashboard.press(.down, .down)
    let former = dashboard.selection
    let all = dashboard.rows
    dashboard.type("/crèch")
    #expect(dashboard.actionsSeen == ["F1"])
    #expect(notice(dashboard).contains("/crèch_  1/19 actions"))
    dashboard.press(.escape)
    #expect(dashboard.rows == all)
    #expect(dashboard.selection == former)
    dashboard.type("/crèch")
    dashboard.press(.enter)
    dashboard.type("/ zzz")
    #expect(dashboard.rows.isEmpty)
    dashboard.press(.escape)
    // The filter that was kept before comes back.
    #expect(dashboard.actionsSeen == ["F1"])
    dashboard.press(.escape)
    #expect(dashboard.rows == all)
  }

  @Test(
    "While words are typed, up and down select, paste adds its first line, an empty line leaves")
  func whileTyping() throws {
    var dashboard = try example()
    dashboard.type("/jeunes")
    let first = dashboard.selection
    dashboard.press(.down)
    #expect(dashboard.selection != first)
    #expect(dashboard.isTypingQuery)
    for _ in 0..<6 { dashboard.press(.backspace) }
    #expect(dashboard.isTypingQuery)
    _ = dashboard.update(.pasted("creche\nrm -rf"))
    #expect(dashboard.query == "creche")
    #expect(dashboard.actionsSeen == ["F1"])
    for _ in 0..<7 { dashboard.press(.backspace) }
    #expect(!dashboard.isTypingQuery)
    #expect(dashboard.query == nil)
  }

  @Test("Nothing found: which part of the filter hides how many, and the key that clears it")
  func empty() throws {
    var dashboard = try example()
    dashboard.type("3/zzz")
    let text = dashboard.text.replacing("\u{A0}", with: " ")
    #expect(text.contains("« zzz » en écarte 6. Échap efface le filtre."))
    dashboard.press(.enter, .escape)
    dashboard.type("5/crèche")
    let other = dashboard.text.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(other.contains("« crèche » en écarte 4"))
    #expect(other.contains("l'engagement"))
    #expect(other.contains("0 montre tous"))
  }

  @Test("n and N go round what was found, with the filter and once it is gone")
  func matches() throws {
    var dashboard = try example()
    dashboard.type("n")
    #expect(notice(dashboard).contains("aucune recherche à poursuivre"))
    dashboard.type("/jeunes")
    dashboard.press(.enter)
    let found = dashboard.rows.map { dashboard.situation.actions[$0].id }
    dashboard.press(.escape)
    #expect(dashboard.rows.count == 19)
    dashboard.press(.home)
    var seen: [String?] = []
    for _ in found {
      dashboard.type("n")
      seen.append(dashboard.selection)
    }
    #expect(Set(seen) == Set(found))
    dashboard.type("nN")
    #expect(dashboard.selection == seen.last)
  }

  @Test("A quick filter adds a term that is seen, and takes it away again")
  func quick() throws {
    var dashboard = try example()
    dashboard.type("fr")
    let late = dashboard.situation.actions.filter(\.isLate).map(\.id)
    #expect(!late.isEmpty)
    #expect(dashboard.rows.map { dashboard.situation.actions[$0].id } == late)
    #expect(notice(dashboard).contains("/retard:oui"))
    dashboard.type("fr")
    #expect(dashboard.query == nil)
    dashboard.type("fbfd")
    #expect(dashboard.query == "statut:bloquee discuter:oui")
    dashboard.type("fz")
    #expect(dashboard.query == nil)
  }

  @Test("Each quick filter leaves as many actions as its list says")
  func counts() throws {
    var dashboard = try example()
    for item in dashboard.quickFilters() {
      dashboard.perform(item.act)
      #expect(String(dashboard.rows.count) == item.detail, "\(item.name)")
      dashboard.perform(.clear)
    }
  }

  @Test("No two lines of a list of filters or orders have the same letter")
  func letters() throws {
    let dashboard = try example()
    for items in [dashboard.quickFilters(), dashboard.orders] {
      let letters = items.compactMap(\.letter)
      #expect(Set(letters).count == letters.count)
      #expect(!letters.contains("q"))
    }
  }

  @Test("The order says itself in the heading of its column, or above the table; again turns it")
  func sorting() throws {
    var dashboard = try example()
    dashboard.press(.down)
    let selected = dashboard.selection
    dashboard.type("oe")
    #expect(dashboard.text.contains("Échéance▲"))
    #expect(dashboard.selection == selected)
    dashboard.type("oe")
    #expect(dashboard.text.contains("Échéance▼"))
    dashboard.type("ot")
    #expect(dashboard.text.replacing("\u{A0}", with: " ").contains("tri : intitulé ▲"))
    dashboard.type("oc")
    #expect(!dashboard.text.contains("tri"))
    #expect(dashboard.rows == Array(dashboard.situation.actions.indices))
  }

  @Test("Marks out of sight are counted before anything is edited")
  func hiddenMarks() throws {
    var dashboard = try example()
    dashboard.type("  ")
    let marked = dashboard.marks
    dashboard.type("/!\(marked.sorted()[0])")
    dashboard.press(.enter)
    #expect(notice(dashboard).contains("2 actions marquées, dont 1 hors de la liste affichée"))
  }

  @Test("A view is kept under a name and found again in the palette")
  func savedViews() throws {
    var dashboard = try example()
    dashboard.type("froe:enregistrer la vue")
    dashboard.press(.enter)
    dashboard.type("Retards")
    let effects = dashboard.press(.enter)
    let kept = SavedView(name: "Retards", query: "retard:oui", sort: Sort(.due), view: .dashboard)
    #expect(effects == [.save(kept)])
    _ = dashboard.update(.savedView(kept))
    dashboard.type("fzoc:vue : retards")
    dashboard.press(.enter)
    #expect(dashboard.query == "retard:oui")
    #expect(dashboard.finder.sort == Sort(.due))
    // A name that is taken is refused where it is typed.
    dashboard.type(":enregistrer la vue")
    dashboard.press(.enter)
    dashboard.type("Retards")
    #expect(dashboard.press(.enter).isEmpty)
    #expect(dashboard.text.contains("une vue porte déjà ce nom"))
  }

  @Test("What others write while a filter is on is filtered too, without moving the selection")
  func news() throws {
    var desk = Desk()
    desk.type("/statut:nr")
    desk.press(.enter)
    #expect(desk.dashboard.rows.count == 8)
    let selected = desk.dashboard.selection
    _ = desk.arrive([Draft(.set, on: .action("A5"), field: .status, new: "done")])
    #expect(desk.dashboard.rows.count == 7)
    #expect(desk.dashboard.selection == selected)
    // Words typed later look in what is new.
    _ = desk.arrive([Draft(.note, on: .action("A7"), new: "Convoquer le prestataire")])
    desk.press(.escape)
    desk.type("/PRESTATAIRE")
    #expect(desk.dashboard.rows.map { desk.dashboard.situation.actions[$0].id } == ["A7"])
    _ = desk.arrive([Draft(.note, on: .action("A8"), new: "le prestataire viendra")])
    #expect(desk.dashboard.rows.map { desk.dashboard.situation.actions[$0].id } == ["A7", "A8"])
  }

  @Test("The lists of filters and orders", arguments: ["f", "o"], Language.allCases)
  func frames(key: String, language: Language) throws {
    for (columns, rows) in [(80, 24), (132, 43)] {
      var dashboard = Trial.dashboard(
        try Samples.example(), language, columns: columns, rows: rows)
      dashboard.type(key)
      Snapshot.expect(
        dashboard.render().grid,
        named: "\(key == "f" ? "filtres" : "ordres")-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test("What was selected is selected again when the words on the way no longer hide it")
  func selectionWhileTyping() throws {
    var dashboard = Trial.dashboard(try Samples.example())
    let first = try #require(dashboard.selection)
    dashboard.type("/statut:b")
    #expect(dashboard.selection != first)
    dashboard.press(.backspace)
    #expect(dashboard.selection == first)
  }
}
