import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Words

/// The settings file of the person at the keyboard.
enum Preferences {
  /// What it says; nothing when there is none, or when it cannot be read.
  static var own: Configuration { found.configuration }

  /// What is wrong with it, in one line with its place; nil when nothing is.
  static func complaint(in wording: Wording) -> String? {
    if let diagnostic = found.diagnostic {
      return "\(fileName)\(place(diagnostic.place.line, diagnostic.place.column)) "
        + wording.settingsLeftAside(wording.sentence(diagnostic.problem))
    }
    guard let fault = found.configuration.faults.first else { return nil }
    return "\(fileName)\(place(fault.line, fault.column)) "
      + wording.settingLeftAside(
        wording.sentence(fault.problem), others: found.configuration.faults.count - 1)
  }

  /// Everything wrong with it, a line each with its place.
  static func complaints(in wording: Wording) -> [String] {
    if found.diagnostic != nil { return complaint(in: wording).map { [$0] } ?? [] }
    return found.configuration.faults.map {
      "\(fileName)\(place($0.line, $0.column)) " + wording.sentence($0.problem)
    }
  }

  /// Where it is; nil when nothing says where settings are kept.
  static let path = Places.configuration(environment: Surroundings.variables())
    .map { "\($0)/\(fileName)" }

  /// Where it is, as people write it: from the home folder on.
  static var place: String? {
    guard let path else { return nil }
    guard let home = Surroundings.variables()["HOME"], !home.isEmpty, path.hasPrefix(home + "/")
    else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// Keeps settings in the file; gives why they cannot be, in words.
  static func keep(_ changes: [SettingChange], _ wording: Wording) -> String? {
    guard let path else { return wording.noSettingsPlace }
    do throws(SettingsFile.Refused) {
      try SettingsFile.apply(changes.map(edit), to: path)
      return nil
    } catch {
      return sentence(error, wording)
    }
  }

  /// What a change is in the file.
  private static func edit(_ change: SettingChange) -> TableEdit {
    switch change {
    case .theme(let name): .set(key: "theme", to: .text(name))
    case .glyphs(let glyphs): .set(key: "glyphs", to: .text(glyphs.rawValue))
    case .keyboard(let preset): .set(key: "preset", table: "keys", to: .text(preset.rawValue))
    case .language(let language): .set(key: "language", to: .text(language.rawValue))
    case .name(let name): .set(key: "name", to: .text(name))
    case .mouse(let isUsed): .set(key: "mouse", to: .flag(isUsed))
    case .plainSpaces(let areUsed): .set(key: "plain_spaces", to: .flag(areUsed))
    }
  }

  /// Adds a view to the file; gives why it cannot be, in words.
  static func keep(_ view: SavedView, _ wording: Wording) -> String? {
    guard let path else { return wording.noSettingsPlace }
    var pairs = [TableEdit.Pair("name", .text(view.name))]
    if !view.query.isEmpty { pairs.append(TableEdit.Pair("query", .text(view.query))) }
    if view.sort != .usual {
      pairs.append(TableEdit.Pair("sort", .text(view.sort.key.rawValue)))
      pairs.append(TableEdit.Pair("descending", .flag(view.sort.isDescending)))
    }
    if let shown = view.view { pairs.append(TableEdit.Pair("show", .text(shown.rawValue))) }
    do throws(SettingsFile.Refused) {
      try SettingsFile.apply([.append(table: "view", pairs)], to: path)
      return nil
    } catch {
      return sentence(error, wording)
    }
  }

  private static func sentence(_ refused: SettingsFile.Refused, _ wording: Wording) -> String {
    switch refused {
    case .unreadable(let problem): "\(fileName) " + wording.sentence(problem)
    case .edit(.faulty(let fault)):
      "\(fileName)\(place(fault.place.line, fault.place.column)) " + wording.sentence(fault.problem)
    case .edit(.unusual(let key)): wording.writtenByHand(key, in: fileName)
    case .system(let words): "\(path ?? fileName)\(wording.noBreakSpace): " + words
    }
  }

  private static let fileName = "config.toml"

  private static let found: (configuration: Configuration, diagnostic: Diagnostic?) = {
    guard let path else { return (Configuration(), nil) }
    let (table, diagnostics) = TableFile.read(path: path)
    if let table { return (Configuration(SettingValue(table)), nil) }
    // That there are no settings is how everybody begins.
    let diagnostic = diagnostics.first { $0.problem != .missingFile }
    return (Configuration(), diagnostic)
  }()

  private static func place(_ line: Int, _ column: Int) -> String {
    line > 0 ? ":\(line):\(column)" : ""
  }
}
