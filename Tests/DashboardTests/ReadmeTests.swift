import Canvas
import Dashboard
import Glibc
import TestKit
import Testing
import Words

/// The README says what the program says: its picture and its keys are made by the program.
struct ReadmeTests {
  @Test func thePictureIsAFrameOfTheExample() throws {
    let dashboard = Dashboard(
      try Samples.example(), settings: Settings(wording: Wording(.french)),
      size: Size(columns: 80, rows: 24))
    try expectBlock("frame", "```text\n" + dashboard.render().grid.text() + "\n```")
  }

  @Test func theKeysAreThoseOfTheTable() throws {
    let rows = KeyTable.usual.helpRows(Wording(.english, usesPlainSpaces: true), glyphs: .unicode)
    var lines = ["| keys | what they do |", "| --- | --- |"]
    for row in rows {
      let keys = row.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(row.says) |")
    }
    try expectBlock("keys", lines.joined(separator: "\n"))
  }

  /// Compares what stands between `<!-- name -->` and `<!-- /name -->`; `RECORD_SNAPSHOTS=1` rewrites it.
  private func expectBlock(_ name: String, _ wanted: String) throws {
    let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/README.md"
    let text = try #require(Files.read(path))
    let (opening, closing) = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
    let parts = text.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let rest = parts[1].split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(rest.count == 2)
    if unsafe getenv("RECORD_SNAPSHOTS") != nil {
      let written = "\(parts[0])\(opening)\(wanted)\n\(closing)\(rest[1])"
      #expect(Files.write(written, to: path))
      Issue.record("README block \(name) recorded.")
      return
    }
    #expect(String(rest[0]) == wanted + "\n", "RECORD_SNAPSHOTS=1 swift test rewrites the README")
  }
}
