public import Canvas
public import Words

/// A setting that a person gave another value.
public enum SettingChange: Hashable, Sendable {
  /// The theme, by name.
  case theme(String)
  /// What lines and bars are drawn with.
  case glyphs(GlyphSet)
  /// The keyboard that the keys are for.
  case keyboard(KeyPreset)
  /// The language spoken.
  case language(Language)
  /// The name that records carry.
  case name(String)
  /// Whether the mouse selects and scrolls.
  case mouse(Bool)
  /// Whether ordinary blanks replace the no-break ones.
  case plainSpaces(Bool)
}
