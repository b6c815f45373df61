/// A place in a file people wrote.
public struct Place: Hashable, Comparable, Sendable {
  /// The file, as the person named it or as found.
  public var file: String
  /// Line, from 1; 0 when the whole file is meant.
  public var line: Int
  /// Column in characters, from 1; 0 when the whole line is meant.
  public var column: Int

  /// A place in a file.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Earlier places of the same file come first.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// What is wrong or odd in a file, where, and how grave it is; words come from elsewhere.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Hashable, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file is used; somebody should look.
    case warning
  }

  /// Where.
  public var place: Place
  /// How grave.
  public var severity: Severity
  /// What.
  public var problem: Problem

  /// A problem at a place.
  public init(place: Place, severity: Severity, problem: Problem) {
    self.place = place
    self.severity = severity
    self.problem = problem
  }
}

/// Everything that can be wrong with the files of a convention.
///
/// Texts in payloads are foreign: they are made visible and short only where they are shown.
public enum Problem: Error, Hashable, Sendable {
  // The file as such.
  /// Nothing at that path.
  case missingFile
  /// A folder was expected.
  case notAFolder
  /// The folder holds no `convention.toml`.
  case noDefinition
  /// A regular file was expected; what is there instead.
  case notARegularFile(FileKind)
  /// The system refused; its own words, such as « Permission denied ».
  case unreadable(String)
  /// Larger than that many bytes.
  case tooLarge(limit: Int)
  /// Bytes that are not UTF-8.
  case invalidUTF8
  /// A NUL, raw or escaped.
  case nulCharacter
  /// Nested deeper than that.
  case tooDeep(limit: Int)
  /// More values, or more problems, than that: the rest was not read.
  case tooMany(limit: Int)

  // The notation.
  /// Something else than what the notation wants here.
  case syntax(found: String, expected: SyntaxExpectation)
  /// The same key twice in a table; where it first stood.
  case duplicateKey(String, firstLine: Int)

  // The meaning.
  /// A key or table this program does not know, and the nearest one it knows.
  case unknownKey(String, nearest: String?)
  /// A table lacks a key it needs.
  case missingKey(String, table: String)
  /// A value of another type than expected.
  case wrongType(key: String, found: ValueType, expected: ValueType)
  /// A word outside a fixed list.
  case unknownWord(key: String, found: String, nearest: String?, expected: [String])
  /// An id that breaks the grammar of ids.
  case malformedID(String)
  /// The same id twice (by bytes or ignoring case); where it first stood.
  case duplicateID(String, firstLine: Int)
  /// A reference to something that is not in the file, and the nearest id that is.
  case unknownReference(key: String, found: String, nearest: String?)
  /// No such day in the calendar.
  case impossibleDate(String)
  /// An end that comes before its start.
  case endBeforeStart(start: Day, end: Day)
  /// A number outside its range.
  case outOfRange(key: String, found: String, low: Int64, high: Int64)
  /// An amount of money that is none, or not just one.
  case amount(found: String, AmountProblem)
  /// A number that is none.
  case notANumber(key: String, found: String)
  /// The file is of another format than those this program reads.
  case unsupportedFormat(found: String, supported: Int)
  /// A text with characters that act on a terminal or hide; their scalar values.
  case controlCharacters([UInt32])
  /// The time zone is not known on this machine.
  case unknownTimeZone(String)

  // The journal.
  /// A line of the journal that is set aside, and why.
  case quarantinedLine(LineProblem)
  /// A record that is kept and counted, but not obeyed, and why.
  case flaggedRecord(id: String, RecordProblem)
  /// Records missing from the dense numbering of a replica.
  case missingRecords(replica: String, from: Int64, through: Int64)
  /// An unfinished last line, which may still be on its way.
  case pendingTail
}

/// What stands at a path where a regular file was expected.
public enum FileKind: String, Hashable, Sendable {
  /// A folder.
  case folder
  /// A pipe.
  case pipe
  /// A device.
  case device
  /// A socket.
  case socket
  /// A symbolic link.
  case symbolicLink = "symbolic-link"
  /// Something else.
  case other
}

/// What the notation of a definition wanted at a place.
public enum SyntaxExpectation: String, Hashable, Sendable {
  /// A key.
  case key
  /// `=`.
  case equals
  /// A value.
  case value
  /// The end of the line.
  case endOfLine
  /// The closing quote of a text.
  case closingQuote
  /// A valid escape sequence.
  case escape
  /// `]`.
  case closingBracket
  /// `]]`.
  case closingDoubleBracket
  /// `}`.
  case closingBrace
  /// `,` or the end of a list.
  case comma
  /// A number.
  case number
  /// A date or time.
  case dateTime
  /// A printable character.
  case printable
}

/// The type of a value in a definition.
public enum ValueType: String, Hashable, Sendable {
  /// A text.
  case string
  /// A whole number.
  case integer
  /// A decimal number.
  case float
  /// `true` or `false`.
  case boolean
  /// A day.
  case date
  /// A day and time, or a time.
  case dateTime = "date-time"
  /// A list.
  case array
  /// A list of texts.
  case arrayOfStrings = "array-of-strings"
  /// A table.
  case table
  /// A list of tables, `[[so]]`.
  case arrayOfTables = "array-of-tables"
  /// An amount of money.
  case amount
  /// A number, whole or decimal.
  case number
}

/// Why a line of a journal is set aside.
public enum LineProblem: String, Hashable, Sendable {
  /// Not a JSON object as RFC 8259 wants it.
  case notJSON = "not-json"
  /// Longer than 128 KiB.
  case tooLong = "too-long"
  /// Bytes that are not UTF-8.
  case invalidUTF8 = "invalid-utf8"
  /// Nothing but NUL bytes, as a crashed file system leaves.
  case nulRun = "nul-run"
  /// A marker that git leaves in a conflict.
  case conflictMarker = "conflict-marker"
  /// A JSON object without what every record needs.
  case notARecord = "not-a-record"
}

/// Why a record is kept but not obeyed, or looked at twice.
public enum RecordProblem: Hashable, Sendable {
  /// An operation this program does not know.
  case unknownOperation(String)
  /// A later version of the record format.
  case newerVersion(Int64)
  /// A counter outside 1…2⁵³−1.
  case counterOutOfRange
  /// A value outside the domain of its field.
  case valueOutOfDomain(field: String, value: String)
  /// A field this program does not know.
  case unknownField(String)
  /// Without a checksum, or with another one than its bytes give: edited by hand.
  case editedByHand
  /// The same id with other content: an alarm.
  case sameIDOtherContent
  /// A replica other than the file's.
  case strayReplica(file: String)
  /// An action, milestone or indicator that the definition does not have.
  case unknownTarget(String)
}
