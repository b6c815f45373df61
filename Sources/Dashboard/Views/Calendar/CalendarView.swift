import Canvas
import ConventionModel
import Typography
import Words

/// What is due, then the actions over time, under a scale that stays.
struct CalendarView: Hashable, Sendable {
  /// A line of the view.
  enum Line: Hashable {
    case heading(Agenda.Horizon, count: Int, isOpen: Bool)
    case due(Agenda.Due)
    case barsHeading(isOpen: Bool)
    /// The place of an action in ``Situation/actions``.
    case bar(Int)
    case said(CalendarTerm)
    case blank
  }

  let lines: [Line]
  /// The days shown.
  let first: Day, last: Day
  let scale: TimeAxis.Scale
  /// The days of meetings.
  let meetings: [Day]
  /// Columns that ids take.
  let idColumns: Int

  /// How many scales there are.
  static let scales = TimeAxis.Scale.allCases.count

  private static let barsName = "bars"

  init(of dashboard: Dashboard, _ page: Page) {
    let situation = dashboard.situation
    let rows = dashboard.rows
    let states = rows.lazy.map { situation.actions[$0] }
    scale = TimeAxis.Scale(rawValue: page.scale) ?? .whole
    (first, last) = CalendarView.window(scale, page.shift, of: situation, states)
    meetings = situation.meetings.map(\.day)
    idColumns = min(12, states.map { DisplayText($0.id).width }.max() ?? 3)
    var lines: [Line] = []
    let dues = Agenda.dues(of: states, asOf: situation.asOf)
    for horizon in Agenda.Horizon.allCases {
      let group = dues.filter { Agenda.Horizon(daysLeft: $0.daysLeft) == horizon }
      guard !group.isEmpty else { continue }
      // What is far away can wait.
      let isOpen = (horizon == .later) == page.toggled.contains("\(horizon)")
      lines.append(.heading(horizon, count: group.count, isOpen: isOpen))
      if isOpen { lines += group.map { .due($0) } }
    }
    if dues.isEmpty { lines.append(.said(.nothingDue)) }
    if !rows.isEmpty {
      let isOpen = !page.toggled.contains(CalendarView.barsName)
      lines += [.blank, .barsHeading(isOpen: isOpen)]
      if isOpen {
        lines += rows.map { .bar($0) }
        if states.contains(where: { $0.start.value == nil && $0.due.value != nil }) {
          lines.append(.said(.unknownStart))
        }
        let bars = CalendarBars(glyphs: dashboard.settings.glyphs)
        lines.append(
          .said(
            .legend(
              done: String(bars.reached), due: String(bars.toCome), today: String(bars.today))))
        lines.append(.said(.marks(meeting: String(bars.meeting))))
      }
    }
    self.lines = lines
  }

  static func title(in dashboard: Dashboard) -> [Span] {
    let words = dashboard.wording
    guard case .calendar(let view)? = dashboard.pages.last?.content else {
      return [Span(words.heading(.calendarTitle), .title)]
    }
    let scale: CalendarTerm =
      switch view.scale {
      case .whole: .whole
      case .year: .year
      case .quarter: .quarter
      case .month: .month
      }
    let separator = Span(" \(dashboard.settings.glyphs.separator.string) ", .dim)
    return [
      Span(words.heading(.calendarTitle), .title), separator, Span(words.calendar(scale)),
      separator,
      Span(words.span(from: view.first, to: view.last), .dim),
    ]
  }

  /// The days that a scale shows, moved by some steps.
  private static func window(
    _ scale: TimeAxis.Scale, _ shift: Int, of situation: Situation,
    _ states: some Sequence<ActionState>
  ) -> (Day, Day) {
    let today = situation.asOf
    guard let months = scale.months else {
      var days = states.flatMap { [$0.start.value, $0.due.value] }.compactMap { $0 } + [today]
      if let span = CalendarSpan(of: situation) { days += [span.first, span.last] }
      return (days.min() ?? today, days.max() ?? today)
    }
    let step = max(1, months / 3)
    let parts = today.components
    let month = Day(year: parts.year, month: parts.month, day: 1) ?? today
    // What comes matters more than what was: a quarter of the time lies behind.
    let first = month.adding(months: -(months / 4) + max(-1_200, min(shift, 1_200)) * step)
    return (first, first.adding(months: months).adding(days: -1))
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let layout = CalendarLayout(self, of: dashboard, columns: columns)
    let actions = dashboard.situation.actions
    var listing = Listing(count: lines.count) { layout.line(lines[$0]) }
    listing.frozen = layout.scale
    listing.namesColumns = false
    listing.act = { place in
      switch lines[place] {
      case .heading(let horizon, _, _): .fold("\(horizon)")
      case .due(let due): .action(due.action)
      case .barsHeading: .fold(CalendarView.barsName)
      case .bar(let row): .action(actions[row].id)
      case .said, .blank: nil
      }
    }
    listing.fold = { place in
      let head = lines[...place].lastIndex {
        switch $0 {
        case .heading, .barsHeading: true
        default: false
        }
      }
      guard let head else { return nil }
      switch lines[head] {
      case .heading(let horizon, _, let isOpen):
        return Listing.Fold(name: "\(horizon)", isOpen: isOpen, head: head)
      case .barsHeading(let isOpen):
        return Listing.Fold(name: CalendarView.barsName, isOpen: isOpen, head: head)
      default: return nil
      }
    }
    listing.edit = { place in
      switch lines[place] {
      case .due(let due):
        switch due.what {
        case .action: .field(.due)
        case .milestone(let id, _): .milestone(id)
        case .followUp(let record, _, _): .followUp(record)
        }
      case .bar: .field(.due)
      default: nil
      }
    }
    listing.action = { place in
      switch lines[place] {
      case .due(let due): due.action
      case .bar(let row): actions[row].id
      default: nil
      }
    }
    return listing
  }
}
