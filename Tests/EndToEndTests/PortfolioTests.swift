import TestKit
import Testing

@Suite("A folder of conventions")
struct PortfolioEndToEndTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
  }

  @Test("It opens as a table; Enter opens a convention, Esc comes back, q leaves")
  func comingAndGoing() throws {
    let terminal = try Product.onTerminal(["-C", "p"], in: scratch)
    try terminal.readUntil("all conventions read") {
      $0.text.contains("Portefeuille") && $0.text.contains("Ensemble (3/5)")
    }
    try terminal.settle()
    #expect(terminal.isQuiet(milliseconds: 500))
    try terminal.write("G\n")
    try terminal.readUntil("the convention") { Board($0.text).selected == "S1" }
    try terminal.write("=")
    try terminal.readUntil(text: "Enregistré")
    try terminal.write("\u{1B}")
    try terminal.readUntil("the portfolio, with what was written") {
      $0.text.contains("Portefeuille") && $0.text.contains("(1/19)")
    }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(try terminal.modes() == terminal.modesAtStart)
  }

  @Test("A broken convention opens nothing and says why; q goes back to the table, then leaves")
  func broken() throws {
    let terminal = try Product.onTerminal(["-C", "p"], in: scratch)
    try terminal.readUntil(text: "Ensemble (3/5)")
    try terminal.write("j\n")
    try terminal.readUntil(text: "convention.toml:")
    try terminal.write("k\n")
    try terminal.readUntil("the first convention") { Board($0.text).selected == "A1" }
    try terminal.write("q")
    try terminal.readUntil(text: "Portefeuille")
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(
    "What the settings change there is kept, and holds in its conventions, and the other way round")
  func settings() throws {
    let terminal = try Product.onTerminal(["-C", "p"], in: scratch)
    try terminal.readUntil(text: "Ensemble (3/5)")
    try terminal.write(":réglages\r")
    try terminal.readUntil(text: "Suivi, sombre")
    try terminal.write("jjjl\r")
    try terminal.readUntil("English, kept") { $0.text.contains("Settings saved in") }
    #expect(scratch.read("config/suivi/config.toml")?.contains("language = \"en\"") == true)
    try terminal.write("g\r")
    try terminal.readUntil("the convention in English") {
      Board($0.text).selected == "A1" && $0.text.contains("? help")
    }
    try terminal.write("O")
    try terminal.readUntil(text: "Settings")
    try terminal.write("jjjl\r")
    try terminal.readUntil("French again") { $0.text.contains("Réglages enregistrés dans") }
    try terminal.write("\u{1B}")
    try terminal.readUntil("the portfolio in French") {
      $0.text.contains("Portefeuille") && $0.text.contains("? aide")
    }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Commands speak of all conventions")
  func commands() {
    let json = Product.run(["show", "--json", "-C", "p"], in: scratch)
    #expect(json.status == 0)
    #expect(json.output.contains("\"folder\": \"exemple\""))
    let text = Product.run(["show", "-C", "p"], in: scratch)
    #expect(text.status == 0)
    #expect(text.output.contains("Ensemble (3/5)"))
    let frame = Product.run(["show", "--frame", "80x24", "-C", "p"], in: scratch)
    #expect(frame.output.contains("Portefeuille"))
    let check = Product.run(["check", "p/"], in: scratch)
    #expect(check.status == 1)
    #expect(check.output.contains("p/coupe/convention.toml:2"))
    let action = Product.run(["show", "S1", "-C", "p"], in: scratch)
    #expect(action.status == 64)
    #expect(action.errors.contains("portefeuille"))
  }

  @Test("What others write shows without a key, and so do conventions that come and go")
  func others() throws {
    let terminal = try Product.onTerminal(["-C", "p"], in: scratch)
    try terminal.readUntil(text: "Ensemble (3/5)")
    let set = Product.run(["set", "A1", "progress=80", "-C", "p/ain", "--by", "b"], in: scratch)
    #expect(set.status == 0, "\(set)")
    try terminal.readUntil("the average of what another wrote") { screen in
      screen.text.split(separator: "\n").contains { $0.contains("Ain") && $0.contains("80") }
    }
    try scratch.write(
      "[convention]\nid = \"n\"\ntitle = \"Nouvelle venue\"\n", to: "p/nouvelle/convention.toml")
    try terminal.readUntil(text: "Nouvelle venue")
    try terminal.settle()
    #expect(terminal.isQuiet(milliseconds: 500))
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Each folder that cannot be used says why on its row, and hides nothing else")
  func everyTrouble() throws {
    #expect(Shell.run("mkdir -p p/lien p/fichier/convention.toml", in: scratch).status == 0)
    #expect(Shell.run("ln -s ailleurs p/lien/convention.toml", in: scratch).status == 0)
    #expect(Shell.run("mkdir p/tube && mkfifo p/tube/convention.toml", in: scratch).status == 0)
    try scratch.makeSparse("p/gros/convention.toml", bytes: 17 << 20)
    let frame = Product.run(["show", "--frame", "132x43", "-C", "p"], in: scratch)
    let rows = frame.output.split(separator: "\n")
    for (name, reason) in [
      ("coupe", "l. 1"), ("lien", "convention.toml"), ("fichier", "dossier"), ("tube", "tube"),
      ("gros", "16"),
    ] {
      let row = rows.first { $0.contains(" \(name) ") }
      #expect(row?.contains(reason) == true, "\(name): \(row ?? "no row")")
    }
    for name in ["Ain", "Val-de-Marne", "Département imaginaire", "même identifiant que ain"] {
      #expect(frame.output.contains(name))
    }
    let check = Product.run(["check", "p"], in: scratch)
    #expect(check.status == 1)
    #expect(check.output.contains("16"))
  }

  @Test("A folder that this user may not look into says so on its row")
  func notAllowed() throws {
    // Root may look into everything: another user has to try.
    let other = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    guard
      Shell.run("chmod 755 . p && \(other) '\(Product.path)' --version", in: scratch).status == 0
    else { return print("not tried as another user: needs root and setpriv") }
    #expect(Shell.run("chmod 000 p/ain", in: scratch).status == 0)
    let outcome = Shell.run(
      "exec \(other) '\(Product.path)' show --frame 132x43 -C p </dev/null", in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    let row = outcome.output.split(separator: "\n").first { $0.contains(" ain ") }
    #expect(
      row?.lowercased().contains("permission") == true, "\(row.map(String.init) ?? outcome.output)")
    for name in ["Copie", "Val-de-Marne"] { #expect(outcome.output.contains(name)) }
    #expect(Shell.run("chmod 755 p/ain", in: scratch).status == 0)
  }

  @Test("Line by line it is read, and its conventions are opened by number or by name")
  func plain() throws {
    let outcome = Shell.run(
      "printf '%s\\n' nulle-part 2 1 A1 '% 55' . exemple q | "
        + "exec '\(Product.path)' --plain -C p --by t.test", in: scratch)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    #expect(outcome.output.contains("Ensemble (3/5)"))
    #expect(outcome.output.contains("Aucune convention"))
    #expect(outcome.output.contains("coupe/convention.toml:2"))
    #expect(outcome.output.contains("Enregistré"))
    #expect(outcome.output.contains("exemple fictif") || outcome.output.contains("FICTI"))
    let shown = Product.run(["show", "A1", "--json", "-C", "p/ain"], in: scratch).output
    #expect(shown.contains("\"progress\": 55"), "\(shown)")
  }
}
