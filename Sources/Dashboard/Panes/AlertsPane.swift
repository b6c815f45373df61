import Canvas
import ConventionModel
import Typography
import Words

/// What wants attention, counted by kind, the gravest first.
struct AlertsPane {
  let dashboard: Dashboard

  private var words: Wording { dashboard.wording }

  /// Kinds of alerts and how many there are of each.
  var counts: [Alert.Tally] { dashboard.situation.alertTallies }

  /// All of it on a line, as far as it fits.
  func line(columns: Int) -> [Span] {
    let glyphs = dashboard.settings.glyphs
    let separator = [Span(" \(glyphs.separator.string) ", .dim)]
    var groups = counts.map {
      [Span(words.shortAlert($0.kind, count: $0.count), role(of: $0.kind))]
    }
    guard !groups.isEmpty else { return [Span(words(.noAlerts), .dim)] }
    // Where one is being chosen, it comes first.
    if dashboard.focus == .alerts, let chosen { groups.removeFirst(chosen) }
    // The gravest kinds that fit, then how many kinds more there are.
    for shown in stride(from: groups.count, to: 0, by: -1) {
      let hidden = groups.count - shown
      let rest =
        hidden > 0 ? [[Span(glyphs.ellipsis.string + " " + words(.moreAlerts(hidden)), .dim)]] : []
      let line = Array((groups.prefix(shown) + rest).joined(separator: separator))
      if line.width <= columns || shown == 1 { return line }
    }
    return []
  }

  func draw(in area: Rect, on grid: inout Grid) {
    guard area.rows >= 2 else { return }
    let glyphs = dashboard.settings.glyphs
    let counts = counts
    grid.rule(
      [Span(words.heading(.alertsTitle), .title)], in: area, row: area.row,
      isFocused: dashboard.focus == .alerts, glyphs: glyphs)
    if counts.isEmpty {
      grid.write(
        words(.noAlerts), .dim, column: area.column + 1, row: area.row + 1,
        limit: area.columns - 1, glyphs: glyphs)
    }
    let (first, shown) = window(in: area)
    let hidden = counts.count - first - shown
    for (offset, entry) in counts.dropFirst(first).prefix(shown).enumerated() {
      grid.write(
        words.alert(entry.kind, count: entry.count), role(of: entry.kind), column: area.column + 1,
        row: area.row + 1 + offset, limit: area.columns - 1, glyphs: glyphs)
    }
    if hidden > 0 {
      grid.write(
        glyphs.ellipsis.string + " " + words(.moreAlerts(hidden)), .dim, column: area.column + 1,
        row: area.maxRow - 1,
        limit: area.columns - 1, glyphs: glyphs)
    }
  }

  /// Place of the chosen kind among the counts.
  private var chosen: Int? {
    let kind = dashboard.alertKind
    return counts.firstIndex { $0.kind == kind }
  }

  /// The kinds shown, so that the chosen one is among them: the first, and how many.
  private func window(in area: Rect) -> (first: Int, shown: Int) {
    let room = area.rows - 1
    guard counts.count > room else { return (0, counts.count) }
    let chosen = dashboard.focus == .alerts ? chosen ?? 0 : 0
    let first = max(0, chosen - room + 2)
    // The last line counts what comes after.
    return (first, min(room, counts.count - first) - (counts.count - first > room ? 1 : 0))
  }

  /// Row of the chosen kind below the heading of the list.
  func chosenRow(in area: Rect) -> Int { (chosen ?? 0) - window(in: area).first }

  /// The kind at a row below the heading of the list.
  func kind(atRow row: Int, in area: Rect) -> Alert.Kind? {
    let (first, shown) = window(in: area)
    return (0..<shown).contains(row) ? counts[first + row].kind : nil
  }

  private func role(of kind: Alert.Kind) -> Role {
    switch kind.gravity {
    case .high: .error
    case .medium: .warning
    case .low: .text
    }
  }
}
