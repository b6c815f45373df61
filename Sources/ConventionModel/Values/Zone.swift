/// The clock time of a place: a day and a time of that day.
public struct LocalTime: Hashable, Sendable {
  /// The calendar day.
  public let day: Day
  /// Hour of the day, 0 to 23.
  public let hour: Int
  /// Minute, 0 to 59.
  public let minute: Int
  /// Second, 0 to 59.
  public let second: Int

  /// The clock time that many seconds after 1970 began on that same clock.
  public init(secondsSinceEpoch seconds: Int64) {
    let days = Instant.floor(seconds, by: 86_400)
    let rest = Int(Instant.remainder(seconds, by: 86_400))
    day = Day(number: Int(days))
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }
}

/// A time zone as a value: when its distance from UTC changes, and to what.
public struct Zone: Hashable, Sendable {
  /// From `from` (seconds since 1970 in UTC) on, clocks show UTC plus `offset` seconds.
  public struct Change: Hashable, Sendable {
    /// Seconds since 1970 in UTC.
    public let from: Int64
    /// Seconds to add to UTC.
    public let offset: Int

    /// A change of offset.
    public init(from: Int64, offset: Int) {
      self.from = from
      self.offset = offset
    }
  }

  /// The zone's name, such as `Europe/Paris`.
  public let name: String
  private let firstOffset: Int
  private let changes: [Change]

  /// A zone that shows UTC plus `firstOffset` seconds until the first change.
  public init(name: String, firstOffset: Int, changes: [Change]) {
    self.name = name
    self.firstOffset = firstOffset
    self.changes = changes.sorted { $0.from < $1.from }
  }

  /// Coordinated universal time.
  public static let utc = Zone(name: "UTC", firstOffset: 0, changes: [])

  /// The clock time of the zone at a moment.
  public func localTime(at instant: Instant) -> LocalTime {
    let seconds = Instant.floor(instant.milliseconds, by: 1000)
    return LocalTime(secondsSinceEpoch: seconds &+ Int64(offset(atUTC: seconds)))
  }

  /// The day it is in the zone at a moment.
  public func day(at instant: Instant) -> Day { localTime(at: instant).day }

  /// The moment after which it is never again that day in this zone.
  ///
  /// Clocks put back at midnight repeat the last hour of a day; the repetition is part of it.
  public func end(of day: Day) -> Instant {
    let midnight = Int64(day.number + 1) * 86_400
    func isAfter(_ seconds: Int64) -> Bool {
      seconds &+ Int64(offset(atUTC: seconds)) >= midnight
    }
    // The day ends when a clock strikes midnight, or when clocks are put forward over it.
    let near = changes.filter { (midnight - 172_800...midnight + 172_800).contains($0.from) }
    let offsets = [offset(atUTC: midnight - 172_801)] + near.map(\.offset)
    let candidates = offsets.map { midnight &- Int64($0) } + near.map(\.from)
    let end = candidates.filter { isAfter($0) && !isAfter($0 &- 1) }.max()
    return Instant(milliseconds: (end ?? midnight) * 1000)
  }

  /// The moment of another day as long after its beginning as a moment is after that of its own; never
  /// after the end of a day that clocks make shorter.
  public func moment(on day: Day, asLateAs moment: Instant) -> Instant {
    let passed = moment.milliseconds - end(of: self.day(at: moment).adding(days: -1)).milliseconds
    let begin = end(of: day.adding(days: -1)).milliseconds
    return Instant(milliseconds: min(begin + passed, end(of: day).milliseconds - 1))
  }

  private func offset(atUTC seconds: Int64) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].from <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : changes[low - 1].offset
  }
}
