import Words

/// The columns of the action table, chosen for a width in a stated order of priority.
///
/// Id, title and status always stand; then come progress, due date, météo, the bar, the
/// engagement, the volet, the lead, each only when the title keeps enough room.
struct ActionColumns: Equatable {
  enum Column: CaseIterable {
    case id, flags, title, engagement, volet, status, bar, progress, meteo, due, lead
  }

  /// Widths in columns, without the blank after each; the title takes what is left.
  private(set) var widths: [Column: Int] = [:]

  /// Columns from left to right.
  var shown: [Column] { Column.allCases.filter { widths[$0] != nil } }

  init(
    columns: Int, idWidth: Int, statusWidth: Int, leadWidth: Int, hasEngagements: Bool,
    hasVolets: Bool, wording: Wording
  ) {
    // The mark of the selected row and a blank at the end.
    var room = columns - 3
    let enough = 26
    func take(_ column: Column, _ width: Int) {
      widths[column] = width
      room -= width + 1
    }
    take(.id, idWidth)
    take(.flags, 2)
    if room >= statusWidth + 13 {
      take(.status, statusWidth)
    } else if room >= 14 {
      take(.status, 1)
    }
    let optional: [(Column, Int, Bool)] = [
      (.progress, 5, true),
      (.due, wording.dateWidth + 2, true),
      (.meteo, 4, true),
      (.bar, 4, true),
      (.engagement, 3, hasEngagements),
      (.bar, 10, true),
      (.volet, 10, hasVolets),
      (.lead, leadWidth, leadWidth > 0),
    ]
    for (column, width, exists) in optional where exists {
      let grown = width - (widths[column].map { $0 + 1 } ?? 0)
      let title = column == .volet || column == .lead || widths[column] != nil ? 34 : enough
      let least = columns < 70 ? 16 : title
      if room - grown - 1 >= least {
        if let former = widths[column] { room += former + 1 }
        take(column, width)
      }
    }
    widths[.title] = max(1, room)
  }
}
