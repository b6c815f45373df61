import ConventionModel
import TestKit
import Testing
import Words

@Suite("Days as people type them")
struct ReadDayTests {
  /// A Thursday.
  private let today = Day(iso: "2023-03-09") ?? .distantPast

  private func read(_ text: String, _ language: Language = .french) -> String? {
    Wording(language).readDay(text, today: today)?.iso
  }

  @Test(
    "A day is read in every usual spelling",
    arguments: [
      ("2023-06-30", "2023-06-30"), ("30/06/2023", "2023-06-30"), ("30/6/23", "2023-06-30"),
      (" 30/06/2023 ", "2023-06-30"), ("30.06.2023", "2023-06-30"), ("30-06-2023", "2023-06-30"),
      ("30 juin 2023", "2023-06-30"), ("1er juillet 2023", "2023-07-01"),
      ("30 JUIN 2023", "2023-06-30"), ("15 août 2024", "2024-08-15"),
      ("15 aou\u{302}t 2024", "2024-08-15"), ("3 févr. 2024", "2024-02-03"),
      ("30 June 2023", "2023-06-30"), ("29/02/2024", "2024-02-29"),
    ])
  func spellings(text: String, iso: String) {
    #expect(read(text) == iso)
    #expect(read(text, .english) == iso)
  }

  @Test(
    "Without a year it is the next such day, today included",
    arguments: [
      ("30/06", "2023-06-30"), ("09/03", "2023-03-09"), ("08/03", "2024-03-08"),
      ("1/1", "2024-01-01"), ("29/02", "2024-02-29"), ("30 juin", "2023-06-30"),
      ("fin juin", "2023-06-30"), ("fin février", "2024-02-29"), ("fin mars", "2023-03-31"),
      ("end of june", "2023-06-30"), ("end june", "2023-06-30"),
    ])
  func withoutYear(text: String, iso: String) { #expect(read(text) == iso) }

  @Test(
    "Days are counted from today, or are the last of a month or a year",
    arguments: [
      ("+10j", "2023-03-19"), ("+10d", "2023-03-19"), ("+2s", "2023-03-23"), ("+2w", "2023-03-23"),
      ("+3m", "2023-06-09"), ("+ 3 mois", "2023-06-09"), ("+1a", "2024-03-09"),
      ("+1y", "2024-03-09"), ("-10j", "2023-02-27"), ("\u{2212}1m", "2023-02-09"),
      ("+2 semaines", "2023-03-23"), ("fin juin 2024", "2024-06-30"),
      ("end of june 2024", "2024-06-30"), ("fin de mois", "2023-03-31"),
      ("fin du mois", "2023-03-31"), ("end of month", "2023-03-31"),
      ("end of the month", "2023-03-31"), ("fin d'année", "2023-12-31"),
      ("fin d\u{2019}ann\u{e9}e", "2023-12-31"), ("end of year", "2023-12-31"),
      ("aujourd'hui", "2023-03-09"), ("Aujourd’hui", "2023-03-09"), ("today", "2023-03-09"),
      ("demain", "2023-03-10"), ("tomorrow", "2023-03-10"), ("hier", "2023-03-08"),
    ])
  func relative(text: String, iso: String) {
    #expect(read(text) == iso)
    #expect(read(text, .english) == iso)
  }

  @Test("A month later is the last day of a shorter month")
  func shorterMonth() {
    let end = Day(iso: "2023-01-31") ?? .distantPast
    #expect(Wording(.french).readDay("+1m", today: end)?.iso == "2023-02-28")
  }

  @Test(
    "Anything else is no day",
    arguments: [
      "", " ", "30", "31/06/2023", "30/13/2023", "29/02/2023", "30/06/", "/06/2023", "30/06/123",
      "30//2023", "30/06/2023/1", "+3", "+m", "+99999m", "3m", "+-3m", "+3x", "fin", "fin de",
      "fin jui", "fin ju", "fin lundi", "fin juin 24 25", "30 jui 2023", "0 juin 2023", "juin",
      "2023-6-30", "٣٠/٠٦/٢٠٢٣", "peut-être", "30 juin deux mille",
    ])
  func noDay(text: String) { #expect(read(text) == nil) }

  @Test("Any text at all is read or refused, at the ends of time as well")
  func hostile() {
    let pieces = [
      "+", "-", "9999", "/", ".", " ", "fin", "juin", "m", "\u{0}", "é", "1er", "0", "12",
    ]
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for day in [Day.distantPast, today, .distantFuture] {
        if let found = Wording(.french).readDay(text, today: day) {
          #expect(Day(iso: found.iso) == found, "seed \(seed), text \(text)")
        }
      }
    }
    #expect(read(String(repeating: "1/", count: 100_000)) == nil)
  }
}
