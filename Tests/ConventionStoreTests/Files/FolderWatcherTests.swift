import Foundation
import Testing

@testable import ConventionStore

/// An edit is noticed however it is made.
@Suite struct FolderWatcherTests {
  @Test func noticesEditsInPlaceAndByRename() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "convention.toml")
    let watcher = try #require(FolderWatcher(folder: ConventionFolder(path: folder.path)))
    #expect(watcher.changes() == [])
    try folder.write("b", to: "convention.toml")
    #expect(watcher.changes() == .definition)
    for round in 0..<20 {
      try folder.replace("convention.toml", with: "\(round)")
      #expect(watcher.changes() == .definition, "round \(round)")
    }
    try folder.write("x", to: "other.txt")
    #expect(watcher.changes() == [])
    try FileManager.default.removeItem(atPath: folder.path("convention.toml"))
    #expect(watcher.changes() == .definition)
  }

  @Test func noticesJournalsThatComeLater() throws {
    let folder = try TemporaryFolder()
    let watcher = try #require(FolderWatcher(folder: ConventionFolder(path: folder.path)))
    try folder.write("1", to: "journal/a.jsonl")
    #expect(watcher.changes().contains(.journal))
    try folder.write("2", to: "journal/a.jsonl")
    #expect(watcher.changes() == .journal)
    try folder.write("3", to: "journal/private/a.jsonl")
    #expect(watcher.changes().contains(.journal))
    try folder.write("4", to: "journal/private/a.jsonl")
    #expect(watcher.changes() == .journal)
  }

  @Test(arguments: ["../real/text.toml", "beside.toml"])
  func followsALinkedDefinition(_ target: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "real/x")
    try folder.write("a", to: "here/x")
    try folder.write("a", to: "here/" + target)
    #expect(unsafe symlink(target, folder.path("here/convention.toml")) == 0)
    let here = ConventionFolder(path: folder.path("here"))
    let watcher = try #require(FolderWatcher(folder: here))
    try folder.replace("here/" + target, with: "b")
    #expect(watcher.changes() == .definition)
  }

  @Test func wakesThePoll() throws {
    let folder = try TemporaryFolder()
    let watcher = try #require(FolderWatcher(folder: ConventionFolder(path: folder.path)))
    var waiting = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(unsafe poll(&waiting, 1, 0) == 0)
    try folder.write("a", to: "convention.toml")
    #expect(unsafe poll(&waiting, 1, 0) == 1)
    _ = watcher.changes()
    #expect(unsafe poll(&waiting, 1, 0) == 0)
  }

  @Test func looksForItselfWhereEventsDoNotCome() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "convention.toml")
    let watcher = try #require(FolderWatcher(folder: ConventionFolder(path: folder.path)))
    #expect(watcher.look() == [])
    try folder.write("longer", to: "convention.toml")
    #expect(watcher.look() == .definition)
    #expect(watcher.look() == [])
  }
}
