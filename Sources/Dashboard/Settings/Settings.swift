public import Canvas
public import Words

/// What a person chose, and what the surroundings impose.
public struct Settings: Hashable, Sendable {
  /// Language and spacing.
  public var wording: Wording
  /// What lines and bars are drawn with.
  public var glyphs: GlyphSet
  /// The keys and what they do.
  public var keys: KeyTable
  /// Filters, orders and views that have a name.
  public var savedViews: [SavedView]
  /// Whether the day on screen is not today.
  public var isAsOfAnotherDay: Bool
  /// Whether the convention was opened from a portfolio, to which Esc goes back.
  public var isInPortfolio = false
  /// Whether the preview follows the selection only once ``Event/rested`` says that no key has come for
  /// a moment, so that holding a key down sends little over a slow line.
  public var letsPreviewWait = false

  /// Settings of a session.
  public init(
    wording: Wording, glyphs: GlyphSet = .unicode, keys: KeyTable = .usual,
    savedViews: [SavedView] = [], isAsOfAnotherDay: Bool = false
  ) {
    self.savedViews = savedViews
    self.keys = keys
    self.wording = wording
    self.glyphs = glyphs
    self.isAsOfAnotherDay = isAsOfAnotherDay
  }
}
