import ConventionModel
import ConventionStore
import Testing

/// Texts made to exhaust a reader are refused, with a place, in time that grows with their size only.
@Suite struct TOMLLimitTests {
  static func faults(_ text: String) -> [String] {
    TOMLDocument(reading: Array(text.utf8)).faults.map(TOMLFaultTests.text)
  }

  @Test(arguments: ["[", "{a="])
  func refusesDepthInValues(_ opening: String) {
    let faults = Self.faults("a = \(String(repeating: opening, count: 10_000))\nb = =\n")
    #expect(faults.first?.hasSuffix("tooDeep(64)") == true)
    #expect(faults.last == "2:5 unexpected(=, value)")
  }

  @Test func refusesManySegments() {
    let key = Array(repeating: "a", count: 200_000).joined(separator: ".")
    #expect(Self.faults("\(key) = 1") == ["1:129 tooDeep(64)"])
    #expect(Self.faults("[\(key)]") == ["1:130 tooDeep(64)"])
  }

  @Test func refusesDepthMadeOfHeadersAndKeysAndLists() {
    let header = Array(repeating: "h", count: 40).joined(separator: ".")
    let key = Array(repeating: "k", count: 20).joined(separator: ".")
    #expect(Self.faults("[\(header)]\n\(key) = [[[1]]]\n").isEmpty)
    #expect(Self.faults("[\(header)]\n\(key) = [[[[[[1]]]]]]\n").count == 1)
  }

  @Test func allowsWhatIsJustAtTheLimit() {
    let open = String(repeating: "[", count: 63)
    let close = String(repeating: "]", count: 63)
    #expect(Self.faults("a = \(open)\(close)").isEmpty)
    #expect(Self.faults("a = [\(open)1\(close)]").count == 1)
  }

  @Test func refusesLongKeys() {
    let marks = "e" + String(repeating: "\u{301}", count: 40_000)
    #expect(
      Self.faults("'\(marks)' = 1\n'\(marks)' = 2") == [
        "1:1 keyTooLong", "2:1 keyTooLong",
      ])
  }

  @Test func refusesSizeBeforeReading() {
    let bytes = [UInt8](repeating: 0x20, count: TOMLDocument.sizeLimit + 1)
    #expect(
      TOMLDocument(reading: bytes).faults.map(TOMLFaultTests.text) == ["1:1 tooLarge(16777216)"])
  }

  @Test func stopsAfterAThousandFaults() {
    let faults = Self.faults(String(repeating: "=\n", count: 5_000))
    #expect(faults.count == 1_001)
    #expect(faults.last == "1001:1 tooMany(1000)")
  }

  @Test func readsManyKeysAndLongLines() {
    let keys = (0..<20_000).map { "k\($0) = \($0)\n" }.joined()
    #expect(TOMLDocument(reading: Array(keys.utf8)).root.entries.count == 20_000)
    let list = "a = [" + String(repeating: "1,", count: 100_000) + "]"
    #expect(Self.faults(list).isEmpty)
  }

  @Test func refusesMoreValuesThanFit() {
    let list = "a = [" + String(repeating: "1,", count: TOMLDocument.valueLimit + 5) + "]\nb = ="
    #expect(Self.faults(list) == ["1:600004 tooMany(300000)"])
  }

  @Test func saysWhenThereIsMoreToSay() {
    let text =
      "[convention]\nid = 'c'\n" + (0..<1_500).map { "k\($0) = 1\n" }.joined() + "title = 3\n"
    let diagnostics = DefinitionReader.read(Array(text.utf8)).diagnostics
    #expect(diagnostics.count == 1_002)
    #expect(diagnostics.suffix(2).map(\.severity) == [.warning, .error])
    #expect(diagnostics[1_000].problem == .tooMany(limit: 1_000))
  }
}
