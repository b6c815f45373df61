import Words

/// The columns of a portfolio's table and how wide they are, for any width.
struct PortfolioColumns {
  /// A column.
  enum Column: Int, CaseIterable {
    case name, actions, bar, progress, late, alerts, money, stateShare, complete, elapsed, end, age
  }

  /// Widths of the columns there are.
  private(set) var widths: [Column: Int] = [:]

  /// Blanks after a column.
  let gap: Int

  /// The columns there are, from left to right.
  var shown: [Column] { Column.allCases.filter { widths[$0] != nil } }

  /// Columns that a table of that width has room for: the mark of the selected row comes before them.
  init(columns: Int, wording: Wording) {
    var room = columns - 3
    gap = columns < 100 ? 1 : 2
    let least = columns < 60 ? 14 : columns < 100 ? 24 : 34
    // The first matter most.
    let optional: [(column: Column, width: Int)] = [
      (.progress, columns < 50 ? 5 : 14), (.late, 6), (.alerts, 6), (.money, 15), (.age, 7),
      (.complete, 5), (.actions, 6), (.end, wording.dateWidth), (.elapsed, 5), (.stateShare, 7),
      (.bar, 10),
    ]
    for (column, width) in optional where room - width - gap >= least {
      widths[column] = width
      room -= width + gap
    }
    widths[.name] = max(1, room)
  }
}
