import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import ThemeFiles
import Words

/// Finds a theme by name: a person's own ones first, then those carried in the program.
enum Themes {
  /// A theme as it was found.
  struct Loaded {
    /// What it says; the usual theme's where the file cannot be read at all.
    let theme: Theme
    /// What is wrong with it, the first of it, as people read it; `nil` when nothing is.
    let complaint: String?
  }

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

  /// The theme of that name; `nil` when there is none.
  ///
  /// A file that cannot be read gives the usual theme, and says why.
  static func theme(
    named name: String, _ wording: Wording, environment: [String: String]
  ) -> Loaded? {
    for origin in [Theme.Origin.own, .shipped] {
      switch find(name, origin, wording, environment) {
      case .nothing: continue
      case .unreadable(let reason):
        let usual = usualName(environment: environment)
        guard case .file(let file) = find(usual, .shipped, wording, environment) else { return nil }
        return Loaded(
          theme: Theme(file), complaint: wording.settings(.usualThemeMeanwhile(reason)))
      case .file(let file):
        let theme = theme(file, named: name, from: origin, wording, environment)
        let complaint = theme.faults.first.map { fault in
          wording.settingLeftAside(
            "\(name).toml:\(fault.line):\(fault.column) " + wording.sentence(fault.problem),
            others: theme.faults.count - 1)
        }
        return Loaded(theme: theme, complaint: complaint)
      }
    }
    return nil
  }

  /// The names of all themes there are, the person's own first.
  static func names(environment: [String: String]) -> [String] {
    let own = ownNames(environment)
    return own + ThemeFiles.names.filter { !own.contains($0) }
  }

  /// The names of the person's own themes.
  static func ownNames(_ environment: [String: String]) -> [String] {
    Places.configuration(environment: environment)
      .map { TableFile.names(in: $0 + "/themes") } ?? []
  }

  /// What there is to choose from.
  static func choices(_ wording: Wording, environment: [String: String]) -> [ThemeChoice] {
    names(environment: environment).map { name in
      for origin in [Theme.Origin.own, .shipped] {
        switch find(name, origin, wording, environment) {
        case .nothing: continue
        case .unreadable: return ThemeChoice(name: name, title: name, kind: nil, isOwn: true)
        case .file(let file):
          let label = Theme.label(of: file)
          return ThemeChoice(
            name: name, title: label.name ?? name, kind: label.kind, isOwn: origin == .own)
        }
      }
      return ThemeChoice(name: name, title: name, kind: nil, isOwn: true)
    }
  }

  /// A theme with all it inherits from.
  static func theme(
    _ file: SettingValue, named name: String, from origin: Theme.Origin, _ wording: Wording,
    _ environment: [String: String]
  ) -> Theme {
    Theme(file, named: name, from: origin, among: { names(environment: environment) }) {
      find($0, $1, wording, environment)
    }
  }

  /// Looks for the file of a theme in one of the places.
  static func find(
    _ name: String, _ origin: Theme.Origin, _ wording: Wording, _ environment: [String: String]
  ) -> Theme.Found {
    switch origin {
    case .own:
      guard let folder = Places.configuration(environment: environment),
        !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/"))
      else { return .nothing }
      return found(TableFile.read(path: "\(folder)/themes/\(name).toml"), name, wording)
    case .shipped:
      guard let bytes = ThemeFiles.bytes(named: name) else { return .nothing }
      return found(TableFile.read(bytes, file: name), name, wording)
    }
  }

  private static func found(
    _ read: (table: PlacedTable?, diagnostics: [Diagnostic]), _ name: String, _ wording: Wording
  ) -> Theme.Found {
    if let table = read.table { return .file(SettingValue(table)) }
    guard let diagnostic = read.diagnostics.first, diagnostic.problem != .missingFile else {
      return .nothing
    }
    let place = diagnostic.place
    let at = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    return .unreadable("\(name).toml\(at) " + wording.sentence(diagnostic.problem))
  }
}
