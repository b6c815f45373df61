import Tables
import TestKit
import Testing

@Suite("The guard against formulas")
struct FormulaGuardTests {
  @Test(
    "Formulas are guarded wherever they begin",
    arguments: [
      ("=1+1", "'=1+1"), ("+33 1", "'+33 1"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("\rx", "'\rx"), ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"),
      ("\u{202F}\u{200B}-1", "'\u{202F}\u{200B}-1"), ("\u{FF1D}1", "'\u{FF1D}1"),
      ("un\n=deux\nthree\n +4", "un\n'=deux\nthree\n' +4"), ("a\r\n=b", "a\r\n'=b"),
      ("a\r=b", "a\r'=b"), ("'=1", "''=1"), ("08", "'08"), ("1/2", "'1/2"), ("12E5", "'12E5"),
    ])
  func guarded(_ text: String, _ expected: String) {
    #expect(FormulaGuard.guarded(text) == expected)
    #expect(FormulaGuard.stripped(expected) == text)
  }

  @Test(
    "Ordinary words stand as they are",
    arguments: [
      "", "S1", "I08", "S1/M1", "L'État", "'t Hooft", "a = b", "1 action", "2 €", "a\nb", "\n", "…",
    ])
  func untouched(_ text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.stripped(text) == text)
  }

  @Test("Nothing is lost, guarded once or more")
  func lossless() {
    let seed = Seed.chosen
    print("formula guard: SUIVI_TEST_SEED=\(seed)")
    var random = SplitMix64(seed: seed)
    let pieces = [
      "'", "=", "-", "a", " ", "\u{A0}", "\n", "\r", "\r\n", "\t", "0", "1/2", "\u{2028}", "@",
    ]
    for trial in 0..<20_000 {
      let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let once = FormulaGuard.guarded(text)
      let scalars = { (text: String) in Array(text.unicodeScalars) }
      #expect(scalars(FormulaGuard.stripped(once)) == scalars(text), "trial \(trial) of \(seed)")
      let twice = FormulaGuard.stripped(FormulaGuard.stripped(FormulaGuard.guarded(once)))
      #expect(scalars(twice) == scalars(text), "trial \(trial) of \(seed), twice")
    }
  }
}
