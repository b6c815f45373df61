import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// Every view of the fictional example as a person sees it.
struct ViewFrameTests {
  /// A view, and the keys that open it from the board.
  static let views = [
    ("alertes", "v"), ("financement", "vv"), ("calendrier", "vvv"), ("indicateurs", "vvvv"),
    ("journal", "vvvvv"), ("engagement-3", "33"),
  ]

  @Test(arguments: views, ["60x18", "80x24", "132x43"])
  func inFrench(view: (name: String, keys: String), size: String) throws {
    try expect(view, size, .french)
  }

  @Test(arguments: views, ["80x24", "132x43"])
  func inEnglish(view: (name: String, keys: String), size: String) throws {
    try expect(view, size, .english)
  }

  @Test(
    "In ASCII nothing is drawn with anything else; words keep their own signs", arguments: views)
  func inASCII(view: (name: String, keys: String)) throws {
    let frame = try frame(view.keys, "80x24", .french, glyphs: .ascii)
    Snapshot.expect(frame.grid, named: "vue-\(view.name)-80x24-ascii")
    let drawn = frame.grid.text().unicodeScalars.filter {
      (0x2300...0x2BFF).contains($0.value) || $0.value == 0xB7
    }
    #expect(drawn.isEmpty)
  }

  @Test("A wide screen shows the fiche beside what the cursor is on")
  func twoAtOnce() throws {
    Snapshot.expect(
      try frame("vv", "190x43", .french).grid, named: "vue-financement-190x43-fr")
  }

  private func expect(
    _ view: (name: String, keys: String), _ size: String, _ language: Language
  ) throws {
    Snapshot.expect(
      try frame(view.keys, size, language).grid,
      named: "vue-\(view.name)-\(size)-\(language.rawValue)")
  }

  private func frame(
    _ keys: String, _ size: String, _ language: Language, glyphs: GlyphSet = .unicode
  ) throws -> Frame {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    var dashboard = Dashboard(
      try Samples.example(),
      settings: Settings(
        wording: Wording(language, usesPlainSpaces: glyphs == .ascii), glyphs: glyphs),
      size: Size(columns: parts[0], rows: parts[1]))
    for key in keys { _ = dashboard.update(.key(.character(key))) }
    return dashboard.render()
  }
}
