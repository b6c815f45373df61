import Canvas
import ConventionStore
import Dashboard
import Glibc
import TestKit
import Testing
import ThemeFiles
import Words

@Suite("The themes that come with the program")
struct ShippedThemeTests {
  /// A shipped theme with all it inherits from, without a person's own ones.
  static func theme(_ name: String) throws -> Theme {
    let file = try #require(ThemeFiles.bytes(named: name).map(reading))
    return Theme(file, named: name, from: .shipped, among: { ThemeFiles.names }) { name, origin in
      guard origin == .shipped, let bytes = ThemeFiles.bytes(named: name) else { return .nothing }
      return .file(reading(bytes))
    }
  }

  private static func reading(_ bytes: [UInt8]) -> SettingValue {
    (try? SettingValue.reading(String(decoding: bytes, as: UTF8.self)))
      ?? SettingValue(.table([]), line: 1, column: 1)
  }

  @Test("There are at least sixteen, for every background and every eye")
  func names() throws {
    #expect(ThemeFiles.names.count >= 16)
    #expect(Set(ThemeFiles.names).count == ThemeFiles.names.count)
    var kinds: [Theme.Kind: Int] = [:]
    for name in ThemeFiles.names { kinds[try Self.theme(name).kind, default: 0] += 1 }
    #expect(Set(kinds.keys) == Set(Theme.Kind.allCases))
    for wanted in ["contrast", "deuteranopia", "protanopia", "tritanopia", "terminal"] {
      #expect(ThemeFiles.names.count { $0.hasPrefix(wanted + "-") } == 2, "\(wanted)")
    }
  }

  @Test("Every file of the folders has its name in the list, and says what it is in comments")
  func files() throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    var found: Set<String> = []
    for folder in ["dark", "light", "mono"] {
      for name in TableFile.names(in: "\(root)/Themes/\(folder)") {
        found.insert(name)
        #expect(try Self.theme(name).kind.rawValue == folder)
      }
    }
    #expect(found == Set(ThemeFiles.names))
    for (name, bytes) in ThemeFiles.all {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.first?.hasPrefix("# ") == true, "\(name)")
      #expect(lines.count { $0.hasPrefix("#") } >= 6, "\(name)")
    }
  }

  @Test("Nothing is wrong with any, each has a name of its own", arguments: ThemeFiles.names)
  func faults(name: String) throws {
    let theme = try Self.theme(name)
    #expect(theme.faults.isEmpty)
    #expect(!theme.name.isEmpty)
    for other in ThemeFiles.names where other != name {
      #expect(try Self.theme(other).name != theme.name)
    }
  }

  @Test(
    "Every text is read on its background, with any number of colours", arguments: ThemeFiles.names)
  func contrast(name: String) throws {
    let theme = try Self.theme(name)
    guard theme.kind != .mono else { return #expect(theme.contrast(of: .text, .full) == nil) }
    let isHigh = name.hasPrefix("contrast-") || name == "projector"
    for role in Role.allCases {
      let least =
        !role.isDrawing
        ? isHigh ? Contrast.high : Contrast.text
        : role == .barFill || role == .barOver || role == .moneyState ? Contrast.sign : 0
      for fidelity in Fidelity.allCases {
        let ratio = try #require(theme.contrast(of: role, fidelity))
        #expect(ratio >= least, "\(role) \(fidelity)")
      }
      // Faint strokes would make less of it than what was computed.
      #expect(!theme.styles[role].dim)
    }
    #expect(theme.faintRoles().isEmpty)
  }

  /// States from the most usual to the gravest; the last two ask for attention.
  private static let states: [Role] = [
    .statusInProgress, .statusPlanned, .statusDone, .statusOnHold, .statusBlocked,
  ]

  /// The colours of states; `nil` where a person chose them for the terminal.
  private func stateColors(_ name: String, _ fidelity: Fidelity) throws -> [Color]? {
    let theme = try Self.theme(name)
    guard theme.kind != .mono, !name.hasPrefix("terminal-") else { return nil }
    let usual: Color = theme.kind == .light ? .rgb(0, 0, 0) : .rgb(229, 229, 229)
    return Self.states.map { role in
      let (front, back) = theme.styles[role].colors(fidelity)
      let color = theme.styles[role].reverse ? back : front
      return color == .terminalDefault ? usual : color ?? usual
    }
  }

  @Test(
    "States keep apart with all colours and with 256, those of themes for a colour blindness also for it",
    arguments: ThemeFiles.names, [Fidelity.full, .indexed])
  func distance(name: String, fidelity: Fidelity) throws {
    guard let colors = try stateColors(name, fidelity) else { return }
    let own = ColorVision.allCases.first { name.hasPrefix($0.rawValue) }
    for vision in ColorVision.allCases {
      // A theme for one colour blindness promises nothing to the others.
      if let own, vision != own, vision != .ordinary { continue }
      let least = vision == own ? 12.0 : vision == .ordinary ? 9 : 6
      for (place, one) in colors.enumerated() {
        for (other, color) in colors.enumerated().dropFirst(place + 1) {
          let distance = vision.distance(one, color)
          #expect(
            distance >= least, "\(Self.states[place]) \(Self.states[other]) \(vision) \(distance)")
        }
      }
    }
  }

  @Test(
    "With sixteen, of which few are read on a light background, what asks for attention keeps apart from the rest",
    arguments: ThemeFiles.names)
  func distanceOfSixteen(name: String) throws {
    // High contrast leaves black or white alone, greys no hue: strokes, signs and words tell there.
    guard !name.hasPrefix("contrast-"), name != "projector", name != "greys",
      let colors = try stateColors(name, .basic)
    else { return }
    let own = ColorVision.allCases.first { name.hasPrefix($0.rawValue) }
    for vision in [own ?? .ordinary, .ordinary] {
      for (place, calm) in colors.prefix(3).enumerated() {
        for (other, grave) in colors.enumerated().suffix(2) {
          let distance = vision.distance(calm, grave)
          #expect(
            distance >= 6, "\(Self.states[place]) \(Self.states[other]) \(vision) \(distance)")
        }
      }
    }
  }

  @Test("A painted background lies under everything, else the terminal's own stays")
  func paper() throws {
    let slate = try Self.theme("slate")
    #expect(slate.paints)
    for role in Role.allCases { #expect(slate.styles[role].background != nil, "\(role)") }
    let dark = try Self.theme("suivi-dark")
    #expect(!dark.paints)
    for role in Role.allCases { #expect(dark.styles[role].background == nil, "\(role)") }
    #expect(dark.styles[.text].foreground == .terminalDefault)
  }

  @Test("Those of the terminal's palette name nothing but its sixteen colours")
  func palette() throws {
    for name in ["terminal-dark", "terminal-light"] {
      let theme = try Self.theme(name)
      for role in Role.allCases {
        switch theme.styles[role].foreground {
        case nil, .terminalDefault?, .ansi?: break
        case .indexed?, .rgb?: Issue.record("\(name) \(role)")
        }
      }
    }
  }
}
