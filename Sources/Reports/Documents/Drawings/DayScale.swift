import ConventionModel
import Words

/// Days laid out from left to right.
struct DayScale {
  /// First day shown.
  let first: Day
  /// Last day shown, not before the first.
  let last: Day
  private let left: Int
  private let right: Int

  /// Some days between two places.
  init(first: Day, last: Day, from left: Int, to right: Int) {
    self.first = first
    self.last = max(first.adding(days: 1), last)
    (self.left, self.right) = (left, right)
  }

  /// Where a day stands; one outside stands at the end that is nearest.
  func place(of day: Day) -> Int {
    let days = first.days(to: min(max(day, first), last))
    return left + (right - left) * days / first.days(to: last)
  }

  /// Whether a day is shown.
  func shows(_ day: Day) -> Bool { day >= first && day <= last }

  /// Names months, quarters or years under a line, as many as there is room for.
  func drawMonths(at y: Int, _ wording: Wording, on drawing: inout Drawing) {
    let months = max(1, first.days(to: last) / 30)
    let room = (right - left) / 76
    let step = [1, 2, 3, 6, 12, 24, 60, 120, 600].first { months / $0 <= room } ?? 1200
    let parts = first.components
    let month = (parts.month - 1) / min(step, 12) * min(step, 12) + 1
    guard var day = Day(year: parts.year, month: month, day: 1) else { return }
    var isFirst = true
    var free = left
    while day <= last {
      if day >= first || first.days(to: day) > -16 {
        let x = place(of: day)
        let parts = day.components
        let year = isFirst || parts.month == 1 ? " \(parts.year)" : ""
        drawing.line(x, y, x, y + 6, "axis")
        let words = step >= 12 ? String(parts.year) : wording.shortMonth(parts.month) + year
        if x < right - 50, x >= free {
          drawing.words(words, x, y + 24, "label")
          free = x + 9 * words.count + 8
        }
        isFirst = false
      }
      let next = day.adding(months: step)
      guard next > day else { return }
      day = next
    }
  }
}
