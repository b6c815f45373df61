import TestKit
import Testing
import Typography

@Suite("Text fit for a terminal")
struct DisplayTextTests {
  @Test(
    "What a terminal would obey or the eye would miss shows as a sign",
    arguments: [
      ("plain text", "plain text"),
      ("Département : 1 234 €", "Département : 1 234 €"),
      ("a\u{1B}[31mb", "a␛[31mb"),
      ("a\u{7}\u{8}\u{0}b", "a␇␈␀b"),
      ("a\u{7F}b", "a␡b"),
      ("a\u{9B}31mb", "a<U+009B>31mb"),
      ("one\ttwo\nthree\r\nfour\rfive", "one two three four␍five"),
      ("x\u{202E}txt\u{202C}", "x<U+202E>txt<U+202C>"),
      ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"),
      ("a\u{200B}b\u{200D}c\u{FEFF}", "a<U+200B>b<U+200D>c<U+FEFF>"),
      ("a\u{E0041}b", "a<U+E0041>b"),
      ("co\u{AD}op", "co<U+00AD>op"),
      ("a\u{2028}b", "a<U+2028>b"),
      ("\u{E000}\u{378}\u{FFFF}", "<U+E000><U+0378><U+FFFF>"),
      ("\u{3164}", "<U+3164>"),
      ("مرحبا שלום 漢字", "مرحبا שלום 漢字"),
      ("❤\u{FE0F} ok", "❤ ok"),
      ("👩\u{200D}👧", "👩👧"),
      ("👍\u{1F3FD}", "👍"),
      ("\u{301}a", "◌\u{301}a"),
    ])
  func signs(raw: String, shown: String) {
    #expect(DisplayText(raw).string.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("Marks beyond the fourth are counted instead of drawn")
  func marks() {
    let text = DisplayText("e" + String(repeating: "\u{301}", count: 16) + "f")
    #expect(
      text.string.unicodeScalars.elementsEqual("e\u{301}\u{301}\u{301}\u{301}<+12>f".unicodeScalars)
    )
    #expect(text.width == 7)
    #expect(text.clusters.first { _ in true }?.marks.count == 4)
  }

  @Test(
    "Widths are what terminals use",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｱ", 1), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👩\u{200D}👩\u{200D}👧", 6), ("🇫🇷", 2),
      ("▏█░─▸", 5), ("ไทย", 3), ("\u{1B}", 1), ("\u{202E}", 8), ("1\u{FE0F}\u{20E3}", 1),
    ])
  func widths(raw: String, columns: Int) {
    #expect(DisplayText(raw).width == columns)
  }

  @Test("What has no form of its own is never shown as itself, what has one always is")
  func everySign() {
    let unseen: Set<Unicode.GeneralCategory> = [
      .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .nonspacingMark, .enclosingMark,
    ]
    // Format characters by category, which are drawn all the same, and finals of decomposed Hangul.
    let apart: [ClosedRange<UInt32>] = [
      0x600...0x605, 0x6DD...0x6DD, 0x8E2...0x8E2, 0x1160...0x11FF,
    ]
    for scalar in (UInt32(0)...0x3FFF).compactMap(Unicode.Scalar.init)
    where !apart.contains(where: { $0.contains(scalar.value) }) {
      let properties = scalar.properties
      let isUnseen =
        unseen.contains(properties.generalCategory) || properties.isDefaultIgnorableCodePoint
      let text = DisplayText(String(scalar))
      #expect(
        text.string.unicodeScalars.elementsEqual([scalar]) != isUnseen,
        "U+\(String(scalar.value, radix: 16))")
      if !isUnseen, scalar.value < 0x1100 {
        #expect(text.width == 1, "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test("Any text at all becomes harmless, and its width is the sum of its characters'")
  func hostile() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix64(seed: seed)
    let alphabet: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x600...0x6FF, 0x1100...0x11FF, 0x2000...0x206F,
      0x3000...0x30FF, 0xFE00...0xFE0F, 0x1F300...0x1FAFF, 0xE0000...0xE01FF, 0...0x10FFFF,
    ]
    for _ in 0..<500 {
      var raw = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        let range = alphabet.randomElement(using: &generator) ?? 0...0x7F
        Unicode.Scalar(UInt32.random(in: range, using: &generator)).map { raw.append($0) }
      }
      let text = DisplayText(String(raw))
      #expect(text.width == text.clusters.reduce(0) { $0 + $1.width }, "seed \(seed)")
      #expect(text.clusters.allSatisfy { $0.marks.count <= 4 && (1...2).contains($0.width) })
      #expect(!text.string.unicodeScalars.contains { isDangerous($0) }, "seed \(seed)")
      #expect(DisplayText(text.string) == text, "seed \(seed)")
      let columns = Int.random(in: 0...30, using: &generator)
      #expect(text.truncated(to: columns).width <= max(columns, 0), "seed \(seed)")
      let lines = text.wrapped(to: columns)
      #expect(!lines.isEmpty && lines.allSatisfy { $0.width <= max(1, columns) }, "seed \(seed)")
    }
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator: true
    case .format: !(0x600...0x8FF).contains(scalar.value)
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test(
    "A text too long is cut after a word where that keeps at least half",
    arguments: [
      ("Insertion et emploi", 19, "Insertion et emploi"),
      ("Insertion et emploi", 18, "Insertion et…"),
      ("Insertion et emploi", 13, "Insertion et…"),
      ("Insertion et emploi", 12, "Insertion…"),
      ("Insertion et emploi", 5, "Inse…"),
      ("a anticonstitutionnellement", 12, "a anticonst…"),
      ("deux  blancs", 6, "deux…"),
      ("漢字漢字", 4, "漢…"),
      ("abc", 1, "…"),
      ("abc", 0, ""),
      ("abc", -3, ""),
      ("1\u{202F}234 euros", 6, "1\u{202F}234…"),
    ])
  func truncation(raw: String, columns: Int, cut: DisplayText) {
    #expect(DisplayText(raw).truncated(to: columns) == cut)
  }

  @Test("An ellipsis of ASCII takes its own room, and is itself cut where there is none")
  func asciiEllipsis() {
    #expect(DisplayText("abcdefgh").truncated(to: 6, ellipsis: "...") == "abc...")
    #expect(DisplayText("abcdefgh").truncated(to: 2, ellipsis: "...") == "..")
  }

  @Test(
    "Lines break at blanks that may break",
    arguments: [
      ("", 5, [""]),
      ("un deux trois", 7, ["un deux", "trois"]),
      ("un deux trois", 6, ["un", "deux", "trois"]),
      ("un   deux", 3, ["un", "deu", "x"]),
      ("1\u{202F}000\u{A0}€ ici", 8, ["1\u{202F}000\u{A0}€", "ici"]),
      ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
      ("漢字漢", 3, ["漢", "字", "漢"]),
      ("漢a", 1, ["?", "a"]),
      ("ab", 0, ["a", "b"]),
    ])
  func wrapping(raw: String, columns: Int, lines: [DisplayText]) {
    #expect(DisplayText(raw).wrapped(to: columns) == lines)
  }

  @Test("Padding fills up on the side asked for and never cuts")
  func padding() {
    #expect(DisplayText("é").padded(to: 3) == "é  ")
    #expect(DisplayText("漢").padded(to: 4, alignment: .right) == "  漢")
    #expect(DisplayText("abc").padded(to: 2) == "abc")
  }
}

@Suite("Harmless text of several lines")
struct SanitizerTests {
  @Test("Line feeds stay, all else is as on a line")
  func lines() {
    #expect(Sanitizer.visible("a\r\nb\u{1B}]52;c;x\u{7}\n\tc") == "a\nb␛]52;c;x␇\n c")
  }
}
