/// Something that wants attention, computed and never typed.
public struct Alert: Hashable, Sendable {
  /// What kind of thing it is, the gravest first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An action is blocked.
    case blocked
    /// A due date has passed.
    case late
    /// Something asked for in a meeting is past its day and still open.
    case followUpOverdue = "follow-up-overdue"
    /// Records disagree.
    case conflict
    /// An action is to be discussed.
    case toDiscuss = "to-discuss"
    /// A later stage of a budget line is above an earlier one.
    case stageOrder = "stage-order"
    /// Actions are given more than the whole.
    case overAllocation = "over-allocation"
    /// The State pays more than half.
    case coFinancing = "co-financing"
    /// Money is spent more slowly than time passes.
    case spendingBehind = "spending-behind"
    /// An indicator is far below what time passed would want.
    case offTarget = "off-target"
    /// Nothing was recorded for a long time.
    case stale
    /// A figure without a source.
    case withoutSource = "without-source"
    /// Nothing was ever reported.
    case notReported = "not-reported"
    /// No due date.
    case noDueDate = "no-due-date"
    /// No météo.
    case meteoMissing = "meteo-missing"

    /// How grave it is.
    public var gravity: Gravity {
      switch self {
      case .blocked, .late, .followUpOverdue, .conflict: .high
      case .toDiscuss, .stageOrder, .overAllocation, .coFinancing, .spendingBehind, .offTarget,
        .stale:
        .medium
      case .withoutSource, .notReported, .noDueDate, .meteoMissing: .low
      }
    }
  }

  /// How grave an alert is.
  public enum Gravity: String, Hashable, Sendable {
    /// Somebody must act.
    case high
    /// Somebody must look.
    case medium
    /// Something is missing.
    case low
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// Id of the action it is about; nil for the convention.
  public let action: String?
  /// Days late or without a record, when the kind counts days.
  public let days: Int?
  /// Share of the State, or of what was reached, when the kind has one.
  public let share: Share?

  init(_ kind: Kind, action: String? = nil, days: Int? = nil, share: Share? = nil) {
    self.kind = kind
    self.action = action
    self.days = days
    self.share = share
  }

  /// Points by which spending or an indicator may lag behind time passed without an alert, 25.
  public static let tolerableLag = Share(hundredths: 2_500)

  /// State's share above which co-financing is to be explained: one half.
  ///
  /// The collectivité brings at least half (instruction of 4 February 2019 and later ones).
  public static let largestStateShare = Share(hundredths: 5_000)

  /// How many alerts there are of a kind.
  public struct Tally: Hashable, Sendable {
    /// The kind.
    public let kind: Kind
    /// How many, from 1.
    public let count: Int
  }

  /// Everything that wants attention on a day, and how much of each kind.
  static func all(
    in definition: Definition, actions: [ActionState], followUps: [FollowUp],
    allocation: Allocation, period: Period, on today: Day
  ) -> (alerts: [Alert], tallies: [Tally]) {
    let kinds = Kind.allCases
    var byKind = [[Alert]](repeating: [], count: kinds.count)
    func take(_ alerts: [Alert]) {
      for alert in alerts {
        if let place = kinds.firstIndex(of: alert.kind) { byKind[place].append(alert) }
      }
    }
    let elapsed = period.elapsed?.share
    let convention = definition.convention
    for state in actions {
      take(ofAction(state, elapsed: elapsed, on: today, in: convention))
    }
    take(ofConvention(convention, followUps, allocation, elapsed: elapsed, on: today))
    return (
      byKind.flatMap { $0 },
      byKind.compactMap { group in group.first.map { Tally(kind: $0.kind, count: group.count) } }
    )
  }

  private static func ofAction(
    _ state: ActionState, elapsed: Share?, on today: Day, in convention: Convention
  ) -> [Alert] {
    var found: [Alert] = []
    func add(_ kind: Kind, days: Int? = nil, share: Share? = nil) {
      found.append(Alert(kind, action: state.id, days: days, share: share))
    }
    if state.status.value == .blocked { add(.blocked) }
    if state.isLate {
      add(
        .late, days: ([state.daysLate] + state.milestones.map(\.daysLate)).compactMap { $0 }.max())
    }
    if let days = FollowUp.daysOverdue(state.followUps, on: today) {
      add(.followUpOverdue, days: days)
    }
    if state.isConflict { add(.conflict) }
    if state.flag.value == true { add(.toDiscuss) }
    let funding = Funding(lines: state.funding)
    if !funding.stageAnomalies.isEmpty { add(.stageOrder) }
    if let share = funding.stateShare, share > largestStateShare { add(.coFinancing, share: share) }
    if state.isStale { add(.stale, days: state.daysSinceLastRecord) }
    if convention.provenance.source == nil, state.action.provenance.source == nil,
      state.funding.contains(where: \.isWithoutSource)
    {
      add(.withoutSource)
    }
    guard !state.isClosed else { return found }
    if let elapsed,
      let worst = state.indicators.compactMap(\.attainment).min(),
      worst.hundredths < elapsed.hundredths - tolerableLag.hundredths
    {
      add(.offTarget, share: worst)
    }
    if state.isNotReported { add(.notReported) }
    if state.due.reported == .notReported { add(.noDueDate) }
    if state.meteo.reported == .notReported { add(.meteoMissing) }
    return found
  }

  private static func ofConvention(
    _ convention: Convention, _ followUps: [FollowUp], _ allocation: Allocation, elapsed: Share?,
    on today: Day
  ) -> [Alert] {
    var found: [Alert] = []
    if let days = FollowUp.daysOverdue(followUps, on: today) {
      found.append(Alert(.followUpOverdue, days: days))
    }
    let funding = allocation.funding
    if funding.lines.contains(where: \.amount.isConflict) { found.append(Alert(.conflict)) }
    if !funding.stageAnomalies.isEmpty { found.append(Alert(.stageOrder)) }
    if let left = allocation.unallocated, left < .zero - convention.tolerance {
      found.append(Alert(.overAllocation))
    }
    if let share = funding.stateShare, share > largestStateShare {
      found.append(Alert(.coFinancing, share: share))
    }
    if let elapsed, let spent = allocation.spentShare,
      spent.hundredths < elapsed.hundredths - tolerableLag.hundredths
    {
      found.append(Alert(.spendingBehind, share: spent))
    }
    if convention.provenance.source == nil,
      funding.lines.contains(where: \.isWithoutSource)
    {
      found.append(Alert(.withoutSource))
    }
    return found
  }
}
