import ConventionModel
import Foundation
import Reports
import Testing
import Typography
import Words

/// Whatever stands in the files of a convention, a document of it has no tag, mark or control of theirs.
@Suite struct HostileDocumentTests {
  /// Ten texts a document.
  private static let tens = stride(from: 0, to: HostileStrings.all.count, by: 10).map {
    Array(HostileStrings.all[$0..<($0 + 10)])
  }

  private func documents(_ texts: [String]) -> ConventionDocuments {
    ConventionDocuments(of: HostileSituation.saying(texts), wording: Wording(.french))
  }

  /// Elements but line ends, which are as many as the text has lines.
  private func structure(_ html: String) throws -> [String] {
    try MarkupReader(html).elements.map(\.name).filter { $0 != "br" }
  }

  @Test(arguments: DocumentKind.allCases)
  func htmlHasTheSameElementsWhateverItSays(kind: DocumentKind) throws {
    let plain = try structure(documents(Array(repeating: "texte", count: 10)).html(kind))
    for texts in Self.tens {
      let html = documents(texts).html(kind)
      let what: Comment = "\(texts.debugDescription)"
      #expect(try structure(html) == plain, what)
      #expect(!html.unicodeScalars.contains(where: isHarmful), what)
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func markdownHasTheSameTablesAndNoTag(kind: DocumentKind) {
    for texts in Self.tens {
      let lines = documents(texts).markdown(kind).split(separator: "\n")
      let what: Comment = "\(texts.debugDescription)"
      var columns: Int?
      for line in lines {
        let bare = MarkdownReader(line: String(line)).strays
        #expect(!bare.contains("<") && !bare.contains("`") && !bare.contains("["), what)
        #expect(!line.unicodeScalars.contains(where: isHarmful), what)
        guard line.hasPrefix("| ") else {
          columns = nil
          continue
        }
        let bars = bare.count { $0 == "|" }
        if let columns { #expect(bars == columns, what) }
        columns = bars
      }
    }
  }

  @Test func jsonHoldsEveryTextExactly() throws {
    for texts in Self.tens {
      let json = documents(texts).json
      let what: Comment = "\(texts.debugDescription)"
      #expect(!json.unicodeScalars.contains(where: isHarmful), what)
      let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let definition = whole?["definition"] as? [String: Any]
      let actions = try #require(definition?["action"] as? [[String: Any]])
      let notes = (whole?["journal"] as? [[String: Any]] ?? []).filter {
        $0["op"] as? String == "note"
      }
      try #require(actions.count == 10 && notes.count == 10)
      for (place, text) in texts.enumerated() {
        let title = try #require(actions[place]["title"] as? String)
        #expect(title.unicodeScalars.elementsEqual(text.unicodeScalars), what)
        let words = try #require(notes[place]["new"] as? String)
        #expect(words.unicodeScalars.elementsEqual(text.unicodeScalars), what)
      }
    }
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n"
      && (scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format)
  }
}
