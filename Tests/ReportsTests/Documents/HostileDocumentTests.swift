import ConventionModel
import Foundation
import Reports
import Testing
import Typography
import Words

/// Whatever stands in the files of a convention, a document of it has no tag, mark or control of theirs.
@Suite struct HostileDocumentTests {
  private func documents(_ text: String) -> ConventionDocuments {
    ConventionDocuments(of: HostileSituation.saying(text), wording: Wording(.french))
  }

  /// Elements but line ends, which are as many as the text has lines.
  private func structure(_ html: String) throws -> [String] {
    try MarkupReader(html).elements.map(\.name).filter { $0 != "br" }
  }

  @Test(arguments: DocumentKind.allCases)
  func htmlHasTheSameElementsWhateverItSays(kind: DocumentKind) throws {
    let plain = try structure(documents("texte").html(kind))
    for text in HostileStrings.all {
      let html = documents(text).html(kind)
      let what: Comment = "\(text.debugDescription)"
      #expect(try structure(html) == plain, what)
      #expect(!html.unicodeScalars.contains(where: isHarmful), what)
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func markdownHasTheSameTablesAndNoTag(kind: DocumentKind) {
    for text in HostileStrings.all {
      let lines = documents(text).markdown(kind).split(separator: "\n")
      let what: Comment = "\(text.debugDescription)"
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
    for text in HostileStrings.all {
      let json = documents(text).json
      let what: Comment = "\(text.debugDescription)"
      #expect(!json.unicodeScalars.contains(where: isHarmful), what)
      let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let definition = whole?["definition"] as? [String: Any]
      let convention = definition?["convention"] as? [String: Any]
      let title = try #require(convention?["title"] as? String)
      #expect(title.unicodeScalars.elementsEqual(text.unicodeScalars), what)
      let note = (whole?["journal"] as? [[String: Any]])?.first { $0["op"] as? String == "note" }
      let words = try #require(note?["new"] as? String)
      #expect(words.unicodeScalars.elementsEqual(text.unicodeScalars), what)
    }
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n"
      && (scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format)
  }
}
