public import Canvas
public import Words

/// Where a key works.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// On the dashboard.
  case board
  /// On views of the actions: finance, calendar, indicators, alerts, an engagement.
  case view
  /// On pages that are read: fiche, about, sources, help.
  case page
  /// In a meeting, and in its projection.
  case review

  /// Everywhere but in a meeting.
  static let outsideMeetings: [Scope] = [.board, .view, .page]
}

/// A command, the keys that ask for it, and the words that say so: one row of the key table.
public struct Binding: Hashable, Sendable {
  /// What it asks for.
  public let command: Command
  /// The keys, the one to show first.
  public internal(set) var keys: [Key]
  /// Where it works.
  public let scopes: [Scope]
  /// What it does, for help.
  public let says: KeyTerm
  /// What it does in a word, for the footer; nil keeps it out of the footer.
  public let hint: KeyTerm?

  init(
    _ command: Command, _ keys: [Key], in scopes: [Scope] = Scope.allCases,
    says: KeyTerm, hint: KeyTerm? = nil
  ) {
    self.command = command
    self.keys = keys
    self.scopes = scopes
    self.says = says
    self.hint = hint
  }

  /// The keys in words: « Entrée », « ↑ k ».
  public func keyNames(_ wording: Wording, glyphs: GlyphSet) -> String {
    keys.map { wording.name(of: $0, glyphs: glyphs) }.joined(separator: " ")
  }
}

extension Wording {
  /// The name of a key as printed on it.
  public func name(of key: Key, glyphs: GlyphSet) -> String {
    let isFrench = language == .french
    let isASCII = glyphs == .ascii
    return switch key {
    case .character(" "): isFrench ? "Espace" : "Space"
    case .character(let character): String(character)
    case .enter: isFrench ? "Entrée" : "Enter"
    case .escape: isFrench ? "Échap" : "Esc"
    case .tab: "Tab"
    case .backTab: isFrench ? "Maj-Tab" : "Shift-Tab"
    case .backspace: isFrench ? "Retour" : "Backspace"
    case .delete: isFrench ? "Suppr" : "Delete"
    case .up: isASCII ? (isFrench ? "Haut" : "Up") : "↑"
    case .down: isASCII ? (isFrench ? "Bas" : "Down") : "↓"
    case .left: isASCII ? (isFrench ? "Gauche" : "Left") : "←"
    case .right: isASCII ? (isFrench ? "Droite" : "Right") : "→"
    case .home: isFrench ? "Début" : "Home"
    case .end: isFrench ? "Fin" : "End"
    case .pageUp: isFrench ? "PgPréc" : "PgUp"
    case .pageDown: isFrench ? "PgSuiv" : "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(String(character).uppercased())"
    }
  }
}
