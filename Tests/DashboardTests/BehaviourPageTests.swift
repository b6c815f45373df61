import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Keys on pages")
struct BehaviourPageTests {
  private func shipped(columns: Int = 80, rows: Int = 24) throws -> Dashboard {
    Trial.dashboard(Trial.situation(try #require(Trial.shipped)), columns: columns, rows: rows)
  }

  /// The heading of the page on top, which is the second row at this size.
  private func title(_ dashboard: Dashboard) -> String {
    dashboard.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().first
      .map(String.init) ?? ""
  }

  @Test(
    "Enter opens the fiche of the selected action; Esc and q close it",
    arguments: [Key.escape, .character("q")])
  func fiche(closing: Key) throws {
    var dashboard = try shipped()
    dashboard.press(.down, .enter)
    #expect(!dashboard.showsBoard)
    #expect(title(dashboard).contains("S2"))
    #expect(dashboard.row(with: "Accès aux droits") != nil)
    #expect(dashboard.press(closing).isEmpty)
    #expect(dashboard.showsBoard)
    #expect(dashboard.selection == "S2")
  }

  @Test("Help, About and sources are opened and closed by the same key")
  func toggles() throws {
    for (key, words) in [("?", "Aide"), ("A", "propos"), ("S", "viennent")] {
      var dashboard = try shipped()
      let board = dashboard.text
      #expect(dashboard.type(key).isEmpty)
      #expect(title(dashboard).contains(words))
      #expect(dashboard.type(key).isEmpty)
      #expect(dashboard.text == board)
    }
    var dashboard = try shipped()
    dashboard.press(.function(1))
    #expect(title(dashboard).contains("Aide"))
  }

  @Test("Pages lie over each other and are left in turn; no page lies there twice")
  func stack() throws {
    var dashboard = try shipped()
    dashboard.press(.enter)
    dashboard.type("?A?")
    #expect(title(dashboard).contains("Aide"))
    dashboard.type("q")
    #expect(title(dashboard).contains("propos"))
    dashboard.press(.escape)
    #expect(title(dashboard).contains("S1"))
    dashboard.type("q")
    #expect(dashboard.showsBoard)
    #expect(dashboard.type("q") == [.quit])
  }

  @Test("v goes through the views and comes round, V goes the other way")
  func views() throws {
    var dashboard = try shipped()
    let board = dashboard.text
    let titles = ["À voir", "Financement", "Calendrier", "Indicateurs", "Journal", "À propos"]
    for name in titles {
      dashboard.type("v")
      #expect(title(dashboard).contains(name))
    }
    // The last shows one action to the whole room.
    dashboard.type("v")
    #expect(dashboard.text.contains("S1") && !dashboard.showsBoard)
    dashboard.type("v")
    #expect(dashboard.text == board)
    dashboard.type("V")
    for name in titles.reversed() {
      dashboard.type("V")
      #expect(title(dashboard).contains(name))
    }
    dashboard.type("V")
    #expect(dashboard.text == board)
  }

  @Test("Sources speak of what one looks at: the action, or the convention")
  func sources() throws {
    var dashboard = try shipped()
    dashboard.press(.down)
    dashboard.type("S")
    #expect(dashboard.row(with: "S2") != nil)
    dashboard.press(.escape, .enter)
    dashboard.type("S")
    #expect(dashboard.row(with: "S2") != nil)
    #expect(title(dashboard).contains("viennent"))
    dashboard.press(.escape)
    #expect(title(dashboard).contains("S2"))

    for keys in ["A", ""] {
      var other = try shipped()
      if keys.isEmpty { other.press(.tab) } else { other.type(keys) }
      other.type("S")
      #expect(title(other).contains("viennent"))
      #expect(other.row(with: "S1 ") == nil)
      #expect(other.row(with: "Communiqué de presse") != nil)
    }
  }

  @Test("A page scrolls by lines, tens and pages, and not beyond its ends")
  func scrolling() throws {
    var dashboard = try shipped()
    dashboard.type("?")
    let top = dashboard.text
    dashboard.press(.up, .pageUp)
    dashboard.type("K")
    #expect(dashboard.text == top)
    dashboard.press(.down)
    let second = dashboard.text
    #expect(second != top)
    dashboard.type("k")
    #expect(dashboard.text == top)
    dashboard.type("J")
    dashboard.type("K")
    #expect(dashboard.text == top)
    dashboard.press(.end)
    let bottom = dashboard.text
    #expect(bottom != top)
    dashboard.press(.down, .pageDown)
    dashboard.type("JG")
    #expect(dashboard.text == bottom)
    dashboard.press(.up)
    #expect(dashboard.text != bottom)
    // Presses beyond the end do not have to be made good.
    dashboard.press(.end, .pageDown, .pageDown, .pageDown, .up)
    dashboard.press(.down)
    #expect(dashboard.text == bottom)
    dashboard.press(.home)
    #expect(dashboard.text == top)
  }

  @Test("Growing shows what there is, without a gap below the last line")
  func growing() throws {
    var dashboard = try shipped(rows: 12)
    dashboard.type("?")
    dashboard.press(.end)
    _ = dashboard.update(.resized(Size(columns: 80, rows: 200)))
    let grown = dashboard.text
    var fresh = try shipped(rows: 200)
    fresh.type("?")
    #expect(grown == fresh.text)
  }

  @Test("In a search every character is searched for, keys or not")
  func searchTyping() throws {
    var dashboard = try shipped()
    dashboard.type("?/")
    for key in "q?1Av/&é0" {
      #expect(dashboard.type(String(key)).isEmpty)
    }
    #expect(dashboard.row(with: "/q?1Av/&é0") != nil)
    #expect(dashboard.chosenEngagement == nil)
    for _ in 0..<9 { dashboard.press(.backspace) }
    dashboard.type("quit")
    #expect(dashboard.row(with: "/quit") != nil)
    #expect(dashboard.row(with: "revenir, puis quitter") != nil)
    #expect(dashboard.row(with: "ligne suivante") == nil)
    // More backspaces than characters do no harm.
    for _ in 0..<9 { dashboard.press(.backspace) }
    #expect(dashboard.row(with: "ligne suivante") != nil)
  }

  @Test("What is searched for shows where there is room for little else", arguments: [5, 7, 8])
  func searchOnLowScreens(rows: Int) throws {
    var dashboard = try shipped(columns: 40, rows: rows)
    dashboard.type("?/abc")
    #expect(dashboard.row(with: "/abc") != nil)
    dashboard.press(.escape)
    #expect(dashboard.row(with: "/abc") == nil)
    #expect(dashboard.row(with: "quitter") != nil)
  }

  @Test("A search ignores accents and case, and says when nothing is found")
  func searchFolding() throws {
    for words in ["CRECHES", "crèches", "Creches"] {
      var dashboard = try shipped()
      dashboard.type("A")
      dashboard.type("/" + words)
      let folded = dashboard.text
      var other = try shipped()
      other.type("A/crèches")
      // All but the query itself.
      let tail = { (text: String) in
        text.split(separator: "\n").filter { !$0.contains("/\(words)") && !$0.contains("/crèches") }
      }
      #expect(tail(folded) == tail(other.text))
    }
    var dashboard = try shipped()
    dashboard.type("?/zzzz")
    #expect(dashboard.row(with: "Rien de tel") != nil)
  }

  @Test("Enter keeps what was found; Esc leaves the search, then the page")
  func searchEnd() throws {
    var dashboard = try shipped()
    dashboard.type("?")
    let help = dashboard.text
    dashboard.type("/redessiner")
    dashboard.press(.enter)
    #expect(dashboard.row(with: "redessiner l'écran") != nil)
    #expect(dashboard.row(with: "ligne suivante") == nil)
    // Keys are keys again.
    dashboard.type("q")
    #expect(dashboard.text == help)
    dashboard.type("/abc")
    dashboard.press(.escape)
    #expect(dashboard.text == help)
    dashboard.press(.escape)
    #expect(dashboard.showsBoard)
  }

  @Test("Text pasted into a search is searched, on one line")
  func searchPaste() throws {
    var dashboard = try shipped()
    dashboard.type("?/")
    #expect(dashboard.update(.pasted("puis\n quitter\r\n")).isEmpty)
    #expect(dashboard.row(with: "/puis quitter") != nil)
    #expect(dashboard.row(with: "revenir, puis quitter") != nil)
    _ = dashboard.update(.pasted(String(repeating: "\u{1B}[2J\u{202E}", count: 100_000)))
    #expect(!dashboard.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("A key without a meaning on a page says so")
  func unbound() throws {
    var dashboard = try shipped()
    dashboard.type("?w")
    #expect(dashboard.row(with: "«\u{A0}w\u{A0}»") != nil)
    #expect(title(dashboard).contains("Aide"))
  }
}
