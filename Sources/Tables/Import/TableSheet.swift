import ConventionModel
import Words

/// A text with separators taken for a table: headings, and rows below them.
struct TableSheet {
  /// A column with its place, from 0.
  struct Column {
    let place: Int
    let heading: String
    let meaning: TableColumn
  }

  /// A row, with its number in the spreadsheet from 1.
  struct Row {
    let number: Int
    let cells: [String]

    /// Whether nothing stands in it, not even if another separator was meant.
    var isBlank: Bool { TableSheet.isBlank(cells) }
  }

  let separator: UInt8
  private(set) var headings: [String] = []
  /// Number of the row of headings.
  private(set) var headingRow = 1
  /// The columns that mean something.
  private(set) var columns: [Column] = []
  /// Columns that mean nothing.
  private(set) var unknown: [String] = []
  /// Columns that mean what one before them does.
  private(set) var duplicates: [(place: Int, first: Int)] = []
  /// The rows below the headings that hold anything.
  private(set) var rows: [Row] = []
  let faults: [CSVReader.PlacedFault]

  init(_ text: String, _ reader: HeadingReader) {
    var text = text
    var declared: UInt8?
    let start = Array(text.utf8.prefix(8))
    // Excel says so itself: « sep=; ».
    if start.count >= 6, start.prefix(4).elementsEqual("sep=".utf8),
      start[5] == UInt8(ascii: "\n") || start[5] == UInt8(ascii: "\r")
    {
      declared = start[4]
      let isPair =
        start.count > 6 && start[5] == UInt8(ascii: "\r") && start[6] == UInt8(ascii: "\n")
      text = String(decoding: text.utf8.dropFirst(isPair ? 7 : 6), as: UTF8.self)
    }
    separator =
      declared.flatMap { $0 < 0x80 ? $0 : nil } ?? TableSheet.separator(of: text, reader)
    let read = CSVReader(text, separator: separator)
    faults = read.faults
    let all = read.rows.enumerated().map { Row(number: $0.offset + 1, cells: $0.element) }
      .filter { !$0.isBlank }
    guard let first = all.first else { return }
    rows = Array(all.dropFirst())
    headingRow = first.number
    headings = first.cells.map { FormulaGuard.stripped($0).trimmed }
    while headings.last?.isEmpty == true { headings.removeLast() }
    var places: [TableColumn: Int] = [:]
    for (place, heading) in headings.enumerated() where !heading.isEmpty {
      guard let meaning = reader.column(heading) else {
        unknown.append(heading)
        continue
      }
      if let first = places[meaning] {
        duplicates.append((place, first))
      } else {
        places[meaning] = place
        columns.append(Column(place: place, heading: heading, meaning: meaning))
      }
    }
  }

  /// The column of a meaning.
  func column(_ meaning: TableColumn) -> Column? { columns.first { $0.meaning == meaning } }

  /// The name that spreadsheets give a column: `A` to `Z`, then `AA`.
  static func name(ofColumn place: Int) -> String {
    var name = ""
    var rest = place
    repeat {
      name = String(Unicode.Scalar(UInt8(65 + rest % 26))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }

  private static func isBlank(_ cells: [String]) -> Bool {
    cells.allSatisfy { cell in
      cell.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0 == ";" || $0 == ","
      }
    }
  }

  /// The separator that makes most sense of the headings: most columns known, else most columns.
  private static func separator(of text: String, _ reader: HeadingReader) -> UInt8 {
    let beginning = String(decoding: text.utf8.prefix(1 << 16), as: UTF8.self)
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    let scores = candidates.map { candidate in
      let rows = CSVReader(beginning, separator: candidate).rows
      let headings = rows.first { !isBlank($0) } ?? []
      return (headings.count { reader.column(FormulaGuard.stripped($0)) != nil }, headings.count)
    }
    var best = 0
    for place in candidates.indices where scores[place] > scores[best] { best = place }
    return candidates[best]
  }
}
