import ConventionModel
import Words

extension LinearText {
  func addMoney(to page: inout LinearPage, inFull: Bool) {
    page.heading(wording.term(.money))
    let funding = situation.funding
    if funding.lines.isEmpty, situation.allocatedActions == 0 {
      page.line(wording.nothing(in: .money), depth: 1)
      return
    }
    for contribution in funding.contributions + [funding.printedTotal].compactMap({ $0 }) {
      page.line(words(for: contribution), depth: 1)
    }
    if funding.totalKind == .computed, let total = funding.total {
      page.line(labelled(.total, "\(wording.money(total)), \(wording.computed)"), depth: 1)
    }
    if funding.printedTotal != nil {
      page.line(wording.inclusion(funding.includesState), depth: 1)
    }
    addShares(to: &page)
    guard inFull else { return }
    addRates(to: &page)
    addLines(to: &page)
    addAllocation(to: &page)
  }

  private func words(for contribution: Funding.Contribution) -> String {
    let name = wording.name(ofFunder: contribution.funder, in: definition)
    let parts = contribution.lines.map { line in
      let years = line.key.year.map { "\($0) " } ?? ""
      return "\(years)\(wording.name(of: line.key.stage)), \(knowledge(of: line))"
    }
    return "\(wording.label(name)) \(wording.money(contribution.amount)) "
      + "(\(parts.joined(separator: wording.separator)))"
  }

  /// Whether an amount is read, stated or declared.
  func knowledge(of line: BudgetLineState) -> String {
    if case .journal(let record) = line.amount.origin {
      return wording.declared(by: record.by, on: situation.zone.day(at: record.at))
    }
    let isSourced =
      line.provenance?.source != nil || definition.convention.provenance.source != nil
    return isSourced ? wording.read : wording.stated
  }

  private func addShares(to page: inout LinearPage) {
    let funding = situation.funding
    let share = funding.stateShare.map { "\(wording.share($0)), \(wording.computed)" }
    if funding.total != nil {
      page.line(labelled(.stateShare, share ?? wording.indeterminate), depth: 1)
    }
    if let rest = funding.rest {
      page.line(
        labelled(
          .rest, "\(wording.money(rest)), \(wording.computed) (\(wording.restExplained))"),
        depth: 1)
    }
    let coverage = wording.allocation(situation.allocatedActions, of: situation.actions.count)
    // Nothing given is no amount: it is not known to be zero.
    let allocated = situation.allocatedActions == 0 ? "" : wording.money(situation.allocated) + ", "
    page.line(labelled(.allocated, allocated + coverage), depth: 1)
    if let left = situation.unallocated {
      page.line(labelled(.unallocated, "\(wording.money(left)), \(wording.computed)"), depth: 1)
    }
  }

  private func addRates(to page: inout LinearPage) {
    let funding = situation.funding
    func add(_ term: ReportTerm, _ part: Money?, of whole: Money?) {
      guard let part, let whole, let share = Share(part, of: whole) else { return }
      page.line(
        labelled(
          term, "\(wording.share(share)) (\(wording.money(part)) / \(wording.money(whole)))"),
        depth: 1)
    }
    let planned = funding.sum(at: .planned)
    let committed = funding.sum(at: .committed)
    add(.commitmentRate, committed, of: planned)
    add(.paymentRate, funding.sum(at: .paid), of: committed)
    let latest = funding.contributions.map(\.amount)
    add(.latestRate, latest.isEmpty ? nil : latest.reduce(.zero, +), of: planned)
  }

  private func addLines(to page: inout LinearPage) {
    let funding = situation.funding
    guard !funding.lines.isEmpty else { return }
    page.line(wording.label(wording.term(.budgetLines)), depth: 1)
    addLines(of: funding, on: .convention, to: &page, depth: 2)
  }

  /// The budget lines of the convention or of an action, and what is odd about them.
  func addLines(
    of funding: Funding, on target: Target, to page: inout LinearPage, depth: Int
  ) {
    for line in funding.lines {
      let amount = wording.reported(line.amount.reported) { wording.exactMoney($0) }
      var parts = [amount]
      if line.amount.reported != .notReported { parts.append(knowledge(of: line)) }
      if line.amount.isConflict {
        parts.append(disagreement(on: .amount(line.key), of: target))
      }
      page.line(
        "\(wording.label(wording.budgetLine(line.key, in: definition))) "
          + parts.joined(separator: ", "), depth: depth)
    }
    for (earlier, later) in funding.stageAnomalies {
      page.line(
        wording.stageAnomaly(earlier: earlier, later: later, in: definition), depth: depth)
    }
  }

  private func addAllocation(to page: inout LinearPage) {
    guard situation.allocatedActions > 0 else { return }
    page.line(wording.label(wording.term(.byEngagement)), depth: 1)
    for state in situation.engagements {
      let actions = state.actions.map { situation.actions[$0] }
      let given = actions.compactMap { Funding(lines: $0.funding).total }
      let coverage = wording.allocation(given.count, of: actions.count)
      let sum = given.isEmpty ? wording.notReported : wording.money(given.reduce(.zero, +))
      page.line("\(wording.label(name(of: state))) \(sum) (\(coverage))", depth: 2)
    }
    page.line(wording.label(wording.term(.byAction)), depth: 1)
    for action in situation.actions where !action.funding.isEmpty {
      page.line("\(action.id) \(action.action.short ?? action.action.title)", depth: 2)
      addLines(
        of: Funding(lines: action.funding), on: .action(action.id), to: &page, depth: 3)
    }
  }

  /// The short name of an engagement, or that of the group without one.
  func name(of state: EngagementState) -> String {
    guard let engagement = state.engagement else { return wording.term(.withoutEngagement) }
    return "\(engagement.id) \(engagement.short ?? engagement.title)"
  }
}
