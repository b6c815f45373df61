import ConventionModel
import Testing

@testable import ConventionStore

/// What one session saves is there for every other, and never takes anything away.
@Suite struct JournalTests {
  static let moment = Instant(milliseconds: 1_678_011_751_120)
  static let status = Ledger.Slot(target: .action("S1"), field: .status)

  static func set(_ value: String?, was: String? = nil, base: [RecordID] = []) -> Draft {
    Draft(.set, on: .action("S1"), field: .status, old: was, new: value, base: base)
  }

  @Test func savesAGestureAndGivesItBack() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    #expect(journal.replicaID() == nil)
    #expect(journal.follow().records == [])
    let saved = try journal.append(
      [Self.set("planned")], by: "a.martin", session: "2023-03-05-cotech", at: Self.moment
    ).get()
    let replica = try #require(journal.replicaID())
    let record = try #require(saved.first)
    #expect(record.id == RecordID(replica: replica, number: 1))
    #expect(record.clock == 1)
    #expect(record.batch == nil)
    let followed = journal.follow()
    #expect(followed.records == saved)
    #expect(!followed.isWhole)
    #expect(followed.summary.diagnostics == [])
    #expect(journal.follow().records == [])
    let (records, summary) = JournalReader.read(folder: folder.path)
    #expect(records == saved)
    #expect(summary.editedByHand == 0)
  }

  @Test func giveDraftsOfOneGestureOneBatch() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let saved = try journal.append(
      [Self.set("planned"), Draft(.note, on: .action("S1"), new: "Vu\u{202E}\u{1B}[2J « é » 🧑‍🌾")],
      by: "a", at: Self.moment
    ).get()
    #expect(saved.map(\.batch) == [saved[0].id.text, saved[0].id.text])
    #expect(saved.map(\.clock) == [1, 2])
    #expect(JournalReader.read(folder: folder.path).records == saved)
  }

  @Test func refusesToReplaceWhatThePersonHasNotSeen() throws {
    let folder = try TemporaryFolder()
    let one = Journal(folder: ConventionFolder(path: folder.path))
    let two = Journal(folder: ConventionFolder(path: folder.path))
    let first = try one.append([Self.set("planned")], by: "a", at: Self.moment).get()
    let failure = two.append([Self.set("done")], by: "b", at: Self.moment)
    #expect(failure == .failure(.changedMeanwhile(first)))
    #expect(two.follow().records == first)
    let second = try two.append(
      [Self.set("done", was: "planned", base: first.map(\.id))], by: "b", at: Self.moment
    ).get()
    #expect(second[0].clock == 2)
    #expect(second[0].id.number == 2)
    #expect(Ledger(records: one.follow().records).heads(of: .action("S1"), .status) == second)
  }
}
