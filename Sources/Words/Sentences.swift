import ConventionModel

/// Sentences that are more than a phrase with holes.
extension Wording {
  /// « 75 % : 9 mois sur 12 (du 1er juillet 2022 au 30 juin 2023) ».
  func elapsedSentence(_ elapsed: Elapsed) -> String {
    let passed = length(elapsed.passed)
    let total = length(elapsed.total)
    return isFrench
      ? "\(percent(elapsed.share))\(noBreakSpace): \(passed) sur \(total), du \(longDate(elapsed.start)) au \(longDate(elapsed.end))"
      : "\(percent(elapsed.share)): \(passed) of \(total), \(longDate(elapsed.start)) to \(longDate(elapsed.end))"
  }

  /// Whether the printed total includes the State's share, as far as the source says.
  func inclusionSentence(_ inclusion: Inclusion) -> String {
    switch inclusion {
    case .yes:
      isFrench
        ? "le budget global inclut la part de l'État"
        : "the overall budget includes the State share"
    case .no:
      isFrench
        ? "le budget global n'inclut pas la part de l'État"
        : "the overall budget does not include the State share"
    case .unknown:
      isFrench
        ? "part de l'État incluse\(noBreakSpace)? la source ne le dit pas"
        : "State share included? the source does not say"
    }
  }

  /// « lu, notifié, au titre de 2022 ».
  func lineNote(_ contribution: Funding.Contribution) -> String {
    let isDeclared = contribution.lines.contains {
      if case .journal = $0.amount.origin { true } else { false }
    }
    let isSum = contribution.lines.count > 1
    var parts = [self(isSum ? .figureComputed : isDeclared ? .figureDeclared : .figureRead)]
    let stages = Set(contribution.lines.map(\.key.stage))
    if stages.count == 1, let stage = stages.first { parts.append(name(of: stage)) }
    let years = contribution.lines.compactMap(\.key.year)
    if years.count == 1, let year = years.first {
      parts.append(isFrench ? "au titre de \(year)" : "for \(year)")
    } else if let first = years.first, let last = years.last {
      parts.append("\(first)–\(last)")
    }
    return parts.joined(separator: ", ")
  }
}
