import ConventionModel
import Testing

@testable import ConventionStore

/// Whoever pulls the plug on a session takes nothing with them that was said to be saved.
@Suite struct WritingKillTests {
  @Test func losesNothingSavedWhenKilledAtAnyMoment() throws {
    let seed = Trials.seed("killed at any moment")
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var acknowledged: Set<String> = []
    for trial in 0..<Trials.count(short: 15) {
      let session = try TrialProgram([
        "edit", folder.path, "100000", "5", "\(random.below(1 << 30))",
      ])
      var said: [String] = []
      for _ in 0...random.below(6) {
        if let line = session.line() { said.append(line) }
      }
      said += session.kill(after: random.below(4000))
      acknowledged.formUnion(TrialProgram.saved(said))
      let (records, summary) = JournalReader.read(folder: folder.path)
      let missing = acknowledged.subtracting(records.map(\.id.text))
      #expect(missing.isEmpty, "seed \(seed), trial \(trial)")
      #expect(summary.alarms == 0, "seed \(seed), trial \(trial)")
      // At most what was under way is there without having been said.
      #expect(records.count <= acknowledged.count + trial + 1, "seed \(seed), trial \(trial)")
      guard missing.isEmpty, summary.alarms == 0 else { return }
    }
    // The next session saves as if nothing had been.
    let last = try TrialProgram(["edit", folder.path, "1", "5", "1"]).lines()
    #expect(TrialProgram.saved(last).count == 1)
    let (records, _) = JournalReader.read(folder: folder.path)
    #expect(Set(records.map(\.id.text)).isSuperset(of: TrialProgram.saved(last)))
    #expect(Set(records.map(\.id.number)) == Set(1...Int64(records.count)))
  }
}
