import ConventionModel
import Words

extension LinearText {
  func addAlerts(to page: inout LinearPage) {
    page.heading(wording.term(.alerts))
    if situation.alerts.isEmpty { page.line(wording.nothing(in: .alerts), depth: 1) }
    for kind in Alert.Kind.allCases {
      let alerts = situation.alerts.filter { $0.kind == kind }
      guard !alerts.isEmpty else { continue }
      let places = alerts.map { alert in
        (alert.action ?? wording.wholeConvention) + detail(of: alert)
      }
      page.line(
        "\(wording.label(wording.alert(kind, count: alerts.count))) "
          + places.joined(separator: ", "), depth: 1)
    }
  }

  /// Days or a share, where the alert has some.
  private func detail(of alert: Alert) -> String {
    if let days = alert.days { return " (\(wording.days(days)))" }
    if let share = alert.share { return " (\(wording.share(share)))" }
    return ""
  }

  func addEngagements(to page: inout LinearPage) {
    for state in situation.engagements {
      if let engagement = state.engagement {
        page.heading("\(wording.term(.engagement)) \(engagement.id). \(engagement.title)")
      } else {
        page.heading(wording.term(.withoutEngagement))
      }
      addCounts(of: state, to: &page)
      for index in state.actions { addSummary(of: situation.actions[index], to: &page) }
    }
  }

  private func addCounts(of state: EngagementState, to page: inout LinearPage) {
    let average = wording.average(state.progress)
    page.line(
      "\(wording.actionCount(state.actions.count)). \(labelled(.progress, average))",
      depth: 1)
    if state.withoutStatus < state.actions.count {
      let counts = Status.allCases.compactMap { status in
        state.statuses[status].map { (wording.name(of: status, in: definition), $0) }
      }
      page.line(labelled(.statuses, list(counts, missing: state.withoutStatus)), depth: 1)
    }
    if state.withoutMeteo < state.actions.count {
      let counts = Meteo.allCases.compactMap { meteo in
        state.meteos[meteo].map { (wording.name(of: meteo), $0) }
      }
      page.line(labelled(.meteo, list(counts, missing: state.withoutMeteo)), depth: 1)
    }
    let wanting = [
      (Alert.Kind.late, state.late), (.stale, state.stale), (.toDiscuss, state.flagged),
    ]
    .filter { $0.1 > 0 }.map { wording.alert($0.0, count: $0.1) }
    if !wanting.isEmpty { page.line(wanting.joined(separator: ", "), depth: 1) }
    if state.proposedLinks > 0 {
      page.line(wording.proposedLinks(state.proposedLinks, of: state.actions.count), depth: 1)
    }
  }

  private func list(_ counts: [(String, Int)], missing: Int) -> String {
    let all = missing > 0 ? counts + [(wording.notReported, missing)] : counts
    return all.map { "\($0.0) \(wording.number($0.1))" }.joined(separator: ", ")
  }

  /// An action on two lines: what it is, and what is known of it.
  private func addSummary(of state: ActionState, to page: inout LinearPage) {
    page.line("\(state.id). \(state.action.title)", depth: 1)
    var known: [String] = []
    var unknown: [String] = []
    func add<Value>(
      _ term: ReportTerm, _ field: Field, _ fact: Fact<Value>, _ words: (Value) -> String
    ) {
      if fact.reported == .notReported, !fact.isConflict {
        unknown.append(wording.name(of: field, in: definition))
      } else {
        known.append(labelled(term, wording.reported(fact.reported, words)))
      }
    }
    add(.status, .status, state.status) { wording.name(of: $0, in: definition) }
    add(.progress, .progress, state.progress) { wording.percent($0) }
    add(.meteo, .meteo, state.meteo) { wording.name(of: $0) }
    add(.due, .due, state.due) { wording.date($0) }
    add(.lead, .lead, state.lead) { $0 }
    if state.flag.value == true { known.append(wording.name(of: .flag, in: definition)) }
    known += attention(of: state)
    if !unknown.isEmpty {
      known.append(labelled(.notReported, unknown.joined(separator: ", ")))
    }
    if state.link.value == .proposed, state.engagement.value != nil {
      known.append(wording.name(of: Link.proposed))
    }
    page.line(known.joined(separator: wording.separator), depth: 2)
  }

  /// Lateness, staleness and conflict, in words.
  func attention(of state: ActionState) -> [String] {
    let late = ([state.daysLate] + state.milestones.map(\.daysLate)).compactMap { $0 }.max()
    var words = late.map { [wording.late(days: $0)] } ?? []
    if state.isStale, let days = state.daysSinceLastRecord {
      words.append(wording.stale(days: days))
    }
    if state.isConflict { words.append(wording.conflictMark) }
    return words
  }
}
