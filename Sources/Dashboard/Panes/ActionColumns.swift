import Words

/// The columns of the action table, chosen for a width in a stated order of priority.
///
/// Id, title and status always stand; then come progress, due date, météo, the bar, the
/// engagement, the volet, the lead, each only when the title keeps enough room.
struct ActionColumns: Equatable {
  enum Column: Int, CaseIterable {
    case id, flags, title, engagement, volet, status, bar, progress, meteo, due, lead

    /// The order that its heading stands for; nil for none.
    var sort: SortKey? {
      switch self {
      case .id: .id
      case .flags: nil
      case .title: .title
      case .engagement: .engagement
      case .volet: .volet
      case .status: .status
      case .bar, .progress: .progress
      case .meteo: .meteo
      case .due: .due
      case .lead: .lead
      }
    }
  }

  /// Widths in columns, without the blank after each; the title takes what is left.
  private(set) var widths = Widths()

  /// A width for each column that is shown.
  struct Widths: Equatable {
    private var values = [Int?](repeating: nil, count: Column.allCases.count)

    subscript(column: Column) -> Int? {
      get { values[column.rawValue] }
      set { values[column.rawValue] = newValue }
    }
  }

  /// Blank columns after a column; flags stand right behind the id.
  func gap(after column: Column) -> Int { column == .id ? 0 : 1 }

  /// Columns from left to right.
  var shown: [Column] { Column.allCases.filter { widths[$0] != nil } }

  init(
    columns: Int, idWidth: Int, statusWidth: Int, leadWidth: Int, hasEngagements: Bool,
    hasVolets: Bool, wording: Wording
  ) {
    // The mark of the selected row and a blank at each end.
    var room = columns - 3
    func take(_ column: Column, _ width: Int) {
      widths[column] = width
      room -= width + gap(after: column)
    }
    take(.id, idWidth)
    take(.flags, 2)
    if room >= statusWidth + 13 {
      take(.status, statusWidth)
    } else if room >= 14 {
      take(.status, 1)
    }
    // Each with the room that the title keeps: less for what a review cannot do without.
    let narrow = columns < 70
    let optional: [(column: Column, width: Int, title: Int, exists: Bool)] = [
      (.progress, 6, narrow ? 16 : 26, true),
      (.due, wording.dateWidth + 2, narrow ? 18 : 26, true),
      (.meteo, 4, narrow ? 18 : 26, true),
      (.bar, 5, 34, true),
      (.engagement, 3, 34, hasEngagements),
      (.bar, 10, 36, true),
      (.volet, 10, 40, hasVolets),
      (.lead, leadWidth, 40, leadWidth > 0),
    ]
    for (column, width, title, exists) in optional where exists {
      let former = widths[column].map { $0 + gap(after: column) } ?? 0
      guard room + former - width - gap(after: column) >= title else { continue }
      room += former
      take(column, width)
    }
    widths[.title] = max(1, room)
  }
}
