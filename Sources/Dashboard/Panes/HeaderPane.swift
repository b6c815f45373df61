import Canvas
import ConventionModel
import Typography
import Words

/// The top of the screen: which convention, which day, and how much of its time has passed.
enum HeaderPane {
  static func draw(_ dashboard: Dashboard, in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let glyphs = dashboard.settings.glyphs
    let margin = area.columns >= 40 ? 1 : 0
    let inner = area.inset(columns: margin, rows: 0)
    let day = date(of: dashboard, columns: inner.columns)
    let room = inner.columns - (day.width > 0 ? day.width + 2 : 0)
    grid.write(
      title(of: dashboard).truncated(to: room, glyphs: glyphs), column: inner.column,
      row: area.row, limit: room)
    grid.write(
      day, column: inner.maxColumn - day.width, row: area.row, limit: day.width)
    if area.rows > 1 {
      let facts = period(of: dashboard, columns: inner.columns)
      grid.write(facts, column: inner.column, row: area.row + 1, limit: inner.columns)
    }
  }

  private static func title(of dashboard: Dashboard) -> [Span] {
    let convention = dashboard.situation.definition.convention
    let separator = separator(of: dashboard)
    var spans = warning(of: dashboard)
    let name = [convention.kind, convention.territory].compactMap { $0 }.joined(separator: " ")
    if !name.isEmpty { spans += [Span(name, .header), separator] }
    return spans + [Span(convention.title, name.isEmpty ? .header : .text)]
  }

  /// That everything in the convention is invented, where it is; every screen begins with it.
  static func warning(of dashboard: Dashboard) -> [Span] {
    guard dashboard.situation.definition.convention.isFictional else { return [] }
    return [Span(dashboard.wording.fictional.uppercased(), .fictional), separator(of: dashboard)]
  }

  private static func separator(of dashboard: Dashboard) -> Span {
    Span(" " + dashboard.settings.glyphs.separator.string + " ", .dim)
  }

  private static func date(of dashboard: Dashboard, columns: Int) -> [Span] {
    let words = dashboard.wording
    let day = dashboard.situation.asOf
    guard columns >= 40 else { return [] }
    var marks: [Span] = []
    if dashboard.author.readOnly != nil { marks.append(Span(words(.readOnlyMark), .warning)) }
    if let since = dashboard.since { marks.append(Span(words(.sinceDay(since)), .accent)) }
    let date =
      dashboard.settings.isAsOfAnotherDay
      ? Span(words(.asOf(day)), .warning)
      : Span(columns >= 100 ? words.weekdayDate(day) : words.date(day))
    // Marks and date leave the title two fifths of the line.
    let room = columns * 3 / 5 - date.text.width - 2
    let shown = [Span].fitting(marks.map { [$0] }, columns: room, between: [Span("  ")])
    return shown + (shown.isEmpty ? [] : [Span("  ")]) + [date]
  }

  /// The facts about time, as many as fit.
  private static func period(of dashboard: Dashboard, columns: Int) -> [Span] {
    let separator = [separator(of: dashboard)]
    let long = facts(of: dashboard)
    let whole = Array(long.joined(separator: separator))
    let groups = whole.width <= columns ? long : facts(of: dashboard, isShort: true)
    return .fitting(groups, columns: columns, between: separator)
  }

  /// The facts about time, the weightiest first.
  static func facts(of dashboard: Dashboard, isShort: Bool = false) -> [[Span]] {
    let words = dashboard.wording
    let situation = dashboard.situation
    let period = situation.period
    var groups: [[Span]] = []
    if let end = period.currentEnd {
      let range = period.start.map { words(.fromTo($0, end)) } ?? words(.until(end))
      groups.append([Span(range)])
      let left = situation.asOf.days(to: end)
      groups.append([Span(words(.daysLeft(left)), left < 0 ? .late : .strong)])
    }
    if let elapsed = period.elapsed, elapsed.daysLeft >= 0 {
      groups.append([Span(words(.elapsed(elapsed.share)))])
    }
    if let announced = period.announcedEnd {
      let message: Message = isShort ? .announcedShort(announced) : .announcedUntil(announced)
      groups.append([Span(words(message), .proposed)])
    }
    if let signed = situation.definition.convention.signed {
      groups.append([Span(words(.signedOn(signed)), .dim)])
    }
    return groups.isEmpty ? [[Span(words(.noDates), .dim)]] : groups
  }
}
