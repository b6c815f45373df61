import ConventionModel
import Typography
import Words

/// Days laid out over columns.
struct TimeAxis: Hashable, Sendable {
  /// How much time the columns show, the whole first.
  enum Scale: Int, CaseIterable {
    /// Everything that is dated.
    case whole
    /// Twelve months.
    case year
    /// Three months.
    case quarter
    /// One month.
    case month

    /// Months shown; nil for as many as there are.
    var months: Int? {
      switch self {
      case .whole: nil
      case .year: 12
      case .quarter: 3
      case .month: 1
      }
    }
  }

  /// A division of the axis: where it begins and how it is called.
  struct Tick: Hashable {
    let column: Int
    let name: String
  }

  /// First day shown.
  let first: Day
  /// Last day shown.
  let last: Day
  /// Columns.
  let columns: Int

  /// Days shown.
  var days: Int { first.days(to: last) + 1 }

  /// Some days over some columns, at least one of each.
  init(first: Day, last: Day, columns: Int) {
    self.first = first
    self.last = max(first, last)
    self.columns = max(1, columns)
  }

  /// Column of a day, from 0; nil outside.
  func column(of day: Day) -> Int? {
    guard day >= first, day <= last else { return nil }
    return min(columns - 1, first.days(to: day) * columns / days)
  }

  /// Column of a day, or of the end that is nearest to it.
  func clamped(_ day: Day) -> Int {
    day < first ? 0 : day > last ? columns - 1 : column(of: day) ?? 0
  }

  /// Divisions as fine as there is room to name them: days, months, quarters or years.
  func ticks(_ words: Wording) -> [Tick] {
    let perMonth = columns * 30 / max(1, days)
    if perMonth >= 28 { return weeks(words) }
    return perMonth >= 4 ? months(words) : perMonth * 3 >= 6 ? quarters(words) : years()
  }

  private func months(_ words: Wording) -> [Tick] {
    starts(every: 1).compactMap { day in
      let parts = day.components
      let name = words.shortMonth(parts.month)
      let room = columns * 30 / max(1, days)
      let isYear = parts.month == 1 || day <= first
      let long = "\(name) \(parts.year % 100)"
      let text = isYear && DisplayText(long).width < room ? long : name
      return column(of: max(day, first)).map { Tick(column: $0, name: text) }
    }
  }

  private func quarters(_ words: Wording) -> [Tick] {
    starts(every: 3).compactMap { day in
      let parts = day.components
      let name = words.quarter((parts.month - 1) / 3 + 1)
      return column(of: max(day, first)).map {
        Tick(column: $0, name: parts.month == 1 ? String(parts.year) : name)
      }
    }
  }

  private func years() -> [Tick] {
    starts(every: 12).compactMap { day in
      column(of: max(day, first)).map { Tick(column: $0, name: String(day.components.year)) }
    }
  }

  /// Mondays, by their day and month.
  private func weeks(_ words: Wording) -> [Tick] {
    (0..<days).compactMap { offset in
      let day = first.adding(days: offset)
      guard day.weekday == 1 else { return nil }
      let parts = day.components
      return column(of: day).map {
        Tick(column: $0, name: "\(parts.day) \(words.shortMonth(parts.month))")
      }
    }
  }

  /// The first days of every so many months, that before the axis begins among them.
  private func starts(every months: Int) -> [Day] {
    let parts = first.components
    let month = (parts.month - 1) / months * months + 1
    guard var day = Day(year: parts.year, month: month, day: 1) else { return [] }
    var starts: [Day] = []
    while day <= last {
      starts.append(day)
      let next = day.adding(months: months)
      guard next > day else { break }
      day = next
    }
    return starts
  }
}
