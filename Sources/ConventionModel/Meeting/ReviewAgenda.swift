/// What a meeting goes through, in order; the convention as a whole comes last.
public struct ReviewAgenda: Hashable, Sendable {
  /// Why something stands where it does.
  public enum Reason: Hashable, Sendable {
    /// It is to be discussed.
    case toDiscuss
    /// A due date has passed.
    case late
    /// It is blocked.
    case blocked
    /// Nothing was recorded for a long time.
    case stale
    /// Nothing calls for attention.
    case rest
    /// The engagement at that place of ``Situation/engagements``.
    case engagement(Int)
    /// It was among the actions chosen for the meeting.
    case chosen
    /// What concerns the convention as a whole.
    case general
  }

  /// Something to go through.
  public struct Item: Hashable, Sendable {
    /// An action, or the convention.
    public let target: Target
    /// Why it stands there.
    public let reason: Reason
  }

  /// What is gone through, in order.
  public let items: [Item]

  /// The agenda of a convention as it stands.
  public init(_ order: MeetingOrder, of situation: Situation) {
    var items: [Item] = []
    switch order {
    case .attention:
      let reasons: [Reason] = [.toDiscuss, .late, .blocked, .stale, .rest]
      let sorted = situation.actions.map { ($0, ReviewAgenda.reason(of: $0)) }
      for reason in reasons {
        items += sorted.filter { $0.1 == reason }.map {
          Item(target: .action($0.0.id), reason: reason)
        }
      }
    case .engagement:
      for (place, engagement) in situation.engagements.enumerated() {
        items += engagement.actions.map {
          Item(target: .action(situation.actions[$0].id), reason: .engagement(place))
        }
      }
    case .chosen(let ids):
      var seen = Set<String>()
      items = ids.filter { situation.action($0) != nil && seen.insert($0).inserted }.map {
        Item(target: .action($0), reason: .chosen)
      }
    }
    self.items = items + [Item(target: .convention, reason: .general)]
  }

  /// The agenda of a meeting: as things stood when it began, so that nothing moves while it lasts.
  public init(of meeting: Meeting, in situation: Situation) {
    self.init(meeting.order, of: situation.rewound(to: .beginning, of: meeting))
  }

  private static func reason(of state: ActionState) -> Reason {
    if state.flag.value == true { return .toDiscuss }
    if state.isLate { return .late }
    if state.status.value == .blocked { return .blocked }
    return state.isStale ? .stale : .rest
  }

  /// The place of an action, or of the convention; nil when it is not gone through.
  public func place(of target: Target) -> Int? { items.firstIndex { $0.target == target } }

  /// The next place from another one on, going round, that is still to be seen; nil when all were.
  public func nextToSee(from place: Int, in meeting: Meeting) -> Int? {
    let standings = meeting.standings
    return items.indices.map { (place + $0) % items.count }.first {
      standings[items[$0].target] == nil
    }
  }

  /// Where a meeting is, by its records alone: at what was last written about, or at what comes next
  /// when that was seen or passed over.
  public func place(in meeting: Meeting) -> Int {
    let last = meeting.records.last { record in
      record.operation != .session && target(of: record).flatMap { place(of: $0) } != nil
    }
    guard let last, let target = target(of: last), let place = place(of: target) else {
      return nextToSee(from: 0, in: meeting) ?? 0
    }
    if meeting.standings[target] == nil { return place }
    // Something said afterwards brings the meeting back to it.
    if last.operation != .seen, last.operation != .pass { return place }
    return nextToSee(from: place, in: meeting) ?? place
  }

  /// The action that a record is about, or the convention.
  private func target(of record: JournalRecord) -> Target? {
    record.on.map { target in target.action.map { .action($0) } ?? .convention }
  }
}
