import Canvas
import ConventionModel
import Typography
import Words

/// The engagements, each with its average and what is wrong in it.
struct EngagementsPane {
  let dashboard: Dashboard
  let style: BoardLayout.EngagementStyle

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var states: [EngagementState] { dashboard.situation.engagements }

  /// Rows that a stack of engagements takes in a column of some rows.
  static func stackRows(for count: Int, in rows: Int) -> Int {
    let each = [6, 5, 4, 3, 2].first { count * $0 - ($0 > 3 ? 1 : 0) <= rows } ?? 1
    return min(rows, count * each - (each > 3 ? 1 : 0))
  }

  /// The engagement at a place of the screen.
  func place(at point: Point, in area: Rect) -> Int? {
    guard area.contains(point), !states.isEmpty else { return nil }
    let inner = inner(of: area)
    switch style {
    case .chips:
      let (chips, first, gap) = chips(columns: inner.columns)
      let places = [Span].place(
        of: point.column - inner.column, among: chips, columns: inner.columns, gap: gap)
      return places.map { first + $0 }.flatMap { states.indices.contains($0) ? $0 : nil }
    case .panes, .shortPanes: return rects(in: inner).firstIndex { $0.contains(point) }
    case .stack:
      let place = (point.row - area.row) / max(1, (area.rows + 1) / states.count)
      return states.indices.contains(place) ? place : nil
    }
  }

  private func inner(of area: Rect) -> Rect {
    area.inset(columns: area.columns >= 40 || style == .stack ? 1 : 0, rows: 0)
  }

  private func rects(in inner: Rect) -> [Rect] {
    inner.columns(states.count, gap: inner.columns / states.count >= 14 ? 2 : 1)
  }

  func draw(in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty, !states.isEmpty else { return }
    let inner = inner(of: area)
    switch style {
    case .chips: drawChips(in: inner, on: &grid)
    case .panes, .shortPanes:
      for (place, rect) in rects(in: inner).enumerated() { drawPane(place, in: rect, on: &grid) }
    case .stack:
      drawStack(
        in: Rect(
          column: area.column + 1, row: area.row, columns: area.columns - 1, rows: area.rows),
        on: &grid)
    }
  }

  private func drawPane(_ place: Int, in rect: Rect, on grid: inout Grid) {
    let state = states[place]
    grid.write(
      name(place).truncated(to: rect.columns, glyphs: glyphs), column: rect.column, row: rect.row,
      limit: rect.columns)
    var row = rect.row + 1
    if rect.rows > 2 {
      grid.bar(
        state.progress.share?.fraction, column: rect.column, row: row, columns: rect.columns,
        glyphs: glyphs)
      row += 1
    }
    if row < rect.maxRow {
      grid.write(average(state), column: rect.column, row: row, limit: rect.columns)
      row += 1
    }
    if row < rect.maxRow {
      let facts = [Span].fitting(signals(state), columns: rect.columns, between: [Span(" ")])
      grid.write(facts, column: rect.column, row: row, limit: rect.columns)
    }
  }

  /// « 1 Enfants », accented when it filters the table.
  private func name(_ place: Int) -> [Span] {
    let isChosen = dashboard.chosenEngagement == place
    let isFocused = dashboard.focus == .engagements
    let title = title(of: states[place])
    let key = place < 9 ? String(place + 1) : glyphs.separator.string
    return [
      Span(key, isChosen ? .accent : .key), Span(" "),
      Span(title, isChosen ? .accent : isFocused ? .strong : .title),
    ]
  }

  private func title(of state: EngagementState) -> String {
    state.engagement.map { $0.short ?? $0.title } ?? words(.withoutEngagement)
  }

  /// « 49 % (4/5) », or that nobody reports.
  private func average(_ state: EngagementState) -> [Span] {
    let coverage = words(.coverage(state.progress.reported, of: state.progress.expected))
    guard let share = state.progress.share else {
      return [Span(words(.noAverage), .dim), Span(" " + coverage, .dim)]
    }
    return [Span(words.percent(share), .strong), Span(" " + coverage, .dim)]
  }

  /// What is wrong first, then how many of each status: a sign and a number each.
  private func signals(_ state: EngagementState) -> [[Span]] {
    var groups: [[Span]] = []
    if state.late > 0 { groups.append([Span(words(.lateSign) + "\(state.late)", .late)]) }
    for status in [Status.blocked, .inProgress, .onHold, .planned, .done, .dropped] {
      if let count = state.statuses[status] {
        groups.append([
          Span(glyphs.mark(of: status) + "\(count)", Role(.value(status)))
        ])
      }
    }
    if state.flagged > 0 { groups.append([Span("!\(state.flagged)", .warning)]) }
    if state.withoutStatus > 0 {
      let all = state.withoutStatus == state.actions.count
      let text = all ? words(.notReportedShort(state.withoutStatus)) : "\(state.withoutStatus)"
      groups.append([Span(glyphs.mark(of: Reported<Status>.notReported) + text, .statusNone)])
    }
    return groups
  }

  private func drawChips(in area: Rect, on grid: inout Grid) {
    let (chips, _, gap) = chips(columns: area.columns)
    let line = Array(chips.joined(separator: [Span(DisplayText(repeating: " ", count: gap))]))
    grid.write(line, column: area.column, row: area.row, limit: area.columns)
  }

  /// One chip each on one line, with as much in it as leaves room for all of them; the place of the
  /// engagement that the first chip is about, and the columns between chips.
  private func chips(columns: Int) -> (chips: [[Span]], first: Int, gap: Int) {
    func chips(names: Bool, late: Bool, average: Bool) -> [[Span]] {
      states.enumerated().map { place, state in
        var chip = names ? name(place) : Array(name(place).prefix(1))
        if average {
          let share = state.progress.share.map(words.percent) ?? words(.noAverage)
          chip.append(Span(" " + share, .dim))
        }
        if late, state.late > 0 {
          chip.append(Span(" " + words(.lateSign) + "\(state.late)", .late))
        }
        return chip
      }
    }
    let forms = [
      chips(names: true, late: true, average: true),
      chips(names: false, late: true, average: true),
      chips(names: false, late: true, average: false),
      chips(names: false, late: false, average: false),
    ]
    for gap in [2, 1] {
      for form in forms
      where form.reduce(0, { $0 + $1.width }) + gap * (form.count - 1) <= columns {
        return (form, 0, gap)
      }
    }
    // Too many for one line: those around the chosen one, with an ellipsis for the others.
    let ellipsis = Span(glyphs.ellipsis, .dim)
    let chosen = dashboard.chosenEngagement ?? 0
    let room = max(1, (columns - 2 * ellipsis.text.width) / 3)
    let first = max(0, min(chosen - room / 2, states.count - room))
    var shown = Array(
      chips(names: false, late: false, average: false).dropFirst(first).prefix(room))
    let isCutAfter = first + shown.count < states.count
    if first > 0, !shown.isEmpty { shown[0].insert(ellipsis, at: 0) }
    if isCutAfter, !shown.isEmpty { shown[shown.count - 1].append(ellipsis) }
    return (shown, first, 1)
  }

  private func drawStack(in area: Rect, on grid: inout Grid) {
    let each = max(1, (area.rows + 1) / states.count)
    let used = each > 3 ? each - 1 : each
    for (place, state) in states.enumerated() {
      let rect = Rect(
        column: area.column, row: area.row + place * each, columns: area.columns, rows: used)
      guard rect.maxRow <= area.maxRow else { break }
      drawStacked(place, state, in: rect, on: &grid)
    }
  }

  private func drawStacked(
    _ place: Int, _ state: EngagementState, in rect: Rect, on grid: inout Grid
  ) {
    let count = Span(words(.actions(state.actions.count)), .dim)
    let room = rect.columns - count.text.width - 1
    grid.write(
      name(place).truncated(to: room, glyphs: glyphs), column: rect.column, row: rect.row,
      limit: room)
    grid.write(
      [count], column: rect.maxColumn - count.text.width, row: rect.row, limit: rect.columns)
    var row = rect.row + 1
    func line(_ groups: [[Span]]) {
      guard row < rect.maxRow else { return }
      let separator = [Span(" \(glyphs.separator.string) ", .dim)]
      grid.write(
        .fitting(groups, columns: rect.columns, between: separator), column: rect.column, row: row,
        limit: rect.columns)
      row += 1
    }
    if row < rect.maxRow {
      let text = average(state)
      let width = max(12, text.width)
      grid.bar(
        state.progress.share?.fraction, column: rect.column, row: row,
        columns: rect.columns - width - 1, glyphs: glyphs)
      grid.write(
        text, column: rect.maxColumn - text.width, row: row, limit: width)
      row += 1
    }
    line(statusWords(state))
    line(meteoWords(state))
    line(attention(state))
  }

  private func statusWords(_ state: EngagementState) -> [[Span]] {
    var groups: [[Span]] = []
    for status in [Status.blocked, .inProgress, .onHold, .planned, .done, .dropped] {
      guard let count = state.statuses[status] else { continue }
      let name = words.name(of: status, in: dashboard.situation.definition).lowercased()
      groups.append([
        Span(glyphs.mark(of: status) + " \(count) " + name, Role(.value(status)))
      ])
    }
    if state.withoutStatus > 0 {
      groups.append([
        Span(
          glyphs.mark(of: Reported<Status>.notReported) + " "
            + words(.notReportedShort(state.withoutStatus)), .statusNone)
      ])
    }
    return groups
  }

  private func meteoWords(_ state: EngagementState) -> [[Span]] {
    var spans = [Span(words.heading(.meteoLabel) + " ", .label)]
    for meteo in Meteo.allCases {
      guard let count = state.meteos[meteo] else { continue }
      spans.append(
        Span(words.sign(of: .value(meteo)) + "\u{A0}\(count)  ", Role(.value(meteo))))
    }
    if state.withoutMeteo > 0 { spans.append(Span("?\u{A0}\(state.withoutMeteo)", .meteoNone)) }
    return [spans]
  }

  private func attention(_ state: EngagementState) -> [[Span]] {
    var groups: [[Span]] = []
    if state.late > 0 { groups.append([Span(words(.lateCount(state.late)), .late)]) }
    if state.flagged > 0 { groups.append([Span(words(.toDiscussCount(state.flagged)), .warning)]) }
    if state.stale > 0 { groups.append([Span(words(.staleCount(state.stale)), .notice)]) }
    if state.proposedLinks > 0 {
      groups.append([Span(words(.proposedLinks(state.proposedLinks)), .proposed)])
    }
    return groups
  }
}
