import Canvas
import ConventionModel
import Words

/// Keys on the board.
extension Dashboard {
  mutating func performOnBoard(_ command: Command) {
    switch command {
    case .open:
      openFocused()
    case .editField:
      if let id = selectedAction?.id { pages.append(Page(.fiche(id))) }
    case .mark:
      if let id = selectedAction?.id, marks.remove(id) == nil { marks.insert(id) }
      select(row: (selectedRow ?? 0) + 1)
    case .markAll:
      let shown = rows.map { situation.actions[$0].id }
      if marks.isSuperset(of: shown) { marks.subtract(shown) } else { marks.formUnion(shown) }
    case .search: beginFiltering()
    case .match(let step): selectMatch(beside: step)
    case .pane(let step): focusPane(beside: step)
    case .zoom: zoomPane()
    case .engagement(let number): choose(engagement: number - 1, askedFor: number)
    case .engagementBeside(let step): chooseEngagementBeside(step)
    case .move(let step) where focus == .engagements: chooseEngagementBeside(step.signum())
    case .move(let step) where focus == .alerts: chooseAlertKind(beside: step.signum())
    case .move(let step): select(row: (selectedRow ?? 0) + step)
    case .page(let step):
      let visible = max(1, BoardLayout(of: self).tableRows)
      tableTop = max(0, min(tableTop + step * visible, rows.count - visible))
      select(row: (selectedRow ?? 0) + step * visible)
    case .first: select(row: 0)
    case .last: select(row: rows.count - 1)
    default: break
    }
  }

  /// Selects the action of a row, the nearest where there is none, and shows it.
  mutating func select(row: Int) {
    guard !rows.isEmpty else { return }
    focus = .actions
    selection = situation.actions[rows[min(max(row, 0), rows.count - 1)]].id
    keepSelectionInView()
  }

  /// Filters the table by the engagement of that place; −1 is all of them.
  mutating func choose(engagement place: Int, askedFor number: Int) {
    guard place < situation.engagements.count else {
      notice = .noSuchEngagement(number, count: situation.engagements.count)
      return
    }
    if place >= 0, place == chosenEngagement {
      return openEngagement()
    }
    chosenEngagement = place < 0 ? nil : place
    tableTop = 0
    refill()
    settlePage()
  }

  private mutating func chooseEngagementBeside(_ step: Int) {
    let count = situation.engagements.count + 1
    let place = ((chosenEngagement ?? -1) + 1 + step + count) % count - 1
    choose(engagement: place, askedFor: place + 1)
  }
}
