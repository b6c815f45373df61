/// An average of progress and how much of the whole it covers, as in « 49 % (4/5) ».
public struct Average: Hashable, Sendable {
  /// The weighted mean of what was reported; nil when nothing that weighs was.
  public let share: Share?
  /// How many actions report.
  public let reported: Int
  /// How many could: « sans objet » is not counted.
  public let expected: Int

  /// The average progress of those actions.
  public init(of actions: some Sequence<ActionState>) {
    var tally = Tally()
    for state in actions { tally.add(state.progress.reported, weight: state.action.weight) }
    self = tally.average
  }

  fileprivate init(share: Share?, reported: Int, expected: Int) {
    self.share = share
    self.reported = reported
    self.expected = expected
  }

  /// An average in the making, from which progress can be taken out again.
  struct Tally: Hashable, Sendable {
    private var sum: Int64 = 0
    private var weights: Int64 = 0
    private var reported = 0
    private var expected = 0

    /// The average of what was added.
    var average: Average {
      Average(
        share: weights == 0 ? nil : Share(sum, of: weights * 100), reported: reported,
        expected: expected)
    }

    /// Takes another one in, with all it counted.
    mutating func add(_ other: Tally) {
      sum += other.sum
      weights += other.weights
      reported += other.reported
      expected += other.expected
    }

    /// Takes the progress of an action in.
    mutating func add(_ progress: Reported<Int>, weight: Int) { count(progress, weight, 1) }

    /// Takes it out again.
    mutating func remove(_ progress: Reported<Int>, weight: Int) { count(progress, weight, -1) }

    private mutating func count(_ progress: Reported<Int>, _ weight: Int, _ sign: Int) {
      guard progress != .notApplicable else { return }
      expected += sign
      guard case .value(let percent) = progress else { return }
      reported += sign
      // Clamped so that no sum can overflow; no file states a weight above a million.
      let weight = Int64(sign * min(max(weight, 0), 1_000_000))
      sum += Int64(percent) * weight
      weights += weight
    }
  }
}

/// An engagement as it stands on a day: its actions, counted.
public struct EngagementState: Hashable, Sendable {
  /// The engagement; nil gathers the actions that serve none.
  public let engagement: Engagement?
  /// Places of its actions in ``Situation/actions``.
  public let actions: [Int]
  /// Average progress and its coverage.
  public let progress: Average
  /// Actions late, themselves or by a milestone.
  public let late: Int
  /// Actions stale.
  public let stale: Int
  /// Actions to discuss.
  public let flagged: Int
  /// Actions whose link to the engagement is only proposed.
  public let proposedLinks: Int
  /// Actions of each status; « sans objet » is under neither.
  public let statuses: Counts<Status>
  /// Actions without a status.
  public let withoutStatus: Int
  /// Actions of each météo.
  public let meteos: Counts<Meteo>
  /// Actions without a météo.
  public let withoutMeteo: Int

  /// Id of the engagement, when it is one.
  public var id: String? { engagement?.id }

  init(_ engagement: Engagement?, actions: [Int], of all: [ActionState]) {
    let own = actions.map { all[$0] }
    self.engagement = engagement
    self.actions = actions
    progress = Average(of: own)
    late = own.count(where: \.isLate)
    stale = own.count(where: \.isStale)
    flagged = own.count { $0.flag.value == true }
    proposedLinks = own.count { $0.link.value == .proposed }
    statuses = own.reduce(into: Counts()) { counts, state in
      if let status = state.status.value { counts[status] = (counts[status] ?? 0) + 1 }
    }
    withoutStatus = own.count { $0.status.reported == .notReported }
    meteos = own.reduce(into: Counts()) { counts, state in
      if let meteo = state.meteo.value { counts[meteo] = (counts[meteo] ?? 0) + 1 }
    }
    withoutMeteo = own.count { $0.meteo.reported == .notReported }
  }
}
