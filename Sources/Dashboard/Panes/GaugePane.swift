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
    if area.rows >= 4 { return drawTable(total, in: area, on: &grid) }
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    drawLine(total, in: inner, on: &grid)
    if area.rows > 1 {
      let separator = [Span(" \(glyphs.separator.string) ", .dim)]
      grid.write(
        .fitting(facts(), columns: inner.columns, between: separator), column: inner.column,
        row: inner.row + 1, limit: inner.columns)
    }
  }

  /// One line: the State's amount, a bar, its share of the whole.
  private func drawLine(_ total: Money, in area: Rect, on grid: inout Grid) {
    guard let state = funding.state, let share = funding.stateShare else {
      let spans = [
        Span(words(.totalBudget) + " ", .label), Span(words.money(total), .strong),
        Span(" " + words(funding.totalKind == .read ? .figureRead : .figureComputed), .computed),
      ]
      grid.write(
        spans.truncated(to: area.columns, glyphs: glyphs), column: area.column, row: area.row,
        limit: area.columns)
      return
    }
    let name = words.name(ofFunder: BudgetKey.stateFunder, in: dashboard.situation.definition)
    let before = [Span(name + " ", .label), Span(words.money(state), .strong)]
    let after = [
      Span(words.share(share), .strong), Span(words(.ofTotal(total)), .text),
    ]
    let room = area.columns - before.width - after.width - 2
    guard room >= 6 else {
      let short = before + [Span(" \(glyphs.separator.string) ", .dim)] + after
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
  private func facts() -> [[Span]] {
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

  /// A heading and a line each for the State, the rest and the whole.
  private func drawTable(_ total: Money, in area: Rect, on grid: inout Grid) {
    grid.rule(
      [Span(words(.fundingTitle), .title)],
      right: [Span("S", .key), Span(" " + words(.hintSources), .dim)],
      in: area, row: area.row, glyphs: glyphs)
    let definition = dashboard.situation.definition
    var lines: [(name: String, amount: Money, share: Share?, note: String, role: Role)] = []
    let isState = { (line: Funding.Contribution) in line.funder == BudgetKey.stateFunder }
    let shown =
      funding.contributions.filter(isState) + funding.contributions.filter { !isState($0) }
    if funding.totalKind == .read {
      for contribution in shown.prefix(1) {
        lines.append(
          (
            words.name(ofFunder: contribution.funder, in: definition), contribution.amount,
            Share(contribution.amount, of: total), words(.lineNote(contribution)),
            contribution.funder == BudgetKey.stateFunder ? .moneyState : .moneyOther
          ))
      }
      if let rest = funding.rest {
        lines.append(
          (words(.restName), rest, Share(rest, of: total), words(.figureComputed), .moneyRest))
      }
    } else {
      for contribution in shown.prefix(2) {
        lines.append(
          (
            words.name(ofFunder: contribution.funder, in: definition), contribution.amount,
            Share(contribution.amount, of: total), words(.lineNote(contribution)),
            contribution.funder == BudgetKey.stateFunder ? .moneyState : .moneyOther
          ))
      }
    }
    let nameWidth = min(
      area.columns / 4, max(14, lines.map { DisplayText($0.name).width }.max() ?? 14))
    let amountWidth = DisplayText(words.money(total)).width
    for (offset, line) in lines.enumerated() {
      drawRow(
        line, nameWidth: nameWidth, amountWidth: amountWidth, in: area,
        row: area.row + 1 + offset, on: &grid)
    }
    let row = area.row + 1 + lines.count
    guard row < area.maxRow else { return }
    grid.write(
      words(.totalBudget), .label, column: area.column + 1, row: row, limit: nameWidth,
      glyphs: glyphs)
    grid.write(
      words.money(total), .strong, column: area.column + nameWidth + 2, row: row,
      limit: amountWidth, glyphs: glyphs, alignment: .right)
    let column = area.column + nameWidth + amountWidth + 4
    let kind = words(funding.totalKind == .read ? .figureRead : .figureComputed)
    var groups = facts().filter { $0.first?.role != .computed }
    groups.insert([Span(kind, .computed)], at: 0)
    grid.write(
      .fitting(
        groups, columns: area.maxColumn - column,
        between: [Span(" \(glyphs.separator.string) ", .dim)]), column: column, row: row,
      limit: area.maxColumn - column)
  }

  private func drawRow(
    _ line: (name: String, amount: Money, share: Share?, note: String, role: Role), nameWidth: Int,
    amountWidth: Int, in area: Rect, row: Int, on grid: inout Grid
  ) {
    guard row < area.maxRow else { return }
    var column = area.column + 1
    grid.write(line.name, .label, column: column, row: row, limit: nameWidth, glyphs: glyphs)
    column += nameWidth + 1
    grid.write(
      words.money(line.amount), .strong, column: column, row: row, limit: amountWidth,
      glyphs: glyphs, alignment: .right)
    column += amountWidth + 2
    let note = DisplayText(line.note)
    let share = line.share.map { words.share($0) } ?? ""
    let barWidth = min(40, area.maxColumn - column - 10 - min(28, note.width) - 1)
    if barWidth >= 6 {
      grid.bar(
        line.share?.fraction, column: column, row: row, columns: barWidth, glyphs: glyphs,
        role: line.role)
      column += barWidth + 1
    }
    grid.write(
      share, column: column, row: row, limit: 9, glyphs: glyphs, alignment: .right)
    column += 10
    grid.write(
      line.note, .computed, column: column, row: row, limit: area.maxColumn - column,
      glyphs: glyphs)
  }
}
