import Canvas
import Dashboard
import Testing
import Words

@Suite("Theme files")
struct ThemeTests {
  private func theme(
    _ text: String, own: [String: String] = [:], shipped: [String: String] = [:]
  ) throws -> Theme {
    try Theme(
      .reading(text), named: "mine", from: .own, among: { Array(own.keys) + shipped.keys.sorted() }
    ) { name, origin in
      guard let text = (origin == .own ? own : shipped)[name] else { return .nothing }
      if text == "broken" { return .unreadable("mine.toml:1:1 broken") }
      return (try? SettingValue.reading(text)).map { .file($0) } ?? .nothing
    }
  }

  private func told(_ theme: Theme, _ faults: [SettingFault]? = nil) -> [String] {
    let wording = Wording(.french, usesPlainSpaces: true)
    return (faults ?? theme.faults).map {
      "\($0.line):\($0.column) \(wording.sentence($0.problem))"
    }
  }

  @Test("A role that a theme says nothing of follows its own: status.done, status, text")
  func fallback() throws {
    let text = try theme("[roles]\ntext = \"#102030\"\n")
    #expect(text.styles[.statusDone].foreground == .rgb(0x10, 0x20, 0x30))
    let status = try theme("[roles]\ntext = \"#102030\"\nstatus = \"ansi:4\"\n")
    #expect(status.styles[.statusDone].foreground == .ansi(4))
    #expect(status.styles[.meteoSecured].foreground == .rgb(0x10, 0x20, 0x30))
    let done = try theme("[roles]\nstatus = \"ansi:4\"\n\"status.done\" = \"ansi:2\"\n")
    #expect(done.styles[.statusDone].foreground == .ansi(2))
    #expect(done.styles[.statusBlocked].foreground == .ansi(4))
  }

  @Test("What it inherits it can change: a palette repaints the roles of the base, a role its own")
  func inheriting() throws {
    let base = """
      kind = "light"
      background = "#ffffff"
      [palette]
      good = "#005500"
      [roles]
      "status.done" = { fg = "good", bold = true }
      warning = "good"
      """
    let theme = try theme(
      "inherits = \"base\"\n[palette]\ngood = \"#0000aa\"\n[roles]\nwarning = \"ansi:1\"\n",
      shipped: ["base": base])
    #expect(theme.faults.isEmpty)
    #expect(theme.kind == .light)
    #expect(theme.styles[.statusDone].foreground == .rgb(0, 0, 0xAA))
    #expect(theme.styles[.statusDone].bold)
    #expect(theme.styles[.warning].foreground == .ansi(1))
  }

  @Test("One's own theme may bear the name of a shipped one and inherit from that one")
  func sameName() throws {
    let theme = try theme(
      "inherits = \"mine\"\n[roles]\ndim = \"ansi:3\"\n",
      own: ["mine": "inherits = \"mine\"\n"], shipped: ["mine": "[roles]\ntext = \"ansi:2\"\n"])
    #expect(theme.faults.isEmpty)
    #expect(theme.styles[.text].foreground == .ansi(2))
    #expect(theme.styles[.dim].foreground == .ansi(3))
  }

  @Test(
    "Where it inherits from itself, from nowhere or from what cannot be read, it says so and serves"
  )
  func chains() throws {
    let cycle = try theme(
      "# mine\ninherits = \"a\"\n[roles]\ntext = \"ansi:2\"\n",
      own: ["a": "inherits = \"b\"\n", "b": "inherits = \"a\"\n"])
    #expect(
      told(cycle) == [
        "2:12 hérite de lui-même (mine → a → b → a) : enlever l'un de ces « inherits »"
      ])
    #expect(cycle.styles[.text].foreground == .ansi(2))
    let alone = try theme("inherits = \"mine\"\n", own: ["mine": "inherits = \"mine\"\n"])
    #expect(told(alone).first?.contains("hérite de lui-même (mine → mine)") == true)
    let unknown = try theme("inherits = \"suivi-drak\"\n", shipped: ["suivi-dark": ""])
    #expect(
      told(unknown) == [
        "1:12 hérite de « suivi-drak », qui n'existe pas ; vouliez-vous écrire « suivi-dark » ?"
      ])
    let unreadable = try theme("inherits = \"bad\"\n", own: ["bad": "broken"])
    #expect(told(unreadable).first?.contains("qui ne se lit pas") == true)
  }

  @Test(
    "What cannot be used is told with its place and what to write instead",
    arguments: [
      ("colour = 1", "1:10 « colour » n'existe pas ici, la ligne est laissée de côté"),
      (
        "pallete = 1",
        "1:11 « pallete » n'existe pas ici, la ligne est laissée de côté ; vouliez-vous"
      ),
      ("kind = \"drak\"", "1:8 « kind » ne connaît pas « drak » ; écrire dark"),
      ("paint = 1", "1:9 « paint » attend true ou false"),
      ("roles = 3", "1:9 « roles » attend un tableau"),
      ("[roles]\n\"status.don\" = \"ansi:1\"", "2:16 « status.don » n'existe pas ici"),
      ("[roles]\ntext = 5", "2:8 « text » attend une couleur, ou { fg"),
      ("[roles]\ntext = { fgg = \"ansi:1\" }", "2:16 « fgg » n'existe pas ici"),
      ("[roles]\ntext = { bold = \"yes\" }", "2:17 « bold » attend true ou false"),
      ("[palette]\nx = \"#12345\"", "2:5 « #12345 » n'est ni une couleur"),
      ("[palette]\nx = \"#+12345\"", "2:5 « #+12345 » n'est ni une couleur"),
      ("[palette]\nx = \"ansi:16\"", "2:5 « ansi:16 » n'est ni une couleur"),
      (
        "[palette]\nx = [\"#123456\", \"#123456\"]",
        "2:17 la seconde couleur sert là où il n'y en a que seize"
      ),
      ("[palette]\nx = [\"#123456\"]", "2:5 « x » attend une couleur"),
    ])
  func faults(text: String, says: String) throws {
    let told = told(try theme(text))
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(says) == true, "\(told)")
  }

  @Test(
    "A colour written as other programs do is guessed",
    arguments: [
      ("#3db", "#33ddbb"), ("3dbb4c", "#3dbb4c"), ("0x3dbb4c", "#3dbb4c"), ("red", "ansi:1"),
      ("none", "default"), ("acent", "accent"),
    ])
  func guesses(written: String, meant: String) throws {
    let theme = try theme("[palette]\naccent = \"#123456\"\n[roles]\ntext = \"\(written)\"\n")
    #expect(told(theme).first?.contains("« \(meant) » ?") == true, "\(told(theme))")
  }

  @Test("A colour has its own for terminals of sixteen, or the nearest")
  func basic() throws {
    let theme = try theme(
      "[palette]\na = [\"#3dbb4c\", \"ansi:4\"]\n[roles]\ntext = \"a\"\ndim = \"#ff0000\"\n")
    #expect(theme.faults.isEmpty)
    #expect(theme.styles[.text].colors(.basic).foreground == .ansi(4))
    #expect(theme.styles[.text].colors(.full).foreground == .rgb(0x3D, 0xBB, 0x4C))
    #expect(theme.styles[.dim].colors(.basic).foreground == .ansi(9))
  }

  @Test("What is too faint is told with a colour that is not")
  func faint() throws {
    let theme = try theme(
      "background = \"#000000\"\n[roles]\ntext = \"#ffffff\"\ndim = \"#444444\"\nrule = \"#222222\"\n"
    )
    let faults = theme.faintRoles()
    #expect(told(theme, faults).count == 1)
    let sentence = try #require(told(theme, faults).first)
    #expect(sentence.hasPrefix("4:7 « dim » se lit mal : contraste 2,15, il faut 4,5 ; écrire #"))
    let better = try #require(sentence.split(separator: " ").last)
    let mended = try self.theme("background = \"#000000\"\n[roles]\ndim = \"\(better)\"\n")
    #expect(mended.contrast(of: .dim, .full).map { $0 >= Contrast.text } == true)
    #expect(mended.contrast(of: .dim, .indexed).map { $0 >= Contrast.text } == true)
  }

  @Test("A theme file of any nonsense still gives a theme")
  func nonsense() throws {
    for text in [
      "", "roles = []", "palette = \"x\"", "background = 4\npaint = true\n", "inherits = 4",
    ] {
      let theme = try theme(text)
      #expect(theme.styles[.text] == Style())
      #expect(!theme.paints)
    }
  }
}
