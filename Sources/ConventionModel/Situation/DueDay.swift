/// A day on which due dates (« échéances ») of actions and milestones fall.
public struct DueDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// How many due dates, from 1.
  public private(set) var count = 0
  /// How many of them have passed with nothing done about them.
  public private(set) var late = 0

  /// All such days of some actions, in order.
  static func all(of actions: [ActionState]) -> [DueDay] {
    var days: [Day: DueDay] = [:]
    func take(_ day: Day?, _ daysLate: Int?) {
      guard let day else { return }
      days[day, default: DueDay(day: day)].count += 1
      if daysLate != nil { days[day, default: DueDay(day: day)].late += 1 }
    }
    for state in actions {
      take(state.due.value, state.daysLate)
      for milestone in state.milestones { take(milestone.due.value, milestone.daysLate) }
    }
    return days.values.sorted { $0.day < $1.day }
  }

  private init(day: Day) { self.day = day }
}
