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
  /// The keys and what they do.
  let keys: KeyTable
  /// How long a lone Esc waits for the rest of a key, in milliseconds; nil for what suits the line.
  let escapeDelay: Int?
  /// Whether the mouse selects and scrolls.
  let usesMouse: Bool
  /// Filters, orders and views that have a name.
  let savedViews: [SavedView]
  /// The name of the view shown first.
  let start: String?
  /// What the person should know about their settings.
  let note: String?

  /// What the options ask for, or else what suits the surroundings.
  init(_ options: ScreenOptions, _ wording: Wording) throws(CommandFailure) {
    let own = Preferences.own
    let environment = Surroundings.variables()
    wantsColors = Themes.wantsColors(environment)
    glyphs = options.isASCII ? .ascii : own.glyphs ?? .unicode
    keys = own.keys(for: options.keyboard)
    escapeDelay = own.escapeDelay
    usesMouse = own.usesMouse ?? false
    savedViews = own.savedViews
    start = own.start
    var note = Preferences.complaint(in: wording)
    // Without colours the theme of the settings would say nothing; the monochrome one does.
    let chosen = wantsColors ? own.theme : nil
    if options.theme == nil, let chosen,
      let theme = Themes.theme(named: chosen, environment: environment)
    {
      styles = theme.styles
    } else {
      let name = options.theme ?? Themes.usualName(environment: environment)
      guard let theme = Themes.theme(named: name, environment: environment) else {
        throw .problem(Screen.unknownTheme(name, environment))
      }
      styles = theme.styles
      if options.theme == nil, let chosen, note == nil {
        note = wording.sentence(Screen.unknownTheme(chosen, environment))
      }
    }
    self.note = note
  }

  private static func unknownTheme(
    _ name: String, _ environment: [String: String]
  ) -> CommandProblem {
    let names = Themes.names(environment: environment)
    return .unknownTheme(name, nearest: NearestWord.to(name, among: names), themes: names)
  }
}
