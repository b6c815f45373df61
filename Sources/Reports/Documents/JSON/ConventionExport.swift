import ConventionModel
import Words

/// Everything of a convention for programs, `"format": 1`: nothing of what may leave is left out.
///
/// - `definition`: what people wrote, under the names of `convention.toml`; amounts are in `cents`.
/// - `journal`: every record up to `as_of`, under the names of the journal's own lines, oldest first;
///   `by_hand` marks one whose checksum is missing or wrong. Private records are not there.
/// - `state`: what ``JSONReport`` tells, and `facts`, which says how each known value is known.
struct ConventionExport {
  private let situation: Situation
  private let report: JSONReport

  /// The export of a situation without private records.
  init(of situation: Situation, wording: Wording) {
    self.situation = situation
    report = JSONReport(of: situation, wording: wording)
  }

  /// The export.
  var value: JSONValue {
    .members([
      "format": .integer(JSONReport.format),
      "document": "suivi-export",
      "as_of": .day(situation.asOf),
      "fictional": .boolean(situation.definition.convention.isFictional),
      "definition": ConventionExport.value(of: situation.definition),
      "journal": .array(situation.ledger.history.map { ConventionExport.value(of: $0) }),
      "state": .object(state),
    ])
  }

  private var state: [JSONValue.Member] {
    guard case .object(let members) = report.whole else { return [] }
    let known = FactList(of: situation).values
    return members.filter { !["format", "as_of"].contains($0.key) }
      + [JSONValue.Member(key: "facts", value: .array(known))]
  }

  /// A record under the names of the journal's lines; what it does not have is not there.
  static func value(of record: JournalRecord) -> JSONValue {
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ value: JSONValue?) {
      if let value { members.append(JSONValue.Member(key: key, value: value)) }
    }
    func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
    add("v", .integer(record.version))
    add("id", .string(record.id.text))
    add("clock", .integer(record.clock))
    add("at", .string(record.at.iso))
    add("by", .string(record.by))
    add("op", .string(record.operation.word))
    add("on", text(record.on?.text))
    add("field", text(record.field?.word))
    if record.operation.setsValue {
      add("old", .string(record.old))
      add("new", .string(record.new))
      add("base", .array(record.base.map { .string($0.text) }))
    } else {
      add("old", text(record.old))
      add("new", text(record.new))
      if !record.base.isEmpty { add("base", .array(record.base.map { .string($0.text) })) }
    }
    add("of", text(record.of?.text))
    add("who", text(record.who))
    add("due", text(record.due?.iso))
    add("kind", text(record.kind))
    add("date", text(record.date?.iso))
    if !record.present.isEmpty { add("present", .array(record.present.map { .string($0) })) }
    add("batch", text(record.batch))
    add("session", text(record.session))
    if record.isEditedByHand { add("by_hand", .boolean(true)) }
    return .object(members)
  }
}
