import ConventionModel
import Foundation
import Testing

@testable import ConventionStore

/// Where a journal cannot be written, the person is told what stands in the way.
@Suite struct WritingPlacesTests {
  static let note = Draft(.note, on: .convention, new: "Un mot")

  static func save(_ journal: Journal) -> Result<[JournalRecord], SaveFailure> {
    journal.append([note], by: "a", at: JournalTests.moment)
  }

  /// A folder this machine has written in, without its journal but with its name.
  static func emptied() throws -> (folder: TemporaryFolder, file: String, journal: Journal) {
    let folder = try TemporaryFolder()
    let first = Journal(folder: ConventionFolder(path: folder.path))
    _ = try save(first).get()
    let file = folder.path("journal/\(try #require(first.replicaID())).jsonl")
    try FileManager.default.removeItem(atPath: file)
    return (folder, file, Journal(folder: ConventionFolder(path: folder.path)))
  }

  static func run(_ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  static func isNotRegular(
    _ result: Result<[JournalRecord], SaveFailure>, _ kind: FileKind, _ file: String
  ) -> Bool {
    result == .failure(.notSaved(SaveProblem(file: file, reason: .notARegularFile(kind))))
  }

  @Test func tellsWhatStandsInTheJournalsPlace() throws {
    var (folder, file, journal) = try Self.emptied()
    try #require(unsafe mkfifo(file, 0o600) == 0)
    #expect(Self.isNotRegular(Self.save(journal), .pipe, file))

    (folder, file, journal) = try Self.emptied()
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(Self.isNotRegular(Self.save(journal), .folder, file))

    (folder, file, journal) = try Self.emptied()
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: folder.path("elsewhere"))
    #expect(Self.isNotRegular(Self.save(journal), .symbolicLink, file))
    #expect(!FileManager.default.fileExists(atPath: folder.path("elsewhere")))
    // Once it is out of the way, the same gesture is saved.
    try FileManager.default.removeItem(atPath: file)
    #expect(try journal.retry().get().count == 1)
  }

  @Test func followsNoLinkOutOfTheFolder() throws {
    for name in ["journal", ".suivi"] {
      let folder = try TemporaryFolder()
      let elsewhere = try TemporaryFolder()
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: elsewhere.path)
      let journal = Journal(folder: ConventionFolder(path: folder.path))
      let problem = SaveProblem(file: folder.path(name), reason: .notAFolder(.symbolicLink))
      #expect(Self.save(journal) == .failure(.notSaved(problem)))
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
    }
  }

  @Test func tellsWhenTheJournalIsGone() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    _ = try Self.save(journal).get()
    #expect(journal.follow().isWhole)
    let file = folder.path("journal/\(try #require(journal.replicaID())).jsonl")
    try FileManager.default.removeItem(atPath: file)
    let followed = journal.follow()
    #expect(followed.isWhole)
    #expect(followed.records == [])
    #expect(
      Self.save(journal) == .failure(.notSaved(SaveProblem(file: file, reason: .vanished))))
    // Numbers that others may have seen are not given again, and the loss shows.
    let saved = try journal.retry().get()
    #expect(saved.map(\.id.number) == [2])
    #expect(saved.map(\.clock) == [2])
    let replica = try #require(journal.replicaID())
    let missing = Problem.missingRecords(replica: replica, from: 1, through: 1)
    #expect(journal.follow().summary.diagnostics.map(\.problem) == [missing])
  }

  @Test func givesNoNumberTwiceWhenTheJournalIsPutBack() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<3 { _ = try Self.save(Journal(folder: ConventionFolder(path: folder.path))).get() }
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let file = folder.path("journal/\(try #require(journal.replicaID())).jsonl")
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    try (lines[0] + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try Self.save(journal).get().map(\.id.number) == [4])
  }

  @Test func aCopyOfTheFolderTakesAnotherName() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    _ = try Self.save(journal).get()
    let copy = elsewhere.path("copy")
    try FileManager.default.copyItem(atPath: folder.path, toPath: copy)
    let other = Journal(folder: ConventionFolder(path: copy))
    #expect(other.replicaID() == nil)
    let saved = try Self.save(other).get()
    #expect(saved.map(\.id.replica) == [other.replicaID()])
    #expect(other.replicaID() != journal.replicaID())
    #expect(saved.map(\.id.number) == [1])
    #expect(saved.map(\.clock) == [2])
  }

  @Test func savesWhereOnlyAppendingIsAllowed() throws {
    let folder = try TemporaryFolder()
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    _ = try Self.save(journal).get()
    let file = folder.path("journal/\(try #require(journal.replicaID())).jsonl")
    guard Self.run(["chattr", "+a", file]) else {
      return Trials.skip(2, "trials of chattr", because: "it is not allowed here")
    }
    defer { _ = Self.run(["chattr", "-ai", file]) }
    #expect(try Self.save(journal).get().count == 1)
    #expect(journal.writability == .writable)
    try #require(Self.run(["chattr", "-a", "+i", file]))
    #expect(Self.save(journal) == .failure(.readOnly(.immutable(file))))
    #expect(journal.writability == .readOnly(.immutable(file)))
    #expect(journal.abandon() == [])
  }

  @Test func saysThatItMayNotWrite() throws {
    let folder = try TemporaryFolder()
    let reader = Journal(folder: ConventionFolder(path: folder.path), isReadOnly: true)
    #expect(reader.writability == .readOnly(.asked))
    #expect(Self.save(reader) == .failure(.readOnly(.asked)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    let nowhere = folder.path("nowhere")
    let lost = Journal(folder: ConventionFolder(path: nowhere))
    #expect(lost.writability == .readOnly(.noFolder(nowhere)))
    #expect(Self.save(lost) == .failure(.readOnly(.noFolder(nowhere))))
  }

  @Test func tellsOfAMountForReading() throws {
    let folder = try TemporaryFolder()
    guard Self.run(["mount", "-t", "tmpfs", "-o", "ro", "none", folder.path]) else {
      return Trials.skip(1, "trial of a mount for reading", because: "mounting is not allowed here")
    }
    defer { _ = Self.run(["umount", folder.path]) }
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    #expect(journal.writability == .readOnly(.mount))
    #expect(Self.save(journal) == .failure(.readOnly(.mount)))
  }

  @Test func savesOnceWhateverRoomTheDiskHas() throws {
    let folder = try TemporaryFolder()
    guard Self.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", folder.path]) else {
      return Trials.skip(1, "trial of a full disk", because: "mounting is not allowed here")
    }
    defer { _ = Self.run(["umount", folder.path]) }
    let journal = Journal(folder: ConventionFolder(path: folder.path))
    let filler = folder.path("filler")
    // Fills the page at the end of the journal to every number of bytes before the disk is full.
    let text = String(repeating: "é", count: Trials.areLong ? 60 : 700)
    var refused = 0
    for number in 0..<(Trials.areLong ? 400 : 12) {
      _ = FileManager.default.createFile(atPath: filler, contents: nil)
      if let handle = FileHandle(forWritingAtPath: filler) {
        while (try? handle.write(contentsOf: Data(count: 4096))) != nil {}
        try handle.close()
      }
      let draft = Draft(.note, on: .convention, new: "\(number) \(text)")
      var result = journal.append([draft], by: "a", at: JournalTests.moment)
      if case .failure(let failure) = result {
        refused += 1
        guard case .notSaved(let problem) = failure, problem.reason == .diskFull else {
          Issue.record("\(number): \(failure)")
          return
        }
      }
      // Shortened, not removed: another test's child may hold it open until it is another program.
      try #require(unsafe truncate(filler, 0) == 0)
      if case .failure = result { result = journal.retry() }
      #expect(try result.get().count == 1)
    }
    #expect(refused > 0)
    let (records, summary) = JournalReader.read(folder: folder.path)
    #expect(records.count == (Trials.areLong ? 400 : 12))
    #expect(records.map(\.id.number) == Array(1...Int64(records.count)))
    #expect(summary.alarms == 0)
    #expect(summary.repeated == 0)
  }

  @Test func twoUsersWriteInOneFolder() throws {
    guard geteuid() == 0, Self.run(["setpriv", "--version"]) else {
      return Trials.skip(1, "trial of two users", because: "it needs root and setpriv")
    }
    let folder = try TemporaryFolder()
    // The users of the trial must reach the program and the folder.
    let shared = folder.path("shared")
    try FileManager.default.createDirectory(atPath: shared, withIntermediateDirectories: false)
    try #require(unsafe chown(shared, 54_321, 54_320) == 0)
    try #require(unsafe chmod(shared, 0o2770) == 0)
    var saved: [String] = []
    for (mode, user) in [("077", 54_321), ("022", 54_322), ("077", 54_321), ("000", 54_322)] {
      let wrapper = [
        "/usr/bin/env", "sh", "-c", "umask \(mode); exec \"$@\"", "sh", "setpriv",
        "--reuid=\(user)", "--regid=\(user)", "--groups=54320",
      ]
      for mode in ["once", "private"] {
        let lines = try TrialProgram([mode, shared], under: wrapper).lines()
        if lines.isEmpty {
          return Trials.skip(1, "trial of two users", because: "they cannot reach the program")
        }
        #expect(!lines.contains { $0.hasPrefix("failed") && !$0.contains("changed") }, "\(lines)")
        saved += TrialProgram.saved(lines)
      }
    }
    #expect(saved.count == 6)
    let (records, summary) = JournalReader.read(folder: shared)
    #expect(Set(records.map(\.id.text)) == Set(saved))
    #expect(summary.diagnostics == [])
    for name in try FileManager.default.subpathsOfDirectory(atPath: shared) {
      var status = stat()
      try #require(unsafe stat("\(shared)/\(name)", &status) == 0)
      #expect(status.st_gid == 54_320, "\(name)")
      #expect(status.st_mode & 0o020 != 0, "\(name)")
      #expect(status.st_mode & 0o007 == 0, "\(name)")
    }
  }
}
