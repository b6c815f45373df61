import ConventionModel
import Reports
import TestKit
import Testing
import Words

/// The page is HTML that any browser reads the same way, and needs nothing but itself.
@Suite struct HTMLPageTests {
  private func pages() throws -> [String] {
    try [Samples.example(), Samples.shipped(), Samples.bare()].flatMap { situation in
      DocumentKind.allCases.map {
        ConventionDocuments(of: situation, wording: Wording(.french)).html($0)
      }
    }
  }

  @Test func isWellFormedAndInFrench() throws {
    for page in try pages() {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
      let elements = try MarkupReader(page).elements
      #expect(elements.count { $0.name == "h1" } == 1)
      #expect(elements.count { $0.name == "title" && $0.attributes.isEmpty } == 1)
      let ids = elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(ids)")
      for reference in elements.compactMap({ $0.attributes["aria-labelledby"] }) {
        #expect(ids.contains(reference))
      }
    }
  }

  @Test func fetchesNothing() throws {
    for page in try pages() {
      for element in try MarkupReader(page).elements {
        #expect(!["script", "link", "img", "iframe", "object", "a"].contains(element.name))
        for name in element.attributes.keys {
          #expect(!name.hasPrefix("on") && !["src", "href", "style"].contains(name))
        }
      }
      let style = try #require(page.split(separator: "<style>").last).split(separator: "</style>")[
        0]
      #expect(!style.contains("@import") && !style.contains("http"))
      #expect(!style.replacing("url(#hatch)", with: "").contains("url("))
      #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
    }
  }

  @Test func headingsDescendOneAtATime() throws {
    for page in try pages() {
      let levels = try MarkupReader(page).elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h")
          ? element.name.last?.wholeNumberValue : nil
      }
      for (one, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= one + 1, "h\(one) then h\(next)")
      }
    }
  }

  @Test func drawingsSayInWordsWhatTheyShow() throws {
    let page = ConventionDocuments(of: try Samples.example(), wording: Wording(.french)).html(
      .state)
    let elements = try MarkupReader(page).elements
    let drawings = elements.filter { $0.name == "svg" && $0.attributes["role"] == "img" }
    #expect(drawings.count == 3)
    #expect(elements.count { $0.name == "figcaption" } == 3)
    // What is only beside its number is hidden from those who hear the number.
    for bar in elements where bar.name == "svg" && bar.attributes["class"] == "bar" {
      #expect(bar.attributes["aria-hidden"] == "true")
    }
  }
}
