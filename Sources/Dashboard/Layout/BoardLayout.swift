import Canvas
import ConventionModel

/// Where the parts of the board go, for any size.
///
/// What does not fit is given up in this order: the list of alerts and the preview, air, the calendar, the second
/// line of the gauge, the details of the engagements, the gauge, the period, the engagements, the notice.
struct BoardLayout {
  /// How engagements are shown.
  enum EngagementStyle {
    /// Side by side, each with a bar and its counts.
    case panes
    /// Side by side, name and average only.
    case shortPanes
    /// All on one line.
    case chips
    /// One under the other, with words for every count.
    case stack
  }

  /// Below this there is one line only.
  static let smallest = Size(columns: 20, rows: 5)

  var isTiny = false
  var header = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var engagements = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var engagementStyle = EngagementStyle.panes
  var gauge = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var table = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var preview = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var alerts = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var calendar = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var notice = Rect(column: 0, row: 0, columns: 0, rows: 0)
  var footer = Rect(column: 0, row: 0, columns: 0, rows: 0)

  /// Where a pane is; where there is no list of alerts, they stand in the notice.
  subscript(pane: Dashboard.Pane) -> Rect {
    switch pane {
    case .actions: table
    case .engagements: engagements
    case .money: gauge
    case .alerts: alerts.isEmpty ? notice : alerts
    case .calendar: calendar
    }
  }

  /// Rows of actions in the table, without its heading.
  var tableRows: Int { max(0, table.rows - 1) }

  init(of dashboard: Dashboard) {
    let size = dashboard.size
    let bounds = Rect(size)
    guard size.columns >= BoardLayout.smallest.columns, size.rows >= BoardLayout.smallest.rows
    else {
      isTiny = true
      header = bounds.splitTop(1).0
      return
    }
    var rest: Rect
    (header, rest) = bounds.splitTop(size.rows >= 10 ? 2 : 1)
    (rest, footer) = rest.splitBottom(1)
    if size.rows >= 8 { (rest, notice) = rest.splitBottom(1) }
    let content = Content(of: dashboard.situation)
    if dashboard.isZoomed {
      layZoomed(rest)
      return
    }
    if size.columns >= 110, size.rows >= 30, content.engagements > 0 {
      layWide(rest, content)
    } else {
      layStacked(rest, content)
    }
  }

  /// What there is to show, which decides how much room each part is worth.
  private struct Content {
    let engagements: Int
    let actions: Int
    let alertKinds: Int
    let hasFunding: Bool
    let gaugeRows: Int
    let hasCalendar: Bool

    init(of situation: Situation) {
      engagements = situation.engagements.count
      actions = situation.actions.count
      alertKinds = situation.alertTallies.count
      hasFunding = situation.funding.total != nil
      gaugeRows = GaugePane.tableRows(for: situation.funding)
      hasCalendar = CalendarSpan(of: situation) != nil
    }
  }

  /// Only the table, and the selected action where there is room for it.
  private mutating func layZoomed(_ area: Rect) {
    table = area
    if area.columns >= 160 {
      (table, preview) = area.splitRight(area.columns * 2 / 5)
      preview = preview.splitLeft(2).1
    }
  }

  private mutating func layWide(_ area: Rect, _ content: Content) {
    var rest = area.splitTop(1).1
    if content.hasCalendar { (rest, calendar) = rest.splitBottom(4) }
    let leftWidth = min(44, max(32, area.columns / 4))
    var (left, right) = rest.splitLeft(leftWidth)
    right = right.splitLeft(2).1
    engagementStyle = .stack
    // Alerts need a heading and some lines of their own under the engagements.
    let alertRows = content.alertKinds == 0 ? 0 : min(content.alertKinds, 8) + 2
    let wanted = EngagementsPane.stackRows(
      for: content.engagements, in: max(left.rows - alertRows, left.rows * 3 / 5))
    (engagements, left) = left.splitTop(wanted)
    if left.rows >= 3, content.alertKinds > 0 { alerts = left.splitTop(1).1 }
    if content.hasFunding {
      (gauge, right) = right.splitTop(content.gaugeRows)
      right = right.splitTop(1).1
    }
    if area.columns >= 160 {
      (table, preview) = right.splitRight(max(48, right.columns * 2 / 5))
      preview = preview.splitLeft(2).1
    } else {
      let spare = right.rows - content.actions - 1
      let previewRows = spare >= 6 ? spare : right.rows >= 20 ? 6 : 0
      (table, preview) = right.splitBottom(previewRows)
      if preview.rows > 7 { preview = preview.splitTop(1).1 }
    }
  }

  private mutating func layStacked(_ area: Rect, _ content: Content) {
    var rest = area
    let height = area.rows
    let paneWidth =
      content.engagements == 0 ? 0 : (area.columns - 1) / content.engagements - 1
    let fitsPanes = paneWidth >= 10 && area.columns >= 60
    let hasAir = height >= 18
    if content.engagements > 0, height >= 6 {
      engagementStyle = !fitsPanes ? .chips : height >= 15 ? .panes : .shortPanes
      if hasAir { rest = rest.splitTop(1).1 }
      let rows =
        switch engagementStyle {
        case .panes: 4
        case .shortPanes: height >= 11 ? 2 : 0
        default: 1
        }
      if rows == 0 { engagementStyle = .chips }
      (engagements, rest) = rest.splitTop(max(1, rows))
    }
    if content.hasFunding, height >= 8 {
      if hasAir { rest = rest.splitTop(1).1 }
      (gauge, rest) = rest.splitTop(height >= 15 ? 2 : 1)
    }
    if content.hasCalendar, height >= 16 {
      (rest, calendar) = rest.splitBottom(2)
    }
    if area.columns >= 120, height >= 12 {
      (rest, preview) = rest.splitRight(max(44, area.columns - 84))
      preview = preview.splitLeft(2).1
      table = rest
      return
    }
    // What the table does not need goes to the alerts, then to the selected action.
    let spare = rest.rows - max(8, content.actions + 1)
    if spare >= content.alertKinds + 2, content.alertKinds > 0 {
      (rest, alerts) = rest.splitBottom(content.alertKinds + 2)
      alerts = alerts.splitTop(1).1
    }
    let left = rest.rows - max(8, content.actions + 1)
    if left >= 7 {
      (rest, preview) = rest.splitBottom(min(left, 12))
      preview = preview.splitTop(1).1
    }
    table = rest
  }
}
