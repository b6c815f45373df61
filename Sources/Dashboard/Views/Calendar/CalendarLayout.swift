import Canvas
import ConventionModel
import Typography
import Words

/// The calendar view laid out over some columns: a name, the time, the due date.
struct CalendarLayout {
  private let view: CalendarView
  private let dashboard: Dashboard
  private let columns: Int
  private let nameColumns: Int
  private let dueColumns: Int
  private let axis: TimeAxis
  private let bars: CalendarBars

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  init(_ view: CalendarView, of dashboard: Dashboard, columns: Int) {
    self.view = view
    self.dashboard = dashboard
    self.columns = columns
    // The name gives way first, then the due date; the time keeps the rest.
    nameColumns = columns >= 120 ? 34 : columns >= 72 ? 18 : columns >= 56 ? 10 : 0
    dueColumns = columns >= 50 ? 12 : 0
    let left = 2 + view.idColumns + (nameColumns > 0 ? nameColumns + 1 : 0) + 1
    axis = TimeAxis(
      first: view.first, last: view.last, columns: max(8, columns - left - dueColumns))
    bars = CalendarBars(glyphs: dashboard.settings.glyphs)
  }

  /// The names of the divisions of time, and the convention's own line.
  var scale: [[Span]] {
    var names: [Span] = []
    var used = 0
    for tick in axis.ticks(words) where tick.column >= used {
      let name = DisplayText(tick.name)
      guard tick.column + name.width <= axis.columns else { continue }
      names += [.gap(tick.column - used), Span(name, .label)]
      used = tick.column + name.width + 1
      names.append(.gap(1))
    }
    let title = situation.definition.convention.kind ?? words.heading(.aboutTitle)
    return [
      margin("", "") + names,
      margin("", title) + spans(bars.convention(situation, meetings: view.meetings, axis))
        + end(situation.period.currentEnd, .label),
    ]
  }

  /// A line of the view.
  func line(_ line: CalendarView.Line) -> [Span] {
    switch line {
    case .heading(let horizon, let count, let isOpen):
      let role: Role = horizon == .late ? .late : .strong
      return [
        Span(String(glyphs.fold(isOpen: isOpen)) + " ", .dim),
        Span(words.heading(of: horizon), role),
        Span(" \(glyphs.separator.string) ", .dim), Span(words.number(count), .strong),
      ]
    case .due(let due): return self.line(of: due)
    case .barsHeading(let isOpen):
      return [
        Span(String(glyphs.fold(isOpen: isOpen)) + " ", .dim), Span(words.calendar(.bars), .strong),
      ]
    case .bar(let row):
      let state = situation.actions[row]
      return margin(state.id, state.action.short ?? state.action.title)
        + spans(bars.action(state, in: situation, axis)) + due(of: state)
    case .said(let term):
      return [.gap(2), Span(words.calendar(term), .dim)].truncated(to: columns, glyphs: glyphs)
    case .blank: return []
    }
  }

  private func line(of due: Agenda.Due) -> [Span] {
    let state = situation.action(due.action)
    let role: Role = due.isLate ? .late : .text
    let name = state.map { $0.action.short ?? $0.action.title } ?? ""
    let distance = words.distance(due.daysLeft)
    let ofName = columns >= 110 ? 34 : columns >= 72 ? 22 : 0
    let left: [Span] = [
      .gap(2), Span(words.date(due.day), role), .gap(2),
      .cell(due.action, .label, columns: view.idColumns, glyphs: glyphs), .gap(1),
    ]
    let named: [Span] =
      ofName > 0 ? [.cell(name, columns: ofName, glyphs: glyphs), .gap(2)] : []
    return (left + named + [Span(words.name(of: due.what))]).and(
      right: [Span(distance, due.isLate ? .late : due.daysLeft <= 30 ? .strong : .dim)],
      columns: columns, glyphs: glyphs)
  }

  /// The two columns before the time.
  private func margin(_ id: String, _ name: String) -> [Span] {
    let cells: [Span] = [
      .gap(2), .cell(id, .label, columns: view.idColumns, glyphs: glyphs), .gap(1),
    ]
    guard nameColumns > 0 else { return cells }
    return cells + [.cell(name, columns: nameColumns, glyphs: glyphs), .gap(1)]
  }

  private func due(of state: ActionState) -> [Span] {
    switch state.due.reported {
    case .value(let day): end(day, state.daysLate == nil ? .text : .late)
    case .notApplicable:
      dueColumns > 0 ? [.gap(1), Span(words.sign(of: .notApplicable), .dim)] : []
    case .notReported:
      dueColumns > 0 ? [.gap(1), Span(glyphs == .ascii ? "-" : "∅", .dim)] : []
    }
  }

  private func end(_ day: Day?, _ role: Role) -> [Span] {
    guard dueColumns > 0, let day else { return [] }
    return [.gap(1), Span(words.date(day), role)]
  }

  /// Cells as runs of one role.
  private func spans(_ cells: [CalendarBars.Cell]) -> [Span] {
    var spans: [Span] = []
    var run = String.UnicodeScalarView()
    var role = Role.text
    for cell in cells {
      if cell.role != role, !run.isEmpty {
        spans.append(Span(String(run), role))
        run = String.UnicodeScalarView()
      }
      role = cell.role
      run.append(cell.sign)
    }
    if !run.isEmpty { spans.append(Span(String(run), role)) }
    return spans
  }
}
