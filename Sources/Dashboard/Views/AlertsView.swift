import Canvas
import ConventionModel
import Typography
import Words

/// Alerts of the actions shown.
struct AlertsView: Hashable, Sendable {
  /// Places in ``Situation/actions`` of the actions shown, in order.
  private let rows: [Int]

  init(of dashboard: Dashboard, _ page: Page) { rows = dashboard.rows }

  static func title(in dashboard: Dashboard) -> [Span] {
    [Span(dashboard.wording(.alertsTitle), .title)]
  }

  func listing(of dashboard: Dashboard, _ page: Page, columns: Int) -> Listing {
    let actions = dashboard.situation.actions
    var listing = Listing(count: rows.count) { place in
      let state = actions[rows[place]]
      return [Span(DisplayText(state.id).padded(to: 6), .label), Span(state.action.title)]
    }
    listing.act = { .action(actions[rows[$0]].id) }
    listing.action = { actions[rows[$0]].id }
    return listing
  }
}
