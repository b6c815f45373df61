import Canvas
import ConventionModel
import Typography
import Words

/// A page laid out for the size of the screen.
struct PageView {
  let page: Page
  let title: [Span]
  let document: Document
  /// Where the document's lines go.
  let area: Rect
  /// Lines found by the search, or nil when nothing is searched.
  let found: Int?

  /// Rows of text on screen.
  var rows: Int { area.rows }

  /// The last first line that still fills the page.
  var lastTop: Int { max(0, document.lines.count - area.rows) }

  init(of page: Page, in dashboard: Dashboard) {
    self.page = page
    let bounds = Rect(dashboard.size)
    let margins = bounds.columns >= 40 ? 1 : 0
    // A header and a rule above, a notice and the keys below, as far as there is room.
    let above = bounds.rows >= 8 ? 2 : bounds.rows >= 4 ? 1 : 0
    let below = bounds.rows >= 8 ? 2 : bounds.rows >= 3 ? 1 : 0
    area = bounds.splitTop(above).1.splitBottom(below).0.inset(columns: margins, rows: 0)
    // Lines longer than a hundred columns are hard to read.
    var document = Document(
      columns: min(area.columns, 104), glyphs: dashboard.settings.glyphs)
    switch page.kind {
    case .fiche(let id):
      title = FichePage.title(id, in: dashboard)
      if let state = dashboard.situation.action(id) {
        FichePage.write(state, of: dashboard, into: &document)
      }
    case .about:
      title = [Span(dashboard.wording(.aboutTitle), .title)]
      AboutPage.write(dashboard, into: &document)
    case .sources(let action):
      title = [Span(dashboard.wording(.sourcesTitle), .title)]
      SourcesPage.write(action: action, of: dashboard, into: &document)
    case .journal(let action):
      title =
        [Span(dashboard.wording(.journalTitle), .title)] + (action.map { [Span(" " + $0)] } ?? [])
      JournalPage.write(action: action, query: page.query, of: dashboard, into: &document)
    case .help:
      title = [Span(dashboard.wording(.helpTitle), .title)]
      HelpPage.write(query: page.query, of: dashboard, into: &document)
    }
    // Help and journal search their own; other pages keep the lines that hold the words.
    if let query = page.query, !query.isEmpty, !page.kind.searchesItself {
      let wanted = SearchFolding.fold(query)
      document.lines = document.lines.filter { line in
        SearchFolding.fold(line.map(\.text.string).joined()).contains(wanted)
      }
      found = document.lines.count
    } else {
      // Headings are not what was looked for.
      found = page.query.map { _ in
        document.found
          ?? document.lines.count { !$0.isEmpty && $0.first?.role != .title }
      }
    }
    self.document = document
  }

  /// Where the cursor's mark stands, in the margin.
  var cursor: Point? {
    guard page.hasCursor, (page.top..<(page.top + area.rows)).contains(page.line) else {
      return nil
    }
    return Point(column: 0, row: area.row + page.line - page.top)
  }

  func draw(on grid: inout Grid, of dashboard: Dashboard) {
    let bounds = Rect(dashboard.size)
    let glyphs = dashboard.settings.glyphs
    if area.row >= 2 {
      HeaderPane.draw(dashboard, in: bounds.splitTop(1).0, on: &grid)
    }
    if area.row >= 1 {
      let last = min(document.lines.count, page.top + area.rows)
      let position =
        document.lines.count > area.rows
        ? [
          Span(
            dashboard.wording(.lines(page.top + 1, last, of: document.lines.count)), .dim)
        ] : []
      grid.rule(
        area.row >= 2 ? title : HeaderPane.warning(of: dashboard) + title, right: position,
        in: bounds.splitTop(area.row).0.splitBottom(1).0, row: area.row - 1,
        isFocused: true, glyphs: glyphs)
    }
    for (offset, line) in document.lines.dropFirst(page.top).prefix(area.rows).enumerated() {
      grid.write(line, column: area.column, row: area.row + offset, limit: area.columns)
    }
    if let cursor {
      let isActive = document.acts[page.line] != nil
      grid.write(
        DisplayText(String(glyphs.mark)), at: Point(column: 0, row: cursor.row),
        role: isActive ? .mark : .rule, limit: area.column)
    }
    if document.lines.isEmpty, area.rows > 0 {
      grid.write(
        dashboard.wording(.nothingFound), .dim, column: area.column, row: area.row,
        limit: area.columns, glyphs: glyphs)
    }
  }
}
