import Canvas
import ConventionModel
import Typography
import Words

/// The days a calendar spans: whole months around everything the convention dates.
struct CalendarSpan {
  let first: Day
  let last: Day

  /// Nil when the convention has neither start nor end.
  init?(of situation: Situation) {
    let convention = situation.definition.convention
    let period = situation.period
    let days = [
      convention.start, convention.end, period.currentEnd, period.announcedEnd, convention.signed,
      convention.adopted,
    ].compactMap { $0 }
    guard period.start != nil || period.currentEnd != nil, let low = days.min(),
      let high = days.max()
    else { return nil }
    let (from, to) = (low.components, high.components)
    guard let first = Day(year: from.year, month: from.month, day: 1),
      let last = Day(
        year: to.year, month: to.month, day: Day.length(ofMonth: to.month, year: to.year))
    else { return nil }
    self.first = first
    self.last = last
  }

  /// Column of a day in a calendar of some columns; nil outside.
  func column(of day: Day, in columns: Int) -> Int? {
    guard day >= first, day <= last, columns > 0 else { return nil }
    let days = first.days(to: last) + 1
    return min(columns - 1, first.days(to: day) * columns / days)
  }
}

/// The convention's time on a line: what was agreed when, where it ends, where today is.
struct CalendarPane {
  let dashboard: Dashboard

  private struct Mark {
    let column: Int
    let day: Day
    let sign: String
    let name: String
    let role: Role

    /// How much a name matters where there is not room for all.
    var weight: Int {
      switch role {
      case .today: 3
      case .strong: 2
      case .proposed: 1
      default: 0
      }
    }
  }

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }

  func draw(in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty, let span = CalendarSpan(of: dashboard.situation) else { return }
    var rest = area
    if area.rows >= 4 {
      grid.rule(
        [Span(words.heading(.calendarTitle), .title)], in: area, row: area.row,
        isFocused: dashboard.focus == .calendar, glyphs: glyphs)
      rest = rest.splitTop(1).1
    }
    let line = rest.inset(columns: 1, rows: 0)
    drawScale(span, in: line, on: &grid)
    guard rest.rows >= 2 else { return }
    drawLine(span, in: line, row: line.row + 1, on: &grid)
    if rest.rows >= 3 { drawDues(span, in: line, row: line.row + 2, on: &grid) }
  }

  /// Names of months, as many letters as there is room for, a year at its first month.
  private func drawScale(_ span: CalendarSpan, in area: Rect, on grid: inout Grid) {
    var month = span.first
    var free = 0
    while month <= span.last {
      let parts = month.components
      let next = month.adding(months: 1)
      guard next > month else { break }
      if let column = span.column(of: month, in: area.columns), column >= free {
        let end = span.column(of: next, in: area.columns) ?? area.columns
        let isYear = month == span.first || parts.month == 1
        let year = String(String(parts.year).suffix(2))
        let name = words.shortMonth(parts.month)
        let room = end - column - 1
        var text = room >= 4 ? name : String(name.prefix(1))
        if isYear {
          text =
            room >= DisplayText(name).width + 3 ? "\(name) \(year)" : String(name.prefix(1)) + year
        }
        let shown = DisplayText(text)
        grid.write(
          shown, at: Point(column: area.column + column, row: area.row),
          role: isYear ? .label : .dim, limit: area.columns - column)
        free = column + shown.width + 1
      }
      month = next
    }
  }

  /// The line of the period with its marks and, where there is room, their names.
  private func drawLine(_ span: CalendarSpan, in area: Rect, row: Int, on grid: inout Grid) {
    let situation = dashboard.situation
    grid.fill(
      Rect(column: area.column, row: row, columns: area.columns, rows: 1),
      with: glyphs.horizontalRule, role: .rule)
    let today = span.column(of: situation.asOf, in: area.columns)
    // What has passed is drawn plainly.
    let passed = situation.asOf > span.last ? area.columns : today ?? 0
    grid.setRole(.dim, in: Rect(column: area.column, row: row, columns: passed, rows: 1))
    var marks = self.marks(span, columns: area.columns)
    if today == nil {
      let isPast = situation.asOf < span.first
      let arrow = isPast ? (glyphs == .ascii ? "<" : "◂") : (glyphs == .ascii ? ">" : "▸")
      marks.append(
        Mark(
          column: isPast ? 0 : area.columns - 1, day: situation.asOf, sign: arrow,
          name: nameOfShownDay,
          role: .today))
    }
    marks.sort { $0.column < $1.column }
    // Names stand right of their mark, else left of it, where nothing else stands; what decides
    // most is placed first.
    var free = [Bool](repeating: true, count: area.columns)
    for mark in marks { free[mark.column] = false }
    func put(_ text: DisplayText, at column: Int, beside ownMark: Int, _ role: Role) -> Bool {
      let cells = column..<(column + text.width)
      // A cell of the line stays between a name and what does not belong to it.
      let beyond = [cells.lowerBound - 1, cells.upperBound]
        .filter { $0 != ownMark && free.indices.contains($0) }
      guard cells.lowerBound >= 0, cells.upperBound <= free.count,
        cells.allSatisfy({ free[$0] }), beyond.allSatisfy({ free[$0] })
      else { return false }
      grid.write(text, at: Point(column: area.column + column, row: row), role: role)
      for cell in cells { free[cell] = false }
      return true
    }
    for mark in marks {
      grid.write(
        DisplayText(mark.sign), at: Point(column: area.column + mark.column, row: row),
        role: mark.role)
    }
    for mark in marks.sorted(by: { $0.weight > $1.weight }) {
      let name = DisplayText(mark.name)
      _ =
        put(name, at: mark.column + 1, beside: mark.column, mark.role)
        || put(name, at: mark.column - name.width, beside: mark.column, mark.role)
    }
  }

  private func marks(_ span: CalendarSpan, columns: Int) -> [Mark] {
    let situation = dashboard.situation
    let convention = situation.definition.convention
    let dot = glyphs == .ascii ? "o" : "●"
    let end = String(glyphs.tick)
    var marks: [Mark] = []
    func add(_ day: Day?, _ sign: String, _ name: String, _ role: Role) {
      guard let day, let column = span.column(of: day, in: columns) else { return }
      // Two dates in one column: the later-added one is the more important.
      marks.removeAll { $0.column == column }
      marks.append(Mark(column: column, day: day, sign: sign, name: name, role: role))
    }
    add(convention.start, glyphs == .ascii ? "|" : "├", words.heading(.startName), .text)
    add(convention.adopted, dot, words.heading(.adoptedName), .text)
    add(convention.signed, dot, words.heading(.signedName), .text)
    let period = situation.period
    if period.signedEnd != period.currentEnd {
      add(period.signedEnd, end, words.heading(.initialEndName), .dim)
    }
    add(period.announcedEnd, end, words.heading(.announcedName), .proposed)
    add(period.currentEnd, end, words.heading(.endName), .strong)
    add(situation.asOf, String(glyphs.today), nameOfShownDay, .today)
    return marks
  }

  private var nameOfShownDay: String {
    dashboard.settings.isAsOfAnotherDay
      ? words(.asOf(dashboard.situation.asOf)) : words.heading(.todayName)
  }

  /// How many due dates fall in each column, with the late ones standing out.
  private func drawDues(_ span: CalendarSpan, in area: Rect, row: Int, on grid: inout Grid) {
    var counts: [Int: (all: Int, late: Int)] = [:]
    for due in dashboard.situation.dueDays {
      guard let column = span.column(of: due.day, in: area.columns) else { continue }
      counts[column, default: (0, 0)].all += due.count
      counts[column, default: (0, 0)].late += due.late
    }
    guard !counts.isEmpty else {
      grid.write(
        words(.noDueDates), .dim, column: area.column, row: row, limit: area.columns,
        glyphs: glyphs)
      return
    }
    for (column, count) in counts {
      let text = count.all > 9 ? "+" : String(count.all)
      grid.write(
        DisplayText(text), at: Point(column: area.column + column, row: row),
        role: count.late > 0 ? .late : .text)
    }
    let legend = DisplayText(words(.duesLegend))
    let last = counts.keys.max() ?? 0
    if last + legend.width + 3 < area.columns {
      grid.write(
        legend, at: Point(column: area.maxColumn - legend.width, row: row), role: .dim)
    }
  }
}
