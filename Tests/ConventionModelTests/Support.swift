import ConventionModel

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The day of that name; tests only name days that exist.
func day(_ iso: String) -> Day { Day(iso: iso) ?? .distantPast }

/// The moment of that name; tests only name moments that exist.
func moment(_ iso: String) -> Instant { Instant(iso: iso) ?? Instant(milliseconds: 0) }

func euros(_ amount: Int64) -> Money { Money(cents: amount * 100) }

/// A record of replica `replica`, number `number`; its clock is its number unless told.
func record(
  _ number: Int64, replica: String = "aaaaaa", clock: Int64? = nil, version: Int64 = 1,
  at: String = "2023-03-01T10:00:00Z", _ operation: Operation, on: String? = "S1",
  _ field: Field? = nil, old: String? = nil, new: String? = nil, base: [RecordID] = [],
  of: RecordID? = nil, due: Day? = nil
) -> JournalRecord {
  JournalRecord(
    version: version, id: RecordID(replica: replica, number: number), clock: clock ?? number,
    at: moment(at), by: "a.martin", operation: operation, on: on.flatMap { Target($0) },
    field: field, old: old, new: new, base: base, of: of, due: due)
}

/// A record that gives a field a value.
func record(
  _ number: Int64, replica: String = "aaaaaa", clock: Int64? = nil, version: Int64 = 1,
  at: String = "2023-03-01T10:00:00Z", on: String? = "S1", _ field: Field, old: String? = nil,
  new: String?, base: [RecordID] = []
) -> JournalRecord {
  record(
    number, replica: replica, clock: clock, version: version, at: at, .set, on: on, field, old: old,
    new: new, base: base)
}

func id(_ number: Int64, _ replica: String = "aaaaaa") -> RecordID {
  RecordID(replica: replica, number: number)
}

/// A line of a convention or an action.
func line(
  _ funder: String, _ year: Int?, _ stage: Stage, _ amount: Money?, includes: Inclusion? = nil
) -> BudgetLine {
  BudgetLine(
    key: BudgetKey(funder: funder, year: year, stage: stage),
    amount: amount.map { .value($0) } ?? .notReported, includes: includes)
}

/// A definition of those actions and engagements.
func definition(
  engagements: Int = 0, _ actions: [Action] = [], funding: [BudgetLine] = []
) -> Definition {
  var convention = Convention(id: "c", title: "Convention")
  convention.provenance.source = "page"
  var definition = Definition(convention: convention)
  definition.engagements = (0..<engagements).map {
    Engagement(id: "E\($0 + 1)", title: "Engagement \($0 + 1)")
  }
  definition.actions = actions
  definition.funding = funding
  return definition
}

/// An action changed by `change`.
func action(_ id: String = "S1", _ change: (inout Action) -> Void = { _ in }) -> Action {
  var action = Action(id: id, title: "Action \(id)")
  change(&action)
  return action
}

/// The situation of a definition after those records.
func situation(
  _ definition: Definition, _ records: [JournalRecord] = [], asOf iso: String = "2023-03-31"
) -> Situation {
  Situation(
    of: definition, ledger: Ledger(records: records, before: Zone.utc.end(of: day(iso))),
    asOf: day(iso), zone: .utc)
}

/// One action after those records.
func state(
  of one: Action, _ records: [JournalRecord] = [], asOf iso: String = "2023-03-31",
  staleAfterDays: Int = 60
) -> ActionState {
  var convention = Convention(id: "c", title: "Convention")
  convention.staleAfterDays = staleAfterDays
  return ActionState(
    of: one, in: Ledger(records: records), convention: convention, asOf: day(iso), zone: .utc)
}
