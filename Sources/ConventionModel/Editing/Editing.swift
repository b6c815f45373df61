/// From what a person wants to the records that say it, compared with what stands.
public enum Editing {
  /// The draft that gives a field a value; nil when there is nothing to write.
  ///
  /// Nothing is to be written when the value stands already, or when the field cannot have it. The
  /// draft replaces all that stands; where records disagree it settles the matter (`.resolve`), and is
  /// then written even for the value that is shown.
  public static func set(
    _ field: Field, of target: Target, to value: String?, in situation: Situation
  ) -> Draft? {
    guard field.accepts(value) else { return nil }
    let heads = situation.ledger.heads(of: target, field)
    let isConflict = Set(heads.map { field.canonical($0.new) }).count > 1
    let (old, base) = text(of: field, of: target, in: situation)
    let new = field.canonical(value)
    guard isConflict || stance(of: field, new) != stance(of: field, old) else { return nil }
    return Draft(
      isConflict ? .resolve : .set, on: target, field: field, old: old, new: new, base: base)
  }

  /// Progress moved by some points from what stands, kept within 0 to 100; nil when it cannot move.
  ///
  /// « Non renseigné » counts as 0 on the way up, and does not go down; « sans objet » does not move.
  public static func progress(
    by points: Int, ofAction id: String, in situation: Situation
  ) -> Draft? {
    let (present, _) = text(of: .progress, of: .action(id), in: situation)
    guard present != nil || points > 0, let from = Int(present ?? "0") else { return nil }
    let (sum, overflow) = from.addingReportingOverflow(points)
    let reached = overflow ? (points < 0 ? 0 : 100) : min(max(sum, 0), 100)
    return set(.progress, of: .action(id), to: String(reached), in: situation)
  }

  /// The present value of a field as journals write it, and the records that stand for it.
  ///
  /// The value is the definition's, and no record stands, when the journal says nothing of the field.
  public static func text(
    of field: Field, of target: Target, in situation: Situation
  ) -> (value: String?, base: [RecordID]) {
    let heads = situation.ledger.heads(of: target, field)
    if let shown = heads.first { return (shown.new, heads.map(\.id)) }
    return (situation.shownText(of: field, of: target), [])
  }

  /// An id for a new milestone of an action, `M1`, `M2`…, that nothing of the action ever had.
  public static func newMilestoneID(ofAction id: String, in situation: Situation) -> String {
    let used = elementIDs(everUsedIn: id, in: situation)
    var number = 1
    while used.contains("m\(number)") { number += 1 }
    return "M\(number)"
  }

  /// The ids that milestones and indicators of an action have or ever had, in lower case: no two may
  /// differ by case alone.
  public static func elementIDs(everUsedIn action: String, in situation: Situation) -> Set<String> {
    let defined = situation.action(action)?.action
    var used = Set((defined?.milestones ?? []).map { $0.id.lowercased() })
    used.formUnion((defined?.indicators ?? []).map { $0.id.lowercased() })
    for record in situation.ledger.history(ofAction: action) {
      if case .element(_, let element)? = record.on { used.insert(element.lowercased()) }
    }
    return used
  }

  /// What a value says: an action that was never flagged is as little to be discussed as one whose
  /// flag was taken down.
  static func stance(of field: Field, _ value: String?) -> String? {
    field == .flag && value == nil ? "false" : field.canonical(value)
  }
}

extension Situation {
  /// The value of a field as shown, written as in journals.
  fileprivate func shownText(of field: Field, of target: Target) -> String? {
    switch target {
    case .convention:
      guard case .amount(let key) = field else { return nil }
      return amount(key, in: funding.lines)
    case .action(let id):
      return action(id).flatMap { text(of: field, in: $0) }
    case .element(let id, let element):
      guard let state = action(id) else { return nil }
      if let milestone = state.milestones.first(where: { $0.id == element }) {
        return text(of: field, in: milestone)
      }
      return state.indicators.first { $0.indicator.id == element }
        .flatMap { text(of: field, in: $0) }
    }
  }

  private func text(of field: Field, in state: ActionState) -> String? {
    switch field {
    case .status: written(state.status.reported) { $0.rawValue }
    case .progress: written(state.progress.reported) { String($0) }
    case .meteo: written(state.meteo.reported) { $0.rawValue }
    case .due: written(state.due.reported) { $0.iso }
    case .start: written(state.start.reported) { $0.iso }
    case .lead: written(state.lead.reported) { $0 }
    case .flag: written(state.flag.reported) { $0 ? "true" : "false" }
    case .engagement: written(state.engagement.reported) { $0 }
    case .link: written(state.link.reported) { $0.rawValue }
    case .amount(let key): amount(key, in: state.funding)
    case .done, .result, .target, .numerator, .denominator, .unknown: nil
    }
  }

  private func text(of field: Field, in state: MilestoneState) -> String? {
    switch field {
    case .due: written(state.due.reported) { $0.iso }
    case .done: written(state.done.reported) { $0.iso }
    default: nil
    }
  }

  private func text(of field: Field, in state: IndicatorState) -> String? {
    switch field {
    case .target: written(state.target.reported) { $0.text }
    case .result: written(state.result.reported) { $0.text }
    case .numerator: written(state.numerator.reported) { $0.text }
    case .denominator: written(state.denominator.reported) { $0.text }
    default: nil
    }
  }

  private func amount(_ key: BudgetKey, in lines: [BudgetLineState]) -> String? {
    lines.first { $0.key == key }.flatMap { written($0.amount.reported) { String($0.cents) } }
  }

  private func written<Value>(
    _ reported: Reported<Value>, _ text: (Value) -> String
  ) -> String? {
    switch reported {
    case .notReported: nil
    case .notApplicable: notApplicableWord
    case .value(let value): text(value)
    }
  }
}
