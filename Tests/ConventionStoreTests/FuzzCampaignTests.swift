import ConventionFiles
import ConventionModel
import ConventionStore
import Foundation
import Testing

/// The two readers of foreign bytes, fed damaged files for as long as `SUIVI_FUZZ_SECONDS` says.
///
/// Two seconds each without it. The seed is printed; `SUIVI_SEED` runs it again. No input may trap, and
/// none may take above a second: files come from anywhere.
@Suite(.serialized) struct FuzzCampaignTests {
  @Test func definitions() {
    let seeds = [
      DefinitionReaderTests.everything, ShippedConventions.valDeMarne, ShippedConventions.example,
      ShippedConventions.empty,
    ].map { Array($0.utf8) }
    campaign("definitions", seeds) { bytes in
      let (definition, diagnostics) = DefinitionReader.read(bytes, file: "convention.toml")
      let isSound = !diagnostics.contains { $0.severity == .error }
      return (definition != nil) == isSound
    }
  }

  @Test func journals() {
    let lines = ShippedConventions.exampleJournal.split(separator: "\n").map { Array($0.utf8) }
    campaign("journals", lines + [Array(ShippedConventions.exampleJournal.utf8)]) { bytes in
      let (records, summary) = JournalReader.read(bytes, file: "k3f9a2.jsonl", replica: "k3f9a2")
      // Each id is counted once; one that says two things is kept twice, with an alarm.
      return records.count - summary.records <= summary.alarms
    }
  }

  /// Damages the seeds again and again, each a little more than the last.
  private func campaign(
    _ name: String, _ seeds: [[UInt8]], holds: ([UInt8]) -> Bool
  ) {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["SUIVI_FUZZ_SECONDS"].flatMap { Double($0) } ?? 2
    let seed = environment["SUIVI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...UInt64.max)
    print("fuzzing \(name): SUIVI_SEED=\(seed), \(seconds) s")
    var random = SeededGenerator(seed: seed)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var (inputs, slowest) = (0, Duration.zero)
    while clock.now < end {
      var bytes = seeds[random.below(seeds.count)]
      for _ in 0...random.below(8) { bytes = random.mutate(bytes, with: TOMLOracleTests.signs) }
      if random.below(4) == 0 { bytes += seeds[random.below(seeds.count)] }
      let start = clock.now
      let held = holds(bytes)
      #expect(held, "input \(inputs) of seed \(seed)")
      slowest = max(slowest, clock.now - start)
      inputs += 1
    }
    print("fuzzed \(name): \(inputs) inputs, slowest \(slowest)")
  }
}
