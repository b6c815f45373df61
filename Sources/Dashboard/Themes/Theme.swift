public import Canvas

/// A theme: what each role looks like.
public struct Theme: Hashable, Sendable {
  /// What a theme is made for.
  ///
  /// The raw value is its word in theme files.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A dark background.
    case dark
    /// A light one.
    case light
    /// Any, since it sets no colour.
    case mono
  }

  /// Its name, for people.
  public let name: String
  /// What it is made for.
  public let kind: Kind
  /// The background that it paints, or else supposes; `nil` without any colour.
  public let paper: Style?
  /// Whether it paints that background; the terminal's own stays otherwise.
  public let paints: Bool
  /// Roles and their styles, complete through fallback.
  public let styles: StyleSheet
  /// What of its own file could not be used, in the order of the file.
  public let faults: [SettingFault]
  /// Where its own file speaks of roles.
  let places: [Role: SettingValue]

  /// Reads a theme; whatever is missing or wrong falls back, so that there always is a theme.
  ///
  /// - Parameters:
  ///   - file: the file's tables.
  ///   - bases: the files it inherits from, the nearest first.
  ///   - faults: what is wrong with what it inherits from.
  public init(
    _ file: SettingValue, inheriting bases: [SettingValue] = [], faults: [SettingFault] = []
  ) {
    var reader = ThemeReader()
    // What is wrong with a base is told where it is read for itself.
    for base in bases.reversed() { reader.readHead(base) }
    reader.faults = []
    reader.readHead(file)
    var own = reader.faults
    for base in bases.reversed() { reader.readRoles(base) }
    reader.faults = []
    reader.places = [:]
    reader.readRoles(file)
    own += reader.faults + faults
    name = file["name"]?.text ?? ""
    kind = reader.kind ?? .dark
    paper = kind == .mono ? nil : reader.paper
    paints = reader.paints && paper != nil
    styles = StyleSheet(reader.styles, paper: paints ? paper : nil)
    places = reader.places
    self.faults = own.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The name of the theme a file inherits from, if any.
  public static func baseName(of file: SettingValue) -> String? { file["inherits"]?.text }

  /// The name a file gives its theme for people, and what it is made for, where it says so.
  public static func label(of file: SettingValue) -> (name: String?, kind: Kind?) {
    (file["name"]?.text, file["kind"]?.text.flatMap(Kind.init))
  }
}
