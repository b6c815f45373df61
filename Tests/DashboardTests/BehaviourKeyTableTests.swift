import Canvas
import Dashboard
import Testing
import Words

@Suite("The table of keys")
struct BehaviourKeyTableTests {
  /// What a French keyboard of a PC gives directly or with Maj: no AltGr, no dead key.
  private static let azerty = Set(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789"
      + "&é\"'(-è_çà)=$ù*<,;:! " + "°+%>?./§£µ")

  private var pairs: [(binding: Binding, key: Key)] {
    KeyTable.usual.bindings.flatMap { binding in binding.keys.map { (binding, $0) } }
  }

  @Test("No key has two meanings in one place")
  func collisions() {
    for scope in Scope.allCases {
      var seen: Set<Key> = []
      for (binding, key) in pairs where binding.scopes.contains(scope) {
        #expect(seen.insert(key).inserted, "\(key) twice in \(scope)")
        #expect(KeyTable.usual.command(for: key, in: scope) == binding.command)
      }
      #expect(!seen.isEmpty)
    }
  }

  @Test("No key needs AltGr, is dead or is a mark of another layout")
  func characters() {
    for case (_, .character(let character)) in pairs {
      #expect(Self.azerty.contains(character), "\(character)")
    }
  }

  @Test("With Ctrl there are only the keys everybody knows")
  func controls() {
    var seen: Set<Character> = []
    for case (_, .control(let character)) in pairs { seen.insert(character) }
    #expect(seen == ["c", "l", "z"])
  }

  @Test("A function key is never the only one, nor the first")
  func functionKeys() {
    for binding in KeyTable.usual.bindings {
      guard let first = binding.keys.first else {
        Issue.record("\(binding.command) has no key.")
        continue
      }
      if case .function = first { Issue.record("\(binding.command) begins with \(first).") }
    }
  }

  @Test("Only q, its twin and Ctrl-C leave")
  func leavingKeys() {
    let leaving = pairs.filter { [.quit, .leave].contains($0.binding.command) }.map(\.key)
    #expect(Set(leaving) == [.character("q"), .function(10), .control("c")])
  }

  @Test(
    "Every key stands in the help, in both languages, with what it does",
    arguments: Language.allCases)
  func help(language: Language) throws {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let wording = Wording(language, usesPlainSpaces: glyphs == .ascii)
      let rows = KeyTable.usual.helpRows(wording, glyphs: glyphs)
      for (binding, key) in pairs {
        let row = try #require(
          rows.first { row in
            row.says == wording.key(binding.says)
              && row.keys.split(separator: " ").contains {
                $0 == wording.name(of: key, glyphs: glyphs)
              }
          }, "\(key) \(binding.command)")
        #expect(!row.says.isEmpty)
      }
      var dashboard = Trial.dashboard(
        Trial.situation(engagements: 2, actions: 2), language, columns: 100, rows: 200,
        glyphs: glyphs)
      dashboard.type("?")
      let lines = dashboard.text.split(separator: "\n")
      for row in rows {
        #expect(
          lines.contains { $0.contains(row.keys + " ") && $0.contains(row.says) },
          "\(row.keys) \(row.says)")
      }
    }
  }

  @Test("What the two languages say of a key differs, but where it is a name")
  func translations() {
    for binding in KeyTable.usual.bindings {
      #expect(Wording(.french).key(binding.says) != Wording(.english).key(binding.says))
    }
  }

  @Test("The footer names keys that do what it says", arguments: Language.allCases)
  func footer(language: Language) throws {
    for keys in ["", "?", "A", "S", "1"] {
      var dashboard = Trial.dashboard(Trial.situation(engagements: 2, actions: 4), language)
      dashboard.type(keys)
      let footer = try #require(dashboard.text.split(separator: "\n").last)
      let wording = Wording(language)
      let scope: Scope = keys.isEmpty || keys == "1" ? .board : .page
      let parts = footer.split(separator: "  ").map { $0.drop { $0 == " " } }
      #expect(parts.count >= 4)
      for part in parts where !part.isEmpty {
        let words = part.split(separator: " ", maxSplits: 1)
        let binding = KeyTable.usual.bindings.first { binding in
          binding.scopes.contains(scope) && words.count == 2
            && binding.hint.map { wording.key($0) == words[1] } == true
        }
        #expect(binding != nil, "\(part)")
      }
    }
  }

  @Test("Nothing typed in a row makes the program leave but q, F10 and Ctrl-C")
  func everyKey() {
    for (binding, key) in pairs where ![.quit, .leave].contains(binding.command) {
      var dashboard = Trial.dashboard(Trial.situation(engagements: 2, actions: 4))
      #expect(!dashboard.press(key, key, key).contains(.quit), "\(key)")
    }
  }
}

@Suite("Keys of every keyboard")
struct KeyPresetTests {
  /// What the keys of each keyboard give directly or with Maj alone; dead keys are not among it.
  private static func typed(on preset: KeyPreset) -> Set<Character> {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "
    return switch preset {
    case .french: Set(letters + "&é\"'(-è_çà)=ù*<,;:!°+%>?./§£µ$")
    case .american: Set(letters + "`-=[]\\;',./~!@#$%^&*()_+{}|:\"<>?")
    // NF Z71-300: digits with Maj, per cent with AltGr, a dead circumflex.
    case .afnor: Set(letters + "@#àéèê()‘’«»'\"-–+±/\\*½.,:;?!…=<>")
    }
  }

  /// Whether a command has a key that the keyboard gives so.
  private static func isReachable(_ binding: Binding, on preset: KeyPreset) -> Bool {
    binding.keys.contains { key in
      guard case .character(let character) = key else {
        if case .function = key { return true }
        if case .control(let letter) = key { return "clz".contains(letter) }
        return true
      }
      return typed(on: preset).contains(character)
    }
  }

  @Test("Every command has a key without AltGr, Alt or a dead key", arguments: KeyPreset.allCases)
  func reachable(preset: KeyPreset) {
    for binding in KeyTable(preset).bindings {
      #expect(Self.isReachable(binding, on: preset), "\(binding.command)")
    }
  }

  @Test("No key has two meanings in one place, on no keyboard", arguments: KeyPreset.allCases)
  func collisions(preset: KeyPreset) {
    let table = KeyTable(preset)
    for scope in Scope.allCases {
      var seen: Set<Key> = []
      for binding in table.bindings where binding.scopes.contains(scope) {
        for key in binding.keys {
          #expect(seen.insert(key).inserted, "\(key) twice in \(scope)")
          #expect(table.command(for: key, in: scope) == binding.command)
        }
      }
    }
  }

  @Test("Every command has a name of its own for the settings file")
  func names() {
    let names = KeyTable.usual.bindings.map(\.command.name)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "The palette lists every command of the table with the keys that ask for it",
    arguments: KeyPreset.allCases)
  func palette(preset: KeyPreset) {
    let wording = Wording(.french)
    let table = KeyTable(preset)
    var dashboard = Dashboard(
      Trial.situation(engagements: 2, actions: 3),
      settings: Settings(wording: wording, keys: table), size: Size(columns: 120, rows: 40))
    dashboard.type(":réglages")
    let line = dashboard.row(with: "réglages\u{A0}: ")
    #expect(line?.contains("O F2") == true)
  }
}
