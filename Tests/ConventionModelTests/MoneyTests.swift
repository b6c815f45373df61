import ConventionModel
import Testing

@Suite("Money and shares")
struct MoneyTests {
  @Test(
    "Sums and differences stop at the ends instead of overflowing",
    arguments: [
      (1, 2, 3, -1), (.max, 1, .max, .max - 1), (.min, -1, .min, .min + 1),
      (.min, 1, .min + 1, .min), (0, .min, .min, .max), (.max, .min, -1, .max),
      (-2, .max, .max - 2, .min),
    ] as [(Int64, Int64, Int64, Int64)])
  func arithmetic(left: Int64, right: Int64, sum: Int64, difference: Int64) {
    #expect((Money(cents: left) + Money(cents: right)).cents == sum)
    #expect((Money(cents: left) - Money(cents: right)).cents == difference)
  }

  @Test(
    "A share is rounded half away from zero, to a hundredth of a percent",
    arguments: [
      (338_343_600, 1_376_577_000, 2458), (1, 3, 3333), (2, 3, 6667), (1, 20_000, 1),
      (1, 20_001, 0), (-1, 20_000, -1), (1, -3, -3333), (-1, -3, 3333), (0, 5, 0),
      (3, 1, 30_000), (.max, .max, 10_000), (.min, .min, 10_000), (.max, .min, -10_000),
      (.max, 10_001, 9_222_449_791_875_588_248),
    ] as [(Int64, Int64, Int)])
  func shares(part: Int64, whole: Int64, hundredths: Int) {
    #expect(Share(part, of: whole)?.hundredths == hundredths)
  }

  @Test(
    "Nothing has no share, and a share beyond counting is none",
    arguments: [
      (5, 0), (0, 0), (.min, 1), (.max, 1), (.max, 5_000), (.min, 4_999), (.max, 9_999),
      (.min, 10_000),
    ] as [(Int64, Int64)])
  func noShare(part: Int64, whole: Int64) {
    #expect(Share(part, of: whole) == nil)
  }

  @Test("A share of anything is near the quotient, and never traps")
  func anyShare() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<2_000 {
      let part =
        Int64.random(in: .min ... .max, using: &generator)
        >> Int.random(in: 0..<60, using: &generator)
      let whole =
        Int64.random(in: .min ... .max, using: &generator)
        >> Int.random(in: 0..<60, using: &generator)
      guard let share = Share(part, of: whole) else { continue }
      let quotient = Double(part) / Double(whole) * 10_000
      #expect(
        abs(Double(share.hundredths) - quotient) <= 0.5 + abs(quotient) * 1e-12,
        "\(part) of \(whole), seed \(seed)")
    }
  }

  @Test(
    "Whole percents are rounded half away from zero",
    arguments: [
      (2458, 25), (2449, 24), (2450, 25), (-2450, -25), (-2449, -24), (0, 0), (12_345, 123),
      (.max, Int.max / 100), (.min, Int.min / 100),
    ])
  func percents(hundredths: Int, percent: Int) {
    #expect(Share(hundredths: hundredths).percent == percent)
  }

  @Test("A share above the whole stays above it")
  func neverCapped() {
    #expect(Share(euros(3), of: euros(2))?.percent == 150)
    #expect(Share(hundredths: 15_000) > .whole)
    #expect(Share(hundredths: 15_000).fraction == 1.5)
  }
}
