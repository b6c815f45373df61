public import ConventionModel
public import Words

/// The state of a convention for programs, `"format": 1`.
///
/// What is missing is `null`, never 0 nor an empty text; « sans objet » is `"not-applicable"`. Money is
/// in integer cents, shares in percent with at most two decimals, days are `2023-06-30`, moments
/// `2023-03-05T10:22:31.120Z`. Beyond the promised names there are: `language`; in `convention`
/// `kind`, `territory`, `adopted`, `signed`, `days_left`, `elapsed_months`, `total_months`; in
/// `funding` `allocated_cents`, `total_is_computed`, `contributions`; in engagements `action_ids`,
/// `expected`, `flagged`, `proposed_links`; in actions `days_late`; in `journal` `edited_by_hand`,
/// `not_understood`, `alarms`; and `without_engagement`, which counts actions that serve no engagement.
public struct JSONReport {
  /// Version of the names and rules.
  public static let format: Int64 = 1

  let situation: Situation
  let wording: Wording

  /// The report on a situation; the wording makes the texts of alerts.
  public init(of situation: Situation, wording: Wording) {
    self.situation = situation
    self.wording = wording
  }

  /// The whole state.
  public var whole: JSONValue {
    .members([
      "format": .integer(JSONReport.format),
      "language": .string(wording.language.rawValue),
      "as_of": .day(situation.asOf),
      "convention": convention,
      "funding": funding,
      "engagements": engagements,
      "without_engagement": withoutEngagement,
      "actions": .array(situation.actions.map { .object(summary(of: $0)) }),
      "alerts": alerts,
      "journal": journal,
    ])
  }

  var engagements: JSONValue {
    .array(situation.engagements.filter { $0.engagement != nil }.map(engagement))
  }

  var withoutEngagement: JSONValue {
    situation.engagements.first { $0.engagement == nil }.map(engagement) ?? .null
  }

  var alerts: JSONValue { .array(situation.alerts.map(alert)) }

  var convention: JSONValue {
    let convention = situation.definition.convention
    let period = situation.period
    return .members([
      "id": .string(convention.id),
      "title": .string(convention.title),
      "kind": .string(convention.kind),
      "territory": .string(convention.territory),
      "start": .day(period.start),
      "end": .day(period.signedEnd),
      "current_end": .day(period.currentEnd),
      "elapsed_percent": .percent(period.elapsed?.share),
      "elapsed_months": .integer(period.elapsed?.passed.months),
      "total_months": .integer(period.elapsed?.total.months),
      "days_left": .integer(period.elapsed?.daysLeft),
      "announced_end": .day(period.announcedEnd),
      "announced_elapsed_percent": .percent(period.announcedElapsed?.share),
      "adopted": .day(convention.adopted),
      "signed": .day(convention.signed),
      "fictional": .boolean(convention.isFictional),
    ])
  }

  var funding: JSONValue {
    let funding = situation.funding
    return .members([
      "state_cents": .cents(funding.state),
      "total_cents": .cents(funding.total),
      "rest_cents": .cents(funding.rest),
      "state_percent": .percent(funding.stateShare),
      "allocated_actions": .integer(situation.allocatedActions),
      "allocated_cents": situation.allocatedActions == 0 ? .null : .cents(situation.allocated),
      "unallocated_cents": .cents(situation.unallocated),
      "total_includes_state": funding.printedTotal == nil
        ? .null : .string(funding.includesState.rawValue),
      "total_is_computed": funding.total == nil
        ? .null : .boolean(funding.totalKind == .computed),
      "contributions": .array(
        funding.contributions.map {
          .members(["funder": .string($0.funder), "cents": .cents($0.amount)])
        }),
    ])
  }

  func engagement(_ state: EngagementState) -> JSONValue {
    let actions = state.actions.map { situation.actions[$0] }
    let statuses = Status.allCases.map { status in
      JSONValue.Member(key: status.rawValue, value: .integer(state.statuses[status] ?? 0))
    }
    let meteos = Meteo.allCases.map { meteo in
      JSONValue.Member(key: meteo.rawValue, value: .integer(state.meteos[meteo] ?? 0))
    }
    func voids(_ missing: Int, _ notApplicable: Int) -> [JSONValue.Member] {
      [
        JSONValue.Member(key: "not-reported", value: .integer(missing)),
        JSONValue.Member(key: notApplicableWord, value: .integer(notApplicable)),
      ]
    }
    return .members([
      "id": .string(state.id),
      "title": .string(state.engagement?.title),
      "actions": .integer(actions.count),
      "action_ids": .array(actions.map { .string($0.id) }),
      "reported": .integer(state.progress.reported),
      "expected": .integer(state.progress.expected),
      "progress_percent": .percent(state.progress.share),
      "late": .integer(state.late),
      "stale": .integer(state.stale),
      "flagged": .integer(state.flagged),
      "proposed_links": .integer(state.proposedLinks),
      "status_counts": .object(
        statuses
          + voids(
            state.withoutStatus, actions.count { $0.status.reported == .notApplicable })),
      "meteo_counts": .object(
        meteos
          + voids(state.withoutMeteo, actions.count { $0.meteo.reported == .notApplicable })),
    ])
  }

  func alert(_ alert: Alert) -> JSONValue {
    .members([
      "kind": .string(alert.kind.rawValue),
      "on": .string(alert.action ?? Target.convention.text),
      "text": .string(wording.text(of: alert)),
      "gravity": .string(alert.kind.gravity.rawValue),
    ])
  }

  var journal: JSONValue {
    let journal = situation.journal
    return .members([
      "records": .integer(journal.records),
      "quarantined": .integer(journal.quarantined),
      "pending": .integer(journal.pending),
      "conflicts": .integer(situation.ledger.conflicts),
      "edited_by_hand": .integer(journal.editedByHand),
      "not_understood": .integer(journal.notUnderstood),
      "alarms": .integer(journal.alarms),
    ])
  }

  /// What the list of actions says of one.
  func summary(of state: ActionState) -> [JSONValue.Member] {
    let late = ([state.daysLate] + state.milestones.map(\.daysLate)).compactMap { $0 }.max()
    let members: KeyValuePairs<String, JSONValue> = [
      "id": .string(state.id),
      "title": .string(state.action.title),
      "volet": .string(state.action.volet),
      "group": .string(state.action.group),
      "engagement": .reported(state.engagement.reported) { .string($0) },
      "link": .reported(state.link.reported) { .string($0.rawValue) },
      "status": .reported(state.status.reported) { .string($0.rawValue) },
      "progress": .reported(state.progress.reported) { .integer($0) },
      "meteo": .reported(state.meteo.reported) { .string($0.rawValue) },
      "due": .reported(state.due.reported) { .day($0) },
      "lead": .reported(state.lead.reported) { .string($0) },
      "late": .boolean(state.isLate),
      "days_late": .integer(late),
      "stale": .boolean(state.isStale),
      "flag": .boolean(state.flag.value == true),
      "conflict": .boolean(state.isConflict),
      "updated_at": .string(state.lastUpdate?.at.iso),
      "updated_by": .string(state.lastUpdate?.by),
    ]
    return members.map { JSONValue.Member(key: $0.key, value: $0.value) }
  }
}
