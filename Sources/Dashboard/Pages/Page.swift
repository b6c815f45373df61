/// What fills the screen over the board: something to be read, scrolled by lines.
struct Page: Hashable, Sendable {
  /// Which page.
  enum Kind: Hashable, Sendable {
    /// Everything about the action of that id.
    case fiche(String)
    /// The convention's own page (« À propos »).
    case about
    /// Where words and figures come from; of an action, or of the convention.
    case sources(action: String?)
    /// What happened, to an action or to the whole convention.
    case journal(action: String?)
    /// The keys.
    case help

    /// Whether the page looks for words in what it is made of rather than in its lines.
    var searchesItself: Bool {
      switch self {
      case .help, .journal: true
      case .fiche, .about, .sources: false
      }
    }
  }

  let kind: Kind
  /// First line shown, from 0.
  var top = 0
  /// The line the cursor is on, from 0, where the page has one.
  var line = 0
  /// What lines are searched for; nil when nothing is.
  var query: String?
  /// Whether keys go into the query.
  var isTyping = false

  init(_ kind: Kind) { self.kind = kind }

  /// Whether a cursor moves over the lines, so that Enter can act on one of them.
  var hasCursor: Bool {
    if case .fiche = kind { query == nil } else { false }
  }

  /// Moves the cursor, or the page where there is none.
  mutating func scroll(by lines: Int) {
    if hasCursor { line += lines } else { top += lines }
  }
}
