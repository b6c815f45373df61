import ConventionStore
import Dashboard
import Testing

extension SettingValue {
  /// What a settings file of that text says; the text has no fault of its own.
  static func reading(_ text: String) throws -> SettingValue {
    let (table, diagnostics) = TableFile.read(Array(text.utf8), file: "config.toml")
    try #require(diagnostics.isEmpty)
    return SettingValue(.table(entries(of: try #require(table))), line: 1, column: 1)
  }

  private static func entries(of table: PlacedTable) -> [Entry] {
    table.entries.map { Entry(key: $0.key.name, value: value(of: $0.value)) }
  }

  private static func value(of value: PlacedValue) -> SettingValue {
    let content: Content =
      switch value.content {
      case .string(let text): .text(text)
      case .boolean(let flag): .flag(flag)
      case .integer(let number): .number(Int(number))
      case .array(let values): .list(values.map { SettingValue.value(of: $0) })
      case .table(let table): .table(entries(of: table))
      default: .other
      }
    return SettingValue(content, line: value.place.line, column: value.place.column)
  }
}
