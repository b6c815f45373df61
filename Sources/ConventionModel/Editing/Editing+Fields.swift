extension Editing {
  /// The fields that can be set of something, amounts of money apart; nil when there is no such thing.
  public static func fields(of target: Target, in situation: Situation) -> [Field]? {
    switch target {
    case .convention: return []
    case .action(let id):
      return situation.action(id) == nil
        ? nil
        : [.status, .progress, .meteo, .due, .start, .lead, .flag, .engagement, .link]
    case .element(let id, let element):
      guard let state = situation.action(id) else { return nil }
      if state.milestones.contains(where: { $0.id == element }) { return [.due, .done] }
      guard state.indicators.contains(where: { $0.indicator.id == element }) else { return nil }
      return [.result, .target, .numerator, .denominator]
    }
  }

  /// Whether a field can be set of something: amounts of an action and of the convention, others
  /// where ``fields(of:in:)`` has them.
  public static func canSet(_ field: Field, of target: Target, in situation: Situation) -> Bool {
    guard let fields = fields(of: target, in: situation) else { return false }
    if case .amount = field {
      if case .element = target { return false }
      return true
    }
    return fields.contains(field)
  }
}
