/// What makes a TOML text unreadable at one place.
public enum TOMLFault: Error, Hashable, Sendable {
  /// What stands at a place; excerpts hold at most 60 characters of the file, unchanged.
  public enum Found: Hashable, Sendable {
    /// Some characters of the file.
    case text(String)
    /// The end of a line.
    case endOfLine
    /// The end of the file.
    case endOfFile
  }

  /// What should stand at a place.
  public enum Expected: Hashable, Sendable {
    /// The name of a key: bare (`A-Z a-z 0-9 _ -`) or between quotes.
    case key
    /// `=` after a key.
    case equals
    /// A value after `=`, or in an array.
    case value
    /// Nothing more on the line than a comment.
    case endOfLine
    /// `]` or `]]` at the end of a header.
    case headerEnd(String)
    /// `,` or `]` in an array.
    case commaOrBracket
    /// `,` or `}` in an inline table, all on one line.
    case commaOrBrace
    /// The quotes that end a string.
    case quotes
    /// A backslash followed by one of `b t n f r " \ u U`.
    case escape
    /// Hexadecimal digits of an escape.
    case hexadecimalDigits
    /// A number, a date or a time written as TOML writes them.
    case numberOrDate
    /// A line feed after a carriage return.
    case lineFeed
  }

  /// More bytes than are read.
  case tooLarge(limit: Int)
  /// A NUL, raw or escaped.
  case nul
  /// A byte that no UTF-8 text has there.
  case invalidUTF8
  /// Something else than what the syntax allows.
  case unexpected(Found, expected: Expected)
  /// A control character in a string or comment.
  case controlCharacter(UInt32)
  /// An escape that names no character.
  case noSuchCharacter(UInt32)
  /// An integer beyond 64 bits.
  case integerOutOfRange(String)
  /// A day that no calendar has.
  case noSuchDay(String)
  /// A time that no clock shows.
  case noSuchTime(String)
  /// A key written twice in a table.
  case duplicateKey(String, first: TextPlace)
  /// A table defined twice, or extended where it may not be.
  case duplicateTable(String, first: TextPlace)
  /// A key used as a table, although it holds another value.
  case notATable(String, first: TextPlace)
  /// Arrays, inline tables and dotted keys inside one another beyond the limit.
  case tooDeep(limit: Int)
  /// A key longer than ``TOMLDocument/keyLimit``; how it begins.
  case keyTooLong(String)
  /// The limit of values or of reported faults is reached; the rest of the file was not read.
  case tooMany(limit: Int)
}

/// A fault and where it stands.
public struct PlacedFault: Hashable, Sendable {
  /// What is wrong.
  public let fault: TOMLFault
  /// Where.
  public let place: TextPlace
}
