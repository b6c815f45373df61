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
    /// Money.
    case finance
    /// Time.
    case calendar
    /// Results.
    case indicators
    /// What wants attention.
    case alerts
    /// Everything about an engagement; nil is all of them together.
    case engagement(String?)
    /// A meeting.
    case review
    /// One action, for a whole room to read.
    case projection

    /// Whether the page looks for words in what it is made of rather than in its lines.
    var searchesItself: Bool {
      self == .help
    }

    /// Whether it is about the actions that the filter leaves, which keys then act on.
    var isView: Bool {
      switch self {
      case .finance, .calendar, .indicators, .alerts, .engagement: true
      case .fiche, .about, .sources, .journal, .help, .review, .projection: false
      }
    }

    /// Columns from which the fiche of the action under the cursor stands beside it; nil for never.
    var companionColumns: Int? {
      switch self {
      case .alerts: 130
      case .finance, .calendar, .indicators, .engagement: 180
      case .fiche, .about, .sources, .journal, .help, .review, .projection: nil
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
  /// What was unfolded or folded, by names of the page's own.
  var toggled: Set<String> = []
  /// How coarse it is, from 0, for pages that have scales.
  var scale = 0
  /// Steps to the right of where it begins, for pages wider than the screen.
  var shift = 0
  /// Whether it has the whole screen, with nothing beside it.
  var isZoomed = false
  /// What was worked out for it; nil when that is out of date.
  var content: ViewContent?

  init(_ kind: Kind) { self.kind = kind }

  /// Whether a cursor moves over the lines, so that Enter can act on one of them.
  var hasCursor: Bool {
    if case .fiche = kind { !isTyping } else { kind.isView }
  }

  /// Moves the cursor, or the page where there is none.
  mutating func scroll(by lines: Int) {
    if hasCursor { line += lines } else { top += lines }
  }
}
