import ConventionModel

/// A convention with texts in every place that has room for one: an action of its own for each.
enum HostileSituation {
  static func saying(_ texts: [String]) -> Situation {
    let text = texts.first ?? ""
    let said = Provenance(source: text, quote: text, comment: text)
    let day = Day(number: 19_000)
    var convention = Convention(id: "c", title: text)
    convention.kind = text
    convention.territory = text
    convention.start = day
    convention.end = day.adding(days: 365)
    convention.provenance = said
    convention.isFictional = true
    var definition = Definition(convention: convention)
    definition.sources = [Source(id: text, title: text, provenance: said)]
    definition.parties = [Party(id: "etat", name: text, provenance: said)]
    definition.signatories = [Signatory(id: "s", name: text, role: text, stresses: text)]
    definition.amendments = [Amendment(id: "a", title: text, end: day.adding(days: 500))]
    definition.engagements = [Engagement(id: "E1", title: text, short: text)]
    definition.volets = [Label(id: "v", title: text)]
    definition.groups = [Label(id: "g", title: text)]
    definition.statuses = [Label(id: "blocked", title: text)]
    definition.actions = texts.enumerated().map { action("A\($0.offset + 1)", $0.element, day) }
    definition.funding = [
      line(text),
      BudgetLine(
        key: BudgetKey(funder: "etat", year: 2023, stage: .planned), amount: .value(Money(cents: 1))
      ),
    ]
    let records = texts.enumerated().flatMap { HostileSituation.records($0.offset + 1, $0.element) }
    return Situation(
      of: definition, ledger: Ledger(records: records), asOf: day.adding(days: 100),
      zone: .utc)
  }

  private static func action(_ id: String, _ text: String, _ day: Day) -> Action {
    let said = Provenance(source: text, quote: text, comment: text)
    var action = Action(id: id, title: text, provenance: said)
    action.short = text
    action.volet = "v"
    action.group = "g"
    action.engagement = .value("E1")
    action.lead = .value(text)
    action.partners = [text]
    action.status = .value(.blocked)
    action.due = .value(day.adding(days: 20))
    action.milestones = [Milestone(id: "M1", title: text, due: .value(day))]
    var indicator = Indicator(id: "I1", title: text, unit: text, provenance: said)
    indicator.definition = text
    indicator.result = .value(Quantity(millionths: 1))
    action.indicators = [indicator]
    action.funding = [line(text)]
    return action
  }

  private static func line(_ text: String) -> BudgetLine {
    BudgetLine(
      key: BudgetKey(funder: text, year: 2023, stage: .planned), amount: .value(Money(cents: 100)))
  }

  /// What happened to an action: words, and progress twice.
  private static func records(_ action: Int, _ text: String) -> [JournalRecord] {
    let operations: [Operation] = [.note, .decision, .followUp, .session, .set, .set]
    return operations.enumerated().map { index, operation in
      let number = Int64(action * 10 + index)
      return JournalRecord(
        id: RecordID(replica: "r", number: number), clock: number,
        at: Instant(milliseconds: 1_642_000_000_000 + number * 60_000_000), by: text,
        operation: operation, on: operation == .session ? .convention : .action("A\(action)"),
        field: operation == .set ? .progress : nil,
        new: operation == .set ? String(number % 10 * 10) : text, who: text, kind: text,
        date: Day(number: 19_000), present: [text])
    }
  }
}
