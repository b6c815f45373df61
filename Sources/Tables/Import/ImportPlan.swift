public import ConventionModel
public import Words

/// What a table from a spreadsheet would change in a convention, before anybody has agreed to it.
public struct ImportPlan: Hashable, Sendable {
  /// Something that cannot be taken in, and where; while there is any, nothing is.
  public struct Fault: Hashable, Sendable {
    /// Row of the spreadsheet, from 1; 0 is the whole file.
    public let row: Int
    /// Name of the column as spreadsheets have it, such as `H`; nil is the whole row.
    public let column: String?
    /// The heading of the column, as found.
    public let heading: String
    /// What stands there.
    public let found: String
    /// What is wrong with it.
    public let problem: ImportProblem
  }

  /// One thing to be written, which a person keeps or leaves out.
  public struct Change: Hashable, Sendable {
    /// Row of the spreadsheet, from 1.
    public let row: Int
    /// What it is about.
    public let target: Target
    /// The records that say it: one, or a new milestone and the day it was reached.
    public let drafts: [Draft]
    /// The record by which somebody else changed it since the table was made, as far as days tell.
    public let changedSince: JournalRecord?

    /// Whether nothing was known of it before.
    public var isAddition: Bool {
      drafts.first.map { $0.operation == .add || ($0.old == nil && $0.field != .flag) } ?? false
    }
  }

  /// Something the table says otherwise than the definition, which no import changes.
  public struct Refusal: Hashable, Sendable {
    /// Row of the spreadsheet, from 1.
    public let row: Int
    /// What it is about.
    public let target: Target
    /// The column.
    public let column: TableColumn
    /// What the definition says.
    public let old: String
    /// What the table says.
    public let new: String
  }

  /// A column that is left as it came.
  public struct UnknownColumn: Hashable, Sendable {
    /// Its heading.
    public let heading: String
    /// The heading it may have been meant to have.
    public let nearest: String?
  }

  /// How the bytes were read; nil when they could not be.
  public internal(set) var encoding: TableEncoding?
  /// What parts the cells.
  public internal(set) var separator: Character = ";"
  /// How many rows below the headings hold anything.
  public internal(set) var rowCount = 0
  /// What cannot be taken in, in order.
  public internal(set) var faults: [Fault] = []
  /// What would be written, in order.
  public internal(set) var changes: [Change] = []
  /// What only the definition can change.
  public internal(set) var refusals: [Refusal] = []
  /// Rows in which nothing changes.
  public internal(set) var untouchedRows = 0
  /// Columns that mean nothing here.
  public internal(set) var unknownColumns: [UnknownColumn] = []
  /// Rows that end before the last column: nothing changes in the cells they lack.
  public internal(set) var shortRows: [Int] = []
  /// Cells that say what stood when the table was made, where somebody wrote since: what stands remains.
  public internal(set) var staleCells = 0

  /// What the bytes of a file would change.
  ///
  /// Headings are found in any order and in either language. A cell that says what an export would say
  /// changes nothing.
  public init(reading bytes: [UInt8], against situation: Situation, _ wording: Wording) {
    var reader = ImportReader(situation, wording)
    reader.read(bytes)
    self = reader.plan
  }

  init() {}

  /// Whether nothing would be written and nothing is wrong.
  public var isIdle: Bool { faults.isEmpty && changes.isEmpty }

  /// The records of the changes but those at some places.
  public func drafts(leavingOut places: Set<Int> = []) -> [Draft] {
    changes.enumerated().flatMap { places.contains($0.offset) ? [] : $0.element.drafts }
  }
}
