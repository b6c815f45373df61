/// How average progress went over time, read from the journal (« burn-up »).
///
/// Each point is the average that ``Situation`` shows at the end of that day, on today's definition.
public struct ProgressTrend: Hashable, Sendable {
  /// The average from the end of a day on.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The average and its coverage.
    public let average: Average
  }

  private struct Change {
    let day: Day
    let place: Int
    let progress: Reported<Int>
  }

  /// One point for each day on which something changed, by day; what the definition says stands first.
  public let points: [Point]

  /// The progress of some actions up to the day of a situation.
  public init(of actions: some Sequence<ActionState>, in situation: Situation) {
    var changes: [Change] = []
    var tally = Average.Tally()
    var standing: [(weight: Int, progress: Reported<Int>)] = []
    for state in actions {
      let initial = state.action.progress
      standing.append((state.action.weight, initial))
      tally.add(initial, weight: state.action.weight)
      let timeline = situation.ledger.timeline(
        of: [(.action(state.id), .progress)], in: situation.zone
      ) { ledger in
        ledger.fact(of: .action(state.id), .progress, initial: initial) { Int($0) }.reported
      }
      changes += timeline.map {
        Change(day: $0.day, place: standing.count - 1, progress: $0.value)
      }
    }
    changes.sort { ($0.day, $0.place) < ($1.day, $1.place) }
    var points: [Point] = []
    let first = situation.period.start ?? changes.first?.day
    if let first {
      points.append(Point(day: min(first, changes.first?.day ?? first), average: tally.average))
    }
    for change in changes {
      tally.remove(standing[change.place].progress, weight: standing[change.place].weight)
      tally.add(change.progress, weight: standing[change.place].weight)
      standing[change.place].progress = change.progress
      if points.last?.day == change.day { points.removeLast() }
      points.append(Point(day: change.day, average: tally.average))
    }
    self.points = points
  }

  /// The average at the end of a day; nil before anything is known.
  public func average(at day: Day) -> Average? { points.last { $0.day <= day }?.average }
}

/// How what an indicator reached went over time, read from the journal.
public struct IndicatorTrend: Hashable, Sendable {
  /// What was reached from the end of a day on.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The value reached; nil when none was known.
    public let reached: Quantity?
    /// The attainment; nil when a part of it is missing.
    public let attainment: Share?
  }

  /// One point for each day on which something was recorded, by day.
  public let points: [Point]

  /// The past of an indicator of an action, up to the day of a situation.
  public init(of indicator: Indicator, action: String, in situation: Situation) {
    let target = Target.element(action: action, element: indicator.id)
    let fields: [Field] = [.result, .target, .numerator, .denominator]
    points = situation.ledger.timeline(of: fields.map { (target, $0) }, in: situation.zone) {
      IndicatorState(of: indicator, action: action, in: $0)
    }.map { Point(day: $0.day, reached: $0.value.reached, attainment: $0.value.attainment) }
  }
}

extension Ledger {
  /// What some fields came to at the end of each day on which one of them was recorded, by day.
  fileprivate func timeline<Value>(
    of fields: [(target: Target, field: Field)], in zone: Zone, _ value: (Ledger) -> Value
  ) -> [(day: Day, value: Value)] {
    let own = fields.flatMap { settings(of: $0.target, $0.field) }.sorted { $0.at < $1.at }
    var past = Ledger()
    var timeline: [(day: Day, value: Value)] = []
    var next = 0
    while next < own.count {
      let day = zone.day(at: own[next].at)
      let end = zone.end(of: day)
      repeat {
        past.insert(own[next])
        next += 1
      } while next < own.count && own[next].at < end
      timeline.append((day, value(past)))
    }
    return timeline
  }
}
