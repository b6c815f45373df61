/// Amounts by stage: planned (« programmé »), notified (« notifié »), committed (« engagé »), paid
/// (« payé »); nil where nothing is known, which is not zero.
public struct StageAmounts: Hashable, Sendable {
  private var amounts: [Stage: Money] = [:]
  private var payment: Payment?

  /// What was paid of what was committed, as far as both are known of the same funder and year: money
  /// paid on a commitment that nobody gave says nothing of the others.
  private struct Payment: Hashable {
    var committed: Money
    var paid: Money

    init?(_ committed: Money?, _ paid: Money?) {
      guard let committed, let paid else { return nil }
      (self.committed, self.paid) = (committed, paid)
    }

    init?(of lines: [BudgetLineState]) {
      func sums(at stage: Stage) -> [FunderYear.Place: Money] {
        var sums: [FunderYear.Place: Money] = [:]
        for line in lines where line.key.stage == stage {
          guard let amount = line.amount.value else { continue }
          let place = FunderYear.Place(line.key)
          sums[place] = (sums[place] ?? .zero) + amount
        }
        return sums
      }
      let paid = sums(at: .paid)
      let committed = paid.isEmpty ? [:] : sums(at: .committed).filter { paid[$0.key] != nil }
      guard !committed.isEmpty else { return nil }
      self.committed = committed.values.reduce(.zero, +)
      self.paid = committed.keys.compactMap { paid[$0] }.reduce(.zero, +)
    }

    mutating func add(_ other: Self) {
      (committed, paid) = (committed + other.committed, paid + other.paid)
    }

    mutating func take(away other: Self) {
      (committed, paid) = (committed - other.committed, paid - other.paid)
    }
  }

  /// Nothing known.
  public init() {}

  /// What some budget lines come to at each stage.
  ///
  /// A printed total stands for all funders at its stage, and the State's share is added where the
  /// total says that it leaves it out; without one the funders are summed.
  public init(of funding: Funding) {
    for stage in Stage.allCases {
      let printed = funding.sum(at: stage, funder: BudgetKey.totalFunder)
      let state = funding.sum(at: stage, funder: BudgetKey.stateFunder)
      let added = funding.includesState == .no ? state : nil
      amounts[stage] = printed.map { $0 + (added ?? .zero) } ?? funding.sum(at: stage)
    }
    let isPrinted = [Stage.committed, .paid].contains {
      funding.sum(at: $0, funder: BudgetKey.totalFunder) != nil
    }
    payment =
      isPrinted ? Payment(amounts[.committed], amounts[.paid]) : Payment(of: funding.lines)
  }

  /// The amounts of some lines of one funder and year.
  init(lines: [BudgetLineState]) {
    for line in lines {
      guard let amount = line.amount.value else { continue }
      amounts[line.key.stage, default: .zero] = amounts[line.key.stage, default: .zero] + amount
    }
    payment = Payment(of: lines)
  }

  /// The amount at a stage; nil when it is not known.
  public subscript(stage: Stage) -> Money? { amounts[stage] }

  /// Whether nothing is known at any stage.
  public var isEmpty: Bool { amounts.isEmpty }

  /// The latest stage of which an amount is known.
  public var latest: Stage? { Stage.allCases.filter { amounts[$0] != nil }.max() }

  /// Committed ÷ planned (« taux d'engagement »), never capped.
  public var commitmentRate: Share? { rate(.committed, of: .planned) }

  /// Paid ÷ committed (« taux de mandatement ») where both are known, never capped.
  public var paymentRate: Share? { payment.flatMap { Share($0.paid, of: $0.committed) } }

  /// Committed less paid (« reste à payer ») where both are known; negative where more was paid.
  public var toPay: Money? { payment.map { $0.committed - $0.paid } }

  /// These and others together: what is known of either.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    for (stage, amount) in right.amounts {
      sum.amounts[stage] = (sum.amounts[stage] ?? .zero) + amount
    }
    if let other = right.payment {
      if sum.payment == nil { sum.payment = other } else { sum.payment?.add(other) }
    }
    return sum
  }

  /// What of these is not in others (« non ventilé »): known wherever the whole is.
  public static func - (whole: Self, part: Self) -> Self {
    var rest = Self()
    for (stage, amount) in whole.amounts {
      rest.amounts[stage] = amount - (part.amounts[stage] ?? .zero)
    }
    rest.payment = whole.payment
    if let part = part.payment { rest.payment?.take(away: part) }
    return rest
  }

  private func rate(_ part: Stage, of whole: Stage) -> Share? {
    guard let part = self[part], let whole = self[whole] else { return nil }
    return Share(part, of: whole)
  }
}

/// What one funder brings for one year, stage by stage.
public struct FunderYear: Hashable, Sendable {
  /// Id of the funder.
  public let funder: String
  /// Budget year, when the lines name one.
  public let year: Int?
  /// The amounts.
  public let amounts: StageAmounts
  /// The line of each stage, the first of several.
  public let keys: [Stage: BudgetKey]

  /// A funder in a year.
  struct Place: Hashable {
    let funder: String
    let year: Int?

    init(_ key: BudgetKey) { (funder, year) = (key.funder, key.year) }
  }

  /// Budget lines by funder and year, in order of appearance.
  public static func all(of lines: [BudgetLineState]) -> [FunderYear] {
    var order: [Place] = []
    var groups: [Place: [BudgetLineState]] = [:]
    for line in lines {
      let place = Place(line.key)
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(line)
    }
    return order.map { place in
      let own = groups[place] ?? []
      return FunderYear(
        funder: place.funder, year: place.year, amounts: StageAmounts(lines: own),
        keys: [Stage: BudgetKey](
          own.map { ($0.key.stage, $0.key) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}

/// Money of a convention from the whole down to its actions; parts and « non ventilé » make the whole.
public struct FinanceTable: Hashable, Sendable {
  /// What one action is given.
  public struct ActionAmounts: Hashable, Sendable {
    /// Place of the action in ``Situation/actions``.
    public let place: Int
    /// Its amounts.
    public let amounts: StageAmounts
    /// Share of the State, when it is known.
    public let stateShare: Share?
  }

  /// What the actions of one engagement are given together.
  public struct Group: Hashable, Sendable {
    /// Place of the engagement in ``Situation/engagements``.
    public let engagement: Int
    /// The sum of its actions' amounts.
    public let amounts: StageAmounts
    /// Its actions.
    public let actions: [ActionAmounts]

    /// How many of its actions are given anything.
    public var allocated: Int { actions.count { !$0.amounts.isEmpty } }
  }

  /// The convention's own amounts.
  public let whole: StageAmounts
  /// The State's own amounts.
  public let state: StageAmounts
  /// The sum of all actions shown.
  public let allocated: StageAmounts
  /// The actions by engagement.
  public let groups: [Group]

  /// The whole less what actions are given, at each stage that the whole has (« non ventilé »).
  public var unallocated: StageAmounts { whole - allocated }

  /// Money of a convention, of some of its actions.
  ///
  /// - Parameters:
  ///   - situation: the convention on the day in question.
  ///   - rows: places of the actions, in the order wanted; nil for all.
  public init(of situation: Situation, actions rows: [Int]? = nil) {
    whole = StageAmounts(of: situation.funding)
    state = StageAmounts(
      lines: situation.funding.lines.filter { $0.key.funder == BudgetKey.stateFunder })
    var membership: [Int: Int] = [:]
    for (engagement, state) in situation.engagements.enumerated() {
      for place in state.actions { membership[place] = engagement }
    }
    var members: [Int: [ActionAmounts]] = [:]
    var allocated = StageAmounts()
    for place in rows ?? Array(situation.actions.indices) {
      let funding = Funding(lines: situation.actions[place].funding)
      let own = ActionAmounts(
        place: place, amounts: StageAmounts(of: funding), stateShare: funding.stateShare)
      allocated = allocated + own.amounts
      if let engagement = membership[place] { members[engagement, default: []].append(own) }
    }
    self.allocated = allocated
    groups = situation.engagements.indices.compactMap { engagement in
      members[engagement].map { actions in
        Group(
          engagement: engagement,
          amounts: actions.reduce(StageAmounts()) { $0 + $1.amounts }, actions: actions)
      }
    }
  }
}
