/// The whole convention as it stands at the end of a day: everything a screen or a report shows.
public struct Situation: Hashable, Sendable {
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
  /// Sum of what actions are given.
  public let allocated: Money
  /// How many actions are given anything.
  public let allocatedActions: Int
  /// Places of the actions in ``actions``, by id.
  private let places: [String: Int]
  /// What wants attention, the gravest kind first.
  public private(set) var alerts: [Alert] = []
  /// How many alerts there are of each kind that has some, the gravest first.
  public private(set) var alertTallies: [Alert.Tally] = []

  /// The convention as it stands at the end of a day.
  ///
  /// The ledger holds the records up to that day; see ``Ledger/init(records:before:)`` and
  /// ``Zone/end(of:)``.
  public init(
    of definition: Definition, ledger: Ledger, journal: JournalSummary = JournalSummary(),
    asOf day: Day, zone: Zone
  ) {
    self.definition = definition
    self.ledger = ledger
    self.journal = journal
    self.asOf = day
    self.zone = zone
    let withdrawals = ledger.withdrawals()
    self.withdrawals = withdrawals
    let states = definition.actions.map {
      ActionState(
        of: $0, in: ledger, withdrawals: withdrawals, convention: definition.convention,
        asOf: day, zone: zone)
    }
    actions = states
    places = [String: Int](
      states.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    engagements = Situation.grouped(states, by: definition.engagements)
    funding = Funding(
      lines: BudgetLineState.all(of: definition.funding, target: .convention, in: ledger))
    followUps = FollowUp.all(
      in: ledger.historyOfConvention.filter { !$0.isWithdrawal && !withdrawals.contains($0) })
    period = Period(of: definition, asOf: day)
    dueDays = DueDay.all(of: states)
    let given = states.map { Funding(lines: $0.funding).total }
    allocated = given.compactMap { $0 }.reduce(.zero, +)
    allocatedActions = given.count { $0 != nil }
    (alerts, alertTallies) = Alert.all(in: self)
  }

  /// The total less what actions are given (« non ventilé »); nil when the total is unknown.
  public var unallocated: Money? { funding.total.map { $0 - allocated } }

  /// What was paid, of the whole: the convention's own lines, else those of its actions.
  public var spentShare: Share? {
    guard let total = funding.total else { return nil }
    let ofActions = actions.compactMap { Funding(lines: $0.funding).sum(at: .paid) }
    guard
      let paid = funding.sum(at: .paid, funder: BudgetKey.totalFunder) ?? funding.sum(at: .paid)
        ?? (ofActions.isEmpty ? nil : ofActions.reduce(.zero, +))
    else { return nil }
    return Share(paid, of: total)
  }

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
