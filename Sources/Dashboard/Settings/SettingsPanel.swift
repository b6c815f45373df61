import Canvas
import ConventionModel
import Words

/// The settings being changed; the screen shows them as they would be.
struct SettingsPanel: Hashable, Sendable {
  /// A setting, in the order shown.
  enum Line: CaseIterable, Hashable, Sendable {
    case theme, glyphs, keyboard, language, name, mouse, spaces

    /// What it is called.
    var label: SettingsTerm {
      switch self {
      case .theme: .theme
      case .glyphs: .glyphs
      case .keyboard: .keyboard
      case .language: .language
      case .name: .name
      case .mouse: .mouse
      case .spaces: .spaces
      }
    }
  }

  /// A value for every setting but the name.
  struct Values: Hashable, Sendable {
    var theme: String
    var glyphs: GlyphSet
    var keyboard: KeyPreset
    var language: Language
    var mouse: Bool
    var plainSpaces: Bool
  }

  let offer: SettingsOffer
  /// What was chosen when it opened, to go back to.
  let before: Values
  var values: Values
  /// The name, which is typed.
  var name: Form.Line
  /// The setting that keys change.
  var line = Line.theme

  init(_ offer: SettingsOffer, _ settings: Settings) {
    self.offer = offer
    before = Values(
      theme: offer.theme, glyphs: settings.glyphs, keyboard: offer.keyboard,
      language: settings.wording.language, mouse: offer.configuration.usesMouse ?? false,
      plainSpaces: settings.wording.usesPlainSpaces)
    values = before
    name = Form.Line(label: .name, text: offer.author)
  }

  /// Place of the theme among those there are; nil when it is none of them.
  var themePlace: Int? { offer.themes.firstIndex { $0.name == values.theme } }

  /// The name as it would be kept.
  var trimmedName: String {
    var name = name.text[...]
    while name.first?.isWhitespace == true { name.removeFirst() }
    while name.last?.isWhitespace == true { name.removeLast() }
    return String(name)
  }

  /// Goes to the next setting (1) or the one before (−1).
  mutating func move(_ step: Int) {
    let lines = Line.allCases
    let place = lines.firstIndex(of: line) ?? 0
    line = lines[(place + step + lines.count) % lines.count]
  }

  /// Gives the setting its next value (1) or the one before (−1).
  mutating func change(_ step: Int) {
    switch line {
    case .theme:
      guard !offer.themes.isEmpty else { return }
      let place = themePlace ?? 0
      values.theme =
        offer.themes[(place + step + offer.themes.count) % offer.themes.count].name
    case .glyphs where offer.isASCIIOnly: break
    case .glyphs: values.glyphs = SettingsPanel.beside(values.glyphs, step)
    case .keyboard: values.keyboard = SettingsPanel.beside(values.keyboard, step)
    case .language: values.language = SettingsPanel.beside(values.language, step)
    case .name: break
    case .mouse: values.mouse.toggle()
    case .spaces: values.plainSpaces.toggle()
    }
  }

  /// What is to be kept: the settings that have another value than when it opened.
  var changes: [SettingChange] {
    var changes: [SettingChange] = []
    if values.theme != before.theme { changes.append(.theme(values.theme)) }
    if values.glyphs != before.glyphs { changes.append(.glyphs(values.glyphs)) }
    if values.keyboard != before.keyboard { changes.append(.keyboard(values.keyboard)) }
    if values.language != before.language { changes.append(.language(values.language)) }
    if trimmedName != offer.author { changes.append(.name(trimmedName)) }
    if values.mouse != before.mouse { changes.append(.mouse(values.mouse)) }
    if values.plainSpaces != before.plainSpaces {
      changes.append(.plainSpaces(values.plainSpaces))
    }
    return changes
  }

  /// What a key came to.
  enum Answer {
    /// The settings go on being shown, perhaps with another value.
    case shown
    /// Everything is to be as before.
    case left
    /// What was changed is to be kept.
    case kept
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> Answer {
    let isTyping = line == .name
    switch key {
    case .escape, .function(2): return .left
    case .character("q") where !isTyping: return .left
    case .enter: return .kept
    case .up, .backTab: move(-1)
    case .down, .tab: move(1)
    case .character("k") where !isTyping: move(-1)
    case .character("j") where !isTyping: move(1)
    case _ where isTyping: _ = name.take(key)
    case .left, .character("h"): change(-1)
    case .right, .character("l"), .character(" "): change(1)
    default: break
    }
    return .shown
  }

  /// Takes pasted text into the name, while that is typed.
  mutating func insert(pasted text: String) {
    guard line == .name else { return }
    name.insert(String(text.prefix(200).filter { !$0.isNewline }))
  }

  /// Whether all of it can be kept; else the line that cannot is chosen, and says why.
  mutating func canBeKept(_ wording: Wording) -> Bool {
    guard trimmedName != offer.author, !AuthorName.isUsable(trimmedName) else { return true }
    line = .name
    name.fault = wording.settings(.notAName)
    return false
  }

  private static func beside<Value: CaseIterable & Equatable>(_ value: Value, _ step: Int) -> Value
  {
    let all = Array(Value.allCases)
    let place = all.firstIndex(of: value) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
