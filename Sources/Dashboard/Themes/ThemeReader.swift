import Canvas
import ConventionModel
import Words

/// A colour, and what stands for it where there are but sixteen.
struct Ink: Hashable {
  let color: Color
  var basic: Color?
}

/// Turns the tables of theme files into styles, collecting what cannot be used.
struct ThemeReader {
  var kind: Theme.Kind?
  var paper: Style?
  var paints = false
  var inks: [String: Ink] = [:]
  var styles: [Role: Style] = [:]
  var places: [Role: SettingValue] = [:]
  var faults: [SettingFault] = []

  private static let keys = [
    "name", "kind", "background", "paint", "inherits", "palette", "roles",
  ]
  private static let attributes = ["fg", "bg", "bold", "dim", "underline", "reverse", "italic"]

  /// Reads everything but the roles: a palette serves the roles of the files it inherits from too.
  mutating func readHead(_ file: SettingValue) {
    var reader = SettingReader()
    reader.refuseOthers(than: ThemeReader.keys, in: file)
    _ = reader.text("name", in: file)
    _ = reader.text("inherits", in: file)
    kind = reader.word("kind", in: file, as: Theme.Kind.self) ?? kind
    paints = reader.flag("paint", in: file) ?? paints
    faults += reader.faults
    for entry in table("palette", of: file) {
      if let ink = ink(entry.value, of: entry.key, fromPalette: false) { inks[entry.key] = ink }
    }
    if let value = file["background"], let ink = ink(value, of: "background") {
      paper = Style()
      paper?.background = ink.color
      paper?.basicBackground = ink.basic
    }
  }

  /// Reads the roles, once the palette is whole.
  mutating func readRoles(_ file: SettingValue) {
    for entry in table("roles", of: file) {
      guard let role = Role(rawValue: entry.key) else {
        let known = Role.allCases.map(\.rawValue)
        fault(
          .unknownKey(entry.key, nearest: NearestWord.to(entry.key, among: known), known: []),
          at: entry.value)
        continue
      }
      guard let style = style(entry.value, of: entry.key) else { continue }
      styles[role] = style
      places[role] = entry.value
    }
  }

  private mutating func table(_ key: String, of file: SettingValue) -> [SettingValue.Entry] {
    guard let value = file[key] else { return [] }
    guard case .table(let entries) = value.content else {
      fault(.wrongType(key, expected: .table), at: value)
      return []
    }
    return entries
  }

  private mutating func style(_ value: SettingValue, of key: String) -> Style? {
    var style = Style()
    switch value.content {
    case .text, .list:
      guard let ink = ink(value, of: key) else { return nil }
      (style.foreground, style.basicForeground) = (ink.color, ink.basic)
    case .table(let entries):
      for entry in entries { read(entry, into: &style) }
    default:
      fault(.wrongType(key, expected: .style), at: value)
      return nil
    }
    return style
  }

  private mutating func read(_ entry: SettingValue.Entry, into style: inout Style) {
    if entry.key == "fg" || entry.key == "bg" {
      guard let ink = ink(entry.value, of: entry.key) else { return }
      if entry.key == "fg" {
        (style.foreground, style.basicForeground) = (ink.color, ink.basic)
      } else {
        (style.background, style.basicBackground) = (ink.color, ink.basic)
      }
      return
    }
    guard ThemeReader.attributes.contains(entry.key) else {
      let known = ThemeReader.attributes
      return fault(
        .unknownKey(entry.key, nearest: NearestWord.to(entry.key, among: known), known: known),
        at: entry.value)
    }
    guard case .flag(let isOn) = entry.value.content else {
      return fault(.wrongType(entry.key, expected: .flag), at: entry.value)
    }
    switch entry.key {
    case "bold": style.bold = isOn
    case "dim": style.dim = isOn
    case "underline": style.underline = isOn
    case "reverse": style.reverse = isOn
    default: style.italic = isOn
    }
  }

  /// A colour, or two between square brackets: the second is for terminals of sixteen.
  private mutating func ink(
    _ value: SettingValue, of key: String, fromPalette: Bool = true
  ) -> Ink? {
    switch value.content {
    case .text(let text):
      if fromPalette, let ink = inks[text] { return ink }
      if let color = Color(written: text) { return Ink(color: color) }
      let nearest =
        Color.meant(by: text)
        ?? (fromPalette ? NearestWord.to(text, among: inks.keys.sorted()) : nil)
      fault(.unknownColor(text, nearest: nearest), at: value)
      return nil
    case .list(let values) where values.count == 2:
      guard let ink = ink(values[0], of: key, fromPalette: fromPalette) else { return nil }
      guard let text = values[1].text, let basic = Color(written: text), basic.isBasic else {
        fault(.notBasic(values[1].text ?? ""), at: values[1])
        return ink
      }
      return Ink(color: ink.color, basic: basic)
    default:
      fault(.wrongType(key, expected: .color), at: value)
      return nil
    }
  }

  private mutating func fault(_ problem: SettingProblem, at value: SettingValue) {
    faults.append(SettingFault(problem, at: value))
  }
}

extension Color {
  /// The colour that a theme file writes so: `#rrggbb`, `ansi:4` or `default`.
  init?(written text: String) {
    if text == "default" {
      self = .terminalDefault
    } else if text.hasPrefix("ansi:"), let number = UInt8(text.dropFirst(5)), number < 16,
      !text.dropFirst(5).hasPrefix("+")
    {
      self = .ansi(number)
    } else if text.hasPrefix("#"), text.utf8.count == 7,
      let value = Color.hexadecimal(text.dropFirst())
    {
      self = .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  /// Whether every terminal of sixteen colours has it.
  fileprivate var isBasic: Bool {
    switch self {
    case .terminalDefault, .ansi: true
    case .indexed, .rgb: false
    }
  }

  /// How to write what somebody meant who wrote it as other programs do: `#3db`, `3dbb4c`, `red`.
  fileprivate static func meant(by text: String) -> String? {
    let lower = text.lowercased()
    if let place = names.firstIndex(of: lower) { return "ansi:\(place)" }
    if lower == "none" || lower == "transparent" || lower.isEmpty { return "default" }
    if lower == "gray" || lower == "grey" { return "ansi:8" }
    let digits =
      lower.hasPrefix("#")
      ? lower.dropFirst()
      : lower.hasPrefix("0x")
        ? lower.dropFirst(2) : lower[...]
    guard hexadecimal(digits) != nil else { return nil }
    if digits.utf8.count == 6 { return "#" + digits }
    if digits.utf8.count == 3 { return "#" + digits.map { "\($0)\($0)" }.joined() }
    return nil
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static func hexadecimal(_ digits: Substring) -> UInt32? {
    digits.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
      ? UInt32(digits, radix: 16) : nil
  }
}
