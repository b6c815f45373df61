/// The whole convention as it stands at the end of a day: everything a screen or a report shows.
///
/// It is never changed once made; screens, panes and pages pass it around as an object.
public final class Situation: Sendable {
  /// What people wrote.
  public let definition: Definition
  /// What happened since.
  public let ledger: Ledger
  /// Which records were taken back.
  public let withdrawals: Withdrawals
  /// How the journal was read.
  public let journal: JournalSummary
  /// The day.
  public let asOf: Day
  /// The time zone its days are counted in.
  public let zone: Zone
  /// The actions, in the order of the definition.
  public let actions: [ActionState]
  /// The engagements in order; a last one without engagement gathers actions that serve none.
  public let engagements: [EngagementState]
  /// The convention's own funding.
  public let funding: Funding
  /// Follow-ups that concern the convention as a whole, oldest first.
  public let followUps: [FollowUp]
  /// The period.
  public let period: Period
  /// On which days due dates fall, in order.
  public let dueDays: [DueDay]
  /// How the money is shared out.
  private let allocation: Allocation
  /// Places of the actions in ``actions``, by id.
  private let places: [String: Int]
  /// What wants attention, the gravest kind first.
  public let alerts: [Alert]
  /// How many alerts there are of each kind that has some, the gravest first.
  public let alertTallies: [Alert.Tally]

  /// The convention as it stands at the end of a day.
  ///
  /// The ledger holds the records up to that day; see ``Ledger/init(records:before:)`` and
  /// ``Zone/end(of:)``.
  public convenience init(
    of definition: Definition, ledger: Ledger, journal: JournalSummary = JournalSummary(),
    asOf day: Day, zone: Zone
  ) {
    let withdrawals = ledger.withdrawals()
    let states = definition.actions.map {
      ActionState(
        of: $0, in: ledger, withdrawals: withdrawals, convention: definition.convention,
        asOf: day, zone: zone)
    }
    let places = [String: Int](
      states.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    self.init(
      of: definition, ledger: ledger, withdrawals: withdrawals, journal: journal, asOf: day,
      zone: zone, actions: states, places: places)
  }

  /// The convention of an earlier situation, on the same day, after some more records.
  ///
  /// `ledger` holds those records too. It says what a situation made anew would say, at the cost of the
  /// actions that the records are about.
  public convenience init(
    after earlier: Situation, ledger: Ledger, news: some Sequence<JournalRecord>,
    journal: JournalSummary
  ) {
    let (definition, day, zone) = (earlier.definition, earlier.asOf, earlier.zone)
    var changed: Set<String> = []
    for record in news {
      // What is taken back may be about any action.
      guard !record.isWithdrawal else {
        self.init(of: definition, ledger: ledger, journal: journal, asOf: day, zone: zone)
        return
      }
      if let action = record.on?.action { changed.insert(action) }
    }
    var states = earlier.actions
    for place in changed.compactMap({ earlier.places[$0] }) {
      states[place] = ActionState(
        of: states[place].action, in: ledger, withdrawals: earlier.withdrawals,
        convention: definition.convention, asOf: day, zone: zone)
    }
    self.init(
      of: definition, ledger: ledger, withdrawals: earlier.withdrawals, journal: journal, asOf: day,
      zone: zone, actions: states, places: earlier.places)
  }

  private init(
    of definition: Definition, ledger: Ledger, withdrawals: Withdrawals, journal: JournalSummary,
    asOf day: Day, zone: Zone, actions states: [ActionState], places: [String: Int]
  ) {
    self.definition = definition
    self.ledger = ledger
    self.withdrawals = withdrawals
    self.journal = journal
    self.asOf = day
    self.zone = zone
    actions = states
    self.places = places
    engagements = Situation.grouped(states, by: definition.engagements)
    funding = Funding(
      lines: BudgetLineState.all(of: definition.funding, target: .convention, in: ledger))
    allocation = Allocation(of: funding, among: states)
    followUps = FollowUp.all(
      in: ledger.historyOfConvention.filter { !$0.isWithdrawal && !withdrawals.contains($0) })
    period = Period(of: definition, asOf: day)
    dueDays = DueDay.all(of: states)
    (alerts, alertTallies) = Alert.all(
      in: definition, actions: states, followUps: followUps, allocation: allocation, period: period,
      on: day)
  }

  /// Sum of what actions are given.
  public var allocated: Money { allocation.allocated }

  /// How many actions are given anything.
  public var allocatedActions: Int { allocation.actions }

  /// The total less what actions are given (« non ventilé »); nil when the total is unknown.
  public var unallocated: Money? { allocation.unallocated }

  /// What was paid, of the whole: the convention's own lines, else those of its actions.
  public var spentShare: Share? { allocation.spentShare }

  /// Average progress of all actions.
  public var progress: Average { Average(of: actions) }

  /// The action of that id.
  public func action(_ id: String) -> ActionState? { places[id].map { actions[$0] } }

  /// Place in ``actions`` of the action of that id.
  public func place(ofAction id: String) -> Int? { places[id] }

  private static func grouped(
    _ states: [ActionState], by engagements: [Engagement]
  ) -> [EngagementState] {
    var members: [String: [Int]] = [:]
    var others: [Int] = []
    let known = Set(engagements.map(\.id))
    for (index, state) in states.enumerated() {
      if let id = state.engagement.value, known.contains(id) {
        members[id, default: []].append(index)
      } else {
        others.append(index)
      }
    }
    let own = engagements.map { EngagementState($0, actions: members[$0.id] ?? [], of: states) }
    return others.isEmpty ? own : own + [EngagementState(nil, actions: others, of: states)]
  }
}

extension Situation: Hashable {
  /// Whether both are of the same convention and the same records, on the same day: all the rest
  /// follows from these.
  public static func == (one: Situation, other: Situation) -> Bool {
    one === other
      || one.definition == other.definition && one.ledger == other.ledger
        && one.journal == other.journal && one.asOf == other.asOf && one.zone == other.zone
  }

  /// Hashes what most often tells two apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(definition.convention.id)
    hasher.combine(ledger.records.count)
    hasher.combine(asOf)
  }
}
