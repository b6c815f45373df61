import ConventionModel
import Testing

@Suite("Amounts in French notation")
struct AmountReaderTests {
  @Test(
    "An amount is read whatever parts its thousands",
    arguments: [
      "13765770", "13 765 770", "13\u{A0}765\u{A0}770", "13\u{202F}765\u{202F}770",
      "13\u{2009}765\u{2009}770", "13.765.770", "13  765 \u{A0}770", "13 765\n770€",
      "13 765\r\n770 €", " 13 765 770 euros ", "13 765 770,00 €", "13.765.770,0",
      "13 765,77 k€", "13,76577 M€", "0,01376577 Md€", "13 765 770 EUR",
    ])
  func overall(text: String) {
    #expect(AmountReader.read(text) == .success(euros(13_765_770)))
  }

  @Test(
    "Decimals, units and small amounts",
    arguments: [
      ("0", 0), ("0,01", 1), ("0,5", 50), ("7", 700), ("1,23", 123), ("1.5", 150), ("1.23 €", 123),
      ("904 724,25", 90_472_425), ("904.724,25 €", 90_472_425), ("904 724.25", 90_472_425),
      ("1234,500", 123_450), ("1 euro", 100), ("1,2 M€", 120_000_000), ("1,234 M€", 123_400_000),
      ("12,345 k€", 1_234_500), ("2 Mds€", 200_000_000_000), ("1,5 Md €", 150_000_000_000),
      ("1.234", 123_400), ("1000 Md€", 100_000_000_000_000),
    ] as [(String, Int64)])
  func read(text: String, cents: Int64) {
    #expect(AmountReader.read(text) == .success(Money(cents: cents)))
  }

  @Test(
    "Where two amounts could be meant, both are named",
    arguments: [
      ("1,234", 123_400, 123), ("904. 724, 25", 90_472_425, 72_425), ("12,345 €", 1_234_500, 1_234),
      ("12, 50", 1_250, 1_200), ("904 724, 25 €", 90_472_425, 72_425),
      ("12, 5 M€", 1_250_000_000, 1_200_000_000), ("1.234 M€", 123_400_000_000, 123_400_000),
    ] as [(String, Int64, Int64)])
  func ambiguous(text: String, first: Int64, second: Int64) {
    #expect(
      AmountReader.read(text)
        == .failure(.ambiguous(Money(cents: first), Money(cents: second))))
  }

  @Test(
    "What is no amount says why",
    arguments: [
      ("-5", .negative), ("\u{2212}3 383 436 €", .negative), ("- 5", .negative),
      ("1234,567", .tooPrecise), ("12 345,678", .tooPrecise), ("0,0001 k€", .success),
      ("0,000001 k€", .tooPrecise), ("1 000 000 000 000,01", .tooLarge),
      ("1 000 000 000 001", .tooLarge), ("1001 Md€", .tooLarge),
      ("99999999999999999999999999", .tooLarge),
    ] as [(String, Reason)])
  func refused(text: String, reason: Reason) {
    #expect(Reason(AmountReader.read(text)) == reason)
  }

  @Test(
    "What looks like no amount is malformed",
    arguments: [
      "", " ", "€", "-", "abc", "12 €€", "12 $", "€ 12", "1 2", "12 34", "1234 567", "12.34.567",
      "1,234.56", "1,2,3", "1.234 567", "12 345 6", "1..2", "1.,2", ",5", "5,", "+5", "1e3", "0x10",
      "٣", "１２", "12 k", "5 - 3", "12\u{0}", "1_000", "(5)",
      String(repeating: "1", count: 201),
    ])
  func malformed(text: String) {
    #expect(AmountReader.read(text) == .failure(.malformed))
  }

  @Test("Any amount is read back however its thousands are parted")
  func roundTrip() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<1_000 {
      let shift = Int64.random(in: 0..<46, using: &generator)
      let cents = Int64.random(in: 0...Money.largestStated.cents, using: &generator) >> shift
      let mark = ["", " ", "\u{A0}", "\u{202F}", "\u{2009}", ".", "  ", "\n"]
        .randomElement(using: &generator)
      var digits = String(cents / 100).reversed().map(String.init)
      for index in stride(from: 3, to: digits.count, by: 3) { digits[index] += mark ?? "" }
      let text = digits.reversed().joined() + (cents % 100 < 10 ? ",0" : ",") + "\(cents % 100) €"
      #expect(AmountReader.read(text) == .success(Money(cents: cents)), "\(text), seed \(seed)")
    }
  }

  @Test("No text makes the reader fail otherwise than by saying so")
  func hostile() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    let alphabet = Array("0123456789 .,€kMd-\n\u{A0}\u{202F}x\u{301}")
    for _ in 0..<5_000 {
      let length = Int.random(in: 0..<24, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      if case .success(let money) = AmountReader.read(text) {
        #expect((.zero...Money.largestStated).contains(money), "\(text.debugDescription) \(seed)")
      }
    }
  }

  /// How a reading came out, without its figures.
  enum Reason: Sendable {
    case success, malformed, negative, ambiguous, tooPrecise, tooLarge

    init(_ result: Result<Money, AmountProblem>) {
      self =
        switch result {
        case .success: .success
        case .failure(.malformed): .malformed
        case .failure(.negative): .negative
        case .failure(.ambiguous): .ambiguous
        case .failure(.tooPrecise): .tooPrecise
        case .failure(.tooLarge): .tooLarge
        }
    }
  }
}
