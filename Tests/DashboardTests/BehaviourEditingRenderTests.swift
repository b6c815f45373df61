import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing

@Suite("Lists, forms, questions and banners at any size")
struct BehaviourEditingRenderTests {
  /// Keys that leave something over the screen, and what it is.
  static let overlays = [
    "status", "engagement", "note", "long note", "follow-up", "faulty form", "amount", "indicator",
    "day", "question", "unsaved",
  ]

  /// A dashboard with that over it, all its words hostile ones.
  private func dashboard(_ overlay: String, _ glyphs: GlyphSet, hostile: Bool) -> Dashboard {
    var definition = hostile ? StrangeConvention.hostile(HostileText.all) : Desk.definition()
    let key = BudgetKey(funder: "etat", year: 2022, stage: .notified)
    definition.actions[0].funding = [
      BudgetLine(key: key, amount: .value(Money(cents: .max)))
    ]
    var dashboard = Trial.dashboard(
      Trial.situation(definition), columns: 80, rows: 100, glyphs: glyphs)
    _ = dashboard.update(.author(Author(name: "a.martin", replicas: ["k1"])))
    let long = HostileText.all.joined(separator: " ")
    switch overlay {
    case "status": dashboard.type("s")
    case "engagement":
      dashboard.press(.enter)
      for _ in 0..<9 { dashboard.press(.down) }
      dashboard.type("e")
    case "note": dashboard.type("c")
    case "long note":
      dashboard.type("c")
      _ = dashboard.update(.pasted(long))
      dashboard.press(.left, .left, .left)
    case "follow-up":
      dashboard.type("t")
      _ = dashboard.update(.pasted(long))
      dashboard.press(.tab)
    case "faulty form":
      dashboard.type("t")
      dashboard.press(.tab, .tab)
      _ = dashboard.update(.pasted(long))
      dashboard.press(.enter)
    case "amount": dashboard.type("b")
    case "indicator":
      dashboard.press(.enter)
      for _ in 0..<16 { dashboard.press(.down) }
      dashboard.press(.enter)
    case "day": dashboard.type("T")
    case "question":
      let draft = Draft(.set, on: .action("A1"), field: .lead, new: long)
      let record = draft.record(
        id: RecordID(replica: "z", number: 1), clock: 1, at: Instant(milliseconds: 0), by: long,
        batch: nil, session: nil)
      _ = dashboard.update(
        .changedMeanwhile(
          Array(repeating: draft, count: 9), by: Array(repeating: record, count: 9)))
    default:
      let draft = Draft(.note, on: .action("A1"), new: long)
      _ = dashboard.update(.notSaved([draft], reason: long))
    }
    return dashboard
  }

  private func check(_ dashboard: Dashboard, _ note: String) {
    let frame = dashboard.render()
    let grid = frame.grid
    var faults: [String] = []
    if let cursor = frame.cursor, grid.size.columns > 0, grid.size.rows > 0,
      !grid.bounds.contains(cursor)
    {
      faults.append("the cursor is at \(cursor)")
    }
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        let value = grid[column, row].scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value) {
          faults.append("U+\(String(value, radix: 16)) at \(column), \(row)")
        }
      }
    }
    if !faults.isEmpty {
      Issue.record("\(note), \(dashboard.size): \(faults.prefix(3))\n\(grid.text())")
    }
  }

  @Test("Everything over the screen is drawn at every size", arguments: overlays)
  func everySize(overlay: String) {
    var hostile = dashboard(overlay, .unicode, hostile: true)
    for columns in Array(0...22) + [31, 40, 47, 60] {
      for rows in Array(0...7) + [12, 30] {
        _ = hostile.update(.resized(Size(columns: columns, rows: rows)))
        check(hostile, overlay)
      }
    }
    var plain = dashboard(overlay, .ascii, hostile: false)
    for (columns, rows) in [(80, 24), (132, 43), (20, 5), (19, 2), (1, 1), (3, 60)] {
      for size in [Size(columns: columns, rows: rows), Size(columns: rows, rows: columns)] {
        _ = plain.update(.resized(size))
        check(plain, overlay)
        _ = hostile.update(.resized(size))
        check(hostile, overlay)
      }
    }
  }

  @Test("What is typed is seen on every screen of a few columns, one row among them")
  func typedIsSeen() {
    var desk = Desk()
    desk.type("cab")
    for rows in 1...24 {
      for columns in [12, 19, 20, 40, 80] {
        _ = desk.dashboard.update(.resized(Size(columns: columns, rows: rows)))
        #expect(desk.text.contains("ab"), "\(columns)×\(rows)\n\(desk.text)")
        let cursor = desk.dashboard.render().cursor
        let line = cursor.map {
          desk.text.split(separator: "\n", omittingEmptySubsequences: false)[$0.row]
        }
        #expect(line?.contains("ab") == true)
      }
    }
  }

  @Test("The highlighted row of a list is seen wherever there are two rows")
  func highlightedIsSeen() {
    var desk = Desk()
    desk.type("s")
    for _ in 0..<8 {
      desk.press(.down)
      for rows in 2...24 {
        _ = desk.dashboard.update(.resized(Size(columns: 40, rows: rows)))
        #expect(desk.dashboard.row(with: "▸ ")?.contains("▸") == true, "\(rows)\n\(desk.text)")
      }
    }
  }

  @Test("Whatever is pressed and pasted, frames stay whole and nothing is claimed saved")
  func walk() {
    let seed = Seed.chosen
    print("editing walk: seed \(seed)")
    var random = SplitMix64(seed: seed)
    let keys: [Key] =
      KeyTable.usual.bindings.flatMap(\.keys)
      + "bcopl0123456789+-/jm€, é".map(Key.character)
      + [.enter, .enter, .enter, .escape, .backspace, .delete, .tab, .left, .right, .control("u")]
    var desk = Desk(StrangeConvention.hostile(HostileText.all))
    for _ in 0..<400 {
      switch Int.random(in: 0..<24, using: &random) {
      case 0:
        let text = HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &random)]
        _ = desk.dashboard.update(.pasted(text))
      case 1:
        _ = desk.dashboard.update(
          .resized(
            Size(
              columns: Int.random(in: 0...100, using: &random),
              rows: Int.random(in: 0...40, using: &random))))
      case 2:
        _ = desk.arrive(
          desk.draft(.progress, of: "A1", to: String(Int.random(in: 0...100, using: &random))))
      default:
        let key = keys[Int.random(in: 0..<keys.count, using: &random)]
        let effects = desk.dashboard.update(.key(key))
        guard !effects.drafts.isEmpty else { continue }
        #expect(!desk.text.contains("Enregistré 14:02"))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: _ = desk.dashboard.update(.notSaved(effects.drafts, reason: "disque plein"))
        case 1:
          let others = desk.arrive(desk.draft(.status, of: "A1", to: "done"))
          _ = desk.dashboard.update(.changedMeanwhile(effects.drafts, by: others))
        default: _ = desk.save(effects)
        }
      }
      check(desk.dashboard, "seed \(seed)")
    }
  }
}
