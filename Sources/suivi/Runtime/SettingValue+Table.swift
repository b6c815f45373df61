import ConventionStore
import Dashboard

extension SettingValue {
  /// What the store read, as the dashboard takes it.
  init(_ table: PlacedTable) {
    self.init(
      .table(
        table.entries.map { entry in
          Entry(key: entry.key.name, value: SettingValue(entry.value))
        }), line: table.place.line, column: table.place.column)
  }

  private init(_ value: PlacedValue) {
    switch value.content {
    case .table(let table): self.init(table)
    case .string(let text):
      self.init(.text(text), line: value.place.line, column: value.place.column)
    case .boolean(let flag):
      self.init(.flag(flag), line: value.place.line, column: value.place.column)
    case .integer(let number):
      self.init(
        Int(exactly: number).map { .number($0) } ?? .other, line: value.place.line,
        column: value.place.column)
    case .array(let values):
      self.init(
        .list(values.map { SettingValue($0) }), line: value.place.line, column: value.place.column)
    default: self.init(.other, line: value.place.line, column: value.place.column)
    }
  }
}
