import ConventionStore
import TestKit
import Testing

/// A change of any convention of a portfolio is noticed, and of which.
struct PortfolioWatcherTests {
  private let scratch: Scratch
  private let watcher: PortfolioWatcher

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
    let folder = try #require(PortfolioFolder(path: scratch.path("p")))
    watcher = try #require(PortfolioWatcher(folder))
  }

  @Test func tellsWhichConventionChanged() throws {
    #expect(watcher.changes().isEmpty)
    try scratch.write("x", to: "p/ain/convention.toml")
    #expect(watcher.changes().places == [0])
    try scratch.replace("p/val-de-marne/convention.toml", with: "x")
    #expect(watcher.changes().places == [4])
    try scratch.write("x", to: "p/exemple/journal/zzz.jsonl")
    #expect(watcher.changes().places == [3])
    // The first record of a convention begins a folder, which is watched from then on.
    try scratch.write("x", to: "p/ain/journal/zzz.jsonl")
    #expect(watcher.changes().places == [0])
    try scratch.write("xy", to: "p/ain/journal/zzz.jsonl")
    #expect(watcher.changes().places == [0])
  }

  @Test func leavesOtherFilesAlone() throws {
    try scratch.write("x", to: "p/ain/notes.txt")
    try scratch.write("x", to: "p/notes/a.txt")
    try scratch.write("x", to: "p/lisez-moi.txt")
    #expect(watcher.changes().isEmpty)
  }

  @Test func tellsThatConventionsCameOrWent() throws {
    try scratch.write("x", to: "p/nouvelle/convention.toml")
    #expect(watcher.changes().isOfFolders)
    #expect(watcher.changes().isEmpty)
    #expect(Shell.run("rm -r p/ain", in: scratch).status == 0)
    #expect(watcher.changes().isOfFolders)
  }
}
