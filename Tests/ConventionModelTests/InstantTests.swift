import ConventionModel
import Testing

@Suite("Moments")
struct InstantTests {
  @Test(
    "A moment is read to the millisecond",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.001Z", 1),
      ("1969-12-31T23:59:59.999Z", -1), ("2023-03-05T10:22:31.120Z", 1_678_011_751_120),
      ("2023-03-05T10:22:31.1Z", 1_678_011_751_100),
      ("2023-03-05T10:22:31.123456789Z", 1_678_011_751_123),
    ] as [(String, Int64)])
  func read(iso: String, milliseconds: Int64) {
    #expect(Instant(iso: iso)?.milliseconds == milliseconds)
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "2023-03-05", "2023-03-05T10:22:31", "2023-03-05 10:22:31Z", "2023-03-05T24:00:00Z",
      "2023-03-05T10:60:00Z", "2023-03-05T10:22:61Z", "2023-03-05T10:22:31.Z",
      "2023-03-05T10:22:31.1234567890Z", "2023-03-05T10:22:31.1x0Z", "2023-03-05T10:22:31+01:00",
      "2023-02-30T10:22:31Z", "2023-03-05T1é:22:31Z",
    ])
  func refused(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test(
    "A moment of the system is read to the millisecond, however far it is",
    arguments: [
      (0, 0, 0), (1, 999_999, 1000), (1, 1_000_000, 1001), (-1, 999_000_000, -1),
      (-1, 500_000, -1000), (1, -1, 999), (7, 2_000_000_000, 9000), (.max, 0, .max),
      (.max / 1000, 999_999_999, .max), (.min, 0, .min),
      (.min / 1000, 0, -9_223_372_036_854_775_000),
      (.min / 1000 - 1, 999_999_999, -9_223_372_036_854_775_001),
    ] as [(Int, Int, Int64)])
  func system(seconds: Int, nanoseconds: Int, milliseconds: Int64) {
    #expect(
      Instant(seconds: seconds, nanoseconds: nanoseconds)
        == Instant(milliseconds: milliseconds))
  }

  @Test("Any moment of the calendar reads back as itself")
  func roundTrip() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<1_000 {
      let one = Instant(
        milliseconds: .random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator))
      #expect(Instant(iso: one.iso) == one, "seed \(seed)")
    }
  }

  @Test("Moments outside the calendar are written all the same")
  func extremes() {
    #expect(Instant(milliseconds: .min).iso.hasPrefix("0001-01-01T"))
    #expect(Instant(milliseconds: .max).iso.hasPrefix("9999-12-31T"))
    #expect(LocalTime(secondsSinceEpoch: .min).day == .distantPast)
  }
}
