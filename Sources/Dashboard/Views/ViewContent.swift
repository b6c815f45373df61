/// What a view works out once and draws many times: it is made anew when the convention, the filter or
/// what is unfolded changes, not when the cursor moves.
enum ViewContent: Hashable, Sendable {
  case finance(FinanceView)
  case calendar(CalendarView)
  case indicators(IndicatorsView)
  case alerts(AlertsView)
  case engagement(EngagementView)
  case journal(JournalView)

  /// The content of a page; nil for pages that are written anew each time.
  ///
  /// `former` is what the page showed of the same state before other words were sought in it.
  init?(of page: Page, in dashboard: Dashboard, after former: ViewContent? = nil) {
    switch page.kind {
    case .finance: self = .finance(FinanceView(of: dashboard, page))
    case .calendar: self = .calendar(CalendarView(of: dashboard, page))
    case .indicators: self = .indicators(IndicatorsView(of: dashboard))
    case .alerts: self = .alerts(AlertsView(of: dashboard, page))
    case .engagement(let id): self = .engagement(EngagementView(of: dashboard, id))
    case .journal(let action):
      var before: JournalView?
      if case .journal(let view)? = former { before = view }
      self = .journal(JournalView(action: action, query: page.query, of: dashboard, after: before))
    case .fiche, .about, .sources, .help, .review, .projection: return nil
    }
  }

  /// Its lines in some columns.
  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    switch self {
    case .finance(let view): view.listing(of: dashboard, columns: columns)
    case .calendar(let view): view.listing(of: dashboard, columns: columns)
    case .indicators(let view): view.listing(of: dashboard, columns: columns)
    case .alerts(let view): view.listing(of: dashboard, columns: columns)
    case .engagement(let view): view.listing(of: dashboard, columns: columns)
    // Lines longer than a hundred columns are hard to read.
    case .journal(let view): view.listing(of: dashboard, columns: min(columns, 104))
    }
  }

  /// Whether it shows what a page asks for now, or what was sought there before.
  func answers(_ page: Page) -> Bool {
    if case .journal(let view) = self { view.query == page.query } else { true }
  }

  /// How many things a search found, where they are not simply the lines.
  var found: Int? {
    if case .journal(let view) = self { view.found } else { nil }
  }
}
