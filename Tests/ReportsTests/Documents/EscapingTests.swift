import Testing
import Typography

@testable import Reports

/// Whatever a text tries to be, in a document it is that text.
@Suite struct EscapingTests {
  @Test func fiveHundredHostileStringsAreTextInHTML() throws {
    #expect(HostileStrings.all.count == 500)
    for text in HostileStrings.all {
      let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
      let read = try MarkupReader(markup.text)
      #expect(read.elements.map(\.name) == ["p"], "\(text.debugDescription)")
      let shown = Sanitizer.visible(text)
      #expect(sameScalars(read.text, shown), "\(text.debugDescription)")
      #expect(sameScalars(read.values.first ?? "", shown), "\(text.debugDescription)")
      #expect(!markup.text.unicodeScalars.contains { isControl($0) && $0 != "\n" })
    }
  }

  @Test func fiveHundredHostileStringsAreTextInMarkdown() {
    for text in HostileStrings.all {
      let line = MarkdownText.inline(text)
      let read = MarkdownReader(line: line)
      #expect(read.strays == [], "\(text.debugDescription): \(line.debugDescription)")
      #expect(!line.contains("\n"))
      #expect(!line.unicodeScalars.contains(where: isControl))
      for part in MarkdownText.paragraph(text).split(separator: "\\\n") {
        #expect(MarkdownReader(line: String(part)).strays == [], "\(text.debugDescription)")
      }
    }
  }

  @Test func markdownSaysTheSameWords() {
    for text in HostileStrings.all where !text.utf8.contains(0x0A) {
      let read = MarkdownReader(line: MarkdownText.inline(text))
      let shown = Sanitizer.visible(text).split(separator: " ").joined(separator: " ")
      #expect(
        sameScalars(read.text.split(separator: " ").joined(separator: " "), shown),
        "\(text.debugDescription)")
    }
  }

  @Test func ordinaryFrenchReadsAsItIsInMarkdown() {
    let sentence = "L'État a versé 3 383 436 € (24,58 %) : c'est « notifié », cf. l'avenant n° 1."
    #expect(MarkdownText.inline(sentence) == sentence)
    #expect(MarkdownText.inline("2023. Suite") == "2023\\. Suite")
    #expect(MarkdownText.paragraph("un\ndeux") == "un\\\ndeux")
    #expect(MarkdownText.inline("un\ndeux") == "un / deux")
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || [0x202E, 0x200B, 0xFEFF, 0x2028].contains(scalar.value)
  }

  private func sameScalars(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }
}
