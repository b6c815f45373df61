import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// What a person sees, at the sizes and in the languages that screens are laid out for.
struct FrameTests {
  static let sizes = ["60x18", "80x24", "132x43"]

  @Test(arguments: sizes, Language.allCases)
  func theFictionalExample(size: String, language: Language) throws {
    let dashboard = dashboard(try Samples.example(), size, language)
    Snapshot.expect(dashboard.render().grid, named: "exemple-\(size)-\(language.rawValue)")
  }

  @Test(arguments: ["20x5", "40x12", "80x24", "132x43"])
  func theShippedConvention(size: String) throws {
    let dashboard = dashboard(try Samples.shipped(), size, .french)
    Snapshot.expect(dashboard.render().grid, named: "val-de-marne-\(size)")
  }

  @Test(arguments: [("fiche", "A1"), ("fiche", "S5")], sizes)
  func theFiche(page: (name: String, action: String), size: String) throws {
    var dashboard = dashboard(try Samples.example(), size, .french)
    dashboard.select(page.action)
    _ = dashboard.update(.key(.enter))
    Snapshot.expect(
      dashboard.render().grid, named: "exemple-\(page.name)-\(page.action)-\(size)")
  }

  @Test(arguments: [("about", "A"), ("sources", "S"), ("help", "?")], Language.allCases)
  func thePages(page: (name: String, key: String), language: Language) throws {
    var dashboard = dashboard(try Samples.shipped(), "80x24", language)
    _ = dashboard.update(.key(.character(Character(page.key))))
    Snapshot.expect(
      dashboard.render().grid, named: "val-de-marne-\(page.name)-\(language.rawValue)")
  }

  @Test func drawnInASCIIAlone() throws {
    let dashboard = dashboard(try Samples.example(), "80x24", .french, glyphs: .ascii)
    let frame = dashboard.render()
    Snapshot.expect(frame.grid, named: "exemple-80x24-ascii")
    // Words keep their accents; what is drawn is ASCII.
    let drawn = frame.grid.text().unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) }
    #expect(drawn.isEmpty)
  }

  @Test func anEngagementThatFiltersTheTable() throws {
    var dashboard = dashboard(try Samples.example(), "80x24", .french)
    _ = dashboard.update(.key(.character("3")))
    Snapshot.expect(dashboard.render().grid, named: "exemple-80x24-engagement-3")
  }

  @Test func nothingButAConvention() throws {
    let situation = try Samples.situation("[convention]\nid = \"x\"\ntitle = \"Convention nue\"\n")
    Snapshot.expect(dashboard(situation, "80x24", .french).render().grid, named: "nue-80x24")
  }

  @Test func sevenAxesOtherFundersNoVoletsSpendingAbovePlan() throws {
    Snapshot.expect(
      dashboard(try Samples.situation(sevenAxes), "80x24", .french).render().grid,
      named: "sept-axes-80x24")
    Snapshot.expect(
      dashboard(try Samples.situation(sevenAxes), "132x43", .french).render().grid,
      named: "sept-axes-132x43")
  }

  private let sevenAxes: String = {
    var toml = """
      [convention]
      id = "cls-2024"
      title = "Contrat local des solidarités"
      start = 2023-01-01
      end = 2026-12-31
      [[party]]
      id = "metropole"
      name = "La Métropole"
      [[funding]]
      funder = "metropole"
      year = 2023
      stage = "committed"
      amount = "1 234,56 €"
      [[funding]]
      funder = "metropole"
      year = 2023
      stage = "paid"
      amount = 99_999_999.99

      """
    for axis in 1...7 {
      toml += "[[engagement]]\nid = \"X\(axis)\"\ntitle = \"Axe \(axis) 東京 e\u{301}\"\n"
      toml += """
        [[action]]
        id = "T\(axis)"
        title = "Une action au titre si long qu'il ne tient sur aucun écran de quatre-vingts colonnes, \(axis)"
        engagement = "X\(axis)"
        progress = \(axis * 14)
        status = "in-progress"

        """
    }
    return toml
  }()

  private func dashboard(
    _ situation: Situation, _ size: String, _ language: Language, glyphs: GlyphSet = .unicode
  ) -> Dashboard {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    return Dashboard(
      situation, settings: Settings(wording: Wording(language), glyphs: glyphs),
      size: Size(columns: parts[0], rows: parts[1]))
  }
}
