import Canvas
import ConventionModel
import TestKit
import Testing
import Words

@testable import Dashboard

/// Texts that a terminal, a line or a column may stumble over.
enum HostileText {
  static let all = [
    "", " ", "漢字かな交じり文の長い題名がここにある", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\u{301}\u{302} sans base", String(repeating: "très long ", count: 60),
    String(repeating: "sansaucunblanc", count: 40), String(repeating: "漢", count: 300),
    "à l\u{2019}envers \u{202E}txet\u{202C} \u{2066}isolé\u{2069}", "שלום עולם", "مرحبا بالعالم",
    "👩‍👩‍👧‍👦 famille 🇫🇷 🏳️‍🌈", "\u{1B}[31mrouge\u{1B}[0m", "a\u{0}b\u{7}c\u{8}d", "ligne\nautre\r\nfin\ttab",
    "zéro\u{200B}largeur\u{FEFF}\u{AD}", "\u{FFFD}\u{E000}\u{10FFFF}", "ก็็็็็็็็็", "｜ｆｕｌｌ｜",
    "«\u{A0}espaces\u{202F}fines\u{A0}»",
  ]
}

/// Conventions as strange as files can make them, and stranger.
enum StrangeConvention {
  static let names = [
    "nothing", "no dates", "1 engagement", "3", "4", "7", "12", "40", "2,000 actions",
    "hostile texts",
    "spending far above plan", "cents", "immense amounts", "negative rest", "far dates",
    "dates reversed",
  ]

  static func named(_ name: String) -> Situation {
    switch name {
    case "nothing": return Trial.situation(engagements: 0, actions: 0)
    case "no dates": return Trial.situation(engagements: 0, actions: 3)
    case "1 engagement": return Trial.situation(engagements: 1, actions: 2)
    case "2,000 actions": return Trial.situation(engagements: 5, actions: 2000)
    case "hostile texts": return Trial.situation(hostile(HostileText.all))
    case "spending far above plan":
      return money(planned: 1000_00, paid: 987_654_321_00, total: 2000_00)
    case "cents": return money(planned: 1_01, paid: 1, total: 3_33)
    case "immense amounts": return money(planned: .max, paid: .max, total: .max)
    case "negative rest": return money(planned: 5000_00, paid: 0, total: 1_00)
    case "far dates": return dated("0001-01-01", "9999-12-31")
    case "dates reversed": return dated("2024-12-31", "2022-01-01")
    default: return Trial.situation(engagements: Int(name) ?? 0, actions: 19)
    }
  }

  /// A convention all of whose words are those, in turn.
  static func hostile(_ words: [String]) -> Definition {
    var next = 0
    func word() -> String {
      defer { next += 1 }
      return words.isEmpty ? "x" : words[next % words.count]
    }
    var definition = Trial.definition(engagements: 6, actions: 24)
    definition.convention.title = word()
    definition.convention.kind = word()
    definition.convention.territory = word()
    definition.convention.provenance.quote = word()
    definition.convention.isFictional = true
    definition.sources = [Source(id: "s", title: word())]
    definition.parties = [Party(id: "etat", name: word())]
    definition.signatories = [
      Signatory(id: "x", name: word(), role: word(), party: "etat", stresses: word())
    ]
    definition.measures = [ContextItem(id: "m", title: word())]
    definition.amendments = [Amendment(id: "a", title: word(), end: Day(iso: "2024-01-01"))]
    for index in definition.engagements.indices {
      definition.engagements[index].title = word()
      definition.engagements[index].short = index % 2 == 0 ? word() : nil
    }
    definition.statuses = Status.allCases.map { Label(id: $0.rawValue, title: word()) }
    for index in definition.actions.indices {
      definition.actions[index].title = word()
      definition.actions[index].short = index % 3 == 0 ? word() : nil
      definition.actions[index].lead = .value(word())
      definition.actions[index].partners = [word(), word()]
      definition.actions[index].provenance.quote = word()
      definition.actions[index].status = .value(Status.allCases[index % Status.allCases.count])
      definition.actions[index].milestones = [Milestone(id: "m", title: word())]
      definition.actions[index].indicators = [Indicator(id: "i", title: word(), unit: word())]
      definition.actions[index].due = .value(Day(number: 19_000 + index * 40))
    }
    return definition
  }

  private static func money(planned: Int64, paid: Int64, total: Int64) -> Situation {
    var definition = Trial.definition(engagements: 3, actions: 6)
    func line(_ funder: String, _ stage: Stage, _ cents: Int64) -> BudgetLine {
      BudgetLine(
        key: BudgetKey(funder: funder, year: 2022, stage: stage),
        amount: .value(Money(cents: cents)))
    }
    definition.funding = [
      line(BudgetKey.stateFunder, .planned, planned), line("departement", .planned, planned),
      line(BudgetKey.totalFunder, .planned, total), line(BudgetKey.stateFunder, .paid, paid),
    ]
    for index in definition.actions.indices {
      definition.actions[index].funding = [
        line(BudgetKey.stateFunder, .planned, planned), line(BudgetKey.stateFunder, .paid, paid),
      ]
    }
    return Trial.situation(definition)
  }

  private static func dated(_ start: String, _ end: String) -> Situation {
    var definition = Trial.definition(engagements: 3, actions: 6)
    definition.convention.start = Day(iso: start)
    definition.convention.end = Day(iso: end)
    definition.convention.signed = Day(iso: end)
    definition.amendments = [Amendment(id: "a", title: "Avenant", end: Day(iso: start))]
    for index in definition.actions.indices {
      definition.actions[index].due =
        (Day(iso: index % 2 == 0 ? start : end)).map { .value($0) } ?? .notReported
    }
    return Trial.situation(definition)
  }
}

@Suite("Drawing at any size")
struct BehaviourRenderTests {
  /// What every frame keeps to, whatever is in it.
  private func check(_ dashboard: Dashboard, _ note: @autoclosure () -> String) {
    let frame = dashboard.render()
    let (grid, size) = (frame.grid, dashboard.size)
    var faults: [String] = []
    if grid.size != Size(columns: max(0, size.columns), rows: max(0, size.rows)) {
      faults.append("size \(grid.size)")
    }
    if let cursor = frame.cursor, size.columns > 0, size.rows > 0, !grid.bounds.contains(cursor) {
      faults.append("cursor \(cursor)")
    }
    for row in 0..<grid.size.rows {
      var column = 0
      while column < grid.size.columns {
        let cell = grid[column, row]
        let next = grid[column + 1, row]
        if cell.width == 0 { faults.append("half a character at \(column), \(row)") }
        if cell.width == 2, column + 1 >= grid.size.columns || next.width != 0 {
          faults.append("a wide character cut at \(column), \(row)")
        }
        let value = cell.scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value)
          || (0x2066...0x2069).contains(value)
        {
          faults.append("U+\(String(value, radix: 16)) at \(column), \(row)")
        }
        column += max(1, Int(cell.width))
      }
      faults += brokenRules(grid, row)
    }
    if !faults.isEmpty {
      Issue.record("\(note()), \(size): \(faults.prefix(5))\n\(grid.text())")
    }
  }

  /// The rule above a page reaches from edge to edge; nothing in it runs over its end.
  ///
  /// That above the table ends with the name of its last column, that beside a fiche where its begins.
  private func brokenRules(_ grid: Grid, _ row: Int) -> [String] {
    let isRule = { (column: Int) in
      grid[column, row].role == .ruleFocus && grid[column, row].scalar == "─"
    }
    guard grid.size.columns >= 20, isRule(0), grid[1, row].scalar == " ",
      !isRule(grid.size.columns - 1), grid[grid.size.columns - 1, row].role != .rule
    else { return [] }
    let line = grid.text().split(separator: "\n", omittingEmptySubsequences: false)[row]
    // Beside a fiche, or over alerts with the focus at the left of a wide screen, it ends with its pane.
    let isOfPane = line.hasPrefix("─ Actions") || line.hasPrefix("─ À voir")
    // The pane beside another has a rule of its own, which goes as far as the margin.
    let last = grid.size.columns - 2..<grid.size.columns
    let isBeside = line.contains("─ ─ ") && last.contains { grid[$0, row].scalar == "─" }
    return isOfPane || isBeside ? [] : ["a rule broken in row \(row)"]
  }

  /// The board and each page.
  private func checkPages(_ dashboard: Dashboard, _ note: String) {
    check(dashboard, note)
    for (name, keys) in [
      ("fiche", [Key.enter]), ("help", [.character("?")]), ("about", [.character("A")]),
      ("sources", [.character("S")]), ("filter", [.character("2")]),
    ] {
      var other = dashboard
      for key in keys { _ = other.update(.key(key)) }
      check(other, "\(note), \(name)")
      _ = other.update(.key(.end))
      check(other, "\(note), \(name), end")
    }
  }

  @Test("Every size from nothing to 60 × 30 is drawn", arguments: ["3", "hostile texts"])
  func everySize(name: String) {
    var dashboard = Trial.dashboard(StrangeConvention.named(name))
    for columns in 0...60 {
      for rows in 0...30 {
        _ = dashboard.update(.resized(Size(columns: columns, rows: rows)))
        check(dashboard, name)
      }
    }
  }

  @Test("Every strange convention is drawn on every page", arguments: StrangeConvention.names)
  func conventions(name: String) {
    var random = seeded("strange conventions, \(name)")
    let situation = StrangeConvention.named(name)
    var sizes = [(80, 24), (132, 43), (20, 5), (19, 5), (20, 4), (110, 30), (160, 50)]
    for _ in 0..<12 {
      sizes.append(
        (Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random)))
    }
    for (number, (columns, rows)) in sizes.enumerated() {
      let dashboard = Trial.dashboard(
        situation, number % 2 == 0 ? .french : .english, columns: columns, rows: rows,
        glyphs: GlyphSet.allCases[number % GlyphSet.allCases.count])
      checkPages(dashboard, name)
    }
  }

  @Test("Large screens are drawn", arguments: [(500, 200), (500, 5), (20, 200), (300, 100)])
  func large(columns: Int, rows: Int) throws {
    let situations = [
      StrangeConvention.named("hostile texts"), StrangeConvention.named("40"), try Trial.example(),
    ]
    for situation in situations {
      checkPages(Trial.dashboard(situation, columns: columns, rows: rows), "large")
    }
  }

  @Test("The example says on every screen that it is fictional, from 20 × 5 on")
  func fictional() throws {
    let situation = try Trial.example()
    for (columns, rows) in [(20, 5), (24, 7), (40, 8), (60, 18), (80, 24), (132, 43), (500, 200)] {
      for (language, words) in [(Language.french, "exemple fictif"), (.english, "fictional")] {
        for keys in ["", "?", "A", "S", "v", "1", "?/x"] {
          var dashboard = Trial.dashboard(situation, language, columns: columns, rows: rows)
          dashboard.type(keys)
          #expect(
            dashboard.text.lowercased().contains(words),
            "\(keys) \(columns)×\(rows)\n\(dashboard.text)")
        }
        var dashboard = Trial.dashboard(situation, language, columns: columns, rows: rows)
        dashboard.press(.enter)
        #expect(dashboard.text.lowercased().contains(words))
      }
    }
  }

  @Test("Below 20 × 5 one line says what it is, and q leaves")
  func tiny() throws {
    for (columns, rows) in [(19, 24), (80, 4), (10, 3), (80, 1)] {
      var dashboard = Trial.dashboard(
        Trial.situation(try #require(Trial.shipped)), columns: columns, rows: rows)
      #expect(dashboard.text.hasPrefix("CALPAE"))
      #expect(dashboard.text.split(separator: "\n").count == 1)
      #expect(dashboard.type("q") == [.quit])
    }
  }

  @Test("Amounts are never cut and stay exact")
  func exactAmounts() throws {
    for columns in [60, 80, 100, 132, 200] {
      for rows in [24, 43] {
        let dashboard = Trial.dashboard(
          Trial.situation(try #require(Trial.shipped)), columns: columns, rows: rows)
        let text = dashboard.text
        #expect(text.contains("3\u{202F}383\u{202F}436\u{A0}€"))
        #expect(text.contains("13\u{202F}765\u{202F}770\u{A0}€"))
      }
    }
  }

  @Test("Whatever is pressed, pasted, resized and read, frames stay whole", arguments: 0..<4)
  func walk(number: Int) throws {
    var random = seeded("walk \(number)")
    let keys: [Key] =
      KeyTable.usual.bindings.flatMap(\.keys)
      + HostileText.all.flatMap { $0.map(Key.character) }.prefix(60)
      + [.enter, .escape, .backspace, .delete, .tab, .character("/"), .function(12)]
    let names = StrangeConvention.names.filter { $0 != "2,000 actions" }
    let situations = names.map(StrangeConvention.named) + [try Trial.example()]
    var dashboard = Trial.dashboard(situations[0])
    var history: [String] = []
    for _ in 0..<400 {
      let event: Event
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        let most = Bool.random(using: &random) ? (40, 14) : (200, 60)
        event = .resized(
          Size(
            columns: Int.random(in: 0...most.0, using: &random),
            rows: Int.random(in: 0...most.1, using: &random)))
      case 1:
        event = .situation(situations[Int.random(in: 0..<situations.count, using: &random)])
      case 2:
        event = .pasted(HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &random)])
      case 3:
        event = .told(HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &random)])
      case 4:
        event = .broken(HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &random)])
      default: event = .key(keys[Int.random(in: 0..<keys.count, using: &random)])
      }
      _ = dashboard.update(event)
      if case .situation = event { history.append("situation") } else { history.append("\(event)") }
      check(dashboard, history.suffix(12).joined(separator: " "))
      // Something is selected as soon as there is something to select.
      if dashboard.selection == nil {
        let shown = dashboard.chosenEngagement.map {
          dashboard.situation.engagements[$0].actions.count
        }
        // Words may hide what there is.
        #expect(dashboard.query != nil || (shown ?? dashboard.situation.actions.count) == 0)
      }
    }
  }

  /// A generator whose seed is printed; `SUIVI_TEST_SEED` repeats one.
  private func seeded(_ what: String) -> SplitMix64 {
    let seed = Seed.chosen
    print("\(what): seed \(seed)")
    return SplitMix64(seed: seed)
  }
}
