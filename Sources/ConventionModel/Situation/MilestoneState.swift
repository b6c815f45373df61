/// A milestone (« jalon ») as it stands on a day.
public struct MilestoneState: Hashable, Sendable {
  /// Id, unique in its action.
  public let id: String
  /// Title.
  public let title: String
  /// Planned date.
  public let due: Fact<Day>
  /// The day it was reached.
  public let done: Fact<Day>
  /// Days since the planned date, 1 on the day after; nil when not late.
  public let daysLate: Int?

  /// The milestones of an action: those defined and those added since, less those removed.
  ///
  /// The history holds no record that was taken back.
  static func all(
    of action: Action, in ledger: Ledger, history: [JournalRecord], asOf day: Day,
    actionIsClosed: Bool
  ) -> [MilestoneState] {
    var milestones: [Milestone?] = action.milestones
    var places: [String: Int] = [:]
    for (place, milestone) in action.milestones.enumerated() { places[milestone.id] = place }
    let indicators = Set(action.indicators.map(\.id))
    for record in history where record.version == 1 {
      guard case .element(_, let id)? = record.on else { continue }
      switch record.operation {
      case .add:
        guard places[id] == nil, !indicators.contains(id) else { continue }
        places[id] = milestones.count
        milestones.append(
          Milestone(
            id: id, title: record.new ?? id,
            due: record.due.map { .value($0) } ?? .notReported))
      case .remove:
        if let place = places.removeValue(forKey: id) { milestones[place] = nil }
      default: continue
      }
    }
    return milestones.compactMap { $0 }.map { milestone in
      let target = Target.element(action: action.id, element: milestone.id)
      let due = ledger.fact(of: target, .due, initial: milestone.due) { Day(iso: $0) }
      let done = ledger.fact(of: target, .done, initial: milestone.done) { Day(iso: $0) }
      let isOver = actionIsClosed || isReached(done.reported, by: day)
      return MilestoneState(
        id: milestone.id, title: milestone.title, due: due, done: done,
        daysLate: isOver ? nil : due.value.flatMap { $0 < day ? $0.days(to: day) : nil })
    }
  }

  /// Whether nothing more is expected of it on a day: reached by then, or « sans objet ».
  public func isReached(by day: Day) -> Bool {
    MilestoneState.isReached(done.reported, by: day)
  }

  private static func isReached(_ done: Reported<Day>, by day: Day) -> Bool {
    // A day yet to come, seen from the day in question, is no day it was reached.
    done == .notApplicable || (done.value.map { $0 <= day } ?? false)
  }
}
