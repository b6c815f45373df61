import Canvas
import Dashboard
import Testing
import Words

@Suite("The settings file")
struct ConfigurationTests {
  private func told(_ text: String, _ language: Language = .french) throws -> [String] {
    let wording = Wording(language, usesPlainSpaces: true)
    return try Configuration(.reading(text)).faults.map {
      "\($0.line):\($0.column) \(wording.sentence($0.problem))"
    }
  }

  @Test("What it says is what is chosen")
  func everything() throws {
    let chosen = try Configuration(
      .reading(
        """
        language = "en"
        theme = "suivi-light"
        glyphs = "box"
        name = "Claire"
        mouse = true
        plain_spaces = true
        escape_delay = 40
        [keys]
        preset = "us"
        status = "w"
        """))
    #expect(chosen.faults.isEmpty)
    #expect(chosen.language == .english)
    #expect(chosen.theme == "suivi-light")
    #expect(chosen.glyphs == .box)
    #expect(chosen.name == "Claire")
    #expect(chosen.usesMouse == true)
    #expect(chosen.usesPlainSpaces == true)
    #expect(chosen.escapeDelay == 40)
    #expect(chosen.keyboard == .american)
    #expect(chosen.keys().command(for: .character("w"), in: .board) == .pickStatus)
    #expect(chosen.keys().command(for: .character("s"), in: .board) == nil)
  }

  @Test(
    "What cannot be used is told with its place and what to write instead",
    arguments: [
      (
        "langage = \"fr\"",
        "1:11 « langage » n'existe pas ici, la ligne est laissée de côté ; vouliez-vous écrire « language » ?"
      ),
      ("language = \"français\"", "1:12 « language » ne connaît pas « français » ; écrire fr"),
      ("\nglyphs = 3", "2:10 « glyphs » attend un texte entre guillemets"),
      ("escape_delay = 9000", "1:16 « escape_delay » : 9000 n'est pas entre 0 et 2000"),
      ("mouse = \"oui\"", "1:9 « mouse » attend true ou false"),
      ("name = \" \"", "1:8 «   » ne peut pas être un nom : 64 caractères au plus, sur une ligne"),
      ("[keys]\nstatus = \"enterr\"", "2:10 « enterr » n'est pas une touche"),
      ("[keys]\nquit = []", "2:8 « quit » ne peut pas rester sans touche"),
      ("[keys]\nstatut = \"x\"", "2:10 « statut » n'existe pas ici"),
      ("[keys]\nstatus = \"m\"", "2:10 « m » demanderait à la fois « status » et « meteo »"),
    ])
  func faults(text: String, says: String) throws {
    let told = try told(text)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(says) == true, "\(told)")
    let english = try self.told(text, .english)
    #expect(english.count == 1 && english != told)
  }

  @Test("A fault leaves the rest of the file in use")
  func rest() throws {
    let chosen = try Configuration(
      .reading("theme = 3\nlanguage = \"en\"\n[keys]\nnote = \"w\"\nopen = 4\n"))
    #expect(chosen.theme == nil && chosen.language == .english)
    #expect(chosen.keys().command(for: .character("w"), in: .board) == .note)
    #expect(chosen.keys().command(for: .enter, in: .board) == .open)
    #expect(chosen.faults.count == 2)
  }

  @Test("Two commands can exchange their keys; a key in conflict stays with the one that had it")
  func exchange() throws {
    let exchanged = try Configuration(.reading("[keys]\nstatus = \"m\"\nmeteo = \"s\"\n"))
    #expect(exchanged.faults.isEmpty)
    #expect(exchanged.keys().command(for: .character("m"), in: .board) == .pickStatus)
    #expect(exchanged.keys().command(for: .character("s"), in: .board) == .pickMeteo)
    let refused = try Configuration(.reading("[keys]\nstatus = \"m\"\n"))
    #expect(refused.keys().command(for: .character("m"), in: .board) == .pickMeteo)
    #expect(refused.keys().command(for: .character("s"), in: .board) == .pickStatus)
  }

  @Test(
    "The keys of a number row without Maj are those of the keyboard named",
    arguments: KeyPreset.allCases)
  func presets(preset: KeyPreset) throws {
    let keys = KeyTable(preset)
    let direct: [Character] =
      switch preset {
      case .french: ["&", "é", "\"", "'", "(", "à"]
      case .american: []
      case .afnor: ["à", "é", "è", "ê", "(", "»"]
      }
    for (place, character) in direct.enumerated() {
      #expect(
        keys.command(for: .character(character), in: .board) == .engagement((place + 1) % 6))
    }
    var seen: Set<Key> = []
    for binding in keys.bindings where binding.scopes.contains(.board) {
      for key in binding.keys { #expect(seen.insert(key).inserted, "\(key) twice") }
    }
  }

  @Test("What is reassigned shows in help and footer")
  func shown() throws {
    let keys = try Configuration(.reading("[keys]\nstatus = \"w\"\n")).keys()
    var dashboard = Dashboard(
      Trial.situation(engagements: 2, actions: 3),
      settings: Settings(wording: Wording(.french), keys: keys),
      size: Size(columns: 80, rows: 24))
    let footer = try #require(dashboard.text.split(separator: "\n").last)
    #expect(footer.contains("w statut") && !footer.contains("s statut"))
    let before = dashboard.text
    dashboard.type("s")
    #expect(dashboard.text.contains("«\u{A0}s\u{A0}»"))
    dashboard.type("w")
    #expect(dashboard.text != before && !dashboard.text.contains("«\u{A0}w\u{A0}»"))
  }
}
