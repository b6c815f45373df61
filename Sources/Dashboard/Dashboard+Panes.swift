import Canvas
import ConventionModel

/// The panes of the board: which one keys act in, and what it opens.
extension Dashboard {
  /// A part of the board that keys can act in, in the order of the screen.
  public enum Pane: CaseIterable, Hashable, Sendable {
    /// The table of actions.
    case actions
    /// The engagements.
    case engagements
    /// The funding gauge.
    case money
    /// What wants attention.
    case alerts
    /// The calendar.
    case calendar

    /// The page it is a short form of; nil where Enter does something else.
    var view: View? {
      switch self {
      case .actions, .engagements: nil
      case .money: .finance
      case .alerts: .alerts
      case .calendar: .calendar
      }
    }
  }

  /// The panes that the size of the screen leaves.
  private var shownPanes: [Pane] {
    let layout = BoardLayout(of: self)
    return Pane.allCases.filter { pane in
      switch pane {
      case .actions: true
      case .engagements: !layout.engagements.isEmpty && !situation.engagements.isEmpty
      case .alerts: !situation.alerts.isEmpty && !layout[pane].isEmpty
      case .money, .calendar: !layout[pane].isEmpty
      }
    }
  }

  /// Goes to the next pane (1) or the one before (−1).
  mutating func focusPane(beside step: Int) {
    let panes = shownPanes
    let place = panes.firstIndex(of: focus) ?? 0
    focus = panes[(place + step + panes.count) % panes.count]
  }

  /// Opens what the pane with the focus is about.
  mutating func openFocused() {
    switch focus {
    case .actions: if let id = selectedAction?.id { pages.append(Page(.fiche(id))) }
    case .engagements: openEngagement()
    case .money, .alerts, .calendar:
      guard let view = focus.view else { return }
      let kind = alertKind
      open(view)
      if view == .alerts, let kind { putCursor(onAlertsOf: kind) }
    }
  }

  /// Puts the cursor of the alerts on those of a kind.
  private mutating func putCursor(onAlertsOf kind: Alert.Kind) {
    guard var page = pages.last, case .alerts(let view)? = page.content,
      let line = view.line(of: kind)
    else { return }
    (page.line, page.top) = (line, line)
    pages[pages.count - 1] = page
    clampPage()
  }

  /// Opens the page of the chosen engagement, or of all of them.
  mutating func openEngagement() {
    pages.append(Page(.engagement(engagement?.id)))
    settlePage()
  }

  /// Gives a pane the whole screen, or takes it back.
  mutating func zoomPane() {
    switch focus {
    case .actions:
      isZoomed.toggle()
      keepSelectionInView()
    default: openFocused()
    }
  }

  /// The kind of alert that the cursor of the alerts is on; nil without any alert.
  var alertKind: Alert.Kind? {
    let kinds = AlertsPane(dashboard: self).counts.map(\.kind)
    return chosenAlertKind.flatMap { kinds.contains($0) ? $0 : nil } ?? kinds.first
  }

  /// Moves among the kinds of alerts.
  mutating func chooseAlertKind(beside step: Int) {
    let kinds = AlertsPane(dashboard: self).counts.map(\.kind)
    guard let kind = alertKind, let place = kinds.firstIndex(of: kind) else { return }
    chosenAlertKind = kinds[min(max(place + step, 0), kinds.count - 1)]
  }
}
