import Canvas
import ConventionModel
import Typography
import Words

/// Average progress over time against the straight line of the period (« burn-up »).
struct BurnUp: Hashable, Sendable {
  private let trend: ProgressTrend
  private let start: Day
  private let end: Day
  private let today: Day

  /// Nil without a period, or where nothing was ever reported.
  init?(of actions: some Sequence<ActionState>, in situation: Situation) {
    guard let start = situation.period.start, let end = situation.period.currentEnd, start < end
    else { return nil }
    trend = ProgressTrend(of: actions, in: situation)
    guard trend.points.contains(where: { $0.average.share != nil }) else { return nil }
    (self.start, self.end, today) = (start, end, situation.asOf)
  }

  /// Whether it changed at least once.
  var hasHistory: Bool { Set(trend.points.compactMap(\.average.share)).count > 1 }

  /// Columns that the names of heights take.
  private static let axisColumns = 7

  /// The chart with its axes, in some columns and rows of curve.
  func lines(columns: Int, rows: Int, _ words: Wording, glyphs: GlyphSet) -> [[Span]] {
    let width = columns - BurnUp.axisColumns
    guard width >= 16, rows >= 3 else { return [] }
    // What happened after the end is shown too.
    let last = max(end, today)
    let days = start.days(to: last)
    let samples = Chart.samples(columns: width, glyphs: glyphs)
    func day(_ sample: Int) -> Day { start.adding(days: sample * days / max(1, samples - 1)) }
    let actual = (0..<samples).map { sample -> Double? in
      let day = day(sample)
      return day > today ? nil : trend.average(at: day)?.share?.fraction
    }
    let total = Double(start.days(to: end))
    let expected = (0..<samples).map { sample -> Double? in
      min(1, Double(start.days(to: day(sample))) / total)
    }
    let signs = BurnUp.signs(glyphs)
    let cells = Chart.lines(
      [
        Chart.Curve(actual, role: .accent, letter: signs.actual),
        Chart.Curve(expected, role: .dim, letter: signs.expected),
      ], columns: width, rows: rows, glyphs: glyphs)
    let todayColumn = min(
      width - 1, start.days(to: min(max(today, start), last)) * (width - 1) / max(1, days))
    let names: [Int: String] = [
      0: words.percent(100), rows / 2: words.percent(50), rows - 1: words.percent(0),
    ]
    var lines = cells.enumerated().map { row, cells -> [Span] in
      let name = rows >= 5 || row != rows / 2 ? names[row] ?? "" : ""
      return [
        .cell(name, .label, columns: BurnUp.axisColumns - 2, alignment: .right, glyphs: glyphs),
        Span(" "), Span(String(glyphs.verticalRule), .rule),
      ] + BurnUp.spans(cells, today: todayColumn, glyphs)
    }
    lines.append(axis(last, todayColumn, width, words, glyphs))
    return lines
  }

  /// The signs of the two curves, for their legend.
  static func signs(_ glyphs: GlyphSet) -> (actual: Unicode.Scalar, expected: Unicode.Scalar) {
    glyphs == .unicode ? ("⠶", "⠒") : ("*", ".")
  }

  /// First day, day of the state, last day, under the curve.
  private func axis(
    _ last: Day, _ todayColumn: Int, _ width: Int, _ words: Wording, _ glyphs: GlyphSet
  ) -> [Span] {
    let (first, final) = (DisplayText(words.date(start)), DisplayText(words.date(last)))
    // Today stands right of its line, or left of it, where there is room.
    let sign = glyphs == .ascii ? "^" : "▲"
    let right = DisplayText("\(sign) \(words.date(today))")
    let left = DisplayText("\(words.date(today)) \(sign)")
    var spans: [Span] = [.gap(BurnUp.axisColumns), Span(first, .label)]
    var used = first.width
    let room = (used + 1)...max(used + 1, width - final.width - 1)
    for (text, column) in [(right, todayColumn), (left, todayColumn - left.width + 1)]
    where used == first.width && room.contains(column) && room.contains(column + text.width) {
      spans += [.gap(column - used), Span(text, .today)]
      used = column + text.width
    }
    if used + final.width < width {
      spans += [.gap(width - used - final.width), Span(final, .label)]
    }
    return spans
  }

  private static func spans(_ cells: [Chart.Cell], today: Int, _ glyphs: GlyphSet) -> [Span] {
    cells.enumerated().map { column, cell in
      if cell.scalar == " ", column == today {
        return Span(String(glyphs.verticalRule), .today)
      }
      return Span(String(cell.scalar), cell.role)
    }
  }
}
