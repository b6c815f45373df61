import ConventionModel
import Words

extension Portfolio.Entry {
  /// Whether what a filter asks of actions holds for any of them, or for the convention as a whole.
  ///
  /// `notes` is what its notes say, for a filter that looks there.
  func holds(_ test: Query.Test, notes: FoldedText) -> Bool {
    if case .letters(let needle) = test { return hay.contains(needle) }
    guard let summary else { return false }
    return switch test {
    case .statuses(let wanted): wanted.contains { (summary.statuses[$0] ?? 0) > 0 }
    case .meteos(let wanted): wanted.contains { (summary.meteos[$0] ?? 0) > 0 }
    case .late(let wanted): (summary.late > 0) == wanted
    case .flag(let wanted): (summary.flagged > 0) == wanted
    case .conflict(let wanted): (summary.conflicts > 0) == wanted
    case .stale(let wanted): (summary.stale > 0) == wanted
    case .reported(let wanted): (summary.reported > 0) == wanted
    case .due(let limits): limits.hold(summary.end.map { .value($0) } ?? .notReported)
    case .progress(let limits):
      limits.hold(summary.progress.share.map { .value($0.percent) } ?? .notReported)
    case .lead(let needle): summary.names.leads.contains { FoldedText($0).contains(needle) }
    case .partner(let needle):
      summary.names.partners.contains { FoldedText($0).contains(needle) }
    case .note(let needle): notes.contains(needle)
    case .groups(let names): !names.isDisjoint(with: summary.names.groups)
    case .volets(let names): !names.isDisjoint(with: summary.names.volets)
    case .funders(let names): !names.isDisjoint(with: summary.names.funders)
    case .links(let links): !links.isDisjoint(with: summary.names.links)
    case .engagements(let wanted):
      !wanted.isDisjoint(with: summary.names.engagements)
        || summary.names.engagementNumbers.contains {
          wanted.contains(PortfolioWords.name(ofEngagement: $0))
        }
    case .letters, .ids: false
    }
  }

  /// What letters are looked for in.
  private var hay: FoldedText {
    var text = FoldedText(folder)
    guard let summary else { return text }
    for part in [summary.id, summary.title, summary.territory, summary.kind] {
      if let part { text.append(part) }
    }
    return text
  }
}

extension Query.Test {
  /// Whether whole conventions can be asked.
  var isOfConventions: Bool {
    // Marks, and what was changed since a day, are kept of actions alone.
    if case .ids = self { false } else { true }
  }
}

/// The words of all conventions of a portfolio, so that a filter can be typed in those of any.
///
/// In it each thing has its name for an id.
struct PortfolioWords: Hashable, Sendable {
  /// A definition that has all of them.
  let definition: Definition

  init(of portfolio: Portfolio) {
    var groups: Set<String> = []
    var volets: Set<String> = []
    var engagements: Set<String> = []
    var funders: Set<String> = []
    var last = 0
    for case let names? in portfolio.entries.lazy.map(\.summary?.names) {
      groups.formUnion(names.groups)
      volets.formUnion(names.volets)
      engagements.formUnion(names.engagements.compactMap { $0 })
      funders.formUnion(names.funders)
      last = max(last, names.engagementNumbers.max() ?? 0)
    }
    var definition = Definition(convention: Convention(id: "", title: ""))
    definition.groups = groups.sorted().map { Label(id: $0, title: $0) }
    definition.volets = volets.sorted().map { Label(id: $0, title: $0) }
    // By their number first, which is the place a number names.
    definition.engagements =
      (0..<last).map { Engagement(id: PortfolioWords.name(ofEngagement: $0 + 1), title: "") }
      + engagements.sorted().map { Engagement(id: $0, title: $0) }
    funders.remove(BudgetKey.stateFunder)
    definition.parties = funders.sorted().map { Party(id: $0, name: $0) }
    self.definition = definition
  }

  /// What stands for the engagement of a number in whichever convention.
  static func name(ofEngagement number: Int) -> String { "#\(number)" }
}
