import ConventionModel
import Glibc
import Tables
import TestKit
import Testing
import Words

/// The reader of tables, fed damaged ones for as long as `SUIVI_FUZZ_SECONDS` says: two seconds without it.
///
/// The seed is printed; `SUIVI_TEST_SEED` runs it again. No input may trap, take above a second, or come to
/// a record that its field cannot have.
@Suite("Damaged tables")
struct ImportFuzzTests {
  @Test("No damage traps, hangs, or writes what a field cannot hold")
  func campaign() throws {
    let seconds =
      unsafe getenv("SUIVI_FUZZ_SECONDS").flatMap {
        unsafe Double(String(cString: $0))
      } ?? 2
    let seed = Seed.chosen
    print("fuzzing tables: SUIVI_TEST_SEED=\(seed), \(seconds) s")
    var random = SplitMix64(seed: seed)
    let situation = try smallConvention()
    let seeds = TableProfile.allCases.map {
      Array(ConventionTable(of: situation, profile: $0).text.utf8)
    }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var (inputs, slowest) = (0, Duration.zero)
    while clock.now < end {
      var bytes = seeds[inputs % seeds.count]
      for _ in 0...Int.random(in: 0...8, using: &random) { damage(&bytes, &random) }
      let start = clock.now
      let found = ImportPlan(reading: bytes, against: situation, french)
      let report = ImportReport(found, in: situation, french)
      _ = report.lines + report.faults
      slowest = max(slowest, clock.now - start)
      for draft in found.drafts() {
        #expect(draft.field?.accepts(draft.new) ?? true, "input \(inputs) of seed \(seed)")
      }
      inputs += 1
    }
    print("fuzzed tables: \(inputs) inputs, slowest \(slowest)")
    #expect(inputs > 0)
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let signs = Array("\";,\t\r\n'= 0-€é".utf8) + [0, 0x80, 0x92, 0xA4, 0xFF]
    guard !bytes.isEmpty else { return bytes.append(0x22) }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
    case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
    case 2: bytes.remove(at: place)
    case 3:
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
    default:
      let end = min(bytes.count, place + Int.random(in: 1...80, using: &random))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    }
  }
}
