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
    var dues: [(day: Day, isLate: Bool)] = []
    func take(_ day: Day?, _ daysLate: Int?) {
      if let day { dues.append((day, daysLate != nil)) }
    }
    for state in actions {
      take(state.due.value, state.daysLate)
      for milestone in state.milestones { take(milestone.due.value, milestone.daysLate) }
    }
    var days: [DueDay] = []
    for due in dues.sorted(by: { $0.day < $1.day }) {
      if days.last?.day != due.day { days.append(DueDay(day: due.day)) }
      days[days.count - 1].count += 1
      if due.isLate { days[days.count - 1].late += 1 }
    }
    return days
  }

  private init(day: Day) { self.day = day }
}
