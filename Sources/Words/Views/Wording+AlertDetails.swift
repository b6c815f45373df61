public import ConventionModel

/// What the list of alerts says beside the name of an action.
extension Wording {
  /// The heading of a kind of alert: « En retard ».
  public func heading(of kind: Alert.Kind) -> String {
    switch kind {
    case .blocked: either("Bloquées", "Blocked")
    case .late: either("En retard", "Late")
    case .followUpOverdue: either("Suites à donner échues", "Overdue follow-ups")
    case .conflict: either("Deux valeurs", "Two values")
    case .toDiscuss: either("À discuter", "To discuss")
    case .stageOrder: either("Étapes budgétaires", "Budget stages")
    case .overAllocation: either("Ventilé au-dessus du total", "Allocated above the total")
    case .coFinancing:
      either("Part de l'État au-dessus de la moitié", "State share above one half")
    case .spendingBehind: either("Dépense en retard sur le temps", "Spending behind time")
    case .offTarget: either("Loin de la cible", "Far from target")
    case .stale: either("Sans nouvelles récentes", "No recent news")
    case .withoutSource: either("Montants sans source", "Amounts without a source")
    case .notReported: either("Rien de renseigné", "Nothing reported")
    case .noDueDate: either("Sans échéance", "No due date")
    case .meteoMissing: either("Sans météo", "No météo")
    }
  }

  /// The figures of an alert: since when, how much, which milestone, which indicator.
  ///
  /// - Parameters:
  ///   - alert: the alert.
  ///   - state: the action it is about; nil for the convention's own.
  ///   - situation: the convention on the day in question.
  /// - Returns: a phrase without a capital or a full stop; empty when the kind says it all.
  public func detail(
    of alert: Alert, _ state: ActionState?, in situation: Situation
  ) -> String {
    let definition = situation.definition
    let funding = state.map { Funding(lines: $0.funding) } ?? situation.funding
    switch alert.kind {
    case .blocked: return state.map { since($0.status, situation) } ?? ""
    case .toDiscuss: return state.map { since($0.flag, situation) } ?? ""
    case .late: return state.map { lateParts($0).joined(separator: separator) } ?? ""
    case .followUpOverdue:
      return overdue(state?.followUps ?? situation.followUps, situation.asOf)
    case .conflict:
      let names = state.map { conflicts(in: $0, definition) } ?? []
      return names.isEmpty ? either("montants", "amounts") : names.joined(separator: ", ")
    case .stageOrder:
      return funding.stageAnomalies.map { stages($0.earlier, $0.later, definition) }
        .joined(separator: separator)
    case .overAllocation:
      guard let total = funding.total else { return "" }
      return either(
        "\(money(situation.allocated)) ventilés pour \(money(total))",
        "\(money(situation.allocated)) allocated of \(money(total))")
    case .coFinancing:
      guard let share = alert.share, let paid = funding.state, let total = funding.total else {
        return ""
      }
      return "\(self.share(share))\(noBreakSpace): "
        + either("\(money(paid)) sur \(money(total))", "\(money(paid)) of \(money(total))")
    case .spendingBehind:
      guard let spent = alert.share, let elapsed = situation.period.elapsed?.share else {
        return ""
      }
      return either(
        "\(percent(spent)) payés pour \(percent(elapsed)) du temps",
        "\(percent(spent)) paid for \(percent(elapsed)) of the time")
    case .offTarget: return state.map { offTarget($0, situation) } ?? ""
    case .stale:
      let last = state?.lastUpdate.map {
        either(", dernière ", ", last ") + date(situation.zone.day(at: $0.at)) + " \($0.by)"
      }
      return days(alert.days ?? 0) + (last ?? "")
    case .withoutSource:
      return state == nil
        ? either("ceux de la convention", "those of the convention") : ""
    case .notReported:
      return either("ni statut, ni avancement, ni météo", "no status, progress or météo")
    case .noDueDate: return state.map { name(of: $0.status.reported, in: definition) } ?? ""
    case .meteoMissing: return state.map { name(of: $0.status.reported, in: definition) } ?? ""
    }
  }

  private func stages(
    _ earlier: BudgetLineState, _ later: BudgetLineState, _ definition: Definition
  ) -> String {
    func words(_ line: BudgetLineState) -> String {
      name(of: line.key.stage) + noBreakSpace + (line.amount.value.map { money($0) } ?? notReported)
    }
    let place = [
      name(ofFunder: later.key.funder, in: definition), later.key.year.map(String.init),
    ].compactMap { $0 }.joined(separator: " ")
    return words(later) + either(" pour ", " for ") + words(earlier) + ", " + place
  }

  private func since<Value>(_ fact: Fact<Value>, _ situation: Situation) -> String {
    guard case .journal(let record) = fact.origin else { return "" }
    return either("depuis le ", "since ") + date(situation.zone.day(at: record.at))
      + either(", par ", ", by ") + record.by
  }

  /// What is late of an action, the longest first.
  private func lateParts(_ state: ActionState) -> [String] {
    let own = state.daysLate.map { late -> (days: Int, text: String) in
      let due = state.due.value.map { " " + date($0) } ?? ""
      return (late, days(late) + ", " + either("échéance du", "due") + due)
    }
    let milestones = state.milestones.compactMap { milestone -> (days: Int, text: String)? in
      guard let late = milestone.daysLate else { return nil }
      let due = milestone.due.value.map { " " + date($0) } ?? ""
      return (
        late,
        days(late) + ", " + either("jalon", "milestone") + due + " " + quoted(milestone.title)
      )
    }
    return ([own].compactMap { $0 } + milestones).sorted { $0.days > $1.days }.map(\.text)
  }

  /// The follow-ups past their day, the longest first: « 59 jours, a.martin : relancer l'ARS ».
  private func overdue(_ followUps: [FollowUp], _ today: Day) -> String {
    followUps.compactMap { followUp in followUp.daysOverdue(on: today).map { (followUp, $0) } }
      .sorted { $0.1 > $1.1 }.map { followUp, late in
        label(days(late) + (followUp.record.who.map { ", \($0)" } ?? "")) + " "
          + (followUp.record.new ?? "")
      }.joined(separator: separator)
  }

  private func offTarget(_ state: ActionState, _ situation: Situation) -> String {
    let worst = state.indicators.filter { $0.attainment != nil }.min {
      ($0.attainment ?? .whole) < ($1.attainment ?? .whole)
    }
    guard let worst, let attainment = worst.attainment else { return "" }
    let reached = worst.reached.map { quantity($0) } ?? notReported
    let target = worst.target.value.map { quantity($0) } ?? notReported
    let time = situation.period.elapsed.map { percent($0.share) } ?? ""
    return percent(attainment)
      + either(" pour \(time) du temps", " for \(time) of the time")
      + "\(noBreakSpace): \(worst.indicator.title), "
      + either("\(reached) sur \(target)", "\(reached) of \(target)")
  }

  private func conflicts(in state: ActionState, _ definition: Definition) -> [String] {
    var fields: [Field] = []
    if state.status.isConflict { fields.append(.status) }
    if state.progress.isConflict { fields.append(.progress) }
    if state.meteo.isConflict { fields.append(.meteo) }
    if state.start.isConflict { fields.append(.start) }
    if state.due.isConflict { fields.append(.due) }
    if state.lead.isConflict { fields.append(.lead) }
    if state.flag.isConflict { fields.append(.flag) }
    if state.engagement.isConflict { fields.append(.engagement) }
    if state.link.isConflict { fields.append(.link) }
    let amounts = state.funding.filter(\.amount.isConflict).map { Field.amount($0.key) }
    let parts =
      state.milestones.filter { $0.due.isConflict || $0.done.isConflict }.map(\.title)
      + state.indicators.filter(\.isConflict).map(\.indicator.title)
    return (fields + amounts).map { name(of: $0, in: definition) } + parts
  }
}
