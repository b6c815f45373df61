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
}
