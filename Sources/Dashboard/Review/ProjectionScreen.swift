import Canvas
import ConventionModel
import Typography
import Words

/// One action, for a whole room to read: few words, large figures, nothing private and nothing dim.
struct ProjectionScreen {
  private let dashboard: Dashboard
  private let target: Target?

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  /// Draws what the meeting is about, or the selected action outside of one.
  static func draw(_ dashboard: Dashboard, on grid: inout Grid) {
    let target =
      dashboard.review?.target
      ?? (dashboard.isFollowing ? nil : dashboard.selectedAction.map { .action($0.id) })
    ProjectionScreen(dashboard: dashboard, target: target).draw(on: &grid)
  }

  private func draw(on grid: inout Grid) {
    let bounds = Rect(dashboard.size)
    let margin = bounds.columns >= 100 ? 4 : bounds.columns >= 60 ? 2 : bounds.columns >= 40 ? 1 : 0
    var (header, rest) = bounds.splitTop(1)
    var below: Rect
    (rest, below) = rest.splitBottom(bounds.rows >= 4 ? 1 : 0)
    header = header.inset(columns: margin, rows: 0)
    drawHeader(in: header, on: &grid)
    // Keys are for who holds the meeting; the room needs what was just saved.
    if NoticePane.isPressing(dashboard) {
      NoticePane.draw(dashboard, in: below, on: &grid)
    } else if !dashboard.isFollowing {
      FooterPane.draw(dashboard, in: below, on: &grid)
    }
    let area = rest.splitTop(bounds.rows >= 18 ? 1 : 0).1.inset(columns: margin, rows: 0)
    guard !area.isEmpty else { return }
    guard let target else {
      let text =
        dashboard.isFollowing ? words.meeting(.followWaits) : words(.noActions)
      for (offset, line) in DisplayText(text).wrapped(to: area.columns).prefix(area.rows)
        .enumerated()
      {
        grid.write(line, at: Point(column: area.column, row: area.row + offset), role: .strong)
      }
      return
    }
    if let state = target.action.flatMap({ situation.action($0) }) {
      draw(state, in: area, on: &grid)
    } else {
      drawConvention(in: area, on: &grid)
    }
  }

  private func drawHeader(in area: Rect, on grid: inout Grid) {
    let convention = situation.definition.convention
    let separator = Span(" \(glyphs.separator.string) ")
    var left = HeaderPane.warning(of: dashboard)
    var right: [Span] = []
    if let review = dashboard.review {
      left.append(Span(words.name(of: review.meeting), .header))
      right = [
        Span("\(review.place + 1)/\(review.agenda.items.count)", .strong)
      ]
    }
    let name = [convention.kind, convention.territory].compactMap { $0 }.joined(separator: " ")
    if dashboard.review != nil { left.append(separator) }
    left.append(Span(name.isEmpty ? convention.title : name, .strong))
    let room = area.columns - (right.isEmpty ? 0 : right.width + 2)
    grid.write(
      left.truncated(to: room, glyphs: glyphs), column: area.column, row: area.row, limit: room)
    grid.write(
      right, column: area.maxColumn - right.width, row: area.row, limit: right.width)
  }

  /// From the top: name, state, the bar, dates, what is to be done, what was decided.
  private func draw(_ state: ActionState, in area: Rect, on grid: inout Grid) {
    let hasRoom = area.rows >= 16
    var rest = area
    func take(_ rows: Int) -> Rect {
      let (top, other) = rest.splitTop(rows)
      rest = other
      return top
    }
    let title = DisplayText(state.id + "  " + state.action.title).wrapped(to: area.columns)
    for line in title.prefix(hasRoom ? 3 : 2) {
      let row = take(1)
      grid.write(line, at: row.origin, role: .title, limit: row.columns)
    }
    if hasRoom { _ = take(1) }
    let row = take(1)
    grid.write(
      facts(of: state).truncated(to: row.columns, glyphs: glyphs), column: row.column,
      row: row.row, limit: row.columns)
    if hasRoom { _ = take(1) }
    drawProgress(of: state, in: take(hasRoom && area.rows >= 20 ? BigFigure.rows : 1), on: &grid)
    if hasRoom { _ = take(1) }
    let lines = self.lines(of: state, columns: area.columns)
    // Air between lines where all of them have room for it.
    let step = lines.count * 2 <= rest.rows ? 2 : 1
    for line in lines.prefix(rest.rows) {
      let row = take(step)
      grid.write(line, column: row.column, row: row.row, limit: row.columns)
    }
  }

  private func facts(of state: ActionState) -> [Span] {
    let definition = situation.definition
    var spans = [
      Span(
        glyphs.mark(of: state.status.reported) + " "
          + words.name(of: state.status.reported, in: definition), Role(state.status.reported)),
      Span("   " + words.label(words.heading(.meteoLabel)) + " ", .strong),
      Span(
        words.sign(of: state.meteo.reported) + " "
          + (state.meteo.reported == .notApplicable
            ? words.notApplicable : words.name(of: state.meteo.value)),
        Role(state.meteo.reported)),
    ]
    if state.flag.value == true { spans.append(Span("   ! " + words(.toDiscuss), .warning)) }
    return spans
  }

  /// The bar as high as there are rows, the figure as large.
  private func drawProgress(of state: ActionState, in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let percent = state.progress.value
    let fraction = percent.map { Double($0) / 100 }
    guard area.rows >= BigFigure.rows, let percent else {
      let text =
        percent.map { words.percent($0) } ?? words.reported(state.progress.reported) { "\($0)" }
      let figure = DisplayText(text)
      let columns = max(0, area.columns - figure.width - 2)
      grid.bar(fraction, column: area.column, row: area.row, columns: columns, glyphs: glyphs)
      grid.write(
        figure, at: Point(column: area.maxColumn - figure.width, row: area.row), role: .strong)
      return
    }
    let figure = "\(percent)%"
    let width = BigFigure.columns("100%")
    let columns = max(0, area.columns - width - 4)
    for row in 0..<BigFigure.rows {
      grid.bar(
        fraction, column: area.column, row: area.row + row, columns: columns, glyphs: glyphs)
    }
    for (row, line) in BigFigure.lines(figure, glyphs: glyphs).enumerated() {
      grid.write(
        DisplayText(line),
        at: Point(column: area.maxColumn - BigFigure.columns(figure), row: area.row + row),
        role: .strong)
    }
  }

  /// Dates, who leads it, what is still to be done, what the meeting has decided and changed.
  private func lines(of state: ActionState, columns: Int) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ label: String, _ text: String, _ role: Role = .text) {
      let head = DisplayText(words.label(label) + " ")
      for (place, part) in DisplayText(text).wrapped(to: max(8, columns - head.width)).enumerated()
      {
        lines.append([
          place == 0 ? Span(head, .strong) : .gap(head.width), Span(part, role),
        ])
      }
    }
    var due = words.reported(state.due.reported, of: .due) { words.longDate($0) }
    if let days = state.daysLate { due += ", " + words(.lateBy(days)) }
    add(words.heading(.dueLabel), due, state.daysLate == nil ? .text : .late)
    for concern in dashboard.concerns(of: state) {
      let text = DisplayText(concern.text)
      lines += text.wrapped(to: columns).map { [Span($0, concern.role)] }
    }
    add(words.heading(.leadLabel), words.reported(state.lead.reported) { $0 })
    if let id = state.engagement.value,
      let place = situation.definition.engagements.firstIndex(where: { $0.id == id })
    {
      let engagement = situation.definition.engagements[place]
      add(words.heading(.engagementLabel), "\(place + 1) \(engagement.short ?? engagement.title)")
    }
    let open = dashboard.openFollowUps(of: .action(state.id))
    if !open.isEmpty { lines.append([]) }
    for followUp in open { add(followUp) }
    func add(_ followUp: FollowUp) {
      let record = followUp.record
      let facts = [record.who, record.due.map { words(.dueBy($0)) }].compactMap { $0 }
        .map { words.unbroken($0) }
      add(
        words.heading(.followUpLabel),
        ([record.new ?? ""] + facts).joined(separator: "\u{A0}\(glyphs.separator.string) "),
        followUp.daysOverdue(on: situation.asOf) == nil ? .text : .late)
    }
    if let minutes = dashboard.review?.minutes {
      let own = Target.action(state.id)
      let decisions = minutes.decisions.filter { $0.on == own }
      let changes = minutes.changes.filter { $0.target.action == state.id }
      if !decisions.isEmpty || !changes.isEmpty { lines.append([]) }
      for decision in decisions { add(words.heading(.decisionLabel), decision.new ?? "", .strong) }
      for change in changes {
        let value = { (text: String?) in
          words.value(text, of: change.field, in: situation.definition)
        }
        add(
          words.capitalised(words.name(of: change.field, in: situation.definition)),
          value(change.old) + (glyphs == .ascii ? " > " : " → ") + value(change.new), .strong)
      }
    }
    return lines
  }

  private func drawConvention(in area: Rect, on grid: inout Grid) {
    var lines: [[Span]] = []
    func add(_ text: String, _ role: Role) {
      lines += DisplayText(text).wrapped(to: area.columns).map { [Span($0, role)] }
    }
    add(words.meeting(.generalTitle), .title)
    lines.append([])
    for followUp in dashboard.openFollowUps(of: .convention) {
      add(
        words.label(words.heading(.followUpLabel)) + " " + (followUp.record.new ?? ""),
        followUp.daysOverdue(on: situation.asOf) == nil ? .text : .late)
    }
    for decision in dashboard.review?.minutes.decisions ?? [] where decision.on == .convention {
      add(words.label(words.heading(.decisionLabel)) + " " + (decision.new ?? ""), .strong)
    }
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      grid.write(line, column: area.column, row: area.row + offset, limit: area.columns)
    }
  }
}

extension Dashboard {
  /// Draws a meeting or its projection; gives where the cursor goes.
  func drawMeeting(on grid: inout Grid) -> Point {
    if pages.last?.kind == .review, let review {
      return ReviewScreen.draw(review, of: self, on: &grid)
    }
    ProjectionScreen.draw(self, on: &grid)
    return Point(column: 0, row: max(0, size.rows - 1))
  }
}
