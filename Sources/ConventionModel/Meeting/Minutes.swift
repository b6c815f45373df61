/// The minutes of a meeting (« procès-verbal »), a reading of its records: nothing is typed twice, and
/// private notes are never in it.
public struct Minutes: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// The meeting before; nil when there was none.
  public let previous: Meeting?
  /// The convention at the end of the meeting, or as it is while the meeting lasts.
  public let situation: Situation
  /// What was decided, in order.
  public let decisions: [JournalRecord]
  /// What is to be done, as asked for in the meeting, in order.
  public let followUps: [FollowUp]
  /// What was asked for earlier and was closed in the meeting.
  public let closed: [FollowUp]
  /// What was asked for earlier and is still open, the earliest due first; without a day last.
  public let carriedOver: [FollowUp]
  /// Fields changed, from what they were to what they came to, by action in the order of the
  /// definition.
  public let changes: [FieldChange]
  /// Milestones added and removed.
  public let additions: [JournalRecord]
  /// Notes that may leave.
  public let notes: [JournalRecord]
  /// Ids of the actions that were seen and of which nothing was changed, decided or asked for.
  public let unchanged: [String]
  /// Ids of the actions that were passed over.
  public let passed: [String]
  /// Ids of the actions on the agenda that nobody said anything about.
  public let unseen: [String]
  /// How many actions were on the agenda.
  public let agenda: Int

  /// The minutes of a meeting that is over, which nothing written since changes.
  public static func settled(_ meeting: Meeting, in situation: Situation) -> Minutes {
    let end = situation.rewound(to: .end, of: meeting)
    let meeting = end.meeting(meeting.id) ?? meeting
    return Minutes(of: meeting, in: end, agenda: ReviewAgenda(of: meeting, in: end))
  }

  /// The minutes of a meeting in the convention as it stands, while the meeting lasts.
  public init(of meeting: Meeting, in situation: Situation, agenda: ReviewAgenda) {
    self.meeting = meeting
    self.situation = situation
    previous = situation.meeting(before: meeting)
    let records = meeting.records.filter { !$0.isPrivate && $0.version == 1 }
    decisions = records.filter { $0.operation == .decision }
    notes = records.filter { $0.operation == .note }
    additions = records.filter { $0.operation == .add || $0.operation == .remove }
    followUps = FollowUp.all(in: records)
    let own = Set(followUps.map(\.record.id))
    closed = records.filter { $0.operation == .close }.compactMap { closing in
      guard let id = closing.of, !own.contains(id), let record = situation.ledger.record(id) else {
        return nil
      }
      return FollowUp(record: record, closing: closing)
    }
    carriedOver = situation.openFollowUps.filter { $0.record.session != meeting.id }.enumerated()
      .sorted { left, right in
        let days = (left.element.record.due, right.element.record.due)
        if days.0 == days.1 { return left.offset < right.offset }
        return (days.0 ?? .distantFuture) < (days.1 ?? .distantFuture)
      }.map(\.element)
    var places: [String: Int] = [:]
    for (place, state) in situation.actions.enumerated() { places[state.id] = place }
    changes = FieldChange.folded(records).enumerated().sorted { left, right in
      func place(_ change: FieldChange) -> Int {
        change.target.action.map { places[$0] ?? .max } ?? -1
      }
      let (one, other) = (place(left.element), place(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    var touched = Set(changes.compactMap(\.target.action))
    for record in decisions + additions + followUps.map(\.record) + closed.compactMap(\.closing) {
      if let action = record.on?.action { touched.insert(action) }
    }
    let spokenOf = Set(meeting.records.compactMap { $0.on?.action })
    let standings = meeting.standings
    var (unchanged, passed, unseen): ([String], [String], [String]) = ([], [], [])
    let actions = agenda.items.compactMap(\.target.action)
    for id in actions {
      switch standings[.action(id)] {
      case .seen where !touched.contains(id): unchanged.append(id)
      case .passed where !touched.contains(id): passed.append(id)
      case nil where !spokenOf.contains(id): unseen.append(id)
      default: break
      }
    }
    func inOrder(_ ids: [String]) -> [String] {
      ids.sorted { (places[$0] ?? .max) < (places[$1] ?? .max) }
    }
    self.unchanged = inOrder(unchanged)
    self.passed = inOrder(passed)
    self.unseen = inOrder(unseen)
    self.agenda = actions.count
  }

  /// How many actions of the agenda were seen or spoken of.
  public var examined: Int { max(0, agenda - unseen.count - passed.count) }

  /// Something to put right before anybody signs.
  public enum Check: Hashable, Sendable {
    /// Alerts of a kind; ids of the actions concerned, none for the convention's own.
    case alerts(Alert.Kind, actions: [String])
    /// Actions whose link to their engagement is only proposed.
    case proposedLinks([String])
    /// Actions that do not say how far they are.
    case withoutProgress([String])
    /// Follow-ups of this meeting that nobody is named for, or that have no day.
    case withoutOwner(Int), withoutDay(Int)
  }

  /// What to put right before anybody signs, in a fixed order; nothing when all is well.
  public var checks: [Check] {
    var checks: [Check] = []
    let kinds: [Alert.Kind] = [
      .conflict, .followUpOverdue, .stageOrder, .overAllocation, .coFinancing, .withoutSource,
      .notReported, .noDueDate, .meteoMissing,
    ]
    for kind in kinds {
      let alerts = situation.alerts.filter { $0.kind == kind }
      if !alerts.isEmpty { checks.append(.alerts(kind, actions: alerts.compactMap(\.action))) }
    }
    let open = situation.actions.filter { !$0.isClosed && !$0.isNotReported }
    let silent = open.filter { $0.progress.reported == .notReported }.map(\.id)
    if !silent.isEmpty { checks.append(.withoutProgress(silent)) }
    let proposed = situation.actions.filter {
      $0.engagement.value != nil && $0.link.value == .proposed
    }.map(\.id)
    if !proposed.isEmpty { checks.append(.proposedLinks(proposed)) }
    let asked = followUps.filter(\.isOpen).map(\.record)
    let (ownerless, dayless) = (asked.count { $0.who == nil }, asked.count { $0.due == nil })
    if ownerless > 0 { checks.append(.withoutOwner(ownerless)) }
    if dayless > 0 { checks.append(.withoutDay(dayless)) }
    return checks
  }
}

extension Situation {
  /// The follow-ups that are still to be done, those of the convention first, then by action.
  public var openFollowUps: [FollowUp] {
    (followUps + actions.flatMap(\.followUps)).filter(\.isOpen)
  }

  /// What was told of an action, or of the convention, after a meeting and not taken back, oldest first.
  ///
  /// Having been seen or passed over in a meeting tells nothing. Without a meeting, everything counts.
  public func changes(of target: Target, after meeting: Meeting?) -> [JournalRecord] {
    let history =
      target.action.map { ledger.history(ofAction: $0) } ?? ledger.historyOfConvention
    return history.filter { record in
      if let meeting, let last = meeting.records.last {
        guard record.session != meeting.id, JournalRecord.precedes(last, record) else {
          return false
        }
      }
      switch record.operation {
      case .seen, .pass, .session: return false
      default: return !record.isWithdrawal && !withdrawals.contains(record)
      }
    }
  }
}
