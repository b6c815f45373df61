public import ConventionModel
import Words

extension LinearText {
  /// Everything about one action (« fiche-action »).
  public func fiche(of state: ActionState) -> String {
    var page = LinearPage(columns: columns)
    page.line("\(state.id). \(state.action.title)")
    page.line(definition.convention.title)
    if definition.convention.isFictional { page.line(wording.fictionalWarning) }
    page.line("\(wording.term(.state)) \(wording.longDate(situation.asOf))")
    page.gap()
    addFacts(of: state, to: &page)
    addMilestones(of: state, to: &page)
    if !state.indicators.isEmpty {
      page.heading(wording.term(.indicators))
      addIndicators(of: state, to: &page, depth: 1)
    }
    addFunding(of: state, to: &page)
    addTexts(of: state, to: &page)
    addSource(of: state, to: &page)
    addHistory(of: state, to: &page)
    return page.text
  }

  private func addFacts(of state: ActionState, to page: inout LinearPage) {
    let target = Target.action(state.id)
    func add<Value>(
      _ term: ReportTerm, _ field: Field, _ fact: Fact<Value>, _ words: (Value) -> String
    ) {
      var parts = [wording.reported(fact.reported, of: field, words)]
      if case .journal(let record) = fact.origin {
        parts.append(wording.declared(by: record.by, on: situation.zone.day(at: record.at)))
      }
      if fact.isConflict { parts.append(disagreement(on: field, of: target)) }
      page.line(labelled(term, parts.joined(separator: ", ")))
    }
    add(.status, .status, state.status) { wording.name(of: $0, in: definition) }
    add(.progress, .progress, state.progress) { wording.percent($0) }
    add(.meteo, .meteo, state.meteo) { wording.name(of: $0) }
    add(.start, .start, state.start) { wording.longDate($0) }
    add(.due, .due, state.due) { wording.longDate($0) }
    add(.lead, .lead, state.lead) { $0 }
    let link = state.link.value.map { " (\(wording.name(of: $0)))" } ?? ""
    add(.engagement, .engagement, state.engagement) {
      wording.value($0, of: .engagement, in: definition) + link
    }
    var attention = attention(of: state)
    if state.flag.value == true {
      attention.append(wording.name(of: .flag, in: definition))
    }
    if !attention.isEmpty {
      page.line(labelled(.alerts, attention.joined(separator: ", ")))
    }
    let action = state.action
    if !action.partners.isEmpty {
      page.line(labelled(.partners, action.partners.joined(separator: ", ")))
    }
    if let volet = action.volet { page.line(labelled(.volet, title(volet, definition.volets))) }
    if let group = action.group { page.line(labelled(.group, title(group, definition.groups))) }
    if let nature = action.nature { page.line(labelled(.nature, wording.name(of: nature))) }
    if action.weight != 1 { page.line(labelled(.weight, wording.number(action.weight))) }
  }

  private func title(_ id: String, _ labels: [Label]) -> String {
    labels.first { $0.id == id }?.title ?? id
  }

  private func addMilestones(of state: ActionState, to page: inout LinearPage) {
    guard !state.milestones.isEmpty else { return }
    page.heading(wording.term(.milestones))
    for milestone in state.milestones {
      let target = Target.element(action: state.id, element: milestone.id)
      var parts = [
        "\(wording.name(of: .due, in: definition)) "
          + wording.reported(milestone.due.reported, of: .due) { wording.date($0) }
      ]
      if milestone.done.reported != .notReported {
        parts.append(
          "\(wording.name(of: .done, in: definition)) "
            + wording.reported(milestone.done.reported) { wording.date($0) })
      }
      if let days = milestone.daysLate { parts.append(wording.late(days: days)) }
      if milestone.due.isConflict { parts.append(disagreement(on: .due, of: target)) }
      if milestone.done.isConflict { parts.append(disagreement(on: .done, of: target)) }
      page.line(
        "\(wording.label("\(milestone.id) \(milestone.title)")) \(parts.joined(separator: ", "))",
        depth: 1)
    }
  }

  private func addFunding(of state: ActionState, to page: inout LinearPage) {
    page.heading(wording.term(.money))
    guard !state.funding.isEmpty else {
      page.line(wording.nothing(in: .money), depth: 1)
      return
    }
    let funding = Funding(lines: state.funding)
    addLines(of: funding, on: .action(state.id), to: &page, depth: 1)
    if let total = funding.total {
      let kind = funding.totalKind == .read ? wording.read : wording.computed
      page.line(labelled(.total, "\(wording.money(total)), \(kind)"), depth: 1)
    }
    page.line(
      labelled(
        .stateShare,
        funding.stateShare.map { "\(wording.share($0)), \(wording.computed)" }
          ?? wording.indeterminate), depth: 1)
  }

  private func addTexts(of state: ActionState, to page: inout LinearPage) {
    for (term, operation) in [(ReportTerm.notes, Operation.note), (.decisions, .decision)] {
      let records = state.notes.filter { $0.operation == operation }
      guard !records.isEmpty else { continue }
      page.heading(wording.term(term))
      for record in records {
        let mark = record.isPrivate ? " \(wording.privateMark)" : ""
        let moment = wording.moment(record.at, in: situation.zone)
        page.line(wording.label("\(moment) \(record.by)\(mark)"), depth: 1)
        page.paragraphs(record.new ?? "", depth: 2)
      }
    }
    guard !state.followUps.isEmpty else { return }
    page.heading(wording.term(.followUps))
    for followUp in state.followUps {
      addRecord(followUp.record, to: &page, depth: 1)
      page.line(
        followUp.closing.map { words(for: $0) } ?? wording.stillOpen, depth: 2)
    }
  }

  private func addSource(of state: ActionState, to page: inout LinearPage) {
    let provenance = state.action.provenance
    guard provenance.quote != nil || provenance.source != nil || provenance.comment != nil else {
      return
    }
    page.heading(wording.term(.sourceWords))
    addProvenance(provenance, to: &page, depth: 1)
  }

  private func addHistory(of state: ActionState, to page: inout LinearPage) {
    page.heading(wording.term(.history))
    let history = situation.ledger.history(ofAction: state.id)
    if history.isEmpty { page.line(wording.nothing(in: .history), depth: 1) }
    for record in history { addRecord(record, to: &page, depth: 1) }
  }
}
