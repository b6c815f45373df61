/// What is to be done by a day: the dates of a convention that call for something.
public enum Agenda {
  /// Something due.
  public struct Due: Hashable, Sendable {
    /// What it is.
    public enum What: Hashable, Sendable {
      /// The action itself.
      case action
      /// A milestone of it, by its id and its title.
      case milestone(String, title: String)
      /// A follow-up, by the record that asked for it, its words and who is to do it.
      case followUp(RecordID, text: String, who: String?)
    }

    /// The day.
    public let day: Day
    /// What is due.
    public let what: What
    /// Id of the action.
    public let action: String
    /// Days until that day; negative once it has passed.
    public let daysLeft: Int

    /// Whether the day has passed.
    public var isLate: Bool { daysLeft < 0 }
  }

  /// How far ahead a due date lies.
  public enum Horizon: CaseIterable, Hashable, Sendable {
    /// It has passed.
    case late
    /// Within 30 days.
    case month
    /// Within 60 days.
    case twoMonths
    /// Within 90 days.
    case quarter
    /// Later.
    case later

    /// Where a due date lies.
    public init(daysLeft: Int) {
      self =
        switch daysLeft {
        case ..<0: .late
        case ...30: .month
        case ...60: .twoMonths
        case ...90: .quarter
        default: .later
        }
    }
  }

  /// What is still due of some actions, by day, then in their order.
  ///
  /// A closed action and its milestones are due no more; its follow-ups are.
  public static func dues(of actions: some Sequence<ActionState>, asOf today: Day) -> [Due] {
    var dues: [Due] = []
    for state in actions {
      func add(_ day: Day?, _ what: Due.What) {
        guard let day else { return }
        dues.append(Due(day: day, what: what, action: state.id, daysLeft: today.days(to: day)))
      }
      if !state.isClosed {
        add(state.due.value, .action)
        for milestone in state.milestones where !milestone.isReached(by: today) {
          add(milestone.due.value, .milestone(milestone.id, title: milestone.title))
        }
      }
      for followUp in state.followUps where followUp.isOpen {
        let record = followUp.record
        add(record.due, .followUp(record.id, text: record.new ?? "", who: record.who))
      }
    }
    // Sorting by place too keeps what falls on one day in the order of the actions.
    return dues.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  /// The last meeting before the day shown; nil when nobody met yet.
  public static func lastMeeting(in situation: Situation) -> Meeting? {
    situation.meetings.last { $0.day < situation.asOf }
  }
}
