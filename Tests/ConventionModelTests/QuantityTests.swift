import ConventionModel
import Testing

@Suite("Quantities of indicators")
struct QuantityTests {
  @Test(
    "Numbers are read as people write them, and written one way",
    arguments: [
      ("46", "46"), ("46.5", "46.5"), ("46,50", "46.5"), ("-3", "-3"), ("\u{2212}3,25", "-3.25"),
      ("12 000", "12000"), ("12\u{202F}000,5", "12000.5"), ("1\u{A0}234\u{2009}567", "1234567"),
      ("0", "0"), ("-0", "0"), ("0,000001", "0.000001"), ("007", "7"),
      ("1000000000000", "1000000000000"), ("-1 000 000 000 000", "-1000000000000"),
    ])
  func read(text: String, written: String) {
    #expect(Quantity(text)?.text == written)
  }

  @Test(
    "What is no number, or may be two, is refused",
    arguments: [
      "", "-", "abc", "4x", "1.2.3", "1,2,3", "5.", ".5", "1,", "--1", "1-", "+1", "1e3", "٣",
      "0.0000001", "1000000000001", "1000000000000,000001", "1 2", "12 00", "12 0000", "1234 567",
      "12 ", "12 ,5", "1  234", "1 234 ", "12 00,5", "NaN", "99999999999999999999",
    ])
  func refused(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test("Any quantity reads back as itself")
  func roundTrip() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<1_000 {
      let bits = Int64.random(
        in: -1_000_000_000_000_000_000...1_000_000_000_000_000_000, using: &generator)
      let one = Quantity(millionths: bits >> Int.random(in: 0..<60, using: &generator))
      #expect(Quantity(one.text) == one, "\(one.text), seed \(seed)")
    }
    #expect(Quantity(millionths: .min).text == "-9223372036854.775808")
  }
}
