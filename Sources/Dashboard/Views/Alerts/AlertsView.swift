import Canvas
import ConventionModel
import Typography
import Words

/// What wants attention, by kind, the gravest first: each line leads to its action.
struct AlertsView: Hashable, Sendable {
  /// A line of the view.
  private enum Line: Hashable {
    case heading(Alert.Kind, count: Int, isOpen: Bool)
    case alert(Alert)
    case blank
  }

  private let lines: [Line]
  /// Columns that ids take.
  private let idColumns: Int
  /// Columns that names take, as far as there is room.
  private let nameColumns: Int

  /// Kinds of which something is missing on more actions than that begin folded.
  private static let manyMissing = 4

  init(of dashboard: Dashboard, _ page: Page) {
    let situation = dashboard.situation
    let isFiltered = dashboard.rows.count < situation.actions.count
    var alerts = situation.alerts
    if isFiltered {
      let shown = Set(dashboard.rows.map { situation.actions[$0].id })
      alerts = alerts.filter { alert in alert.action.map(shown.contains) ?? false }
    }
    var lines: [Line] = []
    var first = alerts.startIndex
    while first < alerts.endIndex {
      let kind = alerts[first].kind
      let end = alerts[first...].firstIndex { $0.kind != kind } ?? alerts.endIndex
      let opensUnasked = kind.gravity != .low || end - first <= AlertsView.manyMissing
      let isOpen = opensUnasked != page.toggled.contains(kind.rawValue)
      // Air around what is unfolded, none between headings alone.
      if case .alert? = lines.last {
        lines.append(.blank)
      } else if isOpen, !lines.isEmpty {
        lines.append(.blank)
      }
      lines.append(.heading(kind, count: end - first, isOpen: isOpen))
      if isOpen { lines += alerts[first..<end].map { .alert($0) } }
      first = end
    }
    self.lines = lines
    // The first thousand tell the widths: they must not change while scrolling.
    let named = alerts.prefix(1000).compactMap(\.action).compactMap(situation.action)
    idColumns = min(12, named.map { DisplayText($0.id).width }.max() ?? 3)
    nameColumns = named.map { DisplayText($0.action.short ?? $0.action.title).width }.max() ?? 0
  }

  static func title(in dashboard: Dashboard) -> [Span] {
    [Span(dashboard.wording.heading(.alertsTitle), .title)]
  }

  /// Place of the heading of a kind, from 0; nil when nothing of the kind is listed.
  func line(of kind: Alert.Kind) -> Int? {
    lines.firstIndex { if case .heading(kind, _, _) = $0 { true } else { false } }
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let situation = dashboard.situation
    var listing = Listing(count: lines.count) { place in
      switch lines[place] {
      case .heading(let kind, let count, let isOpen):
        heading(kind, count, isOpen, of: dashboard, columns: columns)
      case .alert(let alert): line(alert, of: dashboard, columns: columns)
      case .blank: []
      }
    }
    listing.act = { place in
      switch lines[place] {
      case .heading(let kind, _, _): .fold(kind.rawValue)
      case .alert(let alert): alert.action.map { .action($0) } ?? .view(.finance)
      case .blank: nil
      }
    }
    listing.fold = { place in
      let head = lines[...place].lastIndex { if case .heading = $0 { true } else { false } }
      guard let head, case .heading(let kind, _, let isOpen) = lines[head] else { return nil }
      return Listing.Fold(name: kind.rawValue, isOpen: isOpen, head: head)
    }
    listing.action = { place in
      if case .alert(let alert) = lines[place] { alert.action } else { nil }
    }
    listing.edit = { place in
      guard case .alert(let alert) = lines[place],
        let state = alert.action.flatMap({ situation.action($0) })
      else { return nil }
      return AlertsView.repair(alert, state)
    }
    return listing
  }

  /// What `e` edits on the line of an alert: the very thing that is wrong.
  private static func repair(_ alert: Alert, _ state: ActionState) -> LineAct? {
    switch alert.kind {
    case .blocked, .notReported: .field(.status)
    case .noDueDate: .field(.due)
    case .meteoMissing: .field(.meteo)
    case .stale: .field(.progress)
    case .late:
      state.daysLate != nil
        ? .field(.due)
        : state.milestones.first { $0.daysLate != nil }.map { .milestone($0.id) }
    case .followUpOverdue:
      state.followUps.filter(\.isOpen)
        .min { ($0.record.due ?? .distantFuture) < ($1.record.due ?? .distantFuture) }
        .map { .followUp($0.record.id) }
    case .offTarget:
      state.indicators.filter { $0.attainment != nil }
        .min { ($0.attainment ?? .whole) < ($1.attainment ?? .whole) }
        .map { .indicator($0.indicator.id) }
    case .stageOrder:
      Funding(lines: state.funding).stageAnomalies.first.map { .amount($0.later.key) }
    case .coFinancing, .withoutSource: state.funding.first.map { .amount($0.key) }
    case .conflict, .toDiscuss, .overAllocation, .spendingBehind: nil
    }
  }

  /// The command that puts it right, whose key the heading shows.
  private static func remedy(_ kind: Alert.Kind) -> Command? {
    switch kind {
    case .blocked, .notReported: .pickStatus
    case .meteoMissing: .pickMeteo
    case .toDiscuss: .toggleFlag
    case .stale: .note
    case .late, .followUpOverdue, .noDueDate, .offTarget, .stageOrder, .withoutSource: .editField
    case .coFinancing, .overAllocation, .spendingBehind, .conflict: .open
    }
  }

  private func heading(
    _ kind: Alert.Kind, _ count: Int, _ isOpen: Bool, of dashboard: Dashboard, columns: Int
  ) -> [Span] {
    let (words, glyphs) = (dashboard.wording, dashboard.settings.glyphs)
    let left = [
      Span(String(glyphs.fold(isOpen: isOpen)) + " ", .dim),
      Span(words.heading(of: kind), AlertsView.role(of: kind.gravity)),
      Span(" \(glyphs.separator.string) ", .dim), Span(words.number(count), .strong),
    ]
    guard let command = AlertsView.remedy(kind),
      let binding = dashboard.settings.keys.binding(of: command), let key = binding.keys.first,
      let hint = binding.hint
    else { return left }
    return left.and(
      right: [
        Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words.key(hint), .dim),
      ], columns: columns, glyphs: glyphs)
  }

  private func line(_ alert: Alert, of dashboard: Dashboard, columns: Int) -> [Span] {
    let (words, glyphs) = (dashboard.wording, dashboard.settings.glyphs)
    let situation = dashboard.situation
    let state = alert.action.flatMap { situation.action($0) }
    let detail = words.detail(of: alert, state, in: situation)
    let role: Role = alert.kind == .late ? .late : .text
    guard let state else {
      return [.gap(2), Span(detail, role)].truncated(to: columns, glyphs: glyphs)
    }
    let name = state.action.short ?? state.action.title
    var room = columns - 2 - idColumns - 1
    let ofName = min(nameColumns, columns >= 100 ? 36 : columns >= 72 ? 22 : max(10, room / 3))
    room -= ofName + 2
    let left = [
      .gap(2), .cell(state.id, .label, columns: idColumns, glyphs: glyphs), .gap(1),
      .cell(name, columns: ofName, glyphs: glyphs), .gap(2),
      Span(detail, role),
    ]
    guard columns >= 100, let lead = state.lead.value else {
      return left.truncated(to: columns, glyphs: glyphs)
    }
    return left.and(
      right: [.cell(lead, .dim, columns: min(24, columns / 6), glyphs: glyphs)],
      columns: columns, glyphs: glyphs)
  }

  private static func role(of gravity: Alert.Gravity) -> Role {
    switch gravity {
    case .high: .error
    case .medium: .warning
    case .low: .strong
    }
  }
}
