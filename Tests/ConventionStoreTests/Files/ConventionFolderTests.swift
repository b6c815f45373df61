import ConventionModel
import Foundation
import Testing

@testable import ConventionStore

/// A folder is read whatever is in it, and what cannot be read is said by name.
@Suite struct ConventionFolderTests {
  static let minimal = "[convention]\nid = \"c\"\ntitle = \"C\"\n"

  static func diagnostics(_ path: String) -> [Diagnostic] {
    do throws(ConventionFolder.Unusable) {
      _ = try ConventionFolder(path: path).load()
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test func namesWhatStandsInTheWay() throws {
    let folder = try TemporaryFolder()
    let absent = folder.path("absent")
    #expect(
      Self.diagnostics(absent)
        == [Diagnostic(place: Place(file: absent), severity: .error, problem: .missingFile)])
    #expect(Self.diagnostics(folder.path).map(\.problem) == [.noDefinition])
    #expect(Self.diagnostics(folder.path).map(\.place.file) == [folder.path])
    try folder.write("x", to: "file")
    #expect(Self.diagnostics(folder.path("file")).map(\.problem) == [.notAFolder])
  }

  @Test func namesWhatStandsInThePlaceOfTheDefinition() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/convention.toml/x")
    #expect(Self.diagnostics(folder.path("a")).map(\.problem) == [.notARegularFile(.folder)])
    try folder.write("", to: "b/x")
    #expect(unsafe mkfifo(folder.path("b/convention.toml"), 0o600) == 0)
    #expect(Self.diagnostics(folder.path("b")).map(\.problem) == [.notARegularFile(.pipe)])
    try folder.write("", to: "c/x")
    #expect(unsafe symlink("/dev/null", folder.path("c/convention.toml")) == 0)
    #expect(Self.diagnostics(folder.path("c")).map(\.problem) == [.notARegularFile(.device)])
    try folder.write("", to: "d/x")
    #expect(unsafe symlink("convention.toml", folder.path("d/convention.toml")) == 0)
    #expect(Self.diagnostics(folder.path("d")).map(\.problem) == [.notARegularFile(.symbolicLink)])
  }

  @Test func followsALinkToADefinition() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal, to: "real.toml")
    try folder.write("", to: "x/y")
    #expect(unsafe symlink("../real.toml", folder.path("x/convention.toml")) == 0)
    #expect(Self.diagnostics(folder.path("x")) == [])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func saysWhenTheSystemRefuses() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal, to: "convention.toml")
    #expect(unsafe chmod(folder.path("convention.toml"), 0) == 0)
    #expect(Self.diagnostics(folder.path).map(\.problem) == [.unreadable("Permission denied")])
  }

  @Test func refusesAHugeDefinitionUnread() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "convention.toml")
    #expect(unsafe truncate(folder.path("convention.toml"), 1 << 30) == 0)
    #expect(Self.diagnostics(folder.path).map(\.problem) == [.tooLarge(limit: 16 << 20)])
  }

  @Test func readsEveryJournalThereIs() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal, to: "convention.toml")
    let lines = (1...4).map { JournalReaderTests.line($0) + "\n" }
    try folder.write(lines[0] + lines[1], to: "journal/r.jsonl")
    try folder.write(lines[1] + lines[2], to: "journal/r.sync-conflict-20230301.jsonl")
    try folder.write(lines[3], to: "journal/private/r.jsonl")
    try folder.write("not a journal", to: "journal/notes.txt")
    let loaded = try ConventionFolder(path: folder.path).load()
    #expect(loaded.records.map(\.id.number) == [1, 2, 3, 4])
    #expect(loaded.records.map(\.isPrivate) == [false, false, false, true])
    #expect(loaded.journal.repeated == 1)
    let stray = folder.path("journal/r.sync-conflict-20230301.jsonl")
    #expect(
      loaded.journal.diagnostics.map(\.problem) == [
        .flaggedRecord(id: "r:3", .strayReplica(file: stray)),
        .flaggedRecord(id: "r:1", .unknownTarget("S1")),
      ])
  }

  @Test func namesJournalsThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal, to: "convention.toml")
    try folder.write(JournalReaderTests.line(1) + "\n", to: "journal/r.jsonl")
    try folder.write("", to: "journal/folder.jsonl/x")
    #expect(unsafe mkfifo(folder.path("journal/fifo.jsonl"), 0o600) == 0)
    #expect(unsafe symlink("r.jsonl", folder.path("journal/link.jsonl")) == 0)
    #expect(unsafe symlink("/dev/zero", folder.path("journal/zero.jsonl")) == 0)
    let loaded = try ConventionFolder(path: folder.path).load()
    #expect(loaded.records.count == 1)
    let errors = loaded.journal.diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map { $0.place.file.split(separator: "/").last ?? "" }
        == ["fifo.jsonl", "folder.jsonl", "link.jsonl", "zero.jsonl"])
    #expect(
      errors.map(\.problem) == [
        .notARegularFile(.pipe), .notARegularFile(.folder), .notARegularFile(.symbolicLink),
        .notARegularFile(.symbolicLink),
      ])
  }

  @Test func setsAsideAnImmenseLineAndReadsOn() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal, to: "convention.toml")
    let long = String(repeating: "x", count: 3 << 20)
    try folder.write(
      JournalReaderTests.line(1) + "\n" + long + "\n" + JournalReaderTests.line(2) + "\n" + long,
      to: "journal/r.jsonl")
    let loaded = try ConventionFolder(path: folder.path).load()
    #expect(loaded.records.map(\.id.number) == [1, 2])
    #expect(loaded.journal.quarantined == 1)
    #expect(loaded.journal.pending == 1)
  }

  @Test func readsPiecesAsTheWhole() throws {
    let folder = try TemporaryFolder()
    let text = (1...4000).map { JournalReaderTests.line($0) + "\n" }.joined()
    try folder.write(text, to: "journal/r.jsonl")
    let (records, summary) = JournalReader.read(folder: folder.path)
    #expect(text.utf8.count > 4 * JournalReader.lineLimit)
    #expect(records == JournalReaderTests.read(text).records)
    #expect(summary.diagnostics == [])
  }

  @Test func warnsOfATimeZoneItDoesNotKnow() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.minimal + "timezone = \"Europe/Pariss\"\n", to: "convention.toml")
    let loaded = try ConventionFolder(path: folder.path).load()
    #expect(loaded.zone == .utc)
    #expect(loaded.diagnostics.map(\.problem) == [.unknownTimeZone("Europe/Pariss")])
  }
}
