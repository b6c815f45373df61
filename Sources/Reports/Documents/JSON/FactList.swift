import ConventionModel

/// How each known value of a convention is known, one entry a value.
///
/// `known` is `read` (it stands in a source), `stated` (in the definition, no source named),
/// `declared` (by a person, in the journal), `proposed` (a link that is not settled) or `computed`.
struct FactList {
  /// The entries: the convention's first, then those of the actions, in order.
  private(set) var values: [JSONValue] = []

  private let situation: Situation

  init(of situation: Situation) {
    self.situation = situation
    gather()
  }

  private mutating func gather() {
    let funding = situation.funding
    for line in funding.lines {
      add(.convention, .amount(line.key), line.amount, source(of: line)) { .cents($0) }
    }
    addComputed("total", .cents(funding.total), isRead: funding.totalKind == .read)
    addComputed("rest", .cents(funding.rest))
    addComputed("state-share", .percent(funding.stateShare))
    if situation.allocatedActions > 0 { addComputed("allocated", .cents(situation.allocated)) }
    addComputed("unallocated", .cents(situation.unallocated))
    addComputed("progress", .percent(situation.progress.share))
    for state in situation.actions { gather(state) }
  }

  private mutating func gather(_ state: ActionState) {
    let target = Target.action(state.id)
    // The source of an action vouches for its words, not for what is said of it since.
    let stated = Provenance()
    add(target, .status, state.status, stated) { .string($0.rawValue) }
    add(target, .progress, state.progress, stated) { .integer($0) }
    add(target, .meteo, state.meteo, stated) { .string($0.rawValue) }
    add(target, .start, state.start, stated) { .day($0) }
    add(target, .due, state.due, stated) { .day($0) }
    add(target, .lead, state.lead, stated) { .string($0) }
    add(target, .flag, state.flag, stated) { .boolean($0) }
    let isProposed = state.link.value == .proposed
    add(target, .engagement, state.engagement, stated, isProposed: isProposed) { .string($0) }
    for milestone in state.milestones {
      let part = Target.element(action: state.id, element: milestone.id)
      add(part, .due, milestone.due, stated) { .day($0) }
      add(part, .done, milestone.done, stated) { .day($0) }
    }
    for indicator in state.indicators {
      let part = Target.element(action: state.id, element: indicator.indicator.id)
      let said = indicator.indicator.provenance
      add(part, .target, indicator.target, said, JSONValue.quantity)
      add(part, .result, indicator.result, said, JSONValue.quantity)
      add(part, .numerator, indicator.numerator, said, JSONValue.quantity)
      add(part, .denominator, indicator.denominator, said, JSONValue.quantity)
    }
    for line in state.funding {
      add(target, .amount(line.key), line.amount, source(of: line)) { .cents($0) }
    }
  }

  /// Where an amount is read: its own source, else that of the whole convention.
  private func source(of line: BudgetLineState) -> Provenance {
    let own = line.provenance ?? Provenance()
    return own.source == nil ? situation.definition.convention.provenance : own
  }

  private mutating func addComputed(_ name: String, _ value: JSONValue, isRead: Bool = false) {
    guard value != .null else { return }
    values.append(
      .members([
        "on": .string(Target.convention.text), "field": .string(name), "value": value,
        "known": isRead ? "read" : "computed",
      ]))
  }

  private mutating func add<Value>(
    _ target: Target, _ field: Field, _ fact: Fact<Value>, _ provenance: Provenance,
    isProposed: Bool = false, _ json: (Value) -> JSONValue
  ) {
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ value: JSONValue) {
      members.append(JSONValue.Member(key: key, value: value))
    }
    add("on", .string(target.text))
    add("field", .string(field.word))
    add("value", .reported(fact.reported, json))
    switch fact.origin {
    case .nowhere: return
    case .definition:
      add("known", .string(isProposed ? "proposed" : provenance.source == nil ? "stated" : "read"))
      if let source = provenance.source { add("source", .string(source)) }
      if let quote = provenance.quote { add("quote", .string(quote)) }
    case .journal(let record):
      add("known", isProposed ? "proposed" : "declared")
      add("record", .string(record.id.text))
      add("by", .string(record.by))
      add("at", .string(record.at.iso))
    }
    if fact.isConflict {
      let others = situation.ledger.heads(of: target, field).dropFirst()
      add(
        "others",
        .array(
          others.map {
            .members([
              "value": .string($0.new), "record": .string($0.id.text), "by": .string($0.by),
            ])
          }))
    }
    values.append(.object(members))
  }
}
