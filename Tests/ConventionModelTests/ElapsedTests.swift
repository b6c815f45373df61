import ConventionModel
import Testing

@Suite("Time passed")
struct ElapsedTests {
  @Test(
    "A period passes in calendar months",
    arguments: [
      ("2022-07-01", "2023-06-30", "2023-03-31", 7500),
      ("2022-07-01", "2023-12-31", "2023-03-31", 5000),
      ("2022-07-01", "2023-06-30", "2022-06-30", 0), ("2022-07-01", "2023-06-30", "2000-01-01", 0),
      ("2022-07-01", "2023-06-30", "2023-06-30", 10_000),
      ("2022-07-01", "2023-06-30", "2030-01-01", 10_000),
      ("2022-07-01", "2023-06-30", "2022-07-31", 833),
      ("2023-05-05", "2023-05-05", "2023-05-04", 0),
      ("2023-05-05", "2023-05-05", "2023-05-05", 10_000),
      ("2023-01-31", "2023-03-30", "2023-02-27", 5000),
      ("2024-02-29", "2025-02-27", "2024-08-28", 5000),
    ])
  func share(start: String, end: String, on: String, hundredths: Int) {
    #expect(
      Elapsed(start: day(start), end: day(end), asOf: day(on))?.share.hundredths == hundredths)
  }

  @Test("The shipped convention has nine months of twelve behind it at the end of March")
  func lengths() {
    let elapsed = Elapsed(
      start: day("2022-07-01"), end: day("2023-06-30"), asOf: day("2023-03-31"))
    #expect(elapsed?.passed.months == 9 && elapsed?.passed.days == 0)
    #expect(elapsed?.total.months == 12 && elapsed?.total.days == 0)
    #expect(elapsed?.daysLeft == 91)
  }

  @Test("A period that ends before it starts is none")
  func reversed() {
    #expect(
      Elapsed(start: day("2023-02-01"), end: day("2023-01-31"), asOf: day("2023-01-31")) == nil)
  }

  @Test("Time never runs back, and stays within the period")
  func monotonic() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<20 {
      let start = day("2020-01-01").adding(days: .random(in: 0..<2_000, using: &generator))
      let end = start.adding(days: .random(in: 0..<800, using: &generator))
      var before = Share(hundredths: 0)
      for offset in -1...(start.days(to: end) + 1) {
        let share = Elapsed(start: start, end: end, asOf: start.adding(days: offset))?.share
        #expect((share ?? .whole) >= before, "\(start.iso) \(end.iso) \(offset), seed \(seed)")
        before = share ?? .whole
      }
      #expect(before == .whole, "\(start.iso) \(end.iso), seed \(seed)")
    }
  }

  @Test(
    "An amendment counts once adopted or signed, an announced one stands beside",
    arguments: [
      (AmendmentState.announced, 7500, 5000 as Int?), (.adopted, 5000, nil), (.signed, 5000, nil),
    ])
  func amendments(state: AmendmentState, current: Int, announced: Int?) {
    var shipped = definition()
    shipped.convention.start = day("2022-07-01")
    shipped.convention.end = day("2023-06-30")
    shipped.amendments = [
      Amendment(id: "a1", title: "Avenant", end: day("2023-12-31"), state: state)
    ]
    let period = Period(of: shipped, asOf: day("2023-03-31"))
    #expect(period.elapsed?.share.hundredths == current)
    #expect(period.announcedElapsed?.share.hundredths == announced)
    #expect(period.signedEnd == day("2023-06-30"))
  }
}
