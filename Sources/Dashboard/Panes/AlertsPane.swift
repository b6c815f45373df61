import Canvas
import ConventionModel
import Typography
import Words

/// What wants attention, counted by kind, the gravest first.
struct AlertsPane {
  let dashboard: Dashboard

  private var words: Wording { dashboard.wording }

  /// Kinds of alerts and how many there are of each.
  var counts: [(kind: Alert.Kind, count: Int)] {
    Alert.Kind.allCases.compactMap { kind in
      let count = dashboard.situation.alerts.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// All of it on a line, as far as it fits.
  func line(columns: Int) -> [Span] {
    let separator = [Span(" \(dashboard.settings.glyphs.separator.string) ", .dim)]
    let groups = counts.map {
      [Span(words.shortAlert($0.kind, count: $0.count), role(of: $0.kind))]
    }
    guard !groups.isEmpty else { return [Span(words(.noAlerts), .dim)] }
    // The gravest kinds that fit, then how many kinds more there are.
    for shown in stride(from: groups.count, to: 0, by: -1) {
      let hidden = groups.count - shown
      let rest = hidden > 0 ? [[Span(words(.moreAlerts(hidden)), .dim)]] : []
      let line = Array((groups.prefix(shown) + rest).joined(separator: separator))
      if line.width <= columns || shown == 1 { return line }
    }
    return []
  }

  func draw(in area: Rect, on grid: inout Grid) {
    guard area.rows >= 2 else { return }
    let glyphs = dashboard.settings.glyphs
    let counts = counts
    grid.rule([Span(words(.alertsTitle), .title)], in: area, row: area.row, glyphs: glyphs)
    if counts.isEmpty {
      grid.write(
        words(.noAlerts), .dim, column: area.column + 1, row: area.row + 1,
        limit: area.columns - 1, glyphs: glyphs)
    }
    let room = area.rows - 1
    let hidden = counts.count > room ? counts.count - room + 1 : 0
    for (offset, entry) in counts.prefix(counts.count - hidden).enumerated() {
      grid.write(
        words.alert(entry.kind, count: entry.count), role(of: entry.kind), column: area.column + 1,
        row: area.row + 1 + offset, limit: area.columns - 1, glyphs: glyphs)
    }
    if hidden > 0 {
      grid.write(
        words(.moreAlerts(hidden)), .dim, column: area.column + 1, row: area.maxRow - 1,
        limit: area.columns - 1, glyphs: glyphs)
    }
  }

  private func role(of kind: Alert.Kind) -> Role {
    switch kind.gravity {
    case .high: .error
    case .medium: .warning
    case .low: .text
    }
  }
}
