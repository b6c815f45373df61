/// How a convention's journal was read: counts for the screen, places for `check`.
public struct JournalSummary: Hashable, Sendable {
  /// Records read, each id once.
  public var records = 0
  /// Whole lines set aside.
  public var quarantined = 0
  /// Unfinished last lines.
  public var pending = 0
  /// Records whose checksum is missing or wrong.
  public var editedByHand = 0
  /// Records kept but not obeyed: unknown operation or later version.
  public var notUnderstood = 0
  /// Ids met twice with other content.
  public var alarms = 0
  /// Lines that say again, word for word, what another line says.
  public var repeated = 0
  /// Everything odd, with its place.
  public var diagnostics: [Diagnostic] = []

  /// A journal of which nothing is known yet.
  public init() {}
}
