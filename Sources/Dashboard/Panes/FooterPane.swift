import Canvas
import ConventionModel
import Typography
import Words

/// The last line: the keys that matter here, read from the key table.
enum FooterPane {
  static func draw(_ dashboard: Dashboard, in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    for (row, line) in lines(of: dashboard, in: inner).enumerated() {
      grid.write(
        .fitting(line.map(\.spans), columns: inner.columns, between: [Span("  ")]),
        column: inner.column, row: inner.row + row, limit: inner.columns)
    }
  }

  /// What stands on each line: where there are several, each takes as many hints as fit, in their order.
  private static func lines(
    of dashboard: Dashboard, in inner: Rect
  ) -> [[(command: Command, spans: [Span])]] {
    var hints = hints(of: dashboard)[...]
    return (0..<inner.rows).map { row in
      guard row < inner.rows - 1 else { return Array(hints) }
      var line: [(command: Command, spans: [Span])] = []
      while let next = hints.first,
        width(of: line.map(\.spans) + [next.spans]) <= inner.columns
      {
        line.append(next)
        hints.removeFirst()
      }
      return line
    }
  }

  private static func width(of hints: [[Span]]) -> Int {
    hints.reduce(0) { $0 + $1.width } + 2 * max(0, hints.count - 1)
  }

  /// The command named at a place of the screen.
  static func command(of dashboard: Dashboard, in area: Rect, at place: Point) -> Command? {
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    let lines = lines(of: dashboard, in: inner)
    guard lines.indices.contains(place.row - inner.row) else { return nil }
    let hints = lines[place.row - inner.row]
    return [Span].place(
      of: place.column - inner.column, among: hints.map(\.spans), columns: inner.columns, gap: 2
    ).map { hints[$0].command }
  }

  private static func hints(
    of dashboard: Dashboard
  ) -> [(command: Command, spans: [Span])] {
    let scope = dashboard.scope
    let words = dashboard.wording
    return order(in: scope, of: dashboard).compactMap { command in
      guard let binding = dashboard.settings.keys.binding(of: command),
        binding.scopes.contains(scope), let hint = binding.hint
      else { return nil }
      var keys =
        binding.keys.first.map { words.name(of: $0, glyphs: dashboard.settings.glyphs) } ?? ""
      if case .engagement(1) = command {
        keys = "1-\(min(9, dashboard.situation.engagements.count))"
      }
      // Leaving a meeting loses nothing of it.
      let said = scope == .review && command == .back ? .hintSuspend : hint
      if case .closeFollowUp(1) = command { keys = "1-9" }
      let isIdle = binding.command.isEditing && dashboard.editingObstacle != nil
      return (
        command,
        [Span(keys, isIdle ? .dim : .key), Span(" " + words.key(said), isIdle ? .dim : .text)]
      )
    }
  }

  /// What matters most here comes first; what does not fit is left to help.
  private static func order(in scope: Scope, of dashboard: Dashboard) -> [Command] {
    if scope == .view {
      return [
        .help, .open, .back, .palette, .view(1), .zoom, .quickFilter, .search, .pickStatus,
        .engagement(1),
        .progress(5), .pickMeteo, .sort, .note, .undo,
      ]
    }
    if scope == .review {
      return [
        .seen, .pass, .pickStatus, .progress(5), .pickMeteo, .decision, .followUp, .note,
        .toggleFlag, .closeFollowUp(1), .undo, .project, .minutes, .review, .back, .page(1), .help,
      ]
    }
    guard scope == .board else {
      guard case .fiche? = dashboard.pages.last?.kind else {
        return [.help, .back, .quit, .search, .sources, .about]
      }
      return [
        .help, .back, .editField, .pickStatus, .progress(5), .pickMeteo, .note, .decision, .undo,
      ]
    }
    let filtered = dashboard.chosenEngagement != nil
    return [.help, .open, .quit, .palette, .quickFilter, .pickStatus, .progress(5)]
      + (dashboard.situation.engagements.isEmpty ? [] : [.engagement(1)])
      + (filtered ? [.engagement(0)] : [])
      + [.undo, .note, .sources, .view(1), .sort, .pickMeteo, .decision, .about]
  }
}
