/// Minutes before they have a format: titles, facts and sections of rows, in words, not yet escaped.
struct MinutesPaper {
  /// A heading and what stands under it.
  struct Section {
    /// One entry: a cell for each column, and the same as a sentence.
    struct Row {
      let cells: [String]
      let line: String
    }

    let title: String
    /// Names of the columns; none for a list.
    let columns: [String]
    /// What it says when it has no rows.
    let empty: String
    private(set) var rows: [Row] = []
    /// What is to be said below the rows.
    var remarks: [String] = []

    init(_ title: String, columns: [String], empty: String) {
      self.title = title
      self.columns = columns
      self.empty = empty
    }

    mutating func add(_ cells: [String], as line: String) {
      rows.append(Row(cells: cells, line: line))
    }
  }

  let title: String
  let convention: String
  /// Kind and territory of the convention; may be empty.
  let place: String
  /// That everything in it is invented, where it is.
  let warning: String?
  let closing: String
  /// The name that the records of the meeting carry.
  let session: String
  /// Labels and what they name.
  var facts: [(label: String, value: String)] = []
  var sections: [Section] = []
}
