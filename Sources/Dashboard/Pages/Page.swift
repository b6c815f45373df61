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
    /// The keys.
    case help
  }

  let kind: Kind
  /// First line shown, from 0.
  var top = 0
  /// What lines are searched for; nil when nothing is.
  var query: String?
  /// Whether keys go into the query.
  var isTyping = false

  init(_ kind: Kind) { self.kind = kind }
}
