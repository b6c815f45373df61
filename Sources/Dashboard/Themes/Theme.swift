public import Canvas
import ConventionModel
import Words

/// A theme: what each role looks like.
public struct Theme: Hashable, Sendable {
  /// Its name, for people.
  public let name: String
  /// Roles and their styles, complete through fallback.
  public let styles: StyleSheet
  /// What could not be used.
  public let faults: [SettingFault]

  /// Reads a theme; whatever is missing or wrong falls back, so that there always is a theme.
  ///
  /// - Parameters:
  ///   - file: the file's tables.
  ///   - base: the file it inherits from, if it says so.
  public init(_ file: SettingValue, inheriting base: SettingValue? = nil) {
    var reader = ThemeReader()
    if let base { reader.read(base) }
    // Faults of the base are told where it is read for itself.
    reader.faults = []
    reader.read(file)
    name = file["name"]?.text ?? ""
    styles = StyleSheet(reader.styles)
    faults = reader.faults
  }

  /// The name of the theme a file inherits from, if any.
  public static func baseName(of file: SettingValue) -> String? { file["inherits"]?.text }
}

/// Turns the tables of a theme file into styles, collecting what cannot be used.
private struct ThemeReader {
  var palette: [String: Color] = [:]
  var styles: [Role: Style] = [:]
  var faults: [SettingFault] = []

  mutating func read(_ file: SettingValue) {
    for entry in file.entries {
      switch entry.key {
      case "name", "kind", "background", "inherits", "palette", "roles": break
      default: fault(.unknownKey(entry.key, nearest: nil, known: []), at: entry.value)
      }
    }
    for entry in file["palette"]?.entries ?? [] {
      if let color = color(entry.value) { palette[entry.key] = color }
    }
    for entry in file["roles"]?.entries ?? [] {
      guard let role = Role(rawValue: entry.key) else {
        fault(.unknownKey(entry.key, nearest: nil, known: []), at: entry.value)
        continue
      }
      if let style = style(entry.value, of: entry.key) { styles[role] = style }
    }
  }

  private mutating func style(_ value: SettingValue, of key: String) -> Style? {
    switch value.content {
    case .text: return color(value).map { Style(foreground: $0) }
    case .table(let entries):
      var style = Style()
      for entry in entries {
        switch (entry.key, entry.value.content) {
        case ("fg", .text): style.foreground = color(entry.value)
        case ("bg", .text): style.background = color(entry.value)
        case ("bold", .flag(let on)): style.bold = on
        case ("dim", .flag(let on)): style.dim = on
        case ("underline", .flag(let on)): style.underline = on
        case ("reverse", .flag(let on)): style.reverse = on
        case ("italic", .flag(let on)): style.italic = on
        case ("fg", _), ("bg", _), ("bold", _), ("dim", _), ("underline", _), ("reverse", _),
          ("italic", _):
          fault(.wrongType(entry.key, expected: expected(of: entry.key)), at: entry.value)
        default: fault(.unknownKey(entry.key, nearest: nil, known: []), at: entry.value)
        }
      }
      return style
    default:
      fault(.wrongType(key, expected: .style), at: value)
      return nil
    }
  }

  private mutating func color(_ value: SettingValue) -> Color? {
    guard let text = value.text else {
      fault(.wrongType("", expected: .color), at: value)
      return nil
    }
    if let named = palette[text] { return named }
    if text == "default" { return .terminalDefault }
    if text.hasPrefix("ansi:"), let number = UInt8(text.dropFirst(5)), number < 16 {
      return .ansi(number)
    }
    if text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
      return .rgb(
        UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }
    fault(
      .unknownColor(text, nearest: NearestWord.to(text, among: palette.keys.sorted())), at: value)
    return nil
  }

  private func expected(of attribute: String) -> SettingProblem.Expected {
    attribute == "fg" || attribute == "bg" ? .color : .flag
  }

  private mutating func fault(_ problem: SettingProblem, at value: SettingValue) {
    faults.append(SettingFault(problem, at: value))
  }
}
