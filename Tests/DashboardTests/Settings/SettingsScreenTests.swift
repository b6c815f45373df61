import Canvas
import Dashboard
import Testing
import Words

@Suite("The settings screen")
struct SettingsScreenTests {
  private static let themes = [
    ThemeChoice(name: "suivi-dark", title: "Suivi, sombre", kind: .dark, isOwn: false),
    ThemeChoice(name: "mine", title: "Le mien", kind: .light, isOwn: true),
    ThemeChoice(name: "suivi-mono", title: "Suivi, sans couleur", kind: .mono, isOwn: false),
  ]

  private func offer(
    _ configuration: Configuration = Configuration(), isASCIIOnly: Bool = false,
    complaints: [String] = []
  ) -> SettingsOffer {
    SettingsOffer(
      configuration: configuration, themes: Self.themes, theme: "suivi-dark", keyboard: .french,
      author: "claire", isASCIIOnly: isASCIIOnly, place: "~/.config/suivi/config.toml",
      complaints: complaints)
  }

  private func opened(
    _ offer: SettingsOffer? = nil, columns: Int = 80, rows: Int = 24
  ) -> Dashboard {
    var dashboard = Trial.dashboard(
      Trial.situation(engagements: 2, actions: 4), columns: columns, rows: rows)
    #expect(dashboard.press(.function(2)) == [.openSettings])
    _ = dashboard.update(.settings(offer ?? self.offer()))
    return dashboard
  }

  @Test("O and F2 ask for it everywhere, and it shows every setting with what is chosen")
  func opening() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 2, actions: 4))
    #expect(dashboard.type("O") == [.openSettings])
    #expect(dashboard.type("?O") == [.openSettings])
    let text = opened().text
    for words in [
      "Réglages", "~/.config/suivi/config.toml", "Thème", "Suivi, sombre", "suivi-dark", "1 sur 3",
      "Signes", "complets", "Clavier", "français, rangée", "Langue", "Nom au journal", "claire",
      "Souris", "laissée au terminal", "Espaces", "insécables", "Entrée garder", "En cours",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("Another theme is shown at once, kept by Enter, given up by Esc")
  func theme() {
    var dashboard = opened()
    #expect(dashboard.press(.right) == [.wear(theme: "mine")])
    #expect(dashboard.text.contains("Le mien") && dashboard.text.contains("à vous"))
    #expect(dashboard.press(.left) == [.wear(theme: "suivi-dark")])
    #expect(dashboard.press(.left) == [.wear(theme: "suivi-mono")])
    var kept = dashboard
    #expect(kept.press(.enter) == [.keep([.theme("suivi-mono")])])
    #expect(!kept.text.contains("Réglages"))
    #expect(dashboard.press(.escape) == [.wear(theme: "suivi-dark")])
    #expect(!dashboard.text.contains("Réglages"))
  }

  @Test("Signs, language, keys and spaces change the screen at once; Esc puts all of it back")
  func preview() {
    let board = Trial.dashboard(Trial.situation(engagements: 2, actions: 4))
    var dashboard = opened()
    #expect(dashboard.press(.down, .right, .right).isEmpty)
    #expect(dashboard.settings.glyphs == .ascii)
    #expect(!dashboard.text.contains("─"))
    dashboard.press(.down, .right)
    #expect(dashboard.settings.keys.command(for: .character("&"), in: .board) == nil)
    dashboard.press(.down, .right)
    #expect(dashboard.text.contains("Settings") && dashboard.text.contains("Enter keep"))
    dashboard.press(.down, .down, .down, .right)
    #expect(dashboard.settings.wording.usesPlainSpaces)
    var left = dashboard
    left.press(.escape)
    #expect(left.settings == board.settings)
    #expect(
      dashboard.press(.enter) == [
        .keep([.glyphs(.ascii), .keyboard(.american), .language(.english), .plainSpaces(true)])
      ])
  }

  @Test("The name is typed; letters are letters there, and one that nobody can bear is refused")
  func name() {
    var dashboard = opened()
    dashboard.press(.down, .down, .down, .down)
    dashboard.type(" q")
    #expect(dashboard.text.contains("claire q_"))
    #expect(dashboard.render().cursorVisible)
    var kept = dashboard
    #expect(kept.press(.enter) == [.keep([.name("claire q")])])
    dashboard.press(.control("u"))
    #expect(dashboard.press(.enter).isEmpty)
    #expect(dashboard.text.contains("au moins un"))
    _ = dashboard.update(.pasted("Anne\nMartin"))
    #expect(dashboard.press(.enter) == [.keep([.name("AnneMartin")])])
  }

  @Test("Nothing changed keeps nothing")
  func unchanged() {
    var dashboard = opened()
    dashboard.press(.down, .down)
    #expect(dashboard.press(.enter).isEmpty)
    #expect(dashboard.text.contains("Rien n'a changé"))
  }

  @Test("A terminal that only shows ASCII offers no other signs")
  func asciiOnly() {
    var dashboard = opened(offer(isASCIIOnly: true))
    let before = dashboard.settings.glyphs
    dashboard.press(.down, .right)
    #expect(dashboard.settings.glyphs == before)
  }

  @Test("What is left aside of the file is told, with its place")
  func complaints() {
    let text = opened(offer(complaints: ["config.toml:3:5 un", "config.toml:4:1 deux", "x", "y"]))
      .text
    #expect(text.contains("config.toml:3:5 un") && text.contains("config.toml:4:1 deux"))
    #expect(text.contains("2") && text.contains("autres lignes laissées de côté"))
  }

  @Test(
    "It is there at every size, the chosen line in view",
    arguments: [(20, 5), (40, 12), (60, 18), (80, 24), (132, 43), (10, 2)])
  func sizes(columns: Int, rows: Int) {
    var dashboard = opened(columns: columns, rows: rows)
    for _ in 1...7 {
      let frame = dashboard.render()
      let cursor = frame.cursor ?? Point(column: -1, row: -1)
      #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
      if rows >= 5 {
        #expect(
          frame.grid.text().split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
            .hasPrefix("▸"))
      }
      dashboard.press(.down)
    }
  }

  @Test("Line by line, a number changes a setting and an empty line keeps it")
  func plain() {
    var dashboard = opened()
    _ = dashboard.update(.line("4"))
    #expect(dashboard.settings.wording.language == .english)
    _ = dashboard.update(.line("5 Anne Martin"))
    #expect(
      dashboard.update(.line("")) == [.keep([.language(.english), .name("Anne Martin")])])
  }
}
