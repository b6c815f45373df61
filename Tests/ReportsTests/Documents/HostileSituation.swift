import ConventionModel

/// A convention with one text in every place that has room for one.
enum HostileSituation {
  static func saying(_ text: String) -> Situation {
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
    var action = Action(id: "A1", title: text, provenance: said)
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
    let line = BudgetLine(
      key: BudgetKey(funder: text, year: 2023, stage: .planned), amount: .value(Money(cents: 100)))
    action.funding = [line]
    definition.actions = [action]
    definition.funding = [
      line,
      BudgetLine(
        key: BudgetKey(funder: "etat", year: 2023, stage: .planned), amount: .value(Money(cents: 1))
      ),
    ]
    let operations: [Operation] = [.note, .decision, .followUp, .session]
    let records = operations.enumerated().map { index, operation in
      JournalRecord(
        id: RecordID(replica: "r", number: Int64(index + 1)), clock: Int64(index + 1),
        at: Instant(milliseconds: 1_650_000_000_000), by: text, operation: operation,
        on: operation == .session ? .convention : .action("A1"), new: text, who: text, kind: text,
        date: day, present: [text])
    }
    let progress = (5...6).map { number in
      JournalRecord(
        id: RecordID(replica: "r", number: Int64(number)), clock: Int64(number),
        at: Instant(milliseconds: 1_650_000_000_000 + Int64(number) * 86_400_000), by: text,
        operation: .set, on: .action("A1"), field: .progress, new: String(number * 10))
    }
    return Situation(
      of: definition, ledger: Ledger(records: records + progress), asOf: day.adding(days: 100),
      zone: .utc)
  }
}
