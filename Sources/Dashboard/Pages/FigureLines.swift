import ConventionModel
import Words

/// A figure on screen: its name, its value, how it is known, and the words it comes from.
struct FigureLine {
  let name: String
  let value: String
  /// Read, computed, declared or proposed.
  let kind: String
  /// How it was computed, or who declared it.
  var explanation: String?
  var provenance: Provenance?
}

/// The figures of the dashboard, for the pages that say where they come from.
enum FigureLines {
  static func ofConvention(_ situation: Situation, _ words: Wording) -> [FigureLine] {
    let funding = situation.funding
    let definition = situation.definition
    var lines: [FigureLine] = []
    for contribution in funding.contributions {
      for line in contribution.lines {
        lines.append(figure(line, definition, situation, words))
      }
      if contribution.lines.count > 1 {
        lines.append(
          FigureLine(
            name: words.name(ofFunder: contribution.funder, in: definition),
            value: words.money(contribution.amount), kind: words(.figureComputed),
            explanation: words(.sumOfLines(contribution.lines.count))))
      }
    }
    if let printed = funding.printedTotal {
      for line in printed.lines { lines.append(figure(line, definition, situation, words)) }
    } else if let total = funding.total {
      lines.append(
        FigureLine(
          name: words(.totalBudget), value: words.money(total), kind: words(.figureComputed),
          explanation: words(.totalExplained)))
    }
    if let rest = funding.rest {
      lines.append(
        FigureLine(
          name: words.heading(.restName), value: words.money(rest), kind: words(.figureComputed),
          explanation: words(funding.totalKind == .read ? .restExplained : .restOfFunders)))
    }
    if let share = funding.stateShare {
      lines.append(
        FigureLine(
          name: words.heading(.stateShareName), value: words.share(share),
          kind: words(.figureComputed),
          explanation: words(.stateShareExplained)))
    }
    if let unallocated = situation.unallocated {
      lines.append(
        FigureLine(
          name: words.heading(.unallocatedName), value: words.money(unallocated),
          kind: words(.figureComputed),
          explanation: words(
            .allocated(situation.allocatedActions, of: situation.actions.count))))
    }
    return lines
  }

  private static func figure(
    _ line: BudgetLineState, _ definition: Definition, _ situation: Situation, _ words: Wording
  ) -> FigureLine {
    let year = line.key.year.map { " \($0)" } ?? ""
    let name = words.name(ofFunder: line.key.funder, in: definition) + year
    let value =
      words.reported(line.amount.reported) { words.money($0) } + ", "
      + words.name(of: line.key.stage)
    if case .journal(let record) = line.amount.origin {
      let day = situation.zone.day(at: record.at)
      return FigureLine(
        name: name, value: value, kind: words(.figureDeclared),
        explanation: words(.declaredBy(record.by, day)))
    }
    return FigureLine(
      name: name, value: value, kind: words(.figureRead), provenance: line.provenance)
  }
}
