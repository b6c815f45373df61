import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

@Suite("The board of a portfolio")
struct PortfolioBoardTests {
  private let scratch: Scratch
  private let portfolio: Portfolio

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
    portfolio = try PortfolioSample.read(in: scratch)
  }

  private func board(
    _ portfolio: Portfolio, _ size: String = "80x24", _ language: Language = .french,
    glyphs: GlyphSet = .unicode
  ) throws -> PortfolioBoard {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    // The folder is another at every run.
    var named = Portfolio(
      path: "/srv/suivi/portefeuille", folders: portfolio.entries.map(\.folder), otherFolders: 1)
    for (place, entry) in portfolio.entries.enumerated() { named.put(entry.state, at: place) }
    return PortfolioBoard(
      named, asOf: try #require(Day(iso: PortfolioSample.day)),
      settings: Settings(wording: Wording(language), glyphs: glyphs),
      size: Size(columns: parts[0], rows: parts[1]))
  }

  @Test("What a person sees", arguments: ["60x18", "80x24", "132x43"], Language.allCases)
  func frames(size: String, language: Language) throws {
    Snapshot.expect(
      try board(portfolio, size, language).render().grid,
      named: "portefeuille-\(size)-\(language.rawValue)")
  }

  @Test("Filters and orders are chosen from lists that are seen")
  func menus() throws {
    var board = try board(portfolio)
    board.press(.character("f"))
    #expect(board.text.contains("à discuter"), "\(board.text)")
    board.press(.escape)
    board.press(.character("o"))
    #expect(board.text.contains("avancement"), "\(board.text)")
  }

  @Test("Conventions of one territory and the same years are told apart by their folders")
  func namesakes() throws {
    let read = try #require(portfolio.entries.first { $0.summary != nil })
    var twins = Portfolio(path: "p", folders: ["est", "ouest"])
    for place in 0..<2 { twins.put(read.state, at: place) }
    let text = try board(twins, "132x43").text
    #expect(text.contains("est ") && text.contains("ouest "), "\(text)")
  }

  @Test("Every size has a frame", arguments: ["1x1", "19x4", "20x5", "40x12", "300x9"])
  func sizes(size: String) throws {
    #expect(!(try board(portfolio, size).text.isEmpty))
  }

  @Test("It can be used before anything was read, and says how far reading is")
  func reading() throws {
    var board = try board(Portfolio(path: "p", folders: portfolio.entries.map(\.folder)))
    Snapshot.expect(board.render().grid, named: "portefeuille-lecture")
    board.press(.down)
    let states = [3: portfolio.entries[3].state]
    _ = board.update(.read(states))
    #expect(board.selection == 1)
    #expect(board.text.contains("1/5"))
    #expect(board.text.contains("FICTIF Département"))
    #expect(board.press(.enter) == [.open(1)])
    #expect(board.press(.escape) == [.stop])
    #expect(board.text.contains("1 sur 5 lues"))
    #expect(board.press(.character("R")) == [.reload])
  }

  @Test("A broken convention says why on its row and hides nothing else")
  func broken() throws {
    let text = try board(portfolio, "132x43").text
    #expect(text.contains("coupe"))
    #expect(text.contains("1\u{A0}illisible"))
    for name in ["Ain", "Val-de-Marne", "Département imaginaire"] { #expect(text.contains(name)) }
  }

  @Test("The filters of actions find the conventions that have such actions")
  func filters() throws {
    var board = try board(portfolio)
    board.type("/retard:oui")
    #expect(board.folders == ["ain", "double", "exemple"])
    board.press(.enter, .escape)
    #expect(board.folders.count == 5)
    board.press(.character("f"), .character("b"))
    #expect(board.folders == ["exemple"])
    #expect(board.press(.escape) == [])
    board.type("/marne")
    #expect(board.folders == ["val-de-marne"])
    board.press(.escape)
    board.type("/marque:oui")
    #expect(board.text.contains("ne filtre que dans une convention"))
  }

  @Test(
    "What conventions name can be asked for, in the words of any of them",
    arguments: [
      ("pilote:camille", ["exemple"]), ("partenaire:caf", ["exemple"]),
      ("public:famille", ["exemple", "val-de-marne"]),
      ("volet:socle", ["exemple", "val-de-marne"]),
      ("financeur:etat", ["exemple", "val-de-marne"]),
      ("engagement:enfants", ["exemple", "val-de-marne"]),
      ("engagement:3", ["exemple", "val-de-marne"]), ("engagement:nr", ["ain", "double"]),
      ("rattachement:propose", ["exemple", "val-de-marne"]), ("pilote:personne", []),
    ])
  func names(filter: String, folders: [String]) throws {
    var board = try board(portfolio)
    board.type("/" + filter)
    #expect(board.folders == folders)
    #expect(!board.text.contains("ne filtre que"))
  }

  @Test("Notes are looked in, and again when they were read again")
  func notes() throws {
    var board = try board(portfolio)
    board.type("/note:zzzz")
    #expect(board.folders.isEmpty)
    let record = JournalRecord(
      id: RecordID(replica: "a", number: 1), clock: 1, at: Instant(milliseconds: 0), by: "a",
      operation: .note, on: .action("A1"), new: "Relance de ZZZZ")
    var definition = Definition(convention: Convention(id: "ain", title: "Ain"))
    definition.actions = [Action(id: "A1", title: "A1")]
    let situation = Situation(
      of: definition, ledger: Ledger(records: [record]), asOf: board.asOf, zone: .utc)
    _ = board.update(.read([0: .read(ConventionSummary(of: situation))]))
    #expect(board.folders == ["ain"])
  }

  @Test("Orders put what is not known last, both ways, and follow the selection")
  func orders() throws {
    var board = try board(portfolio)
    board.press(.end)
    #expect(board.selected == "val-de-marne")
    board.press(.character("o"), .character("b"))
    #expect(board.folders.first == "val-de-marne")
    #expect(board.folders.last == "double" || board.folders.last == "coupe")
    #expect(board.selected == "val-de-marne")
    board.press(.character("o"), .character("b"))
    #expect(board.folders.first == "ain")
    #expect(["double", "coupe"].contains(board.folders.last))
  }

  @Test("Keys of a convention say where they act; help tells those of the portfolio")
  func otherKeys() throws {
    var board = try board(portfolio)
    #expect(board.press(.character("s")) == [])
    #expect(board.text.contains("Entrée en ouvre une"))
    board.press(.character("?"))
    Snapshot.expect(board.render().grid, named: "portefeuille-aide")
    board.press(.escape)
    #expect(board.press(.character("q")) == [.quit])
  }

  @Test("The palette lists what can be done here and every convention, by name and by folder")
  func palette() throws {
    var board = try board(portfolio)
    board.type(":")
    #expect(board.text.contains("réglages"))
    #expect(!board.text.contains("météo"))
    var other = board
    board.type("marne")
    #expect(board.text.contains("val-de-marne Val-de-Marne"))
    #expect(board.press(.enter) == [.open(4)])
    #expect(!board.text.contains("Palette"))
    _ = other.update(.pasted("régla\nges"))
    #expect(other.press(.enter) == [.openSettings])
    other.press(.character(":"))
    #expect(other.press(.escape) == [] && !other.text.contains("Palette"))
    other.press(.character(":"))
    #expect(other.press(.control("c")) == [.quit])
  }

  @Test("The settings show themselves on the table at once; Enter keeps them, Esc puts all back")
  func settings() throws {
    let offer = SettingsOffer(
      configuration: Configuration(),
      themes: [
        ThemeChoice(name: "suivi-dark", title: "Suivi, sombre", kind: .dark, isOwn: false),
        ThemeChoice(name: "slate", title: "Ardoise", kind: .dark, isOwn: false),
      ], theme: "suivi-dark", keyboard: .french, author: "claire", isASCIIOnly: false,
      place: "~/.config/suivi/config.toml", complaints: [])
    var board = try board(portfolio)
    let before = board.text
    for key in [Key.character("O"), .function(2)] { #expect(board.press(key) == [.openSettings]) }
    _ = board.update(.settings(offer))
    for words in ["Réglages", "Suivi, sombre", "Bloquée", "Entrée garder"] {
      #expect(board.text.contains(words), "\(words)")
    }
    #expect(board.press(.right) == [.wear(theme: "slate")])
    #expect(board.press(.down, .down, .down, .right) == [])
    #expect(board.text.contains("Settings") && board.text.contains("Portfolio"))
    var kept = board
    #expect(kept.press(.enter) == [.keep([.theme("slate"), .language(.english)])])
    #expect(kept.text.contains("Portfolio") && !kept.text.contains("Settings"))
    #expect(board.press(.escape) == [.wear(theme: "suivi-dark")])
    #expect(board.text == before)
  }

  @Test("Esc on the board of a convention goes back to the portfolio once nothing is left to clear")
  func back() throws {
    let situation = Trial.situation(engagements: 2, actions: 4)
    var alone = Trial.dashboard(situation)
    #expect(alone.press(.escape) == [])
    var settings = Settings(wording: Wording(.french))
    settings.isInPortfolio = true
    var dashboard = Dashboard(
      situation, settings: settings, size: Size(columns: 80, rows: 24))
    dashboard.press(.character("1"))
    #expect(dashboard.press(.escape) == [])
    #expect(dashboard.press(.escape) == [.close])
    #expect(dashboard.press(.character("q")) == [.close])
  }
}

extension PortfolioBoard {
  @discardableResult
  fileprivate mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(.key($0)) }
  }

  fileprivate mutating func type(_ text: String) {
    for character in text { _ = update(.key(.character(character))) }
  }

  fileprivate var text: String { render().grid.text() }

  /// The folders of the rows.
  fileprivate var folders: [String] { shown.map { portfolio.entries[$0].folder } }

  fileprivate var selected: String? { selection.map { portfolio.entries[$0].folder } }
}
