import Canvas
import ConventionModel
import Typography
import Words

/// The funding gauge: the State's share of the whole, and what the figures do not say.
struct GaugePane {
  let dashboard: Dashboard

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var funding: Funding { dashboard.situation.funding }

  func draw(in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty, let total = funding.total else { return }
    if area.rows >= 3 { return drawTable(total, in: area, on: &grid) }
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    drawLine(total, in: inner, on: &grid)
    if area.rows > 1 {
      let separator = [Span(" \(glyphs.separator.string) ", .dim)]
      grid.write(
        .fitting(notes(), columns: inner.columns, between: separator), column: inner.column,
        row: inner.row + 1, limit: inner.columns)
    }
  }

  /// What the gauge says, without its bar.
  var facts: [[Span]] {
    guard let total = funding.total else { return [] }
    return [first(total)] + notes()
  }

  /// The State's amount and its share of the whole, or what is known of the whole.
  private func first(_ total: Money) -> [Span] {
    guard let state = funding.state, let share = funding.stateShare else {
      return [
        Span(words(.totalBudget) + " ", .label), Span(words.money(total), .strong),
        Span(" " + words(funding.totalKind == .read ? .figureRead : .figureComputed), .computed),
      ]
    }
    let name = words.name(ofFunder: BudgetKey.stateFunder, in: dashboard.situation.definition)
    return [
      Span(name + " ", .label), Span(words.money(state), .strong),
      Span(" \(glyphs.separator.string) ", .dim), Span(words.share(share), .strong),
      Span(words(.ofTotal(total)), .text),
    ]
  }

  /// One line: the State's amount, a bar, its share of the whole.
  private func drawLine(_ total: Money, in area: Rect, on grid: inout Grid) {
    let short = first(total)
    guard let share = funding.stateShare else {
      grid.write(
        short.truncated(to: area.columns, glyphs: glyphs), column: area.column, row: area.row,
        limit: area.columns)
      return
    }
    let (before, after) = (Array(short.prefix(2)), Array(short.suffix(2)))
    let room = area.columns - before.width - after.width - 2
    guard room >= 6 else {
      let shortest = Array(short.prefix(2)) + [Span("  "), after[0]]
      grid.write(
        short.width <= area.columns ? short : shortest.truncated(to: area.columns, glyphs: glyphs),
        column: area.column, row: area.row, limit: area.columns)
      return
    }
    grid.write(before, column: area.column, row: area.row, limit: area.columns)
    grid.bar(
      share.fraction, column: area.column + before.width + 1, row: area.row, columns: room,
      glyphs: glyphs, role: share.fraction > 1 ? .barOver : .moneyState)
    grid.write(after, column: area.maxColumn - after.width, row: area.row, limit: after.width)
  }

  /// What the figures are, and what they leave open.
  private func notes() -> [[Span]] {
    var groups: [[Span]] = []
    let situation = dashboard.situation
    groups.append([Span(words(.allocated(situation.allocatedActions, of: situation.actions.count)))]
    )
    if let unallocated = situation.unallocated, situation.allocatedActions > 0 {
      groups.append([
        Span(words(.unallocated(unallocated)), unallocated < .zero ? .warning : .text)
      ])
    }
    if let rest = funding.rest {
      groups.append([Span(words(.restAmount(rest)), .computed)])
    }
    if funding.printedTotal != nil, funding.state != nil {
      groups.append([Span(words(.includesState(funding.includesState)), .dim)])
    }
    return groups
  }

  /// A line of the table: whose money, how much, how it is known.
  private struct Line {
    let name: String
    let amount: Money
    let note: String
    let role: Role
  }

  /// Rows of the table for some funding: a heading, up to three lines, the total.
  static func tableRows(for funding: Funding) -> Int {
    let lines =
      funding.totalKind == .read
      ? min(1, funding.contributions.count) + (funding.rest == nil ? 0 : 1)
      : min(3, funding.contributions.count)
    return 2 + lines
  }

  private func lines() -> [Line] {
    let definition = dashboard.situation.definition
    let isState = { (each: Funding.Contribution) in each.funder == BudgetKey.stateFunder }
    let ordered =
      funding.contributions.filter(isState) + funding.contributions.filter { !isState($0) }
    func line(_ contribution: Funding.Contribution) -> Line {
      Line(
        name: words.name(ofFunder: contribution.funder, in: definition),
        amount: contribution.amount, note: words(.lineNote(contribution)),
        role: isState(contribution) ? .moneyState : .moneyOther)
    }
    if funding.totalKind == .read {
      let rest = funding.rest.map {
        Line(
          name: words.heading(.restName), amount: $0, note: words(.figureComputed), role: .moneyRest
        )
      }
      return ordered.prefix(1).map(line) + [rest].compactMap { $0 }
    }
    guard ordered.count > 3 else { return ordered.map(line) }
    let others = ordered.dropFirst(2)
    return ordered.prefix(2).map(line) + [
      Line(
        name: words(.otherFunders(others.count)),
        amount: others.map(\.amount).reduce(.zero, +), note: words(.figureComputed),
        role: .moneyOther)
    ]
  }

  /// A heading, a line each for the State and the others, and the whole.
  private func drawTable(_ total: Money, in area: Rect, on grid: inout Grid) {
    grid.rule(
      [Span(words.heading(.fundingTitle), .title)],
      right: [Span("S", .key), Span(" " + words.key(.hintSources), .dim)], in: area, row: area.row,
      glyphs: glyphs)
    let lines = lines()
    let names = lines.map(\.name) + [words(.totalBudget)]
    let nameWidth = min(area.columns / 3, names.map { DisplayText($0).width }.max() ?? 0)
    let amountWidth = DisplayText(words.money(total)).width
    let amountColumn = area.column + nameWidth + 3
    let barColumn = amountColumn + amountWidth + 2
    let noteWidth = min(24, lines.map { DisplayText($0.note).width }.max() ?? 0)
    let barWidth = min(48, area.maxColumn - barColumn - 10 - noteWidth - 1)
    func write(_ text: String, _ role: Role, _ column: Int, _ row: Int, _ limit: Int, right: Bool) {
      grid.write(
        text, role, column: column, row: row, limit: limit, glyphs: glyphs,
        alignment: right ? .right : .left)
    }
    for (offset, line) in lines.enumerated() where offset + 1 < area.rows {
      let row = area.row + 1 + offset
      let share = Share(line.amount, of: total)
      write(line.name, .label, area.column + 1, row, nameWidth, right: false)
      write(words.money(line.amount), .strong, amountColumn, row, amountWidth, right: true)
      var column = barColumn
      if barWidth >= 6 {
        grid.bar(
          share?.fraction, column: column, row: row, columns: barWidth, glyphs: glyphs,
          role: line.role)
        column += barWidth + 1
      }
      write(share.map { words.share($0) } ?? "", .text, column, row, 8, right: true)
      write(line.note, .computed, column + 9, row, area.maxColumn - column - 9, right: false)
    }
    let row = area.row + 1 + lines.count
    guard row < area.maxRow else { return }
    write(words(.totalBudget), .label, area.column + 1, row, nameWidth, right: false)
    write(words.money(total), .strong, amountColumn, row, amountWidth, right: true)
    let kind = words(funding.totalKind == .read ? .figureRead : .figureComputed)
    let groups = [[Span(kind, .computed)]] + notes().filter { $0.first?.role != .computed }
    grid.write(
      .fitting(
        groups, columns: area.maxColumn - barColumn,
        between: [Span(" \(glyphs.separator.string) ", .dim)]), column: barColumn, row: row,
      limit: area.maxColumn - barColumn)
  }
}
