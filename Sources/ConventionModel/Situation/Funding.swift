/// A budget line as it stands on a day.
public struct BudgetLineState: Hashable, Sendable {
  /// Funder, year and stage.
  public let key: BudgetKey
  /// The amount.
  public let amount: Fact<Money>
  /// For a printed total: whether it includes the State's share.
  public let includes: Inclusion?
  /// Where the definition has it from, when it has it.
  public let provenance: Provenance?

  /// Whether it holds an amount of the definition that no source is named for; what people declare
  /// is signed by them.
  var isWithoutSource: Bool {
    amount.origin == .definition && amount.value != nil && provenance?.source == nil
  }

  /// The lines of a definition and those the journal added; one whose adding was undone is gone.
  static func all(of lines: [BudgetLine], target: Target, in ledger: Ledger) -> [BudgetLineState] {
    var added = ledger.amountKeys(of: target)
    if !added.isEmpty {
      let defined = Set(lines.map(\.key))
      added.removeAll { defined.contains($0) }
    }
    func fact(_ key: BudgetKey, _ initial: Reported<Money>) -> Fact<Money> {
      ledger.fact(of: target, .amount(key), initial: initial) { Int64($0).map(Money.init) }
    }
    return lines.map {
      BudgetLineState(
        key: $0.key, amount: fact($0.key, $0.amount), includes: $0.includes,
        provenance: $0.provenance)
    }
      + added.map {
        BudgetLineState(key: $0, amount: fact($0, .notReported), includes: nil, provenance: nil)
      }.filter { $0.amount.reported != .notReported || $0.amount.isConflict }
  }
}

/// What the budget lines of a convention, or of one action, come to.
public struct Funding: Hashable, Sendable {
  /// What one funder brings: for each year the latest stage known, summed over the years.
  public struct Contribution: Hashable, Sendable {
    /// Id of the funder.
    public let funder: String
    /// The sum.
    public let amount: Money
    /// The lines summed, one a year, by year.
    public let lines: [BudgetLineState]
  }

  /// Whether a total was printed in the source or summed here.
  public enum TotalKind: Hashable, Sendable {
    /// A `total` line says so.
    case read
    /// The sum of the funders, or of a printed total and the State's share it leaves out.
    case computed
  }

  /// All lines.
  public let lines: [BudgetLineState]
  /// The funders, in order of appearance, without the printed total.
  public let contributions: [Contribution]
  /// The printed total's contribution, when there is one.
  public let printedTotal: Contribution?
  /// Whether the printed total includes the State's share.
  public let includesState: Inclusion
  /// Everything together, when known.
  public let total: Money?
  /// How the total is known.
  public let totalKind: TotalKind
  /// The State's share, when known.
  public let state: Money?
  /// The total less the State's share, when no part is missing: computed, whoever pays it.
  public let rest: Money?
  /// State ÷ total (« cofinancement »); nil when a part is missing (« indéterminé »).
  public let stateShare: Share?

  /// What those lines come to.
  public init(lines: [BudgetLineState]) {
    self.lines = lines
    var order: [String] = []
    var byFunder: [String: [BudgetLineState]] = [:]
    for line in lines {
      if byFunder[line.key.funder] == nil { order.append(line.key.funder) }
      byFunder[line.key.funder, default: []].append(line)
    }
    let all = order.compactMap { Funding.contribution(of: $0, in: byFunder[$0] ?? []) }
    contributions = all.filter { $0.funder != BudgetKey.totalFunder }
    let printedTotal = all.first { $0.funder == BudgetKey.totalFunder }
    self.printedTotal = printedTotal
    includesState =
      ((printedTotal?.lines ?? []) + (byFunder[BudgetKey.totalFunder] ?? []))
      .compactMap(\.includes).first ?? .unknown
    let state = contributions.first { $0.funder == BudgetKey.stateFunder }?.amount
    self.state = state
    if let printed = printedTotal?.amount {
      let added = includesState == .no ? state : nil
      totalKind = added == nil ? .read : .computed
      total = printed + (added ?? .zero)
    } else {
      totalKind = .computed
      total = contributions.isEmpty ? nil : contributions.map(\.amount).reduce(.zero, +)
    }
    let isWhole =
      printedTotal != nil || contributions.contains { $0.funder != BudgetKey.stateFunder }
    let counted =
      printedTotal == nil ? order : [BudgetKey.stateFunder, BudgetKey.totalFunder]
    let isMissing = counted.contains { Funding.isMissing(in: byFunder[$0] ?? []) }
    if let state, let total, isWhole, !isMissing {
      rest = total - state
      stateShare = Share(state, of: total)
    } else {
      rest = nil
      stateShare = nil
    }
  }

  /// The sum of all amounts at a stage, of the funders or of one; nil when none is known.
  ///
  /// The printed total is no funder, and is summed only when asked for by its own id.
  public func sum(at stage: Stage, funder: String? = nil) -> Money? {
    let known = lines.filter { line in
      guard line.key.stage == stage else { return false }
      guard let funder else { return line.key.funder != BudgetKey.totalFunder }
      return line.key.funder == funder
    }.compactMap(\.amount.value)
    return known.isEmpty ? nil : known.reduce(.zero, +)
  }

  /// Pairs of lines of the same funder and year whose later stage is above the earlier one.
  public var stageAnomalies: [(earlier: BudgetLineState, later: BudgetLineState)] {
    let known = lines.filter { $0.amount.value != nil }
    guard known.count > 1 else { return [] }
    // By funder, year and stage: the line before one is the stage before it, where there is one.
    let places = known.indices.sorted { left, right in
      let (first, second) = (known[left].key, known[right].key)
      return (first.funder, first.year ?? 0, first.stage.order, left)
        < (second.funder, second.year ?? 0, second.stage.order, right)
    }
    var found: [(place: Int, earlier: BudgetLineState)] = []
    var earlier: BudgetLineState?
    for (order, place) in places.enumerated() {
      let line = known[place]
      if order > 0 {
        let before = known[places[order - 1]]
        if before.key.funder != line.key.funder || before.key.year != line.key.year {
          earlier = nil
        } else if before.key.stage < line.key.stage {
          earlier = before
        }
      }
      if let earlier, let low = earlier.amount.value, let high = line.amount.value, high > low {
        found.append((place, earlier))
      }
    }
    return found.sorted { $0.place < $1.place }.map { ($0.earlier, known[$0.place]) }
  }

  private static func contribution(
    of funder: String, in lines: [BudgetLineState]
  ) -> Contribution? {
    // By year, then stage: the last of a year is the one taken.
    let known = lines.filter { $0.key.stage != .paid && $0.amount.value != nil }
      .sorted { ($0.key.year ?? 0, $0.key.stage.order) < ($1.key.year ?? 0, $1.key.stage.order) }
    guard !known.isEmpty else { return nil }
    let used = known.indices
      .filter { $0 + 1 == known.count || known[$0 + 1].key.year != known[$0].key.year }
      .map { known[$0] }
    return Contribution(
      funder: funder, amount: used.compactMap(\.amount.value).reduce(.zero, +), lines: used)
  }

  /// Whether a funder's lines name a year of which nothing was said, not even « sans objet ».
  private static func isMissing(in lines: [BudgetLineState]) -> Bool {
    let funding = lines.filter { $0.key.stage != .paid }
    guard funding.contains(where: { $0.amount.reported == .notReported }) else { return false }
    let said = Set(funding.filter { $0.amount.reported != .notReported }.map(\.key.year))
    return funding.contains { !said.contains($0.key.year) }
  }
}
