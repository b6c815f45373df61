import Canvas
import Dashboard

extension Opening {
  /// What the dashboard needs to know of how it was opened.
  func settings(
    _ glyphs: GlyphSet, _ keys: KeyTable = .usual, _ savedViews: [SavedView] = []
  ) -> Settings {
    Settings(
      wording: wording, glyphs: glyphs, keys: keys, savedViews: savedViews,
      isAsOfAnotherDay: asOf != nil)
  }
}
