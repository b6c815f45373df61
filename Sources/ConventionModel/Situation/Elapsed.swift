/// How much of a period has passed, counted in calendar months.
///
/// Months, not days, because conventions are agreed in months: at the end of March, nine of the
/// twelve months from July to June have passed, and that is 75 %.
public struct Elapsed: Hashable, Sendable {
  /// A length of time in whole months and days beyond them.
  public struct Length: Hashable, Sendable {
    /// Whole months.
    public let months: Int
    /// Days beyond the whole months.
    public let days: Int
    /// Length of the month those days fall in, in days.
    fileprivate let monthLength: Int

    /// Months as ten-thousandths, for proportions.
    fileprivate var tenThousandths: Int64 { Int64(months * 10_000 + days * 10_000 / monthLength) }

    fileprivate init(from first: Day, upTo end: Day) {
      let (start, stop) = (first.components, end.components)
      var whole = (stop.year - start.year) * 12 + stop.month - start.month
      if whole > 0, first.adding(months: whole) > end { whole -= 1 }
      whole = max(0, whole)
      let reached = first.adding(months: whole)
      months = whole
      days = max(0, reached.days(to: end))
      monthLength = max(1, reached.days(to: first.adding(months: whole + 1)))
    }
  }

  /// First day of the period.
  public let start: Day
  /// Last day of the period.
  public let end: Day
  /// Time passed, never more than the period.
  public let passed: Length
  /// Length of the period.
  public let total: Length
  /// Time passed as a share of the period, 0 to 100 %.
  public let share: Share
  /// Days from the day in question to the last day; negative once it is over.
  public let daysLeft: Int

  /// The share of a period that has passed at the end of a day; nil when the end precedes the start.
  public init?(start: Day, end: Day, asOf day: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
    total = Length(from: start, upTo: end.adding(days: 1))
    let reached = min(max(day.adding(days: 1), start), end.adding(days: 1))
    passed = Length(from: start, upTo: reached)
    daysLeft = day.days(to: end)
    guard let share = Share(passed.tenThousandths, of: total.tenThousandths) else { return nil }
    self.share = min(share, .whole)
  }
}

/// The period of a convention: what is in force, and what is only announced.
public struct Period: Hashable, Sendable {
  /// First day.
  public let start: Day?
  /// Last day as signed at first.
  public let signedEnd: Day?
  /// Last day in force: that of the latest amendment adopted or signed, else as signed.
  public let currentEnd: Day?
  /// Last day of the latest amendment that is only announced.
  public let announcedEnd: Day?
  /// Share of the period in force that has passed.
  public let elapsed: Elapsed?
  /// Share of the announced period that would have passed.
  public let announcedElapsed: Elapsed?

  /// The period of a convention as of a day.
  public init(of definition: Definition, asOf day: Day) {
    start = definition.convention.start
    signedEnd = definition.convention.end
    let inForce = definition.amendments.filter { $0.state.isInForce }.compactMap(\.end).last
    currentEnd = inForce ?? signedEnd
    announcedEnd = definition.amendments.filter { !$0.state.isInForce }.compactMap(\.end).last
    func share(until end: Day?) -> Elapsed? {
      guard let start = definition.convention.start, let end else { return nil }
      return Elapsed(start: start, end: end, asOf: day)
    }
    elapsed = share(until: currentEnd)
    announcedElapsed = share(until: announcedEnd)
  }
}
