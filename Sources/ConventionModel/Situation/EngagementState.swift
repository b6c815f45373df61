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
