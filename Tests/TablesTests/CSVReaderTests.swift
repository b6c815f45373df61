import Tables
import TestKit
import Testing

@Suite("Separated values")
struct CSVReaderTests {
  private func rows(_ text: String, _ separator: Character = ";") -> [[String]] {
    CSVReader(text, separator: separator.asciiValue ?? 0).rows
  }

  @Test("Cells, quotation marks, line ends of every kind and cells of several lines")
  func cells() {
    #expect(rows("a;b\r\nc;\"d\"\"e;f\"\n") == [["a", "b"], ["c", "d\"e;f"]])
    #expect(rows("a\rb\n\nc") == [["a"], ["b"], [""], ["c"]])
    #expect(rows("\"x\r\ny\nz\";1") == [["x\r\ny\nz", "1"]])
    #expect(rows("a;") == [["a", ""]])
    #expect(rows("") == [])
    #expect(rows("a,b;c", ",") == [["a", "b;c"]])
    #expect(rows("a\"b;\"\"") == [["a\"b", ""]])
  }

  @Test("What is badly written is taken as well as can be, and told")
  func faults() {
    let unclosed = CSVReader("a;b\nc;\"d;e\nf", separator: UInt8(ascii: ";"))
    #expect(unclosed.rows == [["a", "b"], ["c", "d;e\nf"]])
    #expect(unclosed.faults.map(\.fault) == [.unclosedQuote])
    #expect(unclosed.faults.map(\.row) == [1] && unclosed.faults.map(\.cell) == [1])
    let behind = CSVReader("\"a\"b;c", separator: UInt8(ascii: ";"))
    #expect(behind.rows == [["ab", "c"]] && behind.faults.map(\.fault) == [.textAfterQuote])
  }

  @Test("Whatever is written is read back, by this reader and by another one")
  func roundTrip() {
    let seed = Seed.chosen
    print("CSV round trip: SUIVI_TEST_SEED=\(seed)")
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "é", ";", ",", "\t", "\"", "\n", "\r\n", "\r", " ", "=", "'", "\u{301}", "😀",
    ]
    for trial in 0..<2_000 {
      let separator: Character = [";", ",", "\t"][trial % 3]
      let columns = Int.random(in: 1...4, using: &random)
      let written = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
        }
      }
      var writer = CSVWriter(separator: separator, lineEnd: trial.isMultiple(of: 2) ? "\n" : "\r\n")
      for row in written { writer.append(row) }
      let reader = CSVReader(writer.text, separator: separator.asciiValue ?? 0)
      #expect(reader.faults.isEmpty && equal(reader.rows, written), "trial \(trial) of \(seed)")
      let other = PlainCSV.rows(writer.text, separator: separator.unicodeScalars.first ?? ";")
      #expect(equal(other, written), "trial \(trial) of \(seed), the other reader")
    }
  }

  /// Whether cells are the same scalar by scalar, composed or not.
  private func equal(_ left: [[String]], _ right: [[String]]) -> Bool {
    left.map { $0.map { Array($0.unicodeScalars) } }
      == right.map { $0.map { Array($0.unicodeScalars) } }
  }
}
