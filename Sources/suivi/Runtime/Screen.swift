import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Words

/// How a session looks: theme, glyphs, colours, as they were at the start or chosen since.
struct Screen {
  /// What each role looks like.
  var styles: StyleSheet
  /// The name of that theme.
  var themeName: String
  /// What lines and bars are drawn with.
  var glyphs: GlyphSet
  /// Whether colours are wanted at all.
  let wantsColors: Bool
  /// The keyboard that the keys are for.
  var keyboard: KeyPreset
  /// The keys and what they do.
  var keys: KeyTable
  /// How long a lone Esc waits for the rest of a key, in milliseconds; nil for what suits the line.
  let escapeDelay: Int?
  /// Whether the mouse selects and scrolls.
  var usesMouse: Bool
  /// Filters, orders and views that have a name.
  let savedViews: [SavedView]
  /// The name of the view shown first.
  let start: String?
  /// What is on screen first, when it is not the dashboard.
  let beginning: ScreenOptions.Beginning?
  /// What the person should know about their settings.
  let note: String?

  /// What the options ask for, or else what suits the surroundings.
  init(_ options: ScreenOptions, _ wording: Wording) throws(CommandFailure) {
    let own = Preferences.own
    let environment = Surroundings.variables()
    wantsColors = Themes.wantsColors(environment)
    glyphs = options.isASCII ? .ascii : own.glyphs ?? Screen.usualGlyphs(environment)
    keyboard = options.keyboard ?? own.keyboard ?? .french
    keys = own.keys(for: options.keyboard)
    escapeDelay = own.escapeDelay
    usesMouse = own.usesMouse ?? false
    savedViews = own.savedViews
    start = own.start
    beginning = options.beginning
    let loaded = try Screen.theme(options, own, wording, environment)
    styles = loaded.theme.styles
    themeName = loaded.name
    note = Preferences.complaint(in: wording) ?? loaded.complaint
  }

  /// The theme that is asked for, or else suits the surroundings.
  private static func theme(
    _ options: ScreenOptions, _ own: Configuration, _ wording: Wording,
    _ environment: [String: String]
  ) throws(CommandFailure) -> (theme: Theme, name: String, complaint: String?) {
    // Without colours the theme of the settings would say nothing; the monochrome one does.
    let chosen = Themes.wantsColors(environment) ? own.theme : nil
    let usual = Themes.usualName(environment: environment)
    let name = options.theme ?? chosen ?? usual
    if let loaded = Themes.theme(named: name, wording, environment: environment) {
      return (loaded.theme, name, loaded.complaint)
    }
    let problem = unknownTheme(name, environment)
    guard options.theme == nil,
      let loaded = Themes.theme(named: usual, wording, environment: environment)
    else { throw .problem(problem) }
    return (loaded.theme, usual, wording.settings(.usualThemeMeanwhile(wording.sentence(problem))))
  }

  /// What the fonts of a type of terminal are sure to have.
  ///
  /// The console of Linux, and terminals that were made before Unicode, have lines and half blocks.
  private static func usualGlyphs(_ environment: [String: String]) -> GlyphSet {
    let type = environment["TERM"] ?? ""
    let isPoor =
      ["linux", "ansi", "pcansi", "cons25", "cygwin"].contains(type) || type.hasPrefix("linux-")
      || type.hasPrefix("vt")
    return isPoor ? .box : .unicode
  }

  private static func unknownTheme(
    _ name: String, _ environment: [String: String]
  ) -> CommandProblem {
    let names = Themes.names(environment: environment)
    return .unknownTheme(name, nearest: NearestWord.to(name, among: names), themes: names)
  }
}
