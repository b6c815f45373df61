import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Words

/// What the program takes from around it: a few variables, the clock, the language.
enum Surroundings {
  /// The variables of the environment that are looked at, where they are set.
  static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    for name in names {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }

  /// The language of the command line where it names one, else that of the settings, else that of
  /// the locale.
  ///
  /// Looked up before anything is parsed, since help and the parser's errors are spoken in it.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    return Preferences.own.language ?? Language(environment: variables())
  }()

  /// How the program speaks before an option says more.
  static var wording: Wording {
    Wording(language, usesPlainSpaces: Preferences.own.usesPlainSpaces ?? false)
  }

  /// The day it is in the zone of the conventions that come with the program.
  static var today: Day {
    (ZoneReader.zone(named: "Europe/Paris") ?? .utc).day(at: SystemClock.now())
  }

  /// The person's short name: `SUIVI_USER`, else that of the settings, else the login name of the
  /// user the process runs as.
  static var author: String {
    if let named = variables()["SUIVI_USER"], !named.isEmpty { return named }
    if let named = Preferences.own.name { return named }
    let entry = unsafe getpwuid(getuid())
    if let name = unsafe entry?.pointee.pw_name { return unsafe String(cString: name) }
    return String(getuid())
  }

  /// Whether the locale names a charset other than UTF-8: its terminal is sent ASCII alone.
  ///
  /// Files and pipes are in UTF-8 whatever the locale.
  static let namesOtherCharset: Bool = {
    let variables = Surroundings.variables()
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }
      .first { !$0.isEmpty }
    guard let charset = locale?.split(separator: ".").dropFirst().first else { return false }
    let name = charset.lowercased()
    return !name.hasPrefix("utf-8") && !name.hasPrefix("utf8")
  }()

  private static let names = [
    "SUIVI_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "LC_ALL",
    "LC_CTYPE", "LC_MESSAGES", "LANG", "TMPDIR", "NO_COLOR", "COLORFGBG", "TERM", "TMUX", "VISUAL",
    "EDITOR",
    "SUIVI_USER",
  ]
}
