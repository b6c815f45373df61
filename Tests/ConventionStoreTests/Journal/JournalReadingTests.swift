import ConventionModel
import Testing

@testable import ConventionStore

/// Reading tells how far it is, can be given up, and is gone on from.
@Suite struct JournalReadingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "[convention]\nid = \"c\"\ntitle = \"C\"\n[[action]]\nid = \"S1\"\ntitle = \"S\"\n",
      to: "convention.toml")
    let lines = (1...500).map { JournalReaderTests.line($0) + "\n" }
    try folder.write(lines.joined(), to: "journal/r.jsonl")
    try folder.write("", to: "journal/private/r.jsonl")
  }

  @Test func tellsHowFarItIs() throws {
    let progress = ReadingProgress()
    let convention = ConventionFolder(path: folder.path)
    #expect(progress.bytes == (0, 0))
    #expect(try convention.load(telling: progress).records.count == 500)
    #expect(progress.bytes == (convention.journalSize, convention.journalSize))
    #expect(convention.journalSize > 500 * 100)
  }

  @Test func isGivenUp() {
    let progress = ReadingProgress()
    progress.cancel()
    #expect(throws: ConventionFolder.Unusable(diagnostics: [])) {
      try ConventionFolder(path: folder.path).load(telling: progress)
    }
  }

  @Test func isGoneOnFrom() throws {
    let convention = ConventionFolder(path: folder.path)
    let loaded = try convention.load()
    let journal = Journal(goingOnFrom: loaded.reading, of: convention)
    #expect(journal.follow().records.isEmpty)
    let head = try #require(loaded.ledger.heads(of: .action("S1"), .progress).first)
    // Five hundred stand, for none names another.
    #expect(head.id.number == 500)
    let seen = loaded.ledger.heads(of: .action("S1"), .progress).map(\.id)
    let draft = Draft(.set, on: .action("S1"), field: .progress, new: "7", base: seen)
    let saved = try journal.append([draft], by: "a", at: Instant(milliseconds: 0)).get()
    #expect(saved.map(\.clock) == [501])
    let news = journal.follow()
    #expect(news.records == saved && !news.isWhole)
    #expect(news.summary.records == 501)
    // What came meanwhile is seen before anything is written over it.
    let blind = Draft(.set, on: .action("S1"), field: .progress, new: "8", base: seen)
    #expect(
      journal.append([blind], by: "a", at: Instant(milliseconds: 0))
        == .failure(.changedMeanwhile(saved)))
  }
}
