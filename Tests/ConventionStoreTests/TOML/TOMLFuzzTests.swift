import ConventionFiles
import ConventionModel
import ConventionStore
import Testing

/// No bytes make the readers of definitions trap, and places stay inside the text.
@Suite struct TOMLFuzzTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func survivesDamagedDefinitions(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Array(DefinitionReaderTests.everything.utf8)
    for round in 0..<120 {
      var bytes = whole
      for _ in 0...random.below(4) { bytes = random.mutate(bytes, with: TOMLOracleTests.signs) }
      let (definition, diagnostics) = DefinitionReader.read(bytes)
      let lines = bytes.count { $0 == 0x0A } + 1
      let isSound = !diagnostics.contains { $0.severity == .error }
      #expect((definition != nil) == isSound, "seed \(seed) round \(round)")
      #expect(
        diagnostics.allSatisfy { (1...lines).contains($0.place.line) && $0.place.column >= 1 },
        "seed \(seed) round \(round)")
      #expect(diagnostics.map(\.place) == diagnostics.map(\.place).sorted())
    }
  }

  @Test(arguments: [21, 22] as [UInt64])
  func survivesNoise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<random.below(60) {
        bytes += TOMLOracleTests.signs[random.below(TOMLOracleTests.signs.count)]
      }
      let document = TOMLDocument(reading: bytes)
      #expect(document.faults.map(\.place) == document.faults.map(\.place).sorted(), "\(round)")
    }
  }
}
