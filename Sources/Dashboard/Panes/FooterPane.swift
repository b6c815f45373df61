import Canvas
import ConventionModel
import Typography
import Words

/// The last line: the keys that matter here, read from the key table.
enum FooterPane {
  static func draw(_ dashboard: Dashboard, in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    grid.write(
      .fitting(hints(of: dashboard).map(\.spans), columns: inner.columns, between: [Span("  ")]),
      column: inner.column, row: inner.row, limit: inner.columns)
  }

  /// The command named at a column of the line.
  static func command(of dashboard: Dashboard, in area: Rect, column: Int) -> Command? {
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    let hints = hints(of: dashboard)
    return [Span].place(
      of: column - inner.column, among: hints.map(\.spans), columns: inner.columns, gap: 2
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
      let isIdle = binding.command.isEditing && dashboard.editingObstacle != nil
      return (
        command, [Span(keys, isIdle ? .dim : .key), Span(" " + words(hint), isIdle ? .dim : .text)]
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
