/// A value of a theme or settings file, with its place: what reading the file came to.
public struct SettingValue: Hashable, Sendable {
  /// What the value is.
  public indirect enum Content: Hashable, Sendable {
    /// A text.
    case text(String)
    /// Yes or no.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// Values in a row.
    case list([SettingValue])
    /// Named values, in the order of the file.
    case table([Entry])
    /// Anything else.
    case other
  }

  /// A name and its value.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value, placed where the name stands.
    public let value: SettingValue

    /// A name and its value.
    public init(key: String, value: SettingValue) {
      self.key = key
      self.value = value
    }
  }

  /// What it is.
  public let content: Content
  /// Line in the file, from 1.
  public let line: Int
  /// Column in the file, from 1.
  public let column: Int

  /// A value at a place.
  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The named values of a table; none of anything else.
  var entries: [Entry] {
    if case .table(let entries) = content { entries } else { [] }
  }

  /// The value of that name in a table.
  subscript(key: String) -> SettingValue? { entries.first { $0.key == key }?.value }

  /// The text it is, if it is one.
  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
