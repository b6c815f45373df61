import TestKit
import Testing

@Suite("Themes and settings of a person")
struct SettingsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  private let folder = "config/suivi"

  @Test("The list of themes has every shipped one, the person's own first, the one in use marked")
  func list() throws {
    try scratch.write("name = \"Le mien\"\nkind = \"light\"\n", to: "\(folder)/themes/mine.toml")
    let outcome = Product.run(["themes", "--lang", "fr"], in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("mine ") == true && lines.first?.contains("à vous") == true)
    #expect(lines.count { $0.contains("sombre") || $0.contains("clair") } >= 16)
    #expect(lines.count { $0.contains("en service") } == 1)
    let english = Product.run(["themes", "--lang", "en", "--theme", "slate"], in: scratch)
    #expect(
      english.output.split(separator: "\n").contains {
        $0.hasPrefix("slate ") && $0.contains("in use")
      })
  }

  @Test("A theme is checked: what is wrong, where, what to write; a right one has nothing")
  func check() throws {
    try scratch.write(
      """
      # mine
      inherits = "suivi-drak"
      background = "#000000"
      [palette]
      good = "#3db"
      [roles]
      dim = "#333333"
      "status.dnoe" = "good"
      """, to: "mine.toml")
    let outcome = Product.run(["themes", "check", "mine.toml", "--lang", "fr"], in: scratch)
    #expect(outcome.status == 1, "\(outcome)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    for wanted in [
      "mine.toml:2:12: error: hérite de", "mine.toml:5:8: error: «", "mine.toml:7:7: warning: «",
      "mine.toml:8:17: warning: «",
    ] { #expect(lines.contains { $0.hasPrefix(wanted) }, "\(wanted)\n\(outcome)") }
    for instead in ["suivi-dark", "#33ddbb", "4,5", "status.done"] {
      #expect(outcome.output.contains(instead), "\(instead)")
    }
    #expect(outcome.output.contains("2 erreurs") || outcome.output.contains("2\u{A0}erreurs"))

    let right = Product.run(["themes", "check", "slate"], in: scratch)
    #expect(right.status == 0, "\(right)")
    #expect(Product.run(["themes", "check", "slaet"], in: scratch).status == 64)
    let missing = Product.run(["themes", "check", "none.toml"], in: scratch)
    #expect(missing.status == 1 && missing.output.contains("none.toml"), "\(missing)")
  }

  @Test(
    "With a theme that cannot be used the program starts with the usual one, and says so",
    arguments: [
      ("theme = \"lost\"\n", "", "lost"),
      ("theme = \"mine\"\n", "roles = = 1\n", "mine.toml:1:9"),
      ("theme = \"mine\"\n", "inherits = \"mine\"\n", "mine.toml:1:12"),
      ("theme = \"mine\"\n", "[roles]\ntext = \"rde\"\n", "mine.toml:2:8"),
      ("thmee = \"mine\"\n", "", "config.toml:1:9"),
      ("theme = \n", "", "config.toml:1:"),
    ])
  func start(config: String, theme: String, says: String) throws {
    try scratch.write(config, to: "\(folder)/config.toml")
    if !theme.isEmpty { try scratch.write(theme, to: "\(folder)/themes/mine.toml") }
    let terminal = try Product.onTerminal(in: scratch, columns: 132)
    try terminal.readUntil("the board and what is wrong") {
      $0.text.contains(says) && Board($0.text).selected == "S1"
    }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("What F2 changes is seen at once and kept in the file with its comments")
  func screen() throws {
    let written =
      "# mes réglages\nname = \"claire\" # moi\n\n# les touches\n[keys]\nstatus = \"w\"\n"
    try scratch.write(written, to: "\(folder)/config.toml")
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("O")
    try terminal.readUntil("the settings") { $0.text.contains("Suivi, sombre") }
    try terminal.write("l")
    try terminal.readUntil("the next theme") { $0.text.contains("Suivi, clair") }
    try terminal.write("jjjl")
    try terminal.readUntil("English") { $0.text.contains("Settings") }
    try terminal.write("\r")
    try terminal.readUntil("that it is kept") { $0.text.contains("Settings saved in") }
    #expect(
      scratch.read("\(folder)/config.toml")
        == "# mes réglages\nname = \"claire\" # moi\ntheme = \"suivi-light\"\nlanguage = \"en\"\n\n"
        + "# les touches\n[keys]\nstatus = \"w\"\n")
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    let again = try Product.onTerminal(in: scratch)
    try again.readUntil("the board in English") { $0.text.contains("? help") }
    try again.write("q")
    #expect(try again.waitForExit() == 0)
  }

  @Test("Opened again, the settings show what was kept since the start")
  func again() throws {
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("O")
    try terminal.readUntil("the mouse left alone") { $0.text.contains("laissée au terminal") }
    try terminal.write("kk")
    try terminal.write("l\r")
    #expect(!terminal.screen.modes.contains(1000))
    try terminal.readUntil("that it is kept") { $0.text.contains("Réglages enregistrés dans") }
    #expect(scratch.read("\(folder)/config.toml")?.contains("mouse = true") == true)
    // It serves at once.
    #expect(terminal.screen.modes.isSuperset(of: [1000, 1006]))
    let lines = terminal.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("  S4 ") })
    try terminal.write("\u{1B}[<0;8;\(row + 1)M")
    try terminal.readUntil("S4 selected") { Board($0.text).selected == "S4" }
    try terminal.write("O")
    try terminal.readUntil("the settings again") { $0.text.contains("Suivi, sombre") }
    #expect(!terminal.screen.text.contains("laissée au terminal"))
    try terminal.write("\u{1B}")
    try terminal.readUntil("the board again") { !$0.text.contains("Suivi, sombre") }
    try terminal.write("Okkh\r")
    try terminal.readUntil("the mouse left alone") { $0.modes.isDisjoint(with: [1000, 1006]) }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.modes.isDisjoint(with: [1000, 1006]))
  }

  @Test("Where the file cannot be written it says so, and the settings serve until the end")
  func unwritable() throws {
    try scratch.write("name = = 1\n", to: "\(folder)/config.toml")
    let terminal = try Product.onTerminal(in: scratch, columns: 132)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("Ol\r")
    try terminal.readUntil("that it is not kept") { $0.text.contains("Réglages non enregistrés") }
    #expect(scratch.read("\(folder)/config.toml") == "name = = 1\n")
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("The console of Linux gets lines and half blocks, unless the settings say otherwise")
  func console() throws {
    let poor = try Product.onTerminal(in: scratch, environment: ["TERM": "linux"])
    try poor.readUntil("the board in plain signs") {
      Board($0.text.replacingMark()).selected == "S1" && !$0.text.contains("∅")
    }
    try poor.write("q")
    #expect(try poor.waitForExit() == 0)
    try scratch.write("glyphs = \"unicode\"\n", to: "\(folder)/config.toml")
    let rich = try Product.onTerminal(in: scratch, environment: ["TERM": "linux"])
    try rich.readUntil("the board in all signs") { $0.text.contains("∅") }
    try rich.write("q")
    #expect(try rich.waitForExit() == 0)
  }
}

extension String {
  /// The mark of plain signs as the usual one.
  fileprivate func replacingMark() -> String {
    String(map { $0 == "►" ? "▸" : $0 })
  }
}
