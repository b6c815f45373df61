import Foundation
import Reports
import TestKit
import Testing

@Suite struct JSONValueTests {
  // Not arguments of the test: the names of its cases would reach the terminal raw.
  private static let escapes: [(text: String, json: String)] = [
    ("", "\"\"\n"), ("é€", "\"é€\"\n"), ("a\"b\\c", "\"a\\\"b\\\\c\"\n"),
    ("a\nb\tc", "\"a\\nb\\tc\"\n"), ("\u{1B}[2J", "\"\\u001b[2J\"\n"),
    ("\0", "\"\\u0000\"\n"), ("\u{7F}\u{9B}", "\"\\u007f\\u009b\"\n"),
    ("a\u{202E}b", "\"a\\u202eb\"\n"), ("a\u{200B}b", "\"a\\u200bb\"\n"),
    ("\u{FEFF}", "\"\\ufeff\"\n"), ("\u{E0041}", "\"\\udb40\\udc41\"\n"),
    ("\u{2028}", "\"\\u2028\"\n"),
  ]

  @Test func escapesWhatActsOrHides() {
    for (text, json) in Self.escapes { #expect(JSONValue.string(text).text == json) }
  }

  @Test(arguments: [
    (2458, "24.58"), (7500, "75"), (5, "0.05"), (-150, "-1.5"), (0, "0"), (10_010, "100.1"),
  ])
  func writesSharesWithAtMostTwoDecimals(hundredths: Int, text: String) {
    #expect(JSONValue.hundredths(hundredths).text == text + "\n")
  }

  @Test func writesEmptyListsAndObjectsOnOneLine() {
    #expect(JSONValue.array([]).text == "[]\n")
    #expect(JSONValue.object([]).text == "{}\n")
    #expect(JSONValue.array([.null, .boolean(true)]).text == "[\n  null,\n  true\n]\n")
  }

  @Test func isReadBackAsItWasByAnotherReader() throws {
    let seed: UInt64 = 2023
    var random = SplitMix64(seed: seed)
    for round in 0..<300 {
      var text = ""
      for _ in 0..<(random.next() % 12) {
        let value = UInt32(truncatingIfNeeded: random.next() % 0x11_0000)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let json = JSONValue.array([.string(text)]).text
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
      let same = read.map {
        $0.count == 1 && $0[0].unicodeScalars.elementsEqual(text.unicodeScalars)
      }
      #expect(same == true, "seed \(seed), round \(round): \(json)")
    }
  }
}
