/// Where a key or a value stands in a file, as an editor counts.
public struct TextPlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// A place in a file.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one place is read before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A key as it was written, and where.
public struct PlacedKey: Hashable, Sendable {
  /// The key without quotes or escapes.
  public let name: String
  /// The first character of the key.
  public let place: TextPlace
}

/// A value of a TOML file and where it was written.
public struct PlacedValue: Equatable, Sendable {
  /// What a value can be.
  public enum Content: Equatable, Sendable {
    /// Text of any of the four kinds of string.
    case string(String)
    /// An integer; greater ones are refused.
    case integer(Int64)
    /// A floating-point number, and the characters it was written with.
    case float(Double, written: String)
    /// `true` or `false`.
    case boolean(Bool)
    /// A day of the calendar.
    case date(TOMLDate)
    /// A time of day.
    case time(TOMLTime)
    /// A date and a time; `offset` is in minutes east of UTC, nil for a local one.
    case dateTime(TOMLDate, TOMLTime, offset: Int?)
    /// Values in square brackets, or the tables under a header in double brackets.
    case array([PlacedValue])
    /// A table, inline or under a header.
    case table(PlacedTable)
    /// Something a fault was already reported for; whoever reads it says nothing more.
    case faulty
  }

  /// The value.
  public let content: Content
  /// The first character of the value; of the header for a table.
  public let place: TextPlace
}

/// A table of a TOML file: keys in the order written, each with its place.
public struct PlacedTable: Equatable, Sendable {
  /// A key and its value.
  public struct Entry: Equatable, Sendable {
    /// The key, where it was first written.
    public let key: PlacedKey
    /// What it holds.
    public let value: PlacedValue
  }

  /// The header, or the opening brace; line 1 for the file itself.
  public let place: TextPlace
  /// Keys in the order written, each once.
  public let entries: [Entry]

  /// The entry of a key, compared by bytes.
  public func entry(_ name: String) -> Entry? {
    entries.first { $0.key.name.hasBytes(of: name) }
  }

  /// The value of a key, compared by bytes.
  public subscript(name: String) -> PlacedValue? {
    entry(name)?.value
  }
}

extension String {
  /// Whether both are written with the same bytes; `==` alone takes « é » for « e » and an accent.
  func hasBytes(of other: String) -> Bool {
    // What `==` tells apart, which is nearly everything, it tells apart quickly.
    self == other && utf8.elementsEqual(other.utf8)
  }
}

/// A day as TOML writes it, known to exist.
public struct TOMLDate: Hashable, Sendable {
  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
}

/// A time of day as TOML writes it.
public struct TOMLTime: Hashable, Sendable {
  /// Hours, 0 to 23.
  public let hour: Int
  /// Minutes, 0 to 59.
  public let minute: Int
  /// Seconds, 0 to 59.
  public let second: Int
  /// Nanoseconds; further digits are dropped.
  public let nanosecond: Int
}
