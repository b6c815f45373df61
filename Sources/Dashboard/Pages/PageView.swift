import Canvas
import ConventionModel
import Typography
import Words

/// A page laid out for the size of the screen.
struct PageView {
  let page: Page
  let title: [Span]
  let listing: Listing
  /// Where the listing's lines go.
  let area: Rect
  /// Where the names of columns go, right above them.
  private let frozen: Rect
  /// Where the fiche of the action under the cursor goes, if anywhere.
  private let companion: Rect
  /// Lines found by the search, or nil when nothing is searched.
  let found: Int?

  /// Rows of text on screen.
  var rows: Int { area.rows }

  /// The last first line that still fills the page.
  var lastTop: Int { max(0, listing.count - area.rows) }

  init(of page: Page, in dashboard: Dashboard) {
    self.page = page
    let bounds = Rect(dashboard.size)
    let margins = bounds.columns >= 40 ? 1 : 0
    // A header and a rule above, a notice and the keys below, as far as there is room.
    let above = bounds.rows >= 8 ? 2 : bounds.rows >= 4 ? 1 : 0
    let below = bounds.rows >= 8 ? 2 : bounds.rows >= 3 ? 1 : 0
    var inner = bounds.splitTop(above).1.splitBottom(below).0.inset(columns: margins, rows: 0)
    if let least = page.kind.companionColumns, bounds.columns >= least, !page.isZoomed {
      let (left, right) = inner.splitRight(max(56, bounds.columns * 2 / 5))
      (inner, companion) = (left, right.splitLeft(2).1)
    } else {
      companion = bounds.splitTop(0).0
    }
    title = PageView.title(of: page, in: dashboard)
    var found: Int?
    var listing: Listing
    if let content = page.content ?? ViewContent(of: page, in: dashboard) {
      listing = content.listing(of: dashboard, columns: inner.columns)
      found = page.query.flatMap { _ in content.found }
    } else {
      let document = PageView.document(of: page, in: dashboard, columns: inner.columns)
      var action: String?
      if case .fiche(let id) = page.kind { action = id }
      listing = Listing(document, about: action)
      // Help searches its own; other pages keep the lines that hold the words.
      if let query = page.query, !query.isEmpty, !page.kind.searchesItself {
        let wanted = FoldedText(query).bytes
        listing = listing.only(
          document.lines.indices.filter {
            FoldedText(document.lines[$0].map(\.text.string).joined()).contains(wanted)
          })
        found = listing.count
      } else {
        found = page.query.map { _ in document.lines.count }
      }
    }
    self.found = found
    self.listing = listing
    (frozen, area) = inner.splitTop(
      inner.rows > listing.frozen.count + 2 ? listing.frozen.count : 0)
  }

  private static func title(of page: Page, in dashboard: Dashboard) -> [Span] {
    switch page.kind {
    case .fiche(let id): FichePage.title(id, in: dashboard)
    case .about: [Span(dashboard.wording.heading(.aboutTitle), .title)]
    case .sources: [Span(dashboard.wording.heading(.sourcesTitle), .title)]
    case .journal(let action):
      [Span(dashboard.wording.heading(.journalTitle), .title)]
        + (action.map { [Span(" " + $0)] } ?? [])
    case .help: [Span(dashboard.wording.heading(.helpTitle), .title)]
    case .finance: FinanceView.title(in: dashboard) + dashboard.filterTitle
    case .calendar: CalendarView.title(in: dashboard) + dashboard.filterTitle
    case .indicators: IndicatorsView.title(in: dashboard) + dashboard.filterTitle
    case .alerts: AlertsView.title(in: dashboard) + dashboard.filterTitle
    case .engagement(let id): EngagementView.title(id, in: dashboard)
    case .review, .projection:
      dashboard.review.map { ReviewScreen.title(of: $0, in: dashboard) } ?? []
    }
  }

  /// The lines of a page that is read.
  private static func document(
    of page: Page, in dashboard: Dashboard, columns: Int
  ) -> Document {
    // Lines longer than a hundred columns are hard to read.
    var document = Document(columns: min(columns, 104), glyphs: dashboard.settings.glyphs)
    switch page.kind {
    case .fiche(let id):
      if let state = dashboard.situation.action(id) {
        FichePage.write(state, of: dashboard, into: &document)
      }
    case .about: AboutPage.write(dashboard, into: &document)
    case .sources(let action): SourcesPage.write(action: action, of: dashboard, into: &document)
    case .help: HelpPage.write(query: page.query, of: dashboard, into: &document)
    case .review, .projection:
      if let review = dashboard.review {
        return ReviewCard.document(
          of: review, in: dashboard,
          area: Rect(column: 0, row: 0, columns: columns, rows: .max))
      }
      if let state = dashboard.focusedAction {
        FichePage.writeSummary(state, of: dashboard, into: &document)
      }
    case .finance, .calendar, .indicators, .alerts, .engagement, .journal: break
    }
    return document
  }

  /// Where the cursor's mark stands, in the margin.
  var cursor: Point? {
    guard page.hasCursor, (page.top..<(page.top + area.rows)).contains(page.line) else {
      return nil
    }
    return Point(column: 0, row: area.row + page.line - page.top)
  }

  /// The line the cursor is on; nil when the page has none.
  var line: Int? {
    page.hasCursor && page.line >= 0 && page.line < listing.count ? page.line : nil
  }

  /// Id of the action whose fiche stands beside: that of the line the cursor is on or, on a heading, of
  /// the first line below it.
  private var actionBeside: String? {
    guard let line else { return nil }
    return (line..<listing.count).lazy.compactMap { listing.action($0) }.first
  }

  func draw(on grid: inout Grid, of dashboard: Dashboard) {
    let bounds = Rect(dashboard.size)
    let glyphs = dashboard.settings.glyphs
    let beside =
      companion.isEmpty ? nil : actionBeside.flatMap { dashboard.situation.action($0) }
    if frozen.row >= 2 {
      HeaderPane.draw(dashboard, in: bounds.splitTop(1).0, on: &grid)
    }
    if frozen.row >= 1 {
      let last = min(listing.count, page.top + area.rows)
      let position =
        listing.count > area.rows
        ? [Span(dashboard.wording(.lines(page.top + 1, last, of: listing.count)), .dim)] : []
      var rule = bounds.splitTop(frozen.row).0.splitBottom(1).0
      if beside != nil { rule = rule.splitLeft(companion.column - 1).0 }
      grid.rule(
        frozen.row >= 2 ? title : HeaderPane.warning(of: dashboard) + title, right: position,
        in: rule, row: frozen.row - 1, isFocused: true, glyphs: glyphs)
    }
    for (offset, line) in listing.frozen.prefix(frozen.rows).enumerated() {
      grid.write(line, column: frozen.column, row: frozen.row + offset, limit: frozen.columns)
    }
    for offset in 0..<min(area.rows, max(0, listing.count - page.top)) {
      grid.write(
        listing.line(page.top + offset), column: area.column, row: area.row + offset,
        limit: area.columns)
    }
    if let cursor {
      let isActive = line.flatMap { listing.act($0) } != nil
      grid.write(
        DisplayText(String(glyphs.mark)), at: Point(column: 0, row: cursor.row),
        role: isActive ? .mark : .rule, limit: area.column)
    }
    if listing.count == 0, area.rows > 0 {
      grid.write(
        dashboard.wording(.nothingFound), .dim, column: area.column, row: area.row,
        limit: area.columns, glyphs: glyphs)
    }
    if let beside {
      // Its rule lies beside that of the page.
      let area = Rect(
        column: companion.column, row: companion.row - 1, columns: companion.columns,
        rows: companion.rows + 1)
      PreviewPane.draw(beside, of: dashboard, in: area, on: &grid)
    }
  }
}
