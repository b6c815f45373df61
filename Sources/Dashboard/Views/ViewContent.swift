/// What a view works out once and draws many times: it is made anew when the convention, the filter or
/// what is unfolded changes, not when the cursor moves.
enum ViewContent: Hashable, Sendable {
  case finance(FinanceView)
  case calendar(CalendarView)
  case indicators(IndicatorsView)
  case alerts(AlertsView)
  case engagement(EngagementView)

  /// The content of a page; nil for pages that are read and not acted in.
  init?(of page: Page, in dashboard: Dashboard) {
    switch page.kind {
    case .finance: self = .finance(FinanceView(of: dashboard, page))
    case .calendar: self = .calendar(CalendarView(of: dashboard, page))
    case .indicators: self = .indicators(IndicatorsView(of: dashboard, page))
    case .alerts: self = .alerts(AlertsView(of: dashboard, page))
    case .engagement(let id): self = .engagement(EngagementView(of: dashboard, id))
    case .fiche, .about, .sources, .journal, .help, .review, .projection: return nil
    }
  }

  /// Its lines in some columns.
  func listing(of dashboard: Dashboard, _ page: Page, columns: Int) -> Listing {
    switch self {
    case .finance(let view): view.listing(of: dashboard, page, columns: columns)
    case .calendar(let view): view.listing(of: dashboard, page, columns: columns)
    case .indicators(let view): view.listing(of: dashboard, page, columns: columns)
    case .alerts(let view): view.listing(of: dashboard, page, columns: columns)
    case .engagement(let view): view.listing(of: dashboard, page, columns: columns)
    }
  }
}
