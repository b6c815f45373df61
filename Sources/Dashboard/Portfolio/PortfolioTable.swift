import Canvas
import ConventionModel
import Typography
import Words

/// The table of conventions, one row each, the selected one marked; under it what they come to.
struct PortfolioTable {
  let board: PortfolioBoard
  let layout: PortfolioLayout
  private let columns: PortfolioColumns

  private var words: Wording { board.wording }
  private var glyphs: GlyphSet { board.settings.glyphs }

  init(_ board: PortfolioBoard, _ layout: PortfolioLayout) {
    self.board = board
    self.layout = layout
    columns = PortfolioColumns(columns: layout.table.columns, wording: board.wording)
  }

  /// Where the selected row's mark stands.
  var cursor: Point? {
    let offset = board.selectedRow - board.top
    guard !board.rows.isEmpty, offset >= 0, offset < layout.visible else { return nil }
    return Point(column: layout.table.column, row: layout.table.row + 1 + offset)
  }

  func draw(on grid: inout Grid) {
    guard !layout.table.isEmpty else { return }
    drawHeading(on: &grid)
    if board.rows.isEmpty {
      let said = words.portfolio(.nothingLeft(board.text ?? ""))
      for (offset, line) in DisplayText(said).wrapped(to: max(1, layout.table.columns - 4))
        .prefix(layout.visible).enumerated()
      {
        grid.write(line, at: Point(column: 2, row: layout.table.row + 1 + offset), role: .dim)
      }
    }
    for offset in 0..<layout.visible where board.top + offset < board.rows.count {
      draw(place: board.rows[board.top + offset], row: layout.table.row + 1 + offset, on: &grid)
    }
    drawSum(on: &grid)
  }

  // MARK: Heading

  private func drawHeading(on grid: inout Grid) {
    let area = layout.table
    var title = [Span(words.portfolio(.name), .title)]
    let (count, all) = (board.rows.count, board.portfolio.entries.count)
    if count > layout.visible, layout.visible > 0 {
      let last = min(count, board.top + layout.visible)
      title.append(Span(" " + words(.lines(board.top + 1, last, of: count)), .dim))
    } else if count < all {
      title.append(Span(" " + words.portfolio(.shown(count, of: all)), .dim))
    } else {
      title.append(Span(" " + words.number(all), .dim))
    }
    grid.rule(title, in: area, row: area.row, isFocused: true, glyphs: glyphs)
    let reserved = area.column + 3 + title.width + 1
    each { column, start, width in
      guard let (name, key) = heading(of: column) else { return }
      let isSorted = key != nil && key == board.order.key && key != .folder
      let sign = isSorted ? glyphs.order(isDescending: board.order.isDescending) : ""
      let text =
        DisplayText(name).truncated(to: max(1, width - sign.count), ellipsis: glyphs.ellipsis)
        + DisplayText(sign)
      let left = start + width - text.width
      guard left > reserved else { return }
      grid.write(
        [Span(" ", .rule), Span(text, isSorted ? .accent : .label), Span(" ", .rule)],
        column: left - 1, row: area.row, limit: text.width + 2)
    }
  }

  private func heading(of column: PortfolioColumns.Column) -> (String, PortfolioKey?)? {
    switch column {
    case .name, .bar: nil
    case .actions: (words.portfolio(.actions), nil)
    case .progress: (words.portfolio(.progress), .progress)
    case .late: (words.portfolio(.late), .late)
    case .alerts: (words.portfolio(.alerts), .alerts)
    case .money: (words.portfolio(.money), .money)
    case .stateShare: (words.portfolio(.stateShare), nil)
    case .complete: (words.portfolio(.complete), .complete)
    case .elapsed: (words.portfolio(.elapsed), nil)
    case .end: (words.portfolio(.end), .end)
    case .age: (words.portfolio(.age), .age)
    }
  }

  private func each(_ body: (PortfolioColumns.Column, _ start: Int, _ width: Int) -> Void) {
    var start = layout.table.column + 2
    for column in columns.shown {
      let width = columns.widths[column] ?? 0
      body(column, start, width)
      start += width + columns.gap
    }
  }

  // MARK: Rows

  private func draw(place: Int, row: Int, on grid: inout Grid) {
    let entry = board.portfolio.entries[place]
    if place == board.selection {
      grid.write(
        DisplayText(String(glyphs.mark)), at: Point(column: layout.table.column, row: row),
        role: .mark)
    }
    let nameWidth = columns.widths[.name] ?? 1
    let start = layout.table.column + 2
    let rest = Rect(
      column: start + nameWidth + columns.gap, row: row,
      columns: layout.table.columns - 3 - nameWidth - columns.gap, rows: 1)
    switch entry.state {
    case .waiting:
      grid.write(entry.folder, .dim, column: start, row: row, limit: nameWidth, glyphs: glyphs)
    case .broken(let diagnostic):
      grid.write(entry.folder, .error, column: start, row: row, limit: nameWidth, glyphs: glyphs)
      grid.write(
        said(diagnostic), .error, column: rest.column, row: row, limit: rest.columns,
        glyphs: glyphs)
    case .read(let summary):
      grid.write(
        name(of: summary, at: place).truncated(to: nameWidth, glyphs: glyphs), column: start,
        row: row,
        limit: nameWidth)
      if let original = board.portfolio.original(of: place) {
        grid.write(
          words.portfolio(.copy(of: original)), .warning, column: rest.column, row: row,
          limit: rest.columns, glyphs: glyphs)
      } else {
        draw(summary, row: row, on: &grid)
      }
    }
  }

  /// What is wrong with a convention, with the line where it can be mended.
  private func said(_ diagnostic: Diagnostic) -> String {
    let line = diagnostic.place.line
    return (line > 0 ? "l. \(line)\(words.noBreakSpace): " : "")
      + words.sentence(diagnostic.problem)
  }

  /// The territory, or else the title, and the years; behind the folder where others have the same.
  private func name(of summary: ConventionSummary, at place: Int) -> [Span] {
    var spans: [Span] = []
    if summary.isFictional { spans.append(Span(words.portfolio(.fictional) + " ", .fictional)) }
    if board.namesakes.contains(place) {
      spans.append(Span(board.portfolio.entries[place].folder + " ", .strong))
    }
    spans.append(Span(summary.territory ?? summary.title))
    let years = [summary.start, summary.end].compactMap { $0?.components.year }
    if let first = years.first, let last = years.last {
      spans.append(Span(" " + (first == last ? "\(first)" : "\(first)-\(last)"), .dim))
    }
    return spans
  }

  private func draw(_ summary: ConventionSummary, row: Int, on grid: inout Grid) {
    each { column, start, width in
      func write(_ text: String, _ role: Role = .text) {
        grid.write(
          text, role, column: start, row: row, limit: width, glyphs: glyphs, alignment: .right)
      }
      switch column {
      case .name: break
      case .actions: write(words.number(summary.actions))
      case .bar:
        grid.bar(
          summary.progress.share?.fraction, column: start, row: row, columns: width, glyphs: glyphs)
      case .progress:
        drawAverage(summary.progress, column: start, row: row, width: width, on: &grid)
      case .late: write(words.number(summary.late), summary.late > 0 ? .late : .dim)
      case .alerts:
        let grave = summary.alerts[.high] ?? 0
        write(words.number(grave), grave > 0 ? .warning : .dim)
      case .money:
        write(
          summary.total.map { money($0, width: width) } ?? words(.noAverage),
          summary.total == nil ? .dim : .text)
      case .stateShare:
        let share = summary.total.flatMap { total in
          summary.state.flatMap { Share($0, of: total) }
        }
        write(share.map { words.percent($0) } ?? words(.noAverage), share == nil ? .dim : .text)
      case .complete:
        write(
          summary.complete.map { words.percent($0) } ?? words(.noAverage),
          summary.reported == 0 ? .dim : .text)
      case .elapsed:
        write(
          summary.elapsed.map { words.percent($0) } ?? words(.noAverage),
          summary.elapsed == nil ? .dim : .text)
      case .end:
        let isOver = summary.end.map { $0 < board.asOf } ?? false
        write(
          summary.end.map { words.date($0) } ?? words(.noAverage),
          summary.end == nil || isOver ? .dim : .text)
      case .age:
        write(
          summary.age.map { words.portfolio(.days($0)) } ?? words.portfolio(.never),
          summary.age == nil ? .dim : .text)
      }
    }
  }

  /// An amount as exact as there is room for, never cut: to the cent, to the euro, in millions.
  private func money(_ amount: Money, width: Int) -> String {
    let exact = words.money(amount)
    guard DisplayText(exact).width > width else { return exact }
    let round = words.money(Money(cents: amount.cents / 100 * 100))
    return DisplayText(round).width > width ? words.millions(amount) : round
  }

  /// The average, right-aligned, and how many actions it is of.
  private func drawAverage(
    _ average: Average, column: Int, row: Int, width: Int, on grid: inout Grid
  ) {
    let share = average.share.map { words.percent($0) } ?? words(.noAverage)
    let coverage = " " + words.portfolio(.coverage(average.reported, of: average.expected))
    let spans =
      width < 14
      ? [Span(share, average.share == nil ? .dim : .text)]
      : [Span(share, average.share == nil ? .dim : .text), Span(coverage, .dim)]
    let shown = spans.width <= width ? spans : [spans[0]]
    grid.write(
      shown, column: column + max(0, width - shown.width), row: row, limit: width)
  }

  // MARK: Sums

  private func drawSum(on grid: inout Grid) {
    if !layout.sumRule.isEmpty {
      grid.fill(layout.sumRule, with: glyphs.horizontalRule, role: .rule)
    }
    guard !layout.sum.isEmpty else { return }
    let (row, sum) = (layout.sum.row, board.sum)
    each { column, start, width in
      func write(_ text: String, _ role: Role = .strong) {
        grid.write(
          text, role, column: start, row: row, limit: width, glyphs: glyphs, alignment: .right)
      }
      switch column {
      case .name:
        let spans = [
          Span(words.portfolio(.together), .label),
          Span(" " + words.portfolio(.coverage(sum.conventions, of: board.rows.count)), .dim),
        ]
        grid.write(
          spans.truncated(to: width, glyphs: glyphs), column: start, row: row, limit: width)
      case .actions: write(words.number(sum.actions))
      case .bar:
        grid.bar(
          sum.progress.share?.fraction, column: start, row: row, columns: width, glyphs: glyphs)
      case .progress:
        drawAverage(sum.progress, column: start, row: row, width: width, on: &grid)
      case .late: write(words.number(sum.late))
      case .alerts: write(words.number(sum.alerts[.high] ?? 0))
      case .money: write(sum.total.map { money($0, width: width) } ?? words(.noAverage))
      case .complete:
        write(
          Share(Int64(sum.reported), of: Int64(sum.actions)).map { words.percent($0) }
            ?? words(.noAverage))
      case .stateShare, .elapsed, .end, .age: break
      }
    }
  }
}
