import Canvas
import Dashboard
import TestKit
import Testing
import Words

@Suite("The page of a long reading")
struct ReadingPageTests {
  private func page(_ done: Int, _ size: Size) -> String {
    ReadingPage(
      of: "val-de-marne-2022", done: done, total: 187_000_000, wording: Wording(.french),
      glyphs: .unicode
    ).render(size).grid.text()
  }

  @Test("It says of what, how far, and which key stops")
  func says() {
    let text = page(64_000_000, Size(columns: 80, rows: 24))
    for words in ["val-de-marne-2022", "64/187\u{A0}Mo", "Échap", "arrêter"] {
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test("Every size has a page", arguments: [(1, 1), (19, 4), (40, 12), (300, 9)])
  func sizes(columns: Int, rows: Int) {
    #expect(!page(1, Size(columns: columns, rows: rows)).isEmpty)
  }

  @Test("Nothing moves but the count and the bar")
  func isStill() {
    let size = Size(columns: 80, rows: 24)
    let places = [0, 9_000_000, 187_000_000].map { done in
      page(done, size).split(separator: "\n", omittingEmptySubsequences: false).map { row in
        row.firstRange(of: "Échap").map { row[..<$0.lowerBound].count }
      }
    }
    #expect(Set(places).count == 1)
  }
}
