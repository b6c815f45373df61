public import ConventionModel

extension JSONReport {
  /// One action: what the list of actions says of it, and everything else known.
  ///
  /// Beside those names: `format`, `as_of`, `fictional`, `short`, `partners`, `nature`, `weight`,
  /// `start`, `source`, `quote`, `milestones`, `indicators`, `funding`, `notes`, `decisions`,
  /// `follow_ups`, `history`. Private notes carry `"private": true`.
  public func action(_ state: ActionState) -> JSONValue {
    let action = state.action
    let history = situation.ledger.history(ofAction: state.id)
    let head: KeyValuePairs<String, JSONValue> = [
      "format": .integer(JSONReport.format),
      "as_of": .day(situation.asOf),
      "fictional": .boolean(situation.definition.convention.isFictional),
    ]
    let more: KeyValuePairs<String, JSONValue> = [
      "short": .string(action.short),
      "partners": .array(action.partners.map { .string($0) }),
      "nature": .string(action.nature?.rawValue),
      "weight": .integer(action.weight),
      "start": .reported(state.start.reported) { .day($0) },
      "source": .string(action.provenance.source),
      "quote": .string(action.provenance.quote),
      "milestones": .array(state.milestones.map(milestone)),
      "indicators": .array(state.indicators.map(indicator)),
      "funding": .array(state.funding.map(line)),
      "notes": .array(state.notes.filter { $0.operation == .note }.map(record)),
      "decisions": .array(state.notes.filter { $0.operation == .decision }.map(record)),
      "follow_ups": .array(state.followUps.map(followUp)),
      "history": .array(history.map(record)),
    ]
    return .object(JSONReport.members(head) + summary(of: state) + JSONReport.members(more))
  }

  func milestone(_ state: MilestoneState) -> JSONValue {
    .members([
      "id": .string(state.id),
      "title": .string(state.title),
      "due": .reported(state.due.reported) { .day($0) },
      "done": .reported(state.done.reported) { .day($0) },
      "days_late": .integer(state.daysLate),
    ])
  }

  func indicator(_ state: IndicatorState) -> JSONValue {
    let indicator = state.indicator
    return .members([
      "id": .string(indicator.id),
      "title": .string(indicator.title),
      "unit": .string(indicator.unit),
      "direction": .string(indicator.direction.rawValue),
      "baseline": .reported(indicator.baseline, JSONValue.quantity),
      "target": .reported(state.target.reported, JSONValue.quantity),
      "result": .reported(state.result.reported, JSONValue.quantity),
      "numerator": .reported(state.numerator.reported, JSONValue.quantity),
      "denominator": .reported(state.denominator.reported, JSONValue.quantity),
      "reached": state.reached.map(JSONValue.quantity) ?? .null,
      "attainment_percent": .percent(state.attainment),
    ])
  }

  func line(_ line: BudgetLineState) -> JSONValue {
    .members([
      "funder": .string(line.key.funder),
      "year": .integer(line.key.year),
      "stage": .string(line.key.stage.rawValue),
      "cents": .reported(line.amount.reported) { .cents($0) },
    ])
  }

  private func followUp(_ followUp: FollowUp) -> JSONValue {
    .members([
      "id": .string(followUp.record.id.text),
      "at": .string(followUp.record.at.iso),
      "by": .string(followUp.record.by),
      "text": .string(followUp.record.new),
      "who": .string(followUp.record.who),
      "due": .day(followUp.record.due),
      "open": .boolean(followUp.isOpen),
    ])
  }

  func record(_ record: JournalRecord) -> JSONValue {
    .members([
      "id": .string(record.id.text),
      "at": .string(record.at.iso),
      "by": .string(record.by),
      "op": .string(record.operation.word),
      "on": .string(record.on?.text),
      "field": .string(record.field?.word),
      "old": .string(record.old),
      "new": .string(record.new),
      "session": .string(record.session),
      "private": .boolean(record.isPrivate),
    ])
  }
}
