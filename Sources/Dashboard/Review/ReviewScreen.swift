import Canvas
import ConventionModel
import Typography
import Words

/// A meeting on screen: what it is about, what was seen of the agenda, the action of the moment, the
/// minutes as they are being written.
struct ReviewScreen {
  private let dashboard: Dashboard
  private let review: Review
  private let layout: ReviewLayout

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }

  private init(_ review: Review, of dashboard: Dashboard) {
    self.review = review
    self.dashboard = dashboard
    layout = ReviewLayout(dashboard.size)
  }

  /// Rows of the action.
  static func rows(of dashboard: Dashboard) -> Int { ReviewLayout(dashboard.size).body.rows }

  /// The last first line that still fills the room of the action.
  static func lastTop(of dashboard: Dashboard) -> Int {
    guard let review = dashboard.review else { return 0 }
    let area = ReviewLayout(dashboard.size).body
    let document = ReviewCard.document(of: review, in: dashboard, area: area)
    return max(0, document.lines.count - area.rows)
  }

  /// Draws it; gives where the cursor goes.
  static func draw(_ review: Review, of dashboard: Dashboard, on grid: inout Grid) -> Point {
    let screen = ReviewScreen(review, of: dashboard)
    screen.drawHeader(on: &grid)
    screen.drawStrip(on: &grid)
    screen.drawAgenda(on: &grid)
    screen.drawCard(on: &grid)
    screen.drawMinutes(on: &grid)
    screen.drawBottom(on: &grid)
    return Point(column: screen.layout.card.column, row: screen.layout.card.row)
  }

  private func drawHeader(on grid: inout Grid) {
    let area = layout.header.inset(columns: dashboard.size.columns >= 40 ? 1 : 0, rows: 0)
    let separator = Span(" \(glyphs.separator.string) ", .dim)
    let place = [
      Span(dashboard.name(of: review.target), .title),
      Span(" " + "\(review.place + 1)/\(review.agenda.items.count)", .dim),
    ]
    var groups = [
      HeaderPane.warning(of: dashboard) + [
        Span(words.meeting(.reviewName), .header), Span(" "),
        Span(words.name(of: review.meeting), .strong),
      ]
    ]
    if !review.meeting.present.isEmpty {
      groups.append([Span(words.meeting(.presentList(review.meeting.present)), .dim)])
    }
    let room = area.columns - place.width - 2
    let whole = Array(groups.joined(separator: [separator]))
    grid.write(
      whole.truncated(to: room, glyphs: glyphs), column: area.column, row: area.row, limit: room)
    grid.write(
      place, column: max(area.column, area.maxColumn - place.width), row: area.row,
      limit: place.width)
  }

  /// One sign for each point of the agenda, then the counts.
  private func drawStrip(on grid: inout Grid) {
    guard !layout.strip.isEmpty else { return }
    let area = layout.strip.inset(columns: dashboard.size.columns >= 40 ? 1 : 0, rows: 0)
    let standings = review.meeting.standings
    let minutes = review.minutes
    let separator = [Span(" \(glyphs.separator.string) ", .dim)]
    let seen = standings.count { $0.value == .seen }
    let passed = standings.count { $0.value == .passed }
    let all = review.agenda.items.count
    var counts = [
      [Span(words.meeting(.seenCount(seen, of: all)), .strong)],
      [Span(words.meeting(.changeCount(Set(minutes.changes.map(\.target.action)).count)))],
      [Span(words.meeting(.decisionCount(minutes.decisions.count)))],
      [Span(words.meeting(.followUpCount(minutes.followUps.count)))],
    ]
    if passed > 0 { counts.insert([Span(words.meeting(.passedCount(passed)))], at: 1) }
    var strip: [Span] = []
    if all + 24 <= area.columns {
      strip = review.agenda.items.enumerated().map { place, item in
        if place == review.place { return Span(sign(.here), .mark) }
        switch standings[item.target] {
        case .seen: return Span(sign(.seen), .barFill)
        case .passed: return Span(sign(.passed), .text)
        case .toSee, nil: return Span(sign(.toSee), .barTrack)
        }
      }
    } else if area.columns >= 40 {
      let bar = Bar.horizontal(
        fraction: Double(seen + passed) / Double(max(1, all)), columns: 16, glyphs: glyphs)
      strip = [Span(bar.fill, .barFill), Span(bar.track, .barTrack)]
    }
    if !strip.isEmpty { strip.append(Span("  ")) }
    let room = area.columns - strip.width
    grid.write(
      strip + .fitting(counts, columns: room, between: separator), column: area.column,
      row: area.row, limit: area.columns)
  }

  private enum Mark { case here, seen, passed, toSee }

  private func sign(_ mark: Mark) -> String {
    switch (mark, glyphs) {
    case (.here, .unicode): "▣"
    case (.here, .box): "►"
    case (.here, .ascii): ">"
    case (.seen, .ascii): "#"
    case (.seen, _): "■"
    case (.passed, .ascii): "-"
    case (.passed, _): "–"
    case (.toSee, .unicode): "□"
    case (.toSee, .box): "·"
    case (.toSee, .ascii): "."
    }
  }

  private func drawAgenda(on grid: inout Grid) {
    let area = layout.agenda
    guard area.rows >= 3 else { return }
    grid.rule(
      [Span(words.meeting(.agendaTitle), .title)], in: area, row: area.row, glyphs: glyphs)
    let standings = review.meeting.standings
    var lines: [(spans: [Span], isHere: Bool)] = []
    var here = 0
    var reason: ReviewAgenda.Reason?
    let idWidth = min(
      8, review.agenda.items.compactMap(\.target.action).map { DisplayText($0).width }.max() ?? 2)
    for (place, item) in review.agenda.items.enumerated() {
      if item.reason != reason {
        reason = item.reason
        lines.append(([Span(words.meeting(.reason(item.reason)), .label)], false))
      }
      let isHere = place == review.place
      if isHere { here = lines.count }
      let standing = standings[item.target]
      let mark: Mark =
        isHere ? .here : standing == .seen ? .seen : standing == .passed ? .passed : .toSee
      let state = item.target.action.flatMap { dashboard.situation.action($0) }
      let name = state.map { $0.action.short ?? $0.action.title } ?? words.wholeConvention
      let role: Role = isHere ? .strong : standing == nil ? .text : .dim
      var spans = [
        Span(sign(mark) + " ", isHere ? .mark : standing == .seen ? .barFill : .dim)
      ]
      if let id = item.target.action {
        spans += [
          .cell(id, .label, columns: idWidth, glyphs: glyphs),
          Span(state?.flag.value == true ? "! " : "  ", .warning),
        ]
      }
      spans.append(Span(name, role))
      lines.append((spans.truncated(to: area.columns - 1, glyphs: glyphs), isHere))
    }
    let room = area.rows - 1
    let top = max(0, min(here - room / 2, lines.count - room))
    for (offset, line) in lines.dropFirst(top).prefix(room).enumerated() {
      grid.write(
        line.spans, column: area.column + 1, row: area.row + 1 + offset, limit: area.columns - 1)
    }
  }

  /// What is shown, by id and short name, and what is to be known of it first.
  static func title(of review: Review, in dashboard: Dashboard) -> [Span] {
    let state = review.target.action.flatMap { dashboard.situation.action($0) }
    var title = [Span(dashboard.name(of: review.target), .title)]
    if let short = state?.action.short { title.append(Span(" " + short)) }
    if state?.flag.value == true {
      title.append(Span("  ! " + dashboard.wording(.toDiscuss), .warning))
    }
    if state?.isConflict == true {
      title.append(Span(dashboard.settings.glyphs == .ascii ? "  #" : "  ≠", .error))
    }
    return title
  }

  private func drawCard(on grid: inout Grid) {
    let (card, body) = (layout.card, layout.body)
    guard card.rows > 0 else { return }
    let document = ReviewCard.document(of: review, in: dashboard, area: body)
    let top = dashboard.pages.last { $0.kind == .review }?.top ?? 0
    let title = ReviewScreen.title(of: review, in: dashboard)
    let last = min(document.lines.count, top + body.rows)
    let right =
      document.lines.count > body.rows
      ? [Span(words(.lines(top + 1, last, of: document.lines.count)), .dim)] : []
    grid.rule(title, right: right, in: card, row: card.row, isFocused: true, glyphs: glyphs)
    for (offset, line) in document.lines.dropFirst(top).prefix(body.rows).enumerated() {
      grid.write(line, column: body.column, row: body.row + offset, limit: body.columns)
    }
  }

  private func drawMinutes(on grid: inout Grid) {
    let area = layout.minutes
    guard area.rows >= 2 else { return }
    grid.rule(
      [Span(words.meeting(.liveMinutes), .title)], in: area, row: area.row, glyphs: glyphs)
    let inner = area.splitTop(1).1.inset(columns: 1, rows: 0)
    let lines = LiveMinutes.lines(
      of: review, in: dashboard, columns: inner.columns, rows: inner.rows)
    for (offset, line) in lines.prefix(inner.rows).enumerated() {
      grid.write(line, column: inner.column, row: inner.row + offset, limit: inner.columns)
    }
  }

  private func drawBottom(on grid: inout Grid) {
    if layout.notice.isEmpty, NoticePane.isPressing(dashboard) {
      NoticePane.draw(dashboard, in: layout.footer.splitBottom(1).1, on: &grid)
    } else {
      NoticePane.draw(dashboard, in: layout.notice, on: &grid)
      FooterPane.draw(dashboard, in: layout.footer, on: &grid)
    }
  }
}
