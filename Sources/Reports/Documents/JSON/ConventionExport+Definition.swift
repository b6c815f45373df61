import ConventionModel

/// The definition under the names of `convention.toml`.
extension ConventionExport {
  /// What people wrote, whole.
  static func value(of definition: Definition) -> JSONValue {
    .members([
      "convention": convention(definition.convention),
      "source": list(definition.sources) {
        ["id": .string($0.id), "title": .string($0.title)]
      } _: {
        $0.provenance
      },
      "party": list(definition.parties) {
        ["id": .string($0.id), "name": .string($0.name)]
      } _: {
        $0.provenance
      },
      "signatory": list(definition.signatories) {
        [
          "id": .string($0.id), "name": .string($0.name), "role": .string($0.role),
          "party": .string($0.party), "stresses": .string($0.stresses),
        ]
      } _: {
        $0.provenance
      },
      "measure": list(definition.measures, context) { $0.provenance },
      "predecessor": list(definition.predecessors, context) { $0.provenance },
      "amendment": list(definition.amendments) {
        [
          "id": .string($0.id), "title": .string($0.title), "end": .day($0.end),
          "state": .string($0.state.rawValue),
        ]
      } _: {
        $0.provenance
      },
      "funding": list(definition.funding, line) { $0.provenance },
      "engagement": list(definition.engagements) {
        ["id": .string($0.id), "title": .string($0.title), "short": .string($0.short)]
      } _: {
        $0.provenance
      },
      "volet": list(definition.volets, label) { $0.provenance },
      "group": list(definition.groups, label) { $0.provenance },
      "status": list(definition.statuses, label) { $0.provenance },
      "action": list(definition.actions, action) { $0.provenance },
    ])
  }

  private typealias Members = KeyValuePairs<String, JSONValue>

  /// Tables of one kind, each with where it is said.
  private static func list<Item>(
    _ items: [Item], _ members: (Item) -> Members, _ provenance: (Item) -> Provenance
  ) -> JSONValue {
    .array(items.map { whole(members($0), provenance($0)) })
  }

  private static func whole(_ members: Members, _ provenance: Provenance) -> JSONValue {
    let said: Members = [
      "source": .string(provenance.source), "quote": .string(provenance.quote),
      "comment": .string(provenance.comment),
    ]
    return .object(
      (Array(members) + Array(said)).map { JSONValue.Member(key: $0.key, value: $0.value) })
  }

  private static func convention(_ convention: Convention) -> JSONValue {
    whole(
      [
        "id": .string(convention.id),
        "title": .string(convention.title),
        "kind": .string(convention.kind),
        "territory": .string(convention.territory),
        "start": .day(convention.start),
        "end": .day(convention.end),
        "adopted": .day(convention.adopted),
        "signed": .day(convention.signed),
        "fictional": .boolean(convention.isFictional),
        "timezone": .string(convention.timezone),
        "stale_after_days": .integer(convention.staleAfterDays),
        "tolerance_cents": .cents(convention.tolerance),
        "languages": .array(convention.languages.map { .string($0) }),
      ], convention.provenance)
  }

  private static func context(_ item: ContextItem) -> Members {
    [
      "id": .string(item.id), "title": .string(item.title), "start": .day(item.start),
      "end": .day(item.end),
    ]
  }

  private static func label(_ label: Label) -> Members {
    ["id": .string(label.id), "title": .string(label.title), "short": .string(label.short)]
  }

  private static func line(_ line: BudgetLine) -> Members {
    [
      "funder": .string(line.key.funder), "year": .integer(line.key.year),
      "stage": .string(line.key.stage.rawValue), "cents": .reported(line.amount) { .cents($0) },
      "includes": .string(line.includes?.rawValue),
    ]
  }

  private static func action(_ action: Action) -> Members {
    [
      "id": .string(action.id),
      "title": .string(action.title),
      "short": .string(action.short),
      "volet": .string(action.volet),
      "group": .string(action.group),
      "engagement": .reported(action.engagement) { .string($0) },
      "link": .string(action.link.rawValue),
      "lead": .reported(action.lead) { .string($0) },
      "partners": .array(action.partners.map { .string($0) }),
      "start": .reported(action.start) { .day($0) },
      "due": .reported(action.due) { .day($0) },
      "nature": .string(action.nature?.rawValue),
      "weight": .integer(action.weight),
      "status": .reported(action.status) { .string($0.rawValue) },
      "progress": .reported(action.progress) { .integer($0) },
      "meteo": .reported(action.meteo) { .string($0.rawValue) },
      "milestone": list(action.milestones) {
        [
          "id": .string($0.id), "title": .string($0.title),
          "due": .reported($0.due) { .day($0) }, "done": .reported($0.done) { .day($0) },
        ]
      } _: {
        $0.provenance
      },
      "indicator": list(action.indicators, indicator) { $0.provenance },
      "funding": list(action.funding, line) { $0.provenance },
    ]
  }

  private static func indicator(_ indicator: Indicator) -> Members {
    [
      "id": .string(indicator.id),
      "title": .string(indicator.title),
      "unit": .string(indicator.unit),
      "direction": .string(indicator.direction.rawValue),
      "baseline": .reported(indicator.baseline, JSONValue.quantity),
      "target": .reported(indicator.target, JSONValue.quantity),
      "result": .reported(indicator.result, JSONValue.quantity),
      "numerator": .reported(indicator.numerator, JSONValue.quantity),
      "denominator": .reported(indicator.denominator, JSONValue.quantity),
      "definition": .string(indicator.definition),
    ]
  }
}
