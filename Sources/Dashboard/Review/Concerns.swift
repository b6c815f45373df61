import Canvas
import ConventionModel
import Words

/// Why a meeting should stop at an action, beside what its fields say: milestones that are late, and
/// that nothing was recorded for long.
extension Dashboard {
  /// The reasons, the gravest first, each in words and with what it is.
  func concerns(of state: ActionState) -> [(text: String, role: Role)] {
    let milestones = state.milestones
      .compactMap { milestone in milestone.daysLate.map { (milestone.title, $0) } }
      .sorted { $0.1 > $1.1 }
    var concerns = milestones.map { title, days in
      (text: "\(title), \(wording.late(days: days))", role: Role.late)
    }
    if state.isStale, let days = state.daysSinceLastRecord {
      concerns.append((text: wording.capitalised(wording.stale(days: days)), role: .notice))
    }
    return concerns
  }
}
