import Dashboard

/// How a person wants the dashboard shown.
struct ScreenOptions: Hashable, Sendable {
  /// Name of a theme, when one was asked for.
  var theme: String?
  /// Whether only ASCII is drawn.
  var isASCII = false
  /// Whether plain text is wanted even on a terminal.
  var isPlain = false
  /// The keyboard that the keys are for, when one was named.
  var keyboard: KeyPreset?
  /// What is on screen first, when it is not the dashboard.
  var beginning: Beginning?

  /// Something to begin with.
  enum Beginning: Hashable, Sendable {
    /// A meeting, opened or taken up again.
    case meeting
    /// The projection of the meeting that another terminal holds.
    case following
  }
}
