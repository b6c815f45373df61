import ConventionModel
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "A day is read and written as in ISO 8601",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2023-01-09", 19_366),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func knownDays(iso: String, number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00",
      "0000-12-31", "10000-01-01", "2023-1-9", "2023/01/09", "2023-01-09 ", "+023-01-09",
      "2023-01-0９", "", "----------",
    ])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "Leap years have a 29 February",
    arguments: [(2000, 29), (2020, 29), (2100, 28), (2023, 28), (4, 29), (1900, 28)])
  func february(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test("Any day reads back as itself, and the next day follows it")
  func roundTrip() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<2_000 {
      let number = Int.random(in: -719_162..<2_932_896, using: &generator)
      let one = Day(number: number)
      let parts = one.components
      let next = one.adding(days: 1)
      #expect(Day(iso: one.iso) == one, "seed \(seed)")
      #expect(Day(year: parts.year, month: parts.month, day: parts.day) == one, "seed \(seed)")
      #expect(one < next && one.days(to: next) == 1 && one.iso < next.iso, "seed \(seed)")
      #expect(next.weekday == one.weekday % 7 + 1, "seed \(seed)")
      let isNewMonth = next.components.day == 1
      let isLast = parts.day == Day.length(ofMonth: parts.month, year: parts.year)
      #expect(isNewMonth == isLast, "seed \(seed)")
    }
  }

  @Test(
    "Monday is 1 and Sunday is 7",
    arguments: [("2023-01-09", 1), ("2022-10-17", 1), ("2023-03-31", 5), ("1969-12-28", 7)])
  func weekdays(iso: String, weekday: Int) {
    #expect(day(iso).weekday == weekday)
  }

  @Test(
    "Months are added in the calendar, short months take their last day",
    arguments: [
      ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2023-01-31", 2, "2023-03-31"), ("2022-07-01", 12, "2023-07-01"),
      ("2023-03-31", -1, "2023-02-28"), ("2023-01-15", -1, "2022-12-15"),
      ("2024-02-29", 12, "2025-02-28"), ("0001-01-31", -1, "0001-01-01"),
      ("9999-12-01", 1, "9999-12-31"), ("2023-01-01", .max, "9999-12-31"),
      ("2023-01-01", .min, "0001-01-01"),
    ])
  func months(from: String, count: Int, to: String) {
    #expect(day(from).adding(months: count) == day(to))
  }

  @Test("Days stop at the ends of the calendar")
  func limits() {
    #expect(Day.distantPast.adding(days: -1) == .distantPast)
    #expect(Day.distantFuture.adding(days: 1) == .distantFuture)
    #expect(day("2023-01-01").adding(days: .max) == .distantFuture)
    #expect(day("1960-01-01").adding(days: .min) == .distantPast)
    #expect(Day(number: .max) == .distantFuture)
    #expect(Day.distantPast.iso == "0001-01-01")
    #expect(Day.distantFuture.iso == "9999-12-31")
  }
}
