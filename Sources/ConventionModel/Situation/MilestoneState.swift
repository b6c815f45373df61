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
  static func all(
    of action: Action, in ledger: Ledger, history: [JournalRecord], asOf day: Day,
    actionIsClosed: Bool
  ) -> [MilestoneState] {
    var milestones = action.milestones
    for record in history {
      guard case .element(_, let id)? = record.on else { continue }
      switch record.operation {
      case .add:
        guard !milestones.contains(where: { $0.id == id }),
          !action.indicators.contains(where: { $0.id == id })
        else { continue }
        milestones.append(
          Milestone(
            id: id, title: record.new ?? id,
            due: record.due.map { .value($0) } ?? .notReported))
      case .remove:
        milestones.removeAll { $0.id == id }
      default: continue
      }
    }
    return milestones.map { milestone in
      let target = Target.element(action: action.id, element: milestone.id)
      let due = ledger.fact(of: target, .due, initial: milestone.due) { Day(iso: $0) }
      let done = ledger.fact(of: target, .done, initial: milestone.done) { Day(iso: $0) }
      let isOver = actionIsClosed || done.reported != .notReported
      return MilestoneState(
        id: milestone.id, title: milestone.title, due: due, done: done,
        daysLate: isOver ? nil : due.value.flatMap { $0 < day ? $0.days(to: day) : nil })
    }
  }
}
