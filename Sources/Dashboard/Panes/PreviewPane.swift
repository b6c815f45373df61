import Canvas
import ConventionModel
import Words

/// The selected action beside or under the table: the top of its fiche.
enum PreviewPane {
  static func draw(
    _ state: ActionState, of dashboard: Dashboard, in area: Rect, on grid: inout Grid
  ) {
    guard area.rows >= 3 else { return }
    let glyphs = dashboard.settings.glyphs
    grid.rule(
      [Span(state.id, .title), Span(" " + (state.action.short ?? ""), .text)],
      right: [
        Span(dashboard.wording.name(of: .enter, glyphs: glyphs), .key),
        Span(" " + dashboard.wording.key(.hintOpen), .dim),
      ], in: area, row: area.row, glyphs: glyphs)
    var document = Document(columns: area.columns - 2, glyphs: glyphs)
    FichePage.writeSummary(state, of: dashboard, into: &document)
    for (offset, line) in document.lines.prefix(area.rows - 1).enumerated() {
      grid.write(
        line, column: area.column + 1, row: area.row + 1 + offset, limit: area.columns - 1)
    }
  }
}
