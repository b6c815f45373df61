import Canvas
import ConventionModel
import Typography
import Words

/// The table of actions, one row each, the selected one marked.
struct ActionTablePane {
  let dashboard: Dashboard
  private let columns: ActionColumns
  private let area: Rect
  /// Letters that the filter looks for.
  private let sought: [[UInt8]]

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  init(_ dashboard: Dashboard, in area: Rect) {
    self.dashboard = dashboard
    self.area = area
    sought = dashboard.soughtLetters
    // The first thousand actions tell the widths: they must not change while scrolling.
    let states = dashboard.situation.actions.prefix(1000)
    let words = dashboard.wording
    let definition = dashboard.situation.definition
    columns = ActionColumns(
      columns: area.columns,
      idWidth: min(12, max(2, states.map(\.id.utf8.count).max() ?? 2)),
      statusWidth: ActionTablePane.statusWidth(words, definition, isNarrow: area.columns < 90),
      leadWidth: states.contains { $0.lead.value != nil } ? 18 : 0,
      hasEngagements: !definition.engagements.isEmpty,
      hasVolets: states.contains { $0.action.volet != nil }, wording: words)
  }

  func draw(on grid: inout Grid) {
    guard area.rows > 0 else { return }
    drawHeading(on: &grid)
    let rows = dashboard.rows
    let visible = area.rows - 1
    guard !rows.isEmpty else { return drawEmpty(on: &grid) }
    for offset in 0..<max(0, visible) where dashboard.tableTop + offset < rows.count {
      let state = situation.actions[rows[dashboard.tableTop + offset]]
      draw(state, row: area.row + 1 + offset, on: &grid)
    }
  }

  /// Where the selected row's mark stands, for the cursor.
  var cursor: Point? {
    guard let row = dashboard.selectedRow else { return nil }
    let offset = row - dashboard.tableTop
    guard offset >= 0, offset < area.rows - 1 else { return nil }
    return Point(column: area.column, row: area.row + 1 + offset)
  }

  private func drawEmpty(on grid: inout Grid) {
    guard area.rows > 1 else { return }
    for (offset, line) in DisplayText(dashboard.emptiness).wrapped(to: max(1, area.columns - 4))
      .prefix(area.rows - 1).enumerated()
    {
      grid.write(line, at: Point(column: area.column + 2, row: area.row + 1 + offset), role: .dim)
    }
  }

  private func drawHeading(on grid: inout Grid) {
    var title = [Span(words.heading(.actionsTitle), .title)] + dashboard.filterTitle
    let visible = area.rows - 1
    let last = min(dashboard.rows.count, dashboard.tableTop + visible)
    if dashboard.rows.count > visible, visible > 0 {
      title.append(
        Span(
          " " + words(.lines(dashboard.tableTop + 1, last, of: dashboard.rows.count)), .dim))
    } else if dashboard.rows.count < situation.actions.count {
      title.append(
        Span(" " + words(.someOf(dashboard.rows.count, situation.actions.count)), .dim))
    } else {
      title.append(Span(" \(dashboard.rows.count)", .dim))
    }
    let sort = dashboard.finder.sort
    let direction = glyphs.order(isDescending: sort.isDescending)
    if sort != .usual, !headings(after: title).contains(where: { $0.column.sort == sort.key }) {
      // Where its column is not named, the order is.
      title.append(Span(" \(glyphs.separator.string) ", .dim))
      title.append(Span(words.finding(.sorted(sort.key, direction: direction)), .accent))
    }
    grid.rule(
      title, in: area, row: area.row, isFocused: dashboard.focus == .actions, glyphs: glyphs)
    for heading in headings(after: title) {
      let isSorted = sort != .usual && heading.column.sort == sort.key
      let spans = [
        Span(" ", .rule), Span(heading.name, isSorted ? .accent : .label), Span(" ", .rule),
      ]
      grid.write(
        spans, column: heading.start - 1, row: area.row, limit: heading.name.width + 2)
    }
  }

  /// The names of columns for which there is room behind the title, and where they start.
  private func headings(
    after title: [Span]
  ) -> [(column: ActionColumns.Column, name: DisplayText, start: Int)] {
    let sort = dashboard.finder.sort
    let reserved = area.column + 3 + min(title.width, area.columns) + 2
    var headings: [(column: ActionColumns.Column, name: DisplayText, start: Int)] = []
    var column = area.column + 2
    for part in columns.shown {
      let width = columns.widths[part] ?? 0
      defer { column += width + columns.gap(after: part) }
      guard width > 2, let name = heading(of: part) else { continue }
      let isSorted = sort != .usual && part.sort == sort.key
      let sign = isSorted ? glyphs.order(isDescending: sort.isDescending) : ""
      let room = part == .bar ? width + 1 + (columns.widths[.progress] ?? 0) : width
      let text =
        DisplayText(name).truncated(to: max(1, room - sign.count), ellipsis: glyphs.ellipsis)
        + DisplayText(sign)
      let start = isRightAligned(part) ? column + width - text.width : column
      if start > reserved { headings.append((part, text, start)) }
    }
    return headings
  }

  private func heading(of column: ActionColumns.Column) -> String? {
    switch column {
    case .id, .flags, .title: nil
    case .bar: words.heading(.progressLabel)
    case .engagement: words.heading(.engagementColumn)
    case .volet: words.heading(.voletColumn)
    case .status: words.heading(.statusColumn)
    case .progress: columns.widths[.bar] == nil ? words.heading(.progressColumn) : nil
    case .meteo: words.heading(.meteoColumn)
    case .due: words.heading(.dueColumn)
    case .lead: words.heading(.leadColumn)
    }
  }

  private func isRightAligned(_ column: ActionColumns.Column) -> Bool { column == .progress }

  private func draw(_ state: ActionState, row: Int, on grid: inout Grid) {
    let isSelected = state.id == dashboard.selection
    if isSelected {
      grid.write(
        DisplayText(String(glyphs.mark)), at: Point(column: area.column, row: row), role: .mark)
    }
    if dashboard.marks.contains(state.id) {
      grid.write(
        DisplayText(String(glyphs.chosen)), at: Point(column: area.column + 1, row: row),
        role: .accent)
    } else if dashboard.changed.contains(state.id) {
      grid.write(
        glyphs == .ascii ? "~" : "Δ", at: Point(column: area.column + 1, row: row), role: .notice)
    }
    var column = area.column + 2
    for part in columns.shown {
      let width = columns.widths[part] ?? 0
      drawPart(part, of: state, column: column, row: row, width: width, on: &grid)
      column += width + columns.gap(after: part)
    }
  }

  private func drawPart(
    _ part: ActionColumns.Column, of state: ActionState, column: Int, row: Int, width: Int,
    on grid: inout Grid
  ) {
    func write(_ text: String, _ role: Role = .text, right: Bool = false) {
      grid.write(
        text, role, column: column, row: row, limit: width, glyphs: glyphs,
        alignment: right ? .right : .left)
    }
    func write(found text: String, _ role: Role) {
      guard !sought.isEmpty else { return write(text, role) }
      let spans = FoldedLetters(text).runs(matching: sought).map {
        Span($0.text, $0.isMatch ? .match : role)
      }
      grid.write(
        spans.truncated(to: width, glyphs: glyphs), column: column, row: row, limit: width)
    }
    switch part {
    case .id: write(found: state.id, .label)
    case .flags:
      var flags: [Span] = []
      if state.flag.value == true { flags.append(Span("!", .warning)) }
      if state.isConflict { flags.append(Span(glyphs == .ascii ? "#" : "≠", .error)) }
      grid.write(flags, column: column, row: row, limit: width)
    case .title: write(found: title(of: state, width: width), .text)
    case .engagement:
      write(engagementNumber(of: state), state.link.value == .proposed ? .proposed : .text)
    case .volet: write(volet(of: state), .dim)
    case .status:
      let mark = glyphs.mark(of: state.status.reported)
      let name = statusName(of: state, width: width - 2)
      write(width > 2 ? "\(mark) \(name)" : mark, Role(state.status.reported))
    case .bar:
      grid.bar(
        state.progress.value.map { Double($0) / 100 }, column: column, row: row, columns: width,
        glyphs: glyphs)
    case .progress:
      switch state.progress.reported {
      case .value(let percent): write(words.percent(percent), right: true)
      case .notReported: write(words(.noAverage), .dim, right: true)
      case .notApplicable: write(words.sign(of: .notApplicable), .dim, right: true)
      }
    case .meteo: write(words.sign(of: state.meteo.reported), Role(state.meteo.reported))
    case .due: drawDue(of: state, column: column, row: row, width: width, on: &grid)
    case .lead:
      write(
        found: words.reported(state.lead.reported) { $0 }, state.lead.value == nil ? .dim : .text)
    }
  }

  /// Columns for the longest status, its mark included; narrow tables shorten « non renseigné ».
  private static func statusWidth(
    _ words: Wording, _ definition: Definition, isNarrow: Bool
  ) -> Int {
    let names =
      Status.allCases.map { words.name(of: $0, in: definition) }
      + (isNarrow ? [] : [words.name(of: Status?.none)])
    return min(20, 2 + (names.map { DisplayText($0).width }.max() ?? 0))
  }

  private func statusName(of state: ActionState, width: Int) -> String {
    let name = words.name(of: state.status.reported, in: situation.definition)
    let isTooWide = state.status.reported == .notReported && DisplayText(name).width > width
    return isTooWide ? words(.notReportedWord) : name
  }

  /// The short name where it says as much as fits, the full title where there is room for it.
  private func title(of state: ActionState, width: Int) -> String {
    let full = DisplayText(state.action.title)
    return full.width <= width ? state.action.title : state.action.short ?? state.action.title
  }

  private func engagementNumber(of state: ActionState) -> String {
    guard let id = state.engagement.value,
      let place = situation.definition.engagements.firstIndex(where: { $0.id == id })
    else { return words(.noAverage) }
    return "\(place + 1)" + (state.link.value == .proposed ? "?" : "")
  }

  private func volet(of state: ActionState) -> String {
    guard let id = state.action.volet else { return "" }
    let label = situation.definition.volets.first { $0.id == id }
    return label.map { $0.short ?? $0.title } ?? id
  }

  private func drawDue(
    of state: ActionState, column: Int, row: Int, width: Int, on grid: inout Grid
  ) {
    var spans: [Span]
    switch state.due.reported {
    case .value(let day): spans = [Span(words.date(day), state.daysLate != nil ? .late : .text)]
    case .notApplicable: spans = [Span(words.sign(of: .notApplicable), .dim)]
    case .notReported: spans = [Span(words(.noAverage), .dim)]
    }
    if state.isLate {
      let sign: Message = state.daysLate == nil ? .milestoneSign : .lateSign
      spans.append(Span(" " + words(sign), .late))
    }
    grid.write(spans, column: column, row: row, limit: width)
  }
}
