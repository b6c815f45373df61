import ConventionModel

/// Actions, with their milestones, indicators and money.
extension DefinitionReader {
  mutating func action(_ table: PlacedTable, id: String) -> Action? {
    check(
      table,
      [
        "id", "title", "short", "volet", "group", "engagement", "link", "lead", "partners",
        "start", "due", "nature", "weight", "status", "progress", "meteo", "milestone",
        "indicator", "funding",
      ])
    let title = title(of: table, "action")
    var action = Action(id: id, title: title ?? "", provenance: provenance(of: table))
    action.short = tables.text("short", in: table)
    action.volet = reference("volet", to: .volet, in: table)
    action.group = reference("group", to: .group, in: table)
    if tables.isNotApplicable("engagement", in: table) {
      action.engagement = .notApplicable
    } else if let engagement = reference("engagement", to: .engagement, in: table) {
      action.engagement = .value(engagement)
    }
    action.link = tables.word("link", in: table) ?? .proposed
    action.lead = tables.reportedText("lead", in: table)
    action.partners = tables.texts("partners", in: table)
    action.start = tables.reportedDay("start", in: table)
    action.due = tables.reportedDay("due", in: table)
    tables.checkOrder(action.start.value, action.due.value, key: "due", in: table)
    action.nature = tables.word("nature", in: table)
    action.weight = tables.integer("weight", in: table, range: 0...1_000_000) ?? 1
    action.status = tables.reportedWord("status", in: table)
    action.progress = tables.reportedInteger("progress", in: table, range: 0...100)
    action.meteo = tables.reportedWord("meteo", in: table)
    // The journal names both kinds `S1/…`: they share their ids.
    var parts = Ids()
    action.milestones = list(
      "milestone", named: "action.milestone", in: table, ids: &parts
    ) { $0.milestone($1, id: $2) }
    action.indicators = list(
      "indicator", named: "action.indicator", in: table, ids: &parts
    ) { $0.indicator($1, id: $2) }
    action.funding = funding(in: table, named: "action.funding")
    return action
  }

  private mutating func milestone(_ table: PlacedTable, id: String) -> Milestone? {
    check(table, ["id", "title", "due", "done"])
    let title = title(of: table, "action.milestone")
    return Milestone(
      id: id, title: title ?? "", due: tables.reportedDay("due", in: table),
      done: tables.reportedDay("done", in: table), provenance: provenance(of: table))
  }

  private mutating func indicator(_ table: PlacedTable, id: String) -> Indicator? {
    check(
      table,
      [
        "id", "title", "unit", "direction", "baseline", "target", "result", "numerator",
        "denominator", "definition",
      ])
    let title = title(of: table, "action.indicator")
    var indicator = Indicator(
      id: id, title: title ?? "", unit: tables.text("unit", in: table),
      direction: tables.word("direction", in: table) ?? .up, provenance: provenance(of: table))
    indicator.baseline = tables.reportedQuantity("baseline", in: table)
    indicator.target = tables.reportedQuantity("target", in: table)
    indicator.result = tables.reportedQuantity("result", in: table)
    indicator.numerator = tables.reportedQuantity("numerator", in: table)
    indicator.denominator = tables.reportedQuantity("denominator", in: table)
    indicator.definition = tables.text("definition", in: table)
    return indicator
  }

  /// The budget lines of the convention or of an action.
  ///
  /// Lines have no id: funder, year and stage name them, and the journal too speaks of them so.
  mutating func funding(in table: PlacedTable, named name: String) -> [BudgetLine] {
    var lines: [BudgetLine] = []
    var firstLines: [BudgetKey: Int] = [:]
    for line in tables.tables("funding", in: table) {
      check(line, ["funder", "year", "stage", "amount", "includes"])
      // Any id may be a funder: `etat` and `total` are reserved, a party of that id gives its name.
      let funder = tables.requiredID("funder", in: line, named: name)
      let stage: Stage? = tables.word("stage", in: line)
      if line["stage"] == nil {
        tables.error(.missingKey("stage", table: name), at: line.place)
      }
      let year = tables.integer("year", in: line, range: 1...9999)
      let amount = tables.reportedAmount("amount", in: line)
      let includes: Inclusion? = tables.word("includes", in: line)
      let provenance = provenance(of: line)
      // A year that cannot be read is not « no year ».
      guard let funder, let stage, year != nil || line["year"] == nil else { continue }
      let key = BudgetKey(funder: funder, year: year, stage: stage)
      if let first = firstLines[key] {
        tables.error(.duplicateKey(Field.amount(key).word, firstLine: first), at: line.place)
        continue
      }
      firstLines[key] = line.place.line
      lines.append(
        BudgetLine(key: key, amount: amount, includes: includes, provenance: provenance))
    }
    return lines
  }
}
