public import Canvas
import ConventionModel
public import Words

/// What a person chose once and for all, in `$XDG_CONFIG_HOME/suivi/config.toml`.
///
/// Whatever is absent is nil, so that the command line and the surroundings decide.
public struct Configuration: Hashable, Sendable {
  /// The language spoken.
  public var language: Language?
  /// The name of a theme.
  public var theme: String?
  /// What lines and bars are drawn with.
  public var glyphs: GlyphSet?
  /// The short name that records carry.
  public var name: String?
  /// Whether the mouse selects and scrolls.
  public var usesMouse: Bool?
  /// Whether ordinary blanks replace the no-break ones.
  public var usesPlainSpaces: Bool?
  /// How long a lone Esc waits for the rest of a key, in milliseconds.
  public var escapeDelay: Int?
  /// The keyboard that the keys are chosen for.
  public var keyboard: KeyPreset?
  /// Filters, orders and views that have a name.
  public internal(set) var savedViews: [SavedView] = []
  /// The name of the view shown first: one of the program, or one of those saved.
  public var start: String?
  /// Keys given to other commands.
  var reassignments: [KeyReassignment] = []
  /// What could not be used.
  public internal(set) var faults: [SettingFault] = []

  /// Nothing chosen.
  public init() {}

  /// The longest wait for the rest of a key, in milliseconds.
  public static let longestEscapeDelay = 2_000

  /// Reads the tables of a settings file; what cannot be used is left aside and told in ``faults``.
  public init(_ file: SettingValue) {
    var reader = SettingReader()
    language = reader.word("language", in: file, as: Language.self)
    theme = reader.text("theme", in: file)
    glyphs = reader.word("glyphs", in: file, as: GlyphSet.self)
    name = reader.text("name", in: file)
    if let text = name, let value = file["name"], !AuthorName.isUsable(text) {
      reader.faults.append(SettingFault(.notAName(text), at: value))
      name = nil
    }
    usesMouse = reader.flag("mouse", in: file)
    usesPlainSpaces = reader.flag("plain_spaces", in: file)
    escapeDelay = reader.number("escape_delay", in: file, 0...Configuration.longestEscapeDelay)
    readKeys(file, &reader)
    readViews(file, &reader)
    reader.refuseOthers(
      than: [
        "language", "theme", "glyphs", "name", "mouse", "plain_spaces", "escape_delay", "keys",
        "view", "start",
      ], in: file)
    // Conflicts of keys are found by making the table.
    _ = KeyTable(keyboard ?? .french).reassigning(reassignments, &reader.faults)
    faults = reader.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The keys: those of a keyboard, the file's unless another is named, with what the person gave
  /// to other commands.
  public func keys(for other: KeyPreset? = nil) -> KeyTable {
    var faults: [SettingFault] = []
    let preset = other ?? keyboard ?? .french
    let table = preset == .french ? KeyTable.usual : KeyTable(preset)
    return reassignments.isEmpty ? table : table.reassigning(reassignments, &faults)
  }

  private mutating func readKeys(_ file: SettingValue, _ reader: inout SettingReader) {
    guard let table = file["keys"] else { return }
    guard case .table(let entries) = table.content else {
      reader.faults.append(SettingFault(.wrongType("keys", expected: .table), at: table))
      return
    }
    keyboard = reader.word("preset", in: table, as: KeyPreset.self)
    let commands = KeyTable.usual.bindings.map(\.command)
    for entry in entries where entry.key != "preset" {
      guard let command = commands.first(where: { $0.name == entry.key }) else {
        reader.refuseOthers(
          than: ["preset"] + commands.map(\.name),
          in: SettingValue(.table([entry]), line: table.line, column: table.column))
        continue
      }
      guard let keys = keys(entry, &reader) else { continue }
      guard !keys.isEmpty || KeyTable.canDoWithout(command) else {
        reader.faults.append(SettingFault(.keyless(entry.key), at: entry.value))
        continue
      }
      reassignments.append(KeyReassignment(command: command, keys: keys))
    }
  }

  private mutating func readViews(_ file: SettingValue, _ reader: inout SettingReader) {
    if let value = file["view"] {
      guard case .list(let tables) = value.content else {
        reader.faults.append(SettingFault(.wrongType("view", expected: .tables), at: value))
        return
      }
      for table in tables { readView(table, &reader) }
    }
    guard let name = reader.text("start", in: file), let value = file["start"] else { return }
    let known = View.allCases.map(\.rawValue) + savedViews.map(\.name)
    guard known.contains(name) else {
      reader.faults.append(
        SettingFault(
          .notAmong(
            name, key: "start", nearest: NearestWord.to(name, among: known), allowed: known),
          at: value))
      return
    }
    start = name
  }

  /// Reads a table of `[[view]]`; without a usable name there is no way to ask for it.
  private mutating func readView(_ table: SettingValue, _ reader: inout SettingReader) {
    guard case .table = table.content else {
      reader.faults.append(SettingFault(.wrongType("view", expected: .tables), at: table))
      return
    }
    reader.refuseOthers(than: ["name", "query", "sort", "descending", "show"], in: table)
    guard let name = reader.text("name", in: table) else {
      if table["name"] == nil {
        reader.faults.append(SettingFault(.missing("name", of: "[[view]]"), at: table))
      }
      return
    }
    guard SavedView.isUsable(name) else {
      reader.faults.append(SettingFault(.notAName(name), at: table["name"] ?? table))
      return
    }
    guard !savedViews.contains(where: { $0.name == name }) else {
      reader.faults.append(SettingFault(.twice(name), at: table["name"] ?? table))
      return
    }
    var view = SavedView(name: name, query: reader.text("query", in: table) ?? "")
    if let key = reader.word("sort", in: table, as: SortKey.self) {
      view.sort = Sort(key, isDescending: reader.flag("descending", in: table))
    }
    view.view = reader.word("show", in: table, as: View.self)
    savedViews.append(view)
  }

  /// The keys of an entry; nil when none of what it names can be used.
  private func keys(
    _ entry: SettingValue.Entry, _ reader: inout SettingReader
  ) -> [(key: Key, value: SettingValue)]? {
    let values: [SettingValue]
    switch entry.value.content {
    case .text: values = [entry.value]
    case .list(let list): values = list
    default:
      reader.faults.append(
        SettingFault(.wrongType(entry.key, expected: .keys), at: entry.value))
      return nil
    }
    var keys: [(key: Key, value: SettingValue)] = []
    for value in values {
      guard let text = value.text else {
        reader.faults.append(SettingFault(.wrongType(entry.key, expected: .keys), at: value))
        continue
      }
      guard let key = Key(settingName: text) else {
        reader.faults.append(SettingFault(.unknownKeyName(text), at: value))
        continue
      }
      keys.append((key, value))
    }
    return keys.isEmpty && !values.isEmpty ? nil : keys
  }
}
