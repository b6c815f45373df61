import Canvas
import ConventionModel
import Typography
import Words

/// Money as a tree: the convention, its engagements, their actions, and each one's funders by year.
struct FinanceView: Hashable, Sendable {
  /// A line of the view.
  enum Line: Hashable {
    case blank
    case whole(isOpen: Bool)
    case group(FinanceTable.Group, isOpen: Bool)
    case action(FinanceTable.ActionAmounts, isOpen: Bool?)
    /// A funder's year, of an action or of the convention, and the line it hangs under.
    case year(FunderYear, action: Int?, under: Int)
    case unallocated
    case shown(Int)
    case said(FinanceTerm)
  }

  /// The figures.
  let table: FinanceTable
  let lines: [Line]
  /// Columns that each amount takes, as wide as the widest.
  let amountColumns: [Stage: Int]
  /// Columns that what is left to pay takes.
  let toPayColumns: Int
  /// Columns that ids take.
  let idColumns: Int

  /// Rows of the screen that are neither engagements nor actions: header, answers, names of columns,
  /// the convention, what is not allocated, keys.
  private static let otherRows = 12

  private static let wholeName = "convention"

  init(of dashboard: Dashboard, _ page: Page) {
    let situation = dashboard.situation
    let isFiltered = dashboard.rows.count < situation.actions.count
    let table = FinanceTable(of: situation, actions: dashboard.rows)
    // What fits is shown at once; more waits to be unfolded.
    let showsActions =
      isFiltered
      || table.groups.count + dashboard.rows.count + FinanceView.otherRows
        <= dashboard.size.rows
    var lines: [Line] = []
    func add(_ funding: [BudgetLineState], action: Int?) {
      let head = lines.count - 1
      for year in FunderYear.all(of: funding) {
        lines.append(.year(year, action: action, under: head))
      }
    }
    let wholeIsOpen = page.toggled.contains(FinanceView.wholeName)
    if !situation.funding.lines.isEmpty {
      lines.append(.whole(isOpen: wholeIsOpen))
      if wholeIsOpen { add(situation.funding.lines, action: nil) }
    }
    for group in table.groups {
      let id = situation.engagements[group.engagement].id ?? ""
      let isOpen = showsActions != page.toggled.contains("e:\(id)")
      lines.append(.group(group, isOpen: isOpen))
      guard isOpen else { continue }
      for action in group.actions {
        let state = situation.actions[action.place]
        let actionIsOpen = page.toggled.contains("a:\(state.id)")
        lines.append(.action(action, isOpen: state.funding.isEmpty ? nil : actionIsOpen))
        if actionIsOpen { add(state.funding, action: action.place) }
      }
    }
    if isFiltered {
      lines.append(.shown(dashboard.rows.count))
    } else if !table.whole.isEmpty, !table.allocated.isEmpty {
      lines.append(.unallocated)
    }
    if table.allocated.isEmpty { lines += [.blank, .said(.nothingAllocated)] }
    self.table = table
    self.lines = lines
    let sums = [table.whole, table.allocated, table.unallocated] + table.groups.map(\.amounts)
    let all = sums + table.groups.flatMap { $0.actions.map(\.amounts) }
    let words = dashboard.wording
    func columns(_ amounts: [Money?]) -> Int {
      let known = amounts.compactMap { $0 }
      // The widest has the most digits, and cents where any has.
      let widest = known.max { $0.cents.magnitude < $1.cents.magnitude } ?? .zero
      let hasCents = known.contains { $0.cents % 100 != 0 }
      let isNegative = known.contains { $0.cents < 0 }
      let whole = DisplayText(words.amount(Money(cents: widest.cents / 100 * 100))).width
      return whole + (hasCents ? 3 : 0) + (isNegative && widest.cents >= 0 ? 1 : 0)
    }
    amountColumns = [Stage: Int](
      uniqueKeysWithValues: Stage.allCases.map { stage in (stage, columns(all.map { $0[stage] })) })
    toPayColumns = columns(all.map(\.toPay))
    idColumns = min(
      12,
      (dashboard.rows.lazy.map { DisplayText(situation.actions[$0].id).width }
        + situation.engagements.lazy.map { DisplayText($0.id ?? "").width }).max() ?? 3)
  }

  static func title(in dashboard: Dashboard) -> [Span] {
    [Span(dashboard.wording.heading(.fundingTitle), .title)]
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let situation = dashboard.situation
    let layout = FinanceLayout(self, of: dashboard, columns: columns)
    var listing = Listing(count: lines.count) { layout.line(lines[$0]) }
    // What a meeting asks first stays in sight where there is room for it.
    listing.frozen =
      (dashboard.size.rows >= 18 ? layout.answers + [[]] : []) + [layout.heading]
    listing.fold = { fold(at: $0, in: situation) }
    listing.act = { place in
      switch lines[place] {
      case .whole, .group: fold(at: place, in: situation).map { .fold($0.name) }
      case .action(let action, _): .action(situation.actions[action.place].id)
      case .year(let year, .some, _): FinanceView.latestKey(of: year).map { .amount($0) }
      case .year, .blank, .unallocated, .shown, .said: nil
      }
    }
    listing.action = { place in
      switch lines[place] {
      case .action(let action, _): situation.actions[action.place].id
      case .year(_, let action?, _): situation.actions[action].id
      default: nil
      }
    }
    listing.edit = { place in
      guard case .action(let action, _) = lines[place],
        let line = situation.actions[action.place].funding.first
      else { return nil }
      return .amount(line.key)
    }
    return listing
  }

  private func fold(at place: Int, in situation: Situation) -> Listing.Fold? {
    switch lines[place] {
    case .whole(let isOpen): Listing.Fold(name: FinanceView.wholeName, isOpen: isOpen, head: place)
    case .group(let group, let isOpen):
      Listing.Fold(
        name: "e:\(situation.engagements[group.engagement].id ?? "")", isOpen: isOpen, head: place)
    case .action(let action, let isOpen?):
      Listing.Fold(name: "a:\(situation.actions[action.place].id)", isOpen: isOpen, head: place)
    case .year(_, _, let head): fold(at: head, in: situation)
    case .action, .blank, .unallocated, .shown, .said: nil
    }
  }

  private static func latestKey(of year: FunderYear) -> BudgetKey? {
    (year.amounts.latest ?? year.keys.keys.max()).flatMap { year.keys[$0] }
  }
}
