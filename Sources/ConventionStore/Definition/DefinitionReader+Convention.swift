import ConventionModel

/// The convention's own table, and those of the people and texts around it.
extension DefinitionReader {
  mutating func convention(in root: PlacedTable) -> Convention? {
    let table: PlacedTable
    switch root["convention"]?.content {
    case .table(let found): table = found
    case nil: table = PlacedTable(place: TextPlace(line: 1, column: 1), entries: [])
    case .faulty: return nil
    default:
      if let value = root["convention"] {
        tables.wrongType("convention", value, expected: .table)
      }
      return nil
    }
    check(
      table,
      [
        "id", "title", "kind", "territory", "start", "end", "adopted", "signed", "fictional",
        "timezone", "stale_after_days", "tolerance_cents", "languages",
      ])
    let id = tables.requiredID("id", in: table, named: "convention")
    let title = title(of: table, "convention")
    var convention = Convention(id: id ?? "", title: title ?? "")
    convention.kind = tables.text("kind", in: table)
    convention.territory = tables.text("territory", in: table)
    convention.start = tables.day("start", in: table)
    convention.end = tables.day("end", in: table)
    tables.checkOrder(convention.start, convention.end, key: "end", in: table)
    convention.adopted = tables.day("adopted", in: table)
    convention.signed = tables.day("signed", in: table)
    convention.isFictional = tables.boolean("fictional", in: table) ?? false
    if let timezone = plainText("timezone", in: table) { convention.timezone = timezone }
    if let days = tables.integer("stale_after_days", in: table, range: 1...36_500) {
      convention.staleAfterDays = days
    }
    let cents = 0...Money.largestStated.cents
    if let tolerance = tables.integer("tolerance_cents", in: table, range: cents) {
      convention.tolerance = Money(cents: Int64(tolerance))
    }
    convention.languages = tables.texts("languages", in: table)
    convention.provenance = provenance(of: table)
    return convention
  }

  mutating func signatory(_ table: PlacedTable, id: String) -> Signatory? {
    check(table, ["id", "name", "role", "party", "stresses"])
    let name = tables.required("name", in: table, named: "signatory")
    return Signatory(
      id: id, name: name ?? "", role: tables.text("role", in: table),
      party: reference("party", to: .party, in: table),
      stresses: tables.text("stresses", in: table), provenance: provenance(of: table))
  }

  mutating func item(_ name: String, _ table: PlacedTable, id: String) -> ContextItem? {
    check(table, ["id", "title", "start", "end"])
    let title = title(of: table, name)
    let item = ContextItem(
      id: id, title: title ?? "", start: tables.day("start", in: table),
      end: tables.day("end", in: table), provenance: provenance(of: table))
    tables.checkOrder(item.start, item.end, key: "end", in: table)
    return item
  }

  mutating func amendment(
    _ table: PlacedTable, id: String, conventionStart: Day?
  ) -> Amendment? {
    check(table, ["id", "title", "end", "state"])
    let title = title(of: table, "amendment")
    let amendment = Amendment(
      id: id, title: title ?? "", end: tables.day("end", in: table),
      state: tables.word("state", in: table) ?? .announced, provenance: provenance(of: table))
    tables.checkOrder(conventionStart, amendment.end, key: "end", in: table)
    return amendment
  }

  mutating func label(_ name: String, _ table: PlacedTable, id: String) -> Label? {
    check(table, ["id", "title", "short"])
    let title = title(of: table, name)
    return Label(
      id: id, title: title ?? "", short: tables.text("short", in: table),
      provenance: provenance(of: table))
  }

  /// Words for a status, whose id must be one of those statuses have.
  mutating func statusLabel(_ table: PlacedTable, id: String) -> Label? {
    if !id.isEmpty, let value = table["id"] {
      let _: Status? = tables.word(id, key: "id", at: value.place)
    }
    return label("status", table, id: id)
  }
}
