public import Canvas
import ConventionModel
import Typography
import Words

extension PortfolioBoard {
  /// The screen as it is now: a function of the state, of any size.
  public func render() -> Frame {
    var grid = Grid(size: size)
    let layout = PortfolioLayout(size)
    guard !layout.isTiny else { return renderTiny(on: &grid) }
    if case .help(let top) = overlay {
      PortfolioHelp.draw(self, from: top, on: &grid)
      return Frame(grid: grid, cursor: Point(column: 0, row: 1))
    }
    drawHeader(in: layout, on: &grid)
    let table = PortfolioTable(self, layout)
    table.draw(on: &grid)
    drawNotice(in: layout.notice.isEmpty ? layout.footer : layout.notice, on: &grid)
    if !layout.notice.isEmpty || !hasNews { drawFooter(in: layout.footer, on: &grid) }
    switch overlay {
    case .menu(let menu):
      let caret = MenuPane(settings: settings, menu: menu).draw(on: &grid)
      return Frame(grid: grid, cursor: caret)
    case .palette(let palette):
      let caret = pane(of: palette).draw(on: &grid)
      return Frame(grid: grid, cursor: caret, cursorVisible: true)
    case .settings(let panel):
      let pane = SettingsPane(settings: settings, definition: nobody, panel: panel)
      let caret = pane.draw(on: &grid)
      return Frame(grid: grid, cursor: caret?.place, cursorVisible: caret?.isTyping ?? false)
    case .help, nil: return Frame(grid: grid, cursor: table.cursor)
    }
  }

  private func renderTiny(on grid: inout Grid) -> Frame {
    guard size.rows > 0 else { return Frame(grid: grid) }
    let line =
      wording.portfolio(.title) + " " + wording.portfolio(.conventions(portfolio.entries.count))
      + " " + wording(.tinyQuit)
    grid.write(line, column: 0, row: 0, limit: size.columns, glyphs: settings.glyphs)
    return Frame(grid: grid, cursor: Point(column: 0, row: 0))
  }

  private var separator: Span { Span(" \(settings.glyphs.separator.string) ", .dim) }

  private func drawHeader(in layout: PortfolioLayout, on grid: inout Grid) {
    let margin = size.columns >= 40 ? 1 : 0
    let inner = layout.header.inset(columns: margin, rows: 0)
    let date = size.columns >= 100 ? wording.weekdayDate(asOf) : wording.date(asOf)
    let day = settings.isAsOfAnotherDay ? wording(.asOf(asOf)) : date
    let end = DisplayText(size.columns >= 40 ? day : "")
    let room = inner.columns - end.width - 2
    let name = portfolio.path.split(separator: "/").last.map(String.init) ?? portfolio.path
    let title = [Span(wording.portfolio(.title), .header), separator, Span(name)]
    grid.write(
      title.truncated(to: room, glyphs: settings.glyphs), column: inner.column, row: inner.row,
      limit: room)
    grid.write(
      end, at: Point(column: inner.maxColumn - end.width, row: inner.row),
      role: settings.isAsOfAnotherDay ? .warning : .text, limit: end.width)
    guard !layout.facts.isEmpty else { return }
    let facts = layout.facts.inset(columns: margin, rows: 0)
    grid.write(
      .fitting(self.facts, columns: facts.columns, between: [separator]), column: facts.column,
      row: facts.row, limit: facts.columns)
  }

  private var facts: [[Span]] {
    var facts = [
      [Span(wording.portfolio(.conventions(portfolio.entries.count)))],
      [Span(wording.actionCount(sum.actions))],
      [
        Span(wording.portfolio(.progress).lowercased() + " ", .dim),
        Span(wording.average(sum.progress)),
      ],
    ]
    func add(_ count: Int, _ term: PortfolioTerm, _ role: Role) {
      if count > 0 { facts.append([Span(wording.portfolio(term), role)]) }
    }
    add(portfolio.broken, .unreadable(portfolio.broken), .error)
    add(portfolio.copies, .copies(portfolio.copies), .warning)
    if sum.totalKnown > 0, sum.totalKnown < sum.conventions {
      facts.append([
        Span(wording.portfolio(.money).lowercased(), .dim),
        Span(" " + wording.portfolio(.coverage(sum.totalKnown, of: sum.conventions)), .dim),
      ])
    }
    add(portfolio.otherFolders, .otherFolders(portfolio.otherFolders), .dim)
    return facts
  }

  /// Whether the line above the keys has something that goes before them.
  private var hasNews: Bool { text != nil || notice != nil || isReading || isStopped }

  private func drawNotice(in area: Rect, on grid: inout Grid) {
    let inner = area.inset(columns: size.columns >= 40 ? 1 : 0, rows: 0)
    let glyphs = settings.glyphs
    var spans: [Span] = []
    if let text {
      spans = [
        Span("/", .key), Span(text, .input), Span(isTyping ? "_" : "", .input), Span("  "),
      ]
      if let fault = query?.faults.first {
        spans.append(Span(wording.sentence(fault), .warning))
      } else if let notice {
        spans.append(Span(notice, .notice))
      } else {
        spans.append(
          Span(wording.portfolio(.shown(rows.count, of: portfolio.entries.count)), .dim))
      }
    } else if let notice {
      spans = [Span(notice, .notice)]
    } else if isReading {
      drawProgress(in: inner, on: &grid)
    } else if isStopped {
      spans = [
        Span(
          wording.portfolio(.stopped(portfolio.done, of: portfolio.entries.count)), .warning)
      ]
    }
    grid.write(
      spans.truncated(to: inner.columns, glyphs: glyphs), column: inner.column, row: inner.row,
      limit: inner.columns)
  }

  /// How far reading is: a count that keeps its place, a bar, the key that ends it.
  private func drawProgress(in area: Rect, on grid: inout Grid) {
    let all = portfolio.entries.count
    let count = DisplayText(wording.portfolio(.reading(portfolio.done, of: all)))
    let widest = DisplayText(wording.portfolio(.reading(all, of: all))).width
    let key = [
      Span(wording.name(of: .escape, glyphs: settings.glyphs), .key),
      Span(" " + wording.portfolio(.stopReading), .text),
    ]
    let bar = min(30, area.columns - widest - key.width - 4)
    grid.write(count, at: area.origin, role: .text, limit: min(widest, area.columns))
    guard bar >= 4 else { return }
    grid.bar(
      Double(portfolio.done) / Double(max(1, all)), column: area.column + widest + 2, row: area.row,
      columns: bar, glyphs: settings.glyphs)
    grid.write(
      key, column: area.column + widest + bar + 4, row: area.row, limit: key.width)
  }

  private func drawFooter(in area: Rect, on grid: inout Grid) {
    let inner = area.inset(columns: size.columns >= 40 ? 1 : 0, rows: 0)
    let hints = [Command.help, .open, .quit, .palette, .search, .quickFilter, .sort].compactMap {
      command -> [Span]? in
      guard let binding = settings.keys.binding(of: command), let hint = binding.hint,
        let key = binding.keys.first
      else { return nil }
      return [
        Span(wording.name(of: key, glyphs: settings.glyphs), .key), Span(" " + wording.key(hint)),
      ]
    }
    grid.write(
      .fitting(hints, columns: inner.columns, between: [Span("  ")]), column: inner.column,
      row: inner.row, limit: inner.columns)
  }
}
