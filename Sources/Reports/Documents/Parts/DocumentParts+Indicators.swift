import ConventionModel
import Words

/// The indicators: where each began, what it aims at, what it reached.
extension DocumentParts {
  /// The indicators of all actions, by action; empty when there are none.
  func matrix() -> [Block] {
    let measured = situation.actions.filter { !$0.indicators.isEmpty }
    guard !measured.isEmpty else {
      return [.paragraph(Prose(wording.document(.nothing)))]
    }
    var table = indicatorTable()
    for state in measured {
      table.add([cell("\(state.id) \(name(of: state))")], .group)
      for indicator in state.indicators { table.add(row(of: indicator)) }
    }
    let all = measured.flatMap(\.indicators)
    let known = wording.trend(.completeness(all.count { $0.reached != nil }, of: all.count))
    return [
      .table(table), .remark(Prose(known + ".")), .remark(Prose(wording.document(.voids))),
    ]
  }

  /// The indicators of one action.
  func indicators(of state: ActionState) -> Block {
    var table = indicatorTable()
    for indicator in state.indicators { table.add(row(of: indicator)) }
    return .table(table)
  }

  private func indicatorTable() -> Table {
    func column(
      _ column: TrendTerm.Column, _ share: Int, isNumeric: Bool = true
    ) -> Table.Column {
      Table.Column(
        name: wording.capitalised(wording.trend(.column(column))), isNumeric: isNumeric,
        share: share)
    }
    return Table(
      caption: wording.term(.indicators),
      columns: [
        Table.Column(name: wording.capitalised(wording.trend(.indicator)), share: 41),
        column(.baseline, 9),
        column(.target, 8), column(.result, 9), column(.gap, 8), column(.attainment, 8),
        column(.last, 17, isNumeric: false),
      ])
  }

  private func row(of state: IndicatorState) -> [Table.Cell] {
    let indicator = state.indicator
    let unit = indicator.unit.map { " (\($0))" } ?? ""
    var title = Prose("\(indicator.title)\(unit)")
    title += .quiet("\n\(wording.name(of: indicator.direction))")
    if let definition = indicator.definition { title += .quiet(", \(definition)") }
    var result = cell(state.result.reported) { wording.quantity($0) }
    if state.result.value == nil, let reached = state.reached {
      result = Table.Cell(Prose(wording.quantity(reached)))
    }
    if let upper = state.numerator.value, let lower = state.denominator.value {
      result.prose += .quiet("\n(\(wording.quantity(upper))/\(wording.quantity(lower)))")
    } else if state.numerator.value != nil || state.denominator.value != nil {
      result.prose += .quiet("\n\(wording.trend(.incompleteCohorts(1)))")
    }
    var known = knowledge(of: state.result, indicator.provenance)
    if state.result.value == nil, state.reached != nil { known = wording.computed }
    var last = Prose.quiet(known)
    if state.isConflict { last += Prose("\n" + wording.conflictMark) }
    return [
      Table.Cell(title), cell(indicator.baseline) { wording.quantity($0) },
      cell(state.target.reported) { wording.quantity($0) }, result,
      computed(state.gap.map { wording.signed($0) }),
      computed(state.attainment.map { wording.percent($0) }), Table.Cell(last),
    ]
  }
}
