import Canvas
import Dashboard
import TestKit
import Testing
import Words

/// What a room sees of a meeting of the fictional example.
struct ReviewFrameTests {
  static let sizes = ["40x12", "60x18", "80x24", "132x43"]

  private func example(_ size: String, _ language: Language) throws -> Dashboard {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    var dashboard = Trial.dashboard(
      try Samples.example(), language, columns: parts[0], rows: parts[1])
    _ = dashboard.update(.author(Author(name: "a.martin", replicas: ["k3f9a2"])))
    dashboard.type("r")
    return dashboard
  }

  @Test(arguments: sizes, Language.allCases)
  func theMeeting(size: String, language: Language) throws {
    let dashboard = try example(size, language)
    Snapshot.expect(dashboard.render().grid, named: "reunion-\(size)-\(language.rawValue)")
  }

  @Test(arguments: sizes, Language.allCases)
  func itsProjection(size: String, language: Language) throws {
    var dashboard = try example(size, language)
    dashboard.type("v")
    Snapshot.expect(dashboard.render().grid, named: "projection-\(size)-\(language.rawValue)")
  }

  @Test func theForm() throws {
    var dashboard = try example("80x24", .french)
    dashboard.type("r")
    Snapshot.expect(dashboard.render().grid, named: "reunion-formulaire")
  }

  @Test func theConventionAsAWhole() throws {
    var dashboard = try example("80x24", .french)
    dashboard.type("G")
    Snapshot.expect(dashboard.render().grid, named: "reunion-convention")
  }

  @Test func drawnInASCIIAlone() throws {
    var dashboard = Trial.dashboard(try Samples.example(), glyphs: .ascii)
    dashboard.type("r")
    Snapshot.expect(dashboard.render().grid, named: "reunion-ascii")
    for key in ["", "v"] {
      dashboard.type(key)
      let drawn = dashboard.text.unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) }
      #expect(drawn.isEmpty)
    }
  }
}
