import Canvas
import ConventionModel
import Typography
import Words

/// The finance view laid out over some columns.
///
/// Where not all columns fit, they go in this order: the bar, the State's share, what is left to pay, the
/// notified amount, the payment rate, the commitment rate, the planned amount. The name, what is
/// committed and what is paid stay.
struct FinanceLayout {
  private let view: FinanceView
  private let dashboard: Dashboard
  private let columns: Int
  private let nameColumns: Int
  /// The columns shown and how wide they are, from left to right.
  private let shown: [(column: FinanceTerm.Column, width: Int)]

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  /// Columns from the first to go to the last.
  private static let expendable: [FinanceTerm.Column] = [
    .bar, .stateShare, .toPay, .notified, .paymentRate, .commitmentRate, .planned,
  ]
  private static let narrowestName = 20
  private static let gap = 2

  init(_ view: FinanceView, of dashboard: Dashboard, columns: Int) {
    self.view = view
    self.dashboard = dashboard
    self.columns = columns
    let words = dashboard.wording
    func width(_ column: FinanceTerm.Column) -> Int {
      let name = DisplayText(words.finance(.column(column))).width
      return switch column {
      case .planned, .notified, .committed, .paid:
        max(name, column.stage.flatMap { view.amountColumns[$0] } ?? 0)
      case .toPay: max(name, view.toPayColumns)
      case .commitmentRate, .paymentRate, .stateShare: max(name, 6)
      case .bar: max(name, 16)
      }
    }
    var left = FinanceTerm.Column.allCases.map { (column: $0, width: width($0)) }
    func taken() -> Int { left.reduce(0) { $0 + $1.width + FinanceLayout.gap } }
    for column in FinanceLayout.expendable
    where columns - taken() < FinanceLayout.narrowestName {
      left.removeAll { $0.column == column }
    }
    nameColumns = max(8, min(44, columns - taken()))
    // What is left over goes to the bar, where there is one.
    if let last = left.indices.last, left[last].column == .bar {
      left[last].width = min(40, left[last].width + columns - nameColumns - taken())
    }
    shown = left
  }

  /// The names of columns.
  var heading: [Span] {
    var spans: [Span] = [
      .cell("  " + words.finance(.unit), .dim, columns: nameColumns, glyphs: glyphs)
    ]
    for (column, width) in shown {
      spans += [
        .gap(FinanceLayout.gap),
        .cell(
          words.finance(.column(column)), .label, columns: width,
          alignment: column == .bar ? .left : .right, glyphs: glyphs),
      ]
    }
    return spans.truncated(to: columns, glyphs: glyphs)
  }

  /// A line of the view.
  func line(_ line: FinanceView.Line) -> [Span] {
    switch line {
    case .blank: return []
    case .whole(let isOpen):
      let name = [fold(isOpen), Span(words.finance(.whole), .strong)]
      return row(name, view.table.whole, share: situation.funding.stateShare, .strong)
    case .group(let group, let isOpen):
      let state = situation.engagements[group.engagement]
      let title = state.engagement.map { $0.short ?? $0.title } ?? words(.withoutEngagement)
      let coverage = "\(group.allocated)/\(group.actions.count)"
      let id = state.id ?? ""
      let name = [
        fold(isOpen), .cell(id, .label, columns: view.idColumns, glyphs: glyphs), .gap(1),
        Span(title, .strong), .gap(1), Span(coverage, .dim),
      ]
      return row(name, group.amounts, share: nil, .text)
    case .action(let action, let isOpen):
      let state = situation.actions[action.place]
      let name = [
        .gap(2), isOpen.map { fold($0) } ?? .gap(2),
        .cell(state.id, .label, columns: view.idColumns, glyphs: glyphs), .gap(1),
        Span(state.action.short ?? state.action.title),
      ]
      return row(name, action.amounts, share: action.stateShare, .text)
    case .year(let year, let action, _):
      let funder = words.name(ofFunder: year.funder, in: situation.definition)
      let indent = action == nil ? 4 : 6
      let name: [Span] = [
        .gap(indent), Span(year.year.map { "\($0) " } ?? "", .label), Span(funder, .dim),
      ]
      return row(name, year.amounts, share: nil, .dim)
    case .unallocated:
      return row(
        [.gap(2), Span(words.finance(.unallocated), .computed)], view.table.unallocated, share: nil,
        .computed)
    case .shown(let count):
      return row(
        [.gap(2), Span(words.finance(.shown(count)), .computed)], view.table.allocated, share: nil,
        .computed)
    case .said(let term):
      return [.gap(2), Span(words.finance(term), .dim)].truncated(to: columns, glyphs: glyphs)
    }
  }

  private func fold(_ isOpen: Bool) -> Span {
    Span(String(glyphs.fold(isOpen: isOpen)) + " ", .dim)
  }

  private func row(
    _ name: [Span], _ amounts: StageAmounts, share: Share?, _ role: Role
  ) -> [Span] {
    var spans = name.padded(to: nameColumns, glyphs: glyphs)
    for (column, width) in shown {
      spans.append(.gap(FinanceLayout.gap))
      if column == .bar {
        spans += bar(amounts, columns: width)
      } else {
        spans.append(figure(column, amounts, share, role, columns: width))
      }
    }
    return spans
  }

  private func figure(
    _ column: FinanceTerm.Column, _ amounts: StageAmounts, _ share: Share?, _ role: Role,
    columns: Int
  ) -> Span {
    var role = role
    let text: String?
    switch column {
    case .planned, .notified, .committed, .paid:
      let stage = column.stage
      text = stage.flatMap { amounts[$0] }.map { words.amount($0) }
      if let stage, isAnomaly(stage, amounts) { role = .warning }
    case .commitmentRate:
      text = amounts.commitmentRate.map { words.percent($0) }
      if let rate = amounts.commitmentRate, rate > .whole { role = .warning }
    case .paymentRate:
      text = amounts.paymentRate.map { words.percent($0) }
      if let rate = amounts.paymentRate, rate > .whole { role = .warning }
    case .toPay:
      text = amounts.toPay.map { words.amount($0) }
      if let left = amounts.toPay, left < .zero { role = .warning }
    case .stateShare:
      text = share.map { words.percent($0) }
      if let share, share > Alert.largestStateShare { role = .warning }
    case .bar: text = nil
    }
    guard let text else {
      return .cell(
        glyphs == .ascii ? "-" : "—", .dim, columns: columns, alignment: .right, glyphs: glyphs)
    }
    return .cell(text, role, columns: columns, alignment: .right, glyphs: glyphs)
  }

  /// Whether an amount is above the one of the stage before it.
  private func isAnomaly(_ stage: Stage, _ amounts: StageAmounts) -> Bool {
    guard let amount = amounts[stage],
      let before = Stage.allCases.last(where: { $0 < stage && amounts[$0] != nil }),
      let earlier = amounts[before]
    else { return false }
    return amount > earlier
  }

  /// Paid, then committed, of what is planned, or of the largest amount known without a plan.
  private func bar(_ amounts: StageAmounts, columns: Int) -> [Span] {
    guard let whole = amounts[.planned] ?? amounts[.notified] ?? amounts[.committed],
      whole > .zero
    else { return [.gap(columns)] }
    func reach(_ stage: Stage) -> Int {
      let part = amounts[stage].flatMap { Share($0, of: whole) }?.fraction ?? 0
      let reached = Int((max(0, min(1, part)) * Double(columns)).rounded())
      return part > 0 ? max(1, reached) : 0
    }
    let paid = reach(.paid)
    let committed = max(paid, reach(.committed))
    func run(_ sign: String, _ count: Int, _ role: Role) -> Span {
      Span(DisplayText(repeating: DisplayText(sign), count: count), role)
    }
    return [
      run(glyphs == .ascii ? "#" : "█", paid, .barFill),
      run(glyphs == .ascii ? "=" : "▒", committed - paid, .moneyOther),
      run(glyphs == .ascii ? "." : "░", columns - committed, .barTrack),
    ]
  }

  /// What a meeting asks first, in words: the whole, the State's part, how fast it is spent.
  var answers: [[Span]] {
    [total, state, spending].map { parts in
      // An amount is never cut: what does not fit is left out whole.
      [.gap(2)]
        + .fitting(
          parts, columns: columns - 2,
          between: [Span(" \(glyphs.separator.string) ", .dim)])
    }
  }

  private var total: [[Span]] {
    let funding = situation.funding
    guard let total = funding.total else { return [[Span(words(.noFunding), .dim)]] }
    let kind = words(funding.totalKind == .read ? .figureRead : .figureComputed)
    let share = funding.stateShare.map {
      [Span(words.label(words.heading(.stateShareName)) + " " + words.share($0))]
    }
    return [
      [
        Span(words.label(words(.totalBudget)) + " ", .label), Span(words.money(total), .strong),
        Span(" " + kind, .computed),
      ], share ?? [],
    ]
  }

  private var state: [[Span]] {
    let state = view.table.state
    guard !state.isEmpty else { return [] }
    let name = Span(words.label(words.finance(.state)) + " ", .label)
    func part(_ stage: Stage) -> [Span] {
      state[stage].map { [Span(words.name(of: stage) + " " + words.money($0))] } ?? []
    }
    guard let committed = state[.committed] else {
      let missing = words.label(words.name(of: .committed)) + " " + words.notReported
      return [[name] + part(.notified), part(.paid), [Span(missing, .dim)]]
    }
    let rate = state.commitmentRate.flatMap { rate in
      state[.planned].map { [Span(words.share(rate, ofPlanned: $0))] }
    }
    return [
      [name, Span(words.name(of: .committed) + " " + words.money(committed), .strong)], rate ?? [],
      part(.notified), part(.paid),
    ]
  }

  private var spending: [[Span]] {
    let spent = situation.spentShare.map {
      let isBehind = situation.alertTallies.contains { $0.kind == .spendingBehind }
      return [
        Span(
          words.spending($0, for: situation.period.elapsed?.share), isBehind ? .warning : .text)
      ]
    }
    let left = situation.unallocated.map {
      let count = words.allocation(situation.allocatedActions, of: situation.actions.count)
      return [
        Span(words.label(words.heading(.unallocatedName)) + " " + words.money($0)),
        Span(" (\(count))", .dim),
      ]
    }
    return [spent ?? [], left ?? []]
  }
}

extension FinanceTerm.Column {
  /// The stage whose amounts stand in it.
  fileprivate var stage: Stage? {
    switch self {
    case .planned: .planned
    case .notified: .notified
    case .committed: .committed
    case .paid: .paid
    case .commitmentRate, .paymentRate, .toPay, .stateShare, .bar: nil
    }
  }
}
