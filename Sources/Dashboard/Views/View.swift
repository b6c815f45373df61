import Words

/// A way of looking at the whole convention; one key goes from each to the next, in this order.
public enum View: String, CaseIterable, Hashable, Sendable {
  /// Everything at once: engagements, money, actions, time.
  case dashboard
  /// What wants attention.
  case alerts
  /// Money by engagement, action, funder, stage and year.
  case finance
  /// Actions and milestones in time.
  case calendar
  /// What indicators reach.
  case indicators
  /// What happened.
  case journal
  /// The convention's own page.
  case about
  /// One action, for a whole room to read.
  case projection

  /// The page it is; nil for the board, which lies under all pages.
  var page: Page.Kind? {
    switch self {
    case .dashboard: nil
    case .finance: .finance
    case .calendar: .calendar
    case .indicators: .indicators
    case .alerts: .alerts
    case .journal: .journal(action: nil)
    case .about: .about
    case .projection: .projection
    }
  }
}

extension Dashboard {
  /// Shows a view, whatever was over the board before.
  public mutating func open(_ view: View) {
    // Projection shows what a meeting is about; other views leave it.
    let stays = view == .projection && review != nil && !isFollowing
    if !stays, !isFollowing { review = nil }
    pages = (stays ? [Page(.review)] : []) + (view.page.map { [Page($0)] } ?? [])
    settlePage()
  }

  /// The view on screen; nil when something else covers it.
  var view: View? {
    pages.count > 1 ? nil : View.allCases.first { $0.page == pages.last?.kind }
  }

  /// Goes to the view after (1) or before (−1) the one on screen, or back to the board.
  mutating func showView(beside step: Int) {
    let all = View.allCases
    let beside = view.flatMap { all.firstIndex(of: $0) }.map {
      all[($0 + step + all.count) % all.count]
    }
    open(beside ?? .dashboard)
  }
}

extension Wording {
  /// The name of a view.
  func name(of view: View) -> String {
    switch view {
    case .dashboard: heading(.boardName)
    case .alerts: heading(.alertsTitle)
    case .finance: heading(.fundingTitle)
    case .calendar: heading(.calendarTitle)
    case .indicators: heading(.indicatorsTitle)
    case .journal: heading(.journalTitle)
    case .about: heading(.aboutTitle)
    case .projection: meeting(.projectionName)
    }
  }
}
