import ConventionModel
import Words

/// Money: who brings what, how it is known, and what becomes of it.
extension DocumentParts {
  /// What each funder brings, the total, the shares, and how each figure is known.
  func funding() -> [Block] {
    let funding = situation.funding
    guard !funding.lines.isEmpty || situation.allocatedActions > 0 else {
      return [.paragraph(Prose(wording.nothing(in: .money)))]
    }
    var facts: [(name: String, value: Prose)] = []
    for contribution in funding.contributions + [funding.printedTotal].compactMap({ $0 }) {
      let lines = contribution.lines.map { line in
        let year = line.key.year.map { "\($0) " } ?? ""
        return "\(year)\(wording.name(of: line.key.stage)), \(knowledge(of: line))"
      }
      facts.append(
        (
          wording.name(ofFunder: contribution.funder, in: definition),
          .strong(wording.money(contribution.amount))
            + .quiet(" (\(lines.joined(separator: wording.separator)))")
        ))
    }
    if funding.totalKind == .computed, let total = funding.total {
      facts.append(
        (wording.term(.total), .strong(wording.money(total)) + .quiet(" (\(wording.computed))")))
    }
    if funding.total != nil {
      facts.append(
        (
          wording.term(.stateShare),
          funding.stateShare.map { Prose(wording.share($0)) + .quiet(" (\(wording.computed))") }
            ?? .quiet(wording.indeterminate)
        ))
    }
    if let rest = funding.rest {
      facts.append(
        (
          wording.term(.rest),
          Prose(wording.money(rest)) + .quiet(" (\(wording.computed), \(wording.restExplained))")
        ))
    }
    let coverage = wording.allocation(situation.allocatedActions, of: situation.actions.count)
    // Nothing given is no amount: it is not known to be zero.
    let allocated = situation.allocatedActions == 0 ? "" : wording.money(situation.allocated) + ", "
    facts.append((wording.term(.allocated), Prose(allocated + coverage)))
    if let left = situation.unallocated {
      facts.append(
        (
          wording.term(.unallocated),
          Prose(wording.money(left)) + .quiet(" (\(wording.computed))")
        ))
    }
    var blocks: [Block] = []
    if let gauge = GaugeDrawing(of: situation, wording)?.picture { blocks.append(gauge) }
    blocks.append(.named(facts))
    if funding.printedTotal != nil {
      blocks.append(.remark(Prose(wording.inclusion(funding.includesState))))
    }
    return blocks
  }

  /// Money by stage from the whole down to the actions; parts and « non ventilé » make the whole.
  func financialTable() -> [Block] {
    let finance = FinanceTable(of: situation)
    let columns: [FinanceTerm.Column] = [
      .planned, .notified, .committed, .paid, .commitmentRate, .paymentRate, .toPay, .stateShare,
    ]
    var table = Table(
      caption: wording.document(.financialTable),
      columns: [Table.Column(name: wording.capitalised(wording.finance(.unit)))]
        + columns.map {
          Table.Column(name: wording.capitalised(wording.finance(.column($0))), isNumeric: true)
        })
    addFunders(of: situation.funding.lines, finance, to: &table)
    for group in finance.groups where group.allocated > 0 {
      let engagement = situation.engagements[group.engagement]
      table.add([cell(name(of: engagement))], .group)
      for action in group.actions where !action.amounts.isEmpty {
        let state = situation.actions[action.place]
        table.add(
          [cell("\(state.id) \(name(of: state))")]
            + figures(
              action.amounts, lines: state.funding,
              stateShare: Funding(lines: state.funding).stateShare))
      }
      table.add(
        [cell("\(wording.term(.total)) \(engagement.id ?? "")")]
          + figures(group.amounts, lines: [], stateShare: nil), .total)
    }
    if situation.allocatedActions > 0 {
      table.add(
        [cell(wording.term(.allocated))] + figures(finance.allocated, lines: [], stateShare: nil),
        .total)
      table.add(
        [cell(wording.finance(.unallocated))]
          + figures(finance.unallocated, lines: [], stateShare: nil), .total)
    }
    let coverage = wording.allocation(situation.allocatedActions, of: situation.actions.count)
    var blocks: [Block] = [.table(table)]
    blocks.append(.remark(Prose("\(wording.document(.allocatedOf)) (\(coverage)).")))
    let anomalies =
      situation.funding.stageAnomalies.map { (String?.none, $0.earlier, $0.later) }
      + situation.actions.flatMap { state in
        Funding(lines: state.funding).stageAnomalies.map { (state.id, $0.earlier, $0.later) }
      }
    if !anomalies.isEmpty {
      blocks.append(
        .list(
          anomalies.map { action, earlier, later in
            Prose(
              (action.map { "\($0), " } ?? "")
                + wording.stageAnomaly(earlier: earlier, later: later, in: definition))
          }))
    }
    let defined: [FinanceTerm] =
      columns.map { .definition($0) } + [.unallocatedDefinition]
    blocks.append(.remark(Prose(defined.map { wording.finance($0) }.joined(separator: ". ") + ".")))
    blocks.append(.remark(Prose(wording.document(.voids))))
    return blocks
  }

  /// The convention's own lines, by funder and year, and their sum.
  private func addFunders(
    of lines: [BudgetLineState], _ finance: FinanceTable, to table: inout Table
  ) {
    guard !lines.isEmpty else { return }
    table.add([cell(wording.finance(.whole))], .group)
    for own in FunderYear.all(of: lines) {
      let name = [
        wording.name(ofFunder: own.funder, in: definition), own.year.map { String($0) },
      ].compactMap { $0 }.joined(separator: ", ")
      let ownLines = lines.filter { $0.key.funder == own.funder && $0.key.year == own.year }
      table.add([cell(name)] + figures(own.amounts, lines: ownLines, stateShare: nil))
    }
    table.add(
      [cell(wording.term(.total))]
        + figures(finance.whole, lines: [], stateShare: situation.funding.stateShare), .total)
  }

  /// The amounts of a row and what is computed of them.
  ///
  /// The lines they are from tell « sans objet » from nothing said.
  private func figures(
    _ amounts: StageAmounts, lines: [BudgetLineState], stateShare: Share?
  ) -> [Table.Cell] {
    let stages = Stage.allCases.map { amount(amounts[$0], at: $0, among: lines) }
    return stages + [
      computed(amounts.commitmentRate.map { wording.percent($0) }),
      computed(amounts.paymentRate.map { wording.percent($0) }),
      computed(amounts.toPay.map { wording.amount($0) }),
      computed(stateShare.map { wording.percent($0) }),
    ]
  }

  /// The budget of one action: each line, and how it is known.
  func budget(of state: ActionState) -> [Block] {
    guard !state.funding.isEmpty else {
      return [.paragraph(.quiet(wording.nothing(in: .money)))]
    }
    let stages = Stage.allCases
    var table = Table(
      caption: wording.document(.plan),
      columns: [
        Table.Column(name: wording.document(.funder), share: 34),
        Table.Column(name: wording.document(.year), share: 10),
      ]
        + stages.map {
          Table.Column(name: wording.capitalised(wording.name(of: $0)), isNumeric: true, share: 14)
        })
    for own in FunderYear.all(of: state.funding) {
      let lines = state.funding.filter { $0.key.funder == own.funder && $0.key.year == own.year }
      table.add(
        [
          cell(wording.name(ofFunder: own.funder, in: definition)),
          own.year.map { cell(String($0)) } ?? computed(nil),
        ] + stages.map { amount(own.amounts[$0], at: $0, among: lines) })
    }
    return [
      .table(table), .remark(Prose(sums(of: state.funding))), .remark(origins(of: state.funding)),
    ]
  }

  /// Total, share of the State and rates of some lines, in a sentence.
  private func sums(of lines: [BudgetLineState]) -> String {
    let funding = Funding(lines: lines)
    let amounts = StageAmounts(of: funding)
    var parts: [String] = []
    func add(_ term: ReportTerm, _ words: String?) {
      if let words { parts.append("\(wording.term(term)) \(words)") }
    }
    add(.total, funding.total.map { wording.money($0) })
    if funding.total != nil {
      add(.stateShare, funding.stateShare.map { wording.share($0) } ?? wording.indeterminate)
    }
    add(.commitmentRate, amounts.commitmentRate.map { wording.percent($0) })
    add(.paymentRate, amounts.paymentRate.map { wording.percent($0) })
    parts.append(wording.finance(.unit))
    return parts.joined(separator: wording.separator) + "."
  }

  /// How the amounts of some lines are known: the usual way once, then those known another way.
  private func origins(of lines: [BudgetLineState]) -> Prose {
    var order: [String] = []
    var groups: [String: [String]] = [:]
    for line in lines where line.amount.origin != .nowhere {
      let known = knowledge(of: line)
      if groups[known] == nil { order.append(known) }
      groups[known, default: []].append(wording.budgetLine(line.key, in: definition))
    }
    guard let usual = order.max(by: { (groups[$0]?.count ?? 0) < (groups[$1]?.count ?? 0) }) else {
      return ""
    }
    let others = order.filter { $0 != usual }.map { known in
      "\(wording.label((groups[known] ?? []).joined(separator: wording.separator))) \(known)"
    }
    return Prose(
      "\(wording.label(wording.document(.amounts))) "
        + ([usual] + others).joined(separator: ". ") + ".")
  }

  /// An amount at a stage, « sans objet » told from nothing said.
  private func amount(
    _ amount: Money?, at stage: Stage, among lines: [BudgetLineState]
  ) -> Table.Cell {
    if let amount { return cell(wording.amount(amount)) }
    let said = lines.filter { $0.key.stage == stage }.map(\.amount.reported)
    return said.contains(.notApplicable) && !said.contains(.notReported)
      ? Table.Cell(.quiet(wording.shortNotApplicable))
      : Table.Cell(.quiet(wording.shortNotReported))
  }
}
