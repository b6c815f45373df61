/// How the bytes of a text from a spreadsheet stand for characters.
public enum TableEncoding: Hashable, Sendable {
  /// UTF-8, without a byte order mark or with one.
  case utf8, utf8WithMark
  /// UTF-16 with a byte order mark.
  case utf16
  /// What Excel writes for « CSV » in western Europe.
  case windows1252
  /// What older tools write on Unix.
  case iso8859_15

  /// Its usual name.
  public var name: String {
    switch self {
    case .utf8, .utf8WithMark: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "windows-1252"
    case .iso8859_15: "ISO-8859-15"
    }
  }
}
