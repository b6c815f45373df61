import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Words

/// How a session looks: theme, glyphs, colours.
struct Screen {
  /// What each role looks like.
  let styles: StyleSheet
  /// What lines and bars are drawn with.
  let glyphs: GlyphSet
  /// Whether colours are wanted at all.
  let wantsColors: Bool

  /// What the options ask for, or else what suits the surroundings.
  init(_ options: ScreenOptions) throws(CommandFailure) {
    let environment = Surroundings.variables()
    wantsColors = Themes.wantsColors(environment)
    glyphs = options.isASCII ? .ascii : .unicode
    let name = options.theme ?? Themes.usualName(environment: environment)
    guard let theme = Themes.theme(named: name, environment: environment) else {
      let names = Themes.names(environment: environment)
      throw .problem(
        .unknownTheme(name, nearest: NearestWord.to(name, among: names), themes: names))
    }
    styles = theme.styles
  }
}
