import ConventionModel
import Words

/// One view for programs: `format`, `language`, `as_of`, `view`, `convention`, and the view's own names.
extension JSONReport {
  /// The state as one view tells it.
  ///
  /// - `dashboard`: `funding`, `engagements`, `without_engagement`, `alerts`.
  /// - `finance`: `funding`, `stages` (`convention`, `state`, `allocated`, `unallocated`), `lines`,
  ///   `engagements` and in them `actions`, each with its amounts by stage, rates and lines;
  ///   `paid_percent` against `elapsed_percent`.
  /// - `calendar`: `dues` (`late`, `month`, `two-months`, `quarter`, `later` as `horizon`), `meetings`,
  ///   `actions`.
  /// - `indicators`: `indicators`, each with its `action`, `gap` and `trend`; `with_result`.
  /// - `alerts`: `alerts`. `journal`: `journal`, `records`. `about`: `parties`, `signatories`,
  ///   `measures`, `predecessors`, `amendments`, `sources`.
  public func view(_ view: ReportView) -> JSONValue {
    let head: KeyValuePairs<String, JSONValue> = [
      "format": .integer(JSONReport.format),
      "language": .string(wording.language.rawValue),
      "as_of": .day(situation.asOf),
      "view": .string(view.rawValue),
      "convention": convention,
    ]
    return .object(JSONReport.members(head) + JSONReport.members(body(of: view)))
  }

  static func members(_ pairs: KeyValuePairs<String, JSONValue>) -> [JSONValue.Member] {
    pairs.map { JSONValue.Member(key: $0.key, value: $0.value) }
  }

  private func body(of view: ReportView) -> KeyValuePairs<String, JSONValue> {
    switch view {
    case .dashboard:
      [
        "funding": funding, "engagements": engagements, "without_engagement": withoutEngagement,
        "alerts": alerts,
      ]
    case .finance: finance
    case .calendar: calendar
    case .indicators:
      [
        "with_result": .integer(
          situation.actions.flatMap(\.indicators).count { $0.reached != nil }),
        "indicators": .array(
          situation.actions.flatMap { state in state.indicators.map { trend(of: $0, state) } }),
      ]
    case .alerts: ["alerts": alerts]
    case .journal:
      ["journal": journal, "records": .array(situation.ledger.records.map(record))]
    case .about: about
    }
  }

  // MARK: - Finance

  private var finance: KeyValuePairs<String, JSONValue> {
    let table = FinanceTable(of: situation)
    let groups = table.groups.map { group in
      let state = situation.engagements[group.engagement]
      let head: KeyValuePairs<String, JSONValue> = [
        "id": .string(state.id), "title": .string(state.engagement?.title),
        "allocated_actions": .integer(group.allocated),
      ]
      let actions: KeyValuePairs<String, JSONValue> = [
        "actions": .array(group.actions.map(amounts(of:)))
      ]
      return JSONValue.object(
        JSONReport.members(head) + amounts(group.amounts) + JSONReport.members(actions))
    }
    return [
      "funding": funding,
      "stages": .members([
        "convention": .object(amounts(table.whole)), "state": .object(amounts(table.state)),
        "allocated": .object(amounts(table.allocated)),
        "unallocated": .object(amounts(table.unallocated)),
      ]),
      "paid_percent": .percent(situation.spentShare),
      "elapsed_percent": .percent(situation.period.elapsed?.share),
      "lines": .array(situation.funding.lines.map(line)),
      "engagements": .array(groups),
    ]
  }

  private func amounts(of action: FinanceTable.ActionAmounts) -> JSONValue {
    let state = situation.actions[action.place]
    let head: KeyValuePairs<String, JSONValue> = [
      "id": .string(state.id), "title": .string(state.action.title),
    ]
    let tail: KeyValuePairs<String, JSONValue> = [
      "state_percent": .percent(action.stateShare), "lines": .array(state.funding.map(line)),
    ]
    return .object(
      JSONReport.members(head) + amounts(action.amounts) + JSONReport.members(tail))
  }

  private func amounts(_ amounts: StageAmounts) -> [JSONValue.Member] {
    JSONReport.members([
      "planned_cents": .cents(amounts[.planned]), "notified_cents": .cents(amounts[.notified]),
      "committed_cents": .cents(amounts[.committed]), "paid_cents": .cents(amounts[.paid]),
      "commitment_percent": .percent(amounts.commitmentRate),
      "payment_percent": .percent(amounts.paymentRate), "to_pay_cents": .cents(amounts.toPay),
    ])
  }

  // MARK: - Calendar

  private var calendar: KeyValuePairs<String, JSONValue> {
    [
      "dues": .array(Agenda.dues(of: situation.actions, asOf: situation.asOf).map(due)),
      "meetings": .array(
        situation.meetings.map {
          .members([
            "id": .string($0.id), "day": .day($0.day), "kind": .string($0.kind),
          ])
        }),
      "actions": .array(
        situation.actions.map { state in
          .members([
            "id": .string(state.id), "start": .reported(state.start.reported) { .day($0) },
            "due": .reported(state.due.reported) { .day($0) },
            "milestones": .array(state.milestones.map(milestone)),
          ])
        }),
    ]
  }

  private func due(_ due: Agenda.Due) -> JSONValue {
    let (what, id, title): (String, String?, String?) =
      switch due.what {
      case .action: ("action", nil, situation.action(due.action)?.action.title)
      case .milestone(let id, let title): ("milestone", id, title)
      case .followUp(let record, let text, _): ("follow-up", record.text, text)
      }
    let horizon =
      switch Agenda.Horizon(daysLeft: due.daysLeft) {
      case .late: "late"
      case .month: "month"
      case .twoMonths: "two-months"
      case .quarter: "quarter"
      case .later: "later"
      }
    return .members([
      "day": .day(due.day), "action": .string(due.action), "what": .string(what),
      "id": .string(id), "title": .string(title), "days_left": .integer(due.daysLeft),
      "horizon": .string(horizon),
    ])
  }

  // MARK: - Indicators

  private func trend(of measured: IndicatorState, _ state: ActionState) -> JSONValue {
    let trend = IndicatorTrend(of: measured.indicator, action: state.id, in: situation)
    let tail: KeyValuePairs<String, JSONValue> = [
      "gap": measured.gap.map(JSONValue.quantity) ?? .null,
      "source": .string(measured.indicator.provenance.source),
      "trend": .array(
        trend.points.map {
          .members([
            "day": .day($0.day), "reached": $0.reached.map(JSONValue.quantity) ?? .null,
            "attainment_percent": .percent($0.attainment),
          ])
        }),
    ]
    guard case .object(let members) = indicator(measured) else { return .null }
    return .object(
      JSONReport.members(["action": .string(state.id)]) + members + JSONReport.members(tail))
  }

  // MARK: - About

  private var about: KeyValuePairs<String, JSONValue> {
    let definition = situation.definition
    func context(_ item: ContextItem) -> JSONValue {
      .members([
        "id": .string(item.id), "title": .string(item.title), "start": .day(item.start),
        "end": .day(item.end), "source": .string(item.provenance.source),
      ])
    }
    return [
      "parties": .array(
        definition.parties.map { .members(["id": .string($0.id), "name": .string($0.name)]) }),
      "signatories": .array(
        definition.signatories.map {
          .members([
            "id": .string($0.id), "name": .string($0.name), "role": .string($0.role),
            "party": .string($0.party), "stresses": .string($0.stresses),
          ])
        }),
      "measures": .array(definition.measures.map(context)),
      "predecessors": .array(definition.predecessors.map(context)),
      "amendments": .array(
        definition.amendments.map {
          .members([
            "id": .string($0.id), "title": .string($0.title), "end": .day($0.end),
            "state": .string($0.state.rawValue),
          ])
        }),
      "sources": .array(
        definition.sources.map { .members(["id": .string($0.id), "title": .string($0.title)]) }),
    ]
  }
}
