import Canvas
import ConventionStore
import Dashboard
import ThemeFiles

/// Finds a theme by name: a person's own ones first, then those carried in the program.
enum Themes {
  /// The name of the theme that suits the surroundings when none is asked for.
  ///
  /// Monochrome when colours are not wanted (`NO_COLOR`); light when the terminal says that its background is
  /// (`COLORFGBG`, as rxvt, konsole and others set it); dark otherwise.
  static func usualName(environment: [String: String]) -> String {
    guard wantsColors(environment) else { return "suivi-mono" }
    let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    return background == 7 || (9...15).contains(background ?? -1) ? "suivi-light" : "suivi-dark"
  }

  /// Whether colours are wanted: `NO_COLOR` is absent or empty.
  static func wantsColors(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty ?? true
  }

  /// The theme of that name; nil when there is none.
  static func theme(named name: String, environment: [String: String]) -> Theme? {
    guard let file = file(named: name, environment) else { return nil }
    let base = Theme.baseName(of: file).flatMap {
      $0 == name ? nil : self.file(named: $0, environment)
    }
    return Theme(file, inheriting: base)
  }

  /// The names of all themes there are.
  static func names(environment: [String: String]) -> [String] {
    let own =
      Places.configuration(environment: environment)
      .map { TableFile.names(in: $0 + "/themes") } ?? []
    return own + ThemeFiles.names.filter { !own.contains($0) }
  }

  private static func file(named name: String, _ environment: [String: String]) -> SettingValue? {
    // Names of shipped themes need no look at the disk unless somebody has one of the same name.
    if let folder = Places.configuration(environment: environment),
      !name.utf8.contains(UInt8(ascii: "/")),
      let table = TableFile.read(path: "\(folder)/themes/\(name).toml").table
    {
      return SettingValue(table)
    }
    return ThemeFiles.bytes(named: name)
      .flatMap { TableFile.read($0, file: name).table }.map(SettingValue.init)
  }
}
