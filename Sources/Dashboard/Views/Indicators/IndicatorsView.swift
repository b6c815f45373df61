import Canvas
import ConventionModel
import Typography
import Words

/// What indicators reach, by action: where they began, what they aim at, how far they are.
struct IndicatorsView: Hashable, Sendable {
  /// A line of the view.
  enum Line: Hashable {
    /// The action, by its place in ``Situation/actions``.
    case action(Int)
    /// One of its indicators, by its place among them, and how its result went.
    case indicator(action: Int, Int, IndicatorTrend)
    case nothing
  }

  let lines: [Line]
  /// How many indicators there are, have a result, reached their target, have a numerator and no
  /// denominator.
  let all: Int, known: Int, reached: Int, incomplete: Int

  init(of dashboard: Dashboard) {
    let situation = dashboard.situation
    var lines: [Line] = []
    var (all, known, reached, incomplete) = (0, 0, 0, 0)
    for place in dashboard.rows {
      let state = situation.actions[place]
      guard !state.indicators.isEmpty else { continue }
      lines.append(.action(place))
      for (number, measured) in state.indicators.enumerated() {
        all += 1
        if measured.reached != nil { known += 1 }
        if measured.isIncomplete { incomplete += 1 }
        if let attainment = measured.attainment, attainment >= .whole { reached += 1 }
        lines.append(
          .indicator(
            action: place, number,
            IndicatorTrend(of: measured.indicator, action: state.id, in: situation)))
      }
    }
    if lines.isEmpty { lines = [.nothing] }
    self.lines = lines
    (self.all, self.known, self.reached) = (all, known, reached)
    self.incomplete = incomplete
  }

  static func title(in dashboard: Dashboard) -> [Span] {
    [Span(dashboard.wording.heading(.indicatorsTitle), .title)]
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let actions = dashboard.situation.actions
    let layout = IndicatorsLayout(self, of: dashboard, columns: columns)
    var listing = Listing(count: lines.count) { layout.line(lines[$0]) }
    if all > 0 { listing.frozen = layout.frozen }
    listing.act = { place in
      switch lines[place] {
      case .action(let action): .action(actions[action].id)
      case .indicator(let action, let number, _):
        .indicator(actions[action].indicators[number].indicator.id)
      case .nothing: nil
      }
    }
    listing.action = { place in
      switch lines[place] {
      case .action(let action), .indicator(let action, _, _): actions[action].id
      case .nothing: nil
      }
    }
    return listing
  }
}
