import ConventionModel
import Foundation
import Testing

@testable import ConventionStore

/// What failed is saved later exactly once, or dropped without leaving a hole.
@Suite struct WritingAgainTests {
  /// A session whose journal cannot be opened until the obstacle is taken away.
  struct Obstructed {
    let folder = try? TemporaryFolder()
    let journal: Journal
    let file: String
    let other: Journal

    init() throws {
      let path = try #require(folder).path
      journal = Journal(folder: ConventionFolder(path: path))
      other = Journal(folder: ConventionFolder(path: path))
      _ = try other.append([JournalTests.set("planned")], by: "b", at: JournalTests.moment).get()
      file = "\(path)/journal/\(try #require(other.replicaID())).jsonl"
    }

    func obstruct() throws {
      try FileManager.default.moveItem(atPath: file, toPath: file + ".aside")
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    }

    func clear() throws {
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.moveItem(atPath: file + ".aside", toPath: file)
    }
  }

  static let note = Draft(.note, on: .convention, new: "Un mot")

  @Test func takesAnotherNumberWhenAnotherSessionTookIt() throws {
    let place = try Obstructed()
    try place.obstruct()
    let failed = place.journal.append([Self.note], by: "a", at: JournalTests.moment)
    guard case .failure(.notSaved) = failed else {
      Issue.record("saved in a folder: \(failed)")
      return
    }
    try place.clear()
    let theirs = try place.other.append([Self.note], by: "b", at: JournalTests.moment).get()
    let ours = try place.journal.retry().get()
    #expect(theirs.map(\.id.number) == [2])
    #expect(ours.map(\.id.number) == [3])
    #expect(ours.map(\.by) == ["a"])
    #expect(place.journal.retry() == .success([]))
    #expect(place.journal.follow().summary.diagnostics == [])
  }

  @Test func replacesItsOwnFirstValueUnderAnotherNumberToo() throws {
    let place = try Obstructed()
    let path = try #require(place.folder).path
    let status = try #require(place.journal.follow().records.first)
    var twice = [
      JournalTests.set("in-progress", was: "planned", base: [status.id]),
      JournalTests.set("done", was: "in-progress", base: [status.id]),
    ]
    twice[1].isPrivate = true
    // The first record reaches its file, the second does not.
    let obstacle = path + "/journal/private/.gitignore"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
    let failed = place.journal.append(twice, by: "a", at: JournalTests.moment)
    guard case .failure(.notSaved) = failed else {
      Issue.record("saved beside a folder: \(failed)")
      return
    }
    try FileManager.default.removeItem(atPath: obstacle)
    var note = Self.note
    note.isPrivate = true
    _ = try place.other.append([note], by: "b", at: JournalTests.moment).get()
    let saved = try place.journal.retry().get()
    #expect(saved.map(\.id.number) == [2, 2])
    #expect(saved.last?.base == [saved[0].id])
    let ledger = Ledger(records: JournalReader.read(folder: path).records)
    #expect(ledger.heads(of: .action("S1"), .status).map(\.new) == ["done"])
  }

  @Test func leavesNoHoleWhenDropped() throws {
    let place = try Obstructed()
    try place.obstruct()
    _ = place.journal.append([Self.note], by: "a", at: JournalTests.moment)
    try place.clear()
    #expect(place.journal.abandon() == [])
    #expect(place.journal.retry() == .success([]))
    let next = try place.other.append([Self.note], by: "b", at: JournalTests.moment).get()
    #expect(next.map(\.id.number) == [2])
    #expect(place.journal.follow().summary.diagnostics == [])
  }

  @Test func saysWhoIsWriting() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path), patience: 20)
    _ = try journal.append([Self.note], by: "a", at: JournalTests.moment).get()
    let lock = unsafe open(folder.path(".suivi/lock"), O_RDWR | O_CLOEXEC)
    try #require(flock(lock, LOCK_EX) == 0)
    let result = journal.append([Self.note], by: "a", at: JournalTests.moment)
    guard case .failure(.locked(let holder)) = result else {
      Issue.record("not locked: \(result)")
      return
    }
    #expect(holder?.contains("\(getpid())") ?? true)
    close(lock)
    #expect(try journal.retry().get().map(\.id.number) == [2])
  }

  @Test func refusesTextsThatAreTooLong() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let limit = JournalRecord.textLimit
    for (text, isSaved) in [(limit, true), (limit + 1, false)] {
      let draft = Draft(.note, on: .convention, new: String(repeating: "x", count: text))
      let result = journal.append([draft], by: "a", at: JournalTests.moment)
      #expect((try? result.get()) != nil || result == .failure(.tooLong(limit: limit)))
      #expect(((try? result.get()) != nil) == isSaved)
    }
    // Even where every character takes six bytes on the line.
    let draft = Draft(
      .note, on: .convention, new: String(repeating: "\u{1}", count: limit))
    #expect(try journal.append([draft], by: "a", at: JournalTests.moment).get().count == 1)
    #expect(JournalReader.read(folder: folder.path).summary.quarantined == 0)
  }

  @Test func writesNothingThatCouldNotBeShown() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let result = journal.append([JournalTests.set("presque")], by: "a", at: JournalTests.moment)
    guard case .failure(.notSaved(let problem)) = result else {
      Issue.record("saved: \(result)")
      return
    }
    #expect(
      problem.reason == .unsound(.valueOutOfDomain(field: "status", value: "presque")))
    #expect(JournalReader.read(folder: folder.path).records == [])
  }

  @Test func forgedCountersLeaveRoomToGoOn() throws {
    let folder = try TemporaryFolder()
    let highest = JournalRecord.counters.upperBound
    let forged = JournalTests.set("done").record(
      id: RecordID(replica: "zzzzzz", number: 1), clock: highest, at: JournalTests.moment, by: "x",
      batch: nil, session: nil)
    try folder.write(
      String(decoding: RecordWriter.line(forged), as: UTF8.self), to: "journal/zzzzzz.jsonl")
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let saved = try journal.append([Self.note], by: "a", at: JournalTests.moment).get()
    #expect(saved.map(\.clock) == [1])
    let above = journal.append(
      [JournalTests.set("planned", base: [forged.id])], by: "a", at: JournalTests.moment)
    guard case .failure(.notSaved(let problem)) = above else {
      Issue.record("saved: \(above)")
      return
    }
    #expect(problem.reason == .countersExhausted(forged.id))
  }

  @Test func keepsPrivateNotesApart() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    var note = Self.note
    note.isPrivate = true
    let saved = try journal.append(
      [JournalTests.set("planned"), note], by: "a", at: JournalTests.moment
    ).get()
    #expect(saved.map(\.id.number) == [1, 1])
    #expect(Set(saved.map(\.batch)) == [saved.first?.id.text])
    let ignored = try String(
      contentsOfFile: folder.path("journal/private/.gitignore"), encoding: .utf8)
    #expect(ignored == "*\n")
    let followed = journal.follow()
    #expect(Set(followed.records) == Set(saved))
    #expect(followed.records.map(\.isPrivate) == [false, true])
    #expect(followed.summary.diagnostics == [])
  }

  @Test func readsAfreshWhatWasReplaced() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let saved = try journal.append([Self.note], by: "a", at: JournalTests.moment).get()
    _ = journal.follow()
    // As a merge does: the same content under another inode.
    let name = "journal/\(try #require(journal.replicaID())).jsonl"
    let text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
    try folder.replace(name, with: text)
    let followed = journal.follow()
    #expect(followed.isWhole)
    #expect(followed.records == saved)
    #expect(!journal.follow().isWhole)
    let more = try journal.append([Self.note], by: "a", at: JournalTests.moment).get()
    #expect(journal.follow().records == more)
  }
}
