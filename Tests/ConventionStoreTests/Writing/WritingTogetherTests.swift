import ConventionModel
import Testing

@testable import ConventionStore

/// Many sessions on one folder: every edit is kept, and none replaces what its author had not seen.
@Suite struct WritingTogetherTests {
  @Test func keepsEveryEditOfManySessions() throws {
    let seed = Trials.seed("many sessions")
    let folder = try TemporaryFolder()
    let edits = Trials.areLong ? 500 : 12
    let sessions = try (0..<(Trials.areLong ? 16 : 6)).map {
      try TrialProgram(["edit", folder.path, "\(edits)", "10", "\(seed % (1 << 30) + UInt64($0))"])
    }
    var seen: [String: String] = [:]
    for session in sessions {
      let lines = session.lines()
      #expect(lines.filter { $0.hasPrefix("failed") } == [])
      for line in lines where line.hasPrefix("saved ") {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        seen[words[1]] = words[2]
      }
    }
    let (records, summary) = JournalReader.read(folder: folder.path)
    #expect(seen.count == sessions.count * edits)
    #expect(records.count == seen.count)
    #expect(summary.diagnostics == [])
    #expect(Set(records.map(\.id.replica)).count == 1)
    #expect(records.map(\.id.number) == Array(1...Int64(records.count)))
    #expect(records.map(\.clock) == Array(1...Int64(records.count)))
    // In the order in which they were written, what stood was what the author had seen.
    var standing: [Target: RecordID] = [:]
    for record in records {
      guard let target = record.on else { continue }
      #expect(record.base == [standing[target]].compactMap(\.self))
      #expect(record.base.map(\.text).joined(separator: ",") == seen[record.id.text])
      standing[target] = record.id
    }
  }
}
