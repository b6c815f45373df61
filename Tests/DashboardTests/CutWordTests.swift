import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// A word that does not fit is left out or ends in « … »: half a word reads as another one.
@Suite("Words cut by the edge of a pane")
struct CutWordTests {
  /// Keys that lead to every page from the board.
  private static let ways = [
    "", "?", "A", "S", "H", "v", "vv", "vvv", "vvvv", "1", "11", "\r", "f", "o", ":", "s", "c",
  ]
  private static let sizes = [
    (40, 12), (60, 18), (72, 20), (80, 24), (100, 30), (132, 43), (180, 50),
  ]

  private func screens(
    _ situation: Situation, _ language: Language, columns: Int, rows: Int
  ) -> [String] {
    Self.ways.map { keys in
      var dashboard = Dashboard(
        situation, settings: Settings(wording: Wording(language)),
        size: Size(columns: columns, rows: rows))
      for key in keys { _ = dashboard.update(.key(key == "\r" ? .enter : .character(key))) }
      return dashboard.text
    }
  }

  private func words(in line: some StringProtocol) -> [(word: String, next: Character)] {
    var found: [(String, Character)] = []
    var word = ""
    for character in line + " " {
      if character.isLetter {
        word.append(character)
      } else {
        if word.count >= 4 { found.append((word, character)) }
        word = ""
      }
    }
    return found
  }

  @Test(
    "No word is cut without an ellipsis, on any page, at any size", arguments: Language.allCases)
  func cuts(language: Language) throws {
    let situation = try Samples.example()
    var whole: Set<String> = []
    for (columns, rows) in [(400, 400), (240, 300)] {
      for text in screens(situation, language, columns: columns, rows: rows) {
        for line in text.split(separator: "\n") { whole.formUnion(words(in: line).map(\.word)) }
      }
    }
    #expect(whole.count > 500)
    for (columns, rows) in Self.sizes {
      for (way, text) in zip(Self.ways, screens(situation, language, columns: columns, rows: rows))
      {
        for line in text.split(separator: "\n") {
          for (word, next) in words(in: line)
          where !whole.contains(word) && next != "…" && next != "." {
            // A singular beside its plural is no cut.
            let isCut = whole.contains {
              $0.hasPrefix(word) && $0 != word + "s" && $0 != word + "e"
            }
            #expect(!isCut, "\(columns)×\(rows) after \(way): \(word) in \(line)")
          }
        }
      }
    }
  }
}
