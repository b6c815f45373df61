import Canvas
import Testing
import Typography

@Suite("Roles and styles")
struct LookTests {
  @Test("Every role has its own letter and key, and falls back on text in the end")
  func roles() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(!Role.allCases.contains { $0.letter == "." || $0.letter == " " })
    for role in Role.allCases {
      var steps = 0
      var at = role
      while let next = at.fallback, steps < 9 {
        at = next
        steps += 1
      }
      #expect(at == .text, "\(role)")
    }
    #expect(Role(rawValue: "status.in-progress") == .statusInProgress)
    #expect(Role(rawValue: "rule.focus") == .ruleFocus)
  }

  @Test("A role without a look of its own takes the nearest one of its chain")
  func styles() {
    let sheet = StyleSheet([.dim: Style(dim: true), .rule: Style(foreground: .ansi(4))])
    #expect(sheet[.rule].foreground == .ansi(4))
    #expect(sheet[.label].dim)
    #expect(sheet[.statusDone] == Style())
  }

  @Test(
    "Colours become the nearest of 256 that no person has changed",
    arguments: [
      (Color.rgb(255, 0, 0), Color.indexed(196)), (.rgb(0, 0, 0), .indexed(16)),
      (.rgb(95, 135, 175), .indexed(67)), (.rgb(128, 128, 128), .indexed(244)),
      (.rgb(8, 8, 9), .indexed(232)), (.ansi(3), .ansi(3)), (.terminalDefault, .terminalDefault),
    ])
  func nearest256(color: Color, expected: Color) {
    #expect(color.nearest256 == expected)
  }

  @Test(
    "Colours become one of 16, and one with a hue never a grey",
    arguments: [
      (Color.rgb(250, 10, 5), Color.ansi(9)), (.rgb(0, 200, 10), .ansi(2)),
      (.rgb(130, 130, 130), .ansi(8)), (.rgb(255, 255, 255), .ansi(15)), (.indexed(21), .ansi(4)),
      (.indexed(7), .ansi(7)), (.indexed(232), .ansi(0)), (.terminalDefault, .terminalDefault),
    ])
  func nearest16(color: Color, expected: Color) {
    #expect(color.nearest16 == expected)
    let muted = Color.rgb(150, 90, 90).nearest16
    #expect(![.ansi(0), .ansi(7), .ansi(8), .ansi(15)].contains(muted))
  }
}

@Suite("Bars")
struct BarTests {
  @Test(
    "A bar shows the least progress, and is full only at the end",
    arguments: [
      (0.0, "", "░░░░░"), (0.01, "▏", "░░░░"), (0.5, "██▌", "░░"), (0.999, "████▉", ""),
      (1.0, "█████", ""), (-2.0, "", "░░░░░"), (7.0, "█████", ""), (Double.nan, "", "░░░░░"),
    ])
  func eighths(fraction: Double, fill: DisplayText, track: DisplayText) {
    let bar = Bar.horizontal(fraction: fraction, columns: 5)
    #expect(bar.fill == fill && bar.track == track)
  }

  @Test("Fill and track make up the width in every set of signs", arguments: GlyphSet.allCases)
  func widths(glyphs: GlyphSet) {
    for columns in -1...12 {
      for percent in 0...100 {
        let bar = Bar.horizontal(
          fraction: Double(percent) / 100, columns: columns, glyphs: glyphs)
        #expect(bar.fill.width + bar.track.width == max(0, columns))
        #expect(bar.fill.isEmpty == (percent == 0 || columns <= 0))
      }
    }
    let signs = Bar.horizontal(fraction: 0.3, columns: 9, glyphs: glyphs)
    #expect((signs.fill + signs.track).string.utf8.count == 9 || glyphs != .ascii)
  }

  @Test("A column of a chart has a height for everything above nothing")
  func heights() {
    #expect([0, 0.01, 0.5, 0.99, 1].map { Bar.height(fraction: $0) } == [" ", "▁", "▄", "▇", "█"])
    #expect(Bar.height(fraction: 0.2, glyphs: .ascii) == ".")
  }
}
