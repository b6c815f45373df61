import ConventionModel
import Foundation
import Testing

@testable import ConventionStore

/// A journal damaged anywhere gives back every other record, and takes the next one.
@Suite struct WritingDamageTests {
  /// A journal that this machine writes, so that what follows is appended to it.
  struct Sample {
    let folder: TemporaryFolder
    let file: String
    let bytes: [UInt8]
    let records: [JournalRecord]
    let journal: Journal
    /// Offset after the line feed of each record.
    let ends: [Int]

    init(count: Int) throws {
      folder = try TemporaryFolder()
      journal = Journal(folder: ConventionFolder(path: folder.path))
      for number in 0..<count {
        let draft = Draft(.note, on: .action("S\(number % 9)"), new: "Noté « \(number) » — été 🧭")
        _ = try journal.append([draft], by: "é.martin", at: JournalTests.moment).get()
      }
      file = folder.path("journal/\(try #require(journal.replicaID())).jsonl")
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      records = Array(journal.follow().records)
      var ends: [Int] = []
      for (index, byte) in bytes.enumerated() where byte == 0x0A { ends.append(index + 1) }
      self.ends = ends
    }

    /// Puts damaged bytes in the place of the journal, saves once more, and reads everything.
    func saveAfter(_ damaged: [UInt8]) throws -> (saved: [JournalRecord], read: [JournalRecord]) {
      try Data(damaged).write(to: URL(fileURLWithPath: file))
      let session = Journal(folder: ConventionFolder(path: folder.path))
      let draft = Draft(.note, on: .convention, new: "Après")
      let saved = try session.append([draft], by: "b", at: JournalTests.moment).get()
      return (saved, Array(JournalReader.read(folder: folder.path).records))
    }
  }

  /// All positions when asked for, else the ends of lines and a sample.
  static func positions(in sample: Sample, seed: UInt64) -> [Int] {
    if Trials.areLong { return Array(sample.bytes.indices) }
    var random = SeededGenerator(seed: seed)
    let edges = [0, 1, sample.ends[0] - 1, sample.ends[0], sample.bytes.count - 1]
    return edges + (0..<25).map { _ in random.below(sample.bytes.count) }
  }

  @Test func readsAllOthersWhereverTheFileIsCut() throws {
    let seed = Trials.seed("a journal cut")
    let sample = try Sample(count: Trials.areLong ? 200 : 40)
    for cut in Self.positions(in: sample, seed: seed) {
      let whole = sample.ends.count { $0 <= cut + 1 }
      let (saved, read) = try sample.saveAfter(Array(sample.bytes[..<cut]))
      let kept = Array(sample.records[..<whole])
      guard read == kept + saved, saved.count == 1 else {
        Issue.record("cut at \(cut), seed \(seed)")
        return
      }
    }
  }

  @Test func readsAllOthersWhicheverByteIsFlipped() throws {
    let seed = Trials.seed("a byte flipped")
    let sample = try Sample(count: Trials.areLong ? 200 : 40)
    for position in Self.positions(in: sample, seed: seed) {
      var damaged = sample.bytes
      damaged[position] ^= 0x01
      let hit = sample.ends.count { $0 <= position }
      let (saved, read) = try sample.saveAfter(damaged)
      // A line feed that is none any more joins two lines into one.
      let isJoint = sample.bytes[position] == 0x0A
      let others = sample.records.indices.filter { $0 != hit && !(isJoint && $0 == hit + 1) }
      let ids = Set(read.map(\.self))
      guard others.allSatisfy({ ids.contains(sample.records[$0]) }), saved.allSatisfy(ids.contains)
      else {
        Issue.record("flipped at \(position), seed \(seed)")
        return
      }
    }
  }

  @Test func theOrderOfLinesAndFilesIsNothing() throws {
    let seed = Trials.seed("order of lines")
    var random = SeededGenerator(seed: seed)
    // Two clones that see each other now and then, so that fields conflict and are settled.
    var lines: [[UInt8]] = []
    var clones = [Ledger(), Ledger()]
    var clock: [Int64] = [0, 0]
    var all: [JournalRecord] = []
    for number in 1...60 {
      let clone = random.below(2)
      if random.below(4) == 0 {
        for record in all { clones[clone].insert(record) }
        clock[clone] = clock.max() ?? 0
      }
      let target = Target.action("S\(random.below(3))")
      let heads = clones[clone].heads(of: target, .progress)
      clock[clone] += 1
      let record = Draft(
        heads.count > 1 ? .resolve : .set, on: target, field: .progress,
        new: String(random.below(101)), base: heads.map(\.id)
      ).record(
        id: RecordID(replica: clone == 0 ? "aaaaaa" : "bbbbbb", number: Int64(number)),
        clock: clock[clone], at: JournalTests.moment, by: "a", batch: nil, session: nil)
      clones[clone].insert(record)
      all.append(record)
      lines.append(RecordWriter.line(record))
    }
    let targets = (0..<3).map { Target.action("S\($0)") }
    let expected = Ledger(records: all)
    for trial in 0..<min(Trials.count(short: 12), 300) {
      let folder = try TemporaryFolder()
      var shuffled = lines.shuffled(using: &random)
      for _ in 0..<random.below(20) { shuffled.append(lines[random.below(lines.count)]) }
      shuffled.shuffle(using: &random)
      var files: [String: [UInt8]] = [:]
      for line in shuffled { files["f\(random.below(3))", default: []] += line }
      for (name, bytes) in files {
        try folder.write(String(decoding: bytes, as: UTF8.self), to: "journal/\(name).jsonl")
      }
      // Some of it comes while the journal is followed.
      let journal = Journal(folder: ConventionFolder(path: folder.path))
      let first = journal.follow()
      try folder.write(
        String(decoding: lines[0] + lines[1], as: UTF8.self), to: "journal/later.jsonl")
      let ledger = Ledger(records: Array(first.records) + Array(journal.follow().records))
      for target in targets {
        #expect(
          ledger.heads(of: target, .progress) == expected.heads(of: target, .progress),
          "seed \(seed), trial \(trial)")
      }
      #expect(ledger.conflicts == expected.conflicts)
      #expect(ledger.history == expected.history, "seed \(seed), trial \(trial)")
    }
  }
}
