import Canvas
import ConventionModel
import Typography
import Words

/// The indicators view laid out over some columns.
///
/// Where not all columns fit, they go in this order: the date of the last result, the bar, the baseline,
/// the gap, the trend, the target. The name, the result and the attainment stay.
struct IndicatorsLayout {
  private let view: IndicatorsView
  private let dashboard: Dashboard
  private let columns: Int
  private let nameColumns: Int
  private let shown: [(column: TrendTerm.Column, width: Int)]

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }
  private var missing: String { glyphs == .ascii ? "-" : "—" }

  private static let expendable: [TrendTerm.Column] = [
    .last, .bar, .baseline, .gap, .trend, .target,
  ]
  private static let trendColumns = 8
  private static let narrowestName = 24
  private static let gap = 2

  init(_ view: IndicatorsView, of dashboard: Dashboard, columns: Int) {
    self.view = view
    self.dashboard = dashboard
    self.columns = columns
    let words = dashboard.wording
    let measured = view.lines.compactMap { line -> IndicatorState? in
      guard case .indicator(let action, let number, _) = line else { return nil }
      return dashboard.situation.actions[action].indicators[number]
    }
    func widest(_ texts: [String]) -> Int { texts.map { DisplayText($0).width }.max() ?? 0 }
    func width(_ column: TrendTerm.Column) -> Int {
      let name = DisplayText(words.trend(.column(column))).width
      return switch column {
      case .baseline:
        max(name, widest(measured.map { $0.indicator.baseline.words(words) }))
      case .target: max(name, widest(measured.map { $0.target.reported.words(words) }))
      case .result: max(name, widest(measured.map { $0.reached.map { words.quantity($0) } ?? "" }))
      case .gap: max(name, widest(measured.map { $0.gap.map { words.signed($0) } ?? "" }))
      case .attainment: max(name, 6)
      case .bar: 10
      case .trend: max(name, IndicatorsLayout.trendColumns)
      case .last: max(name, words.dateWidth + 10)
      }
    }
    var left = TrendTerm.Column.allCases.map { (column: $0, width: width($0)) }
    func taken() -> Int { left.reduce(0) { $0 + $1.width + IndicatorsLayout.gap } }
    for column in IndicatorsLayout.expendable
    where columns - taken() < IndicatorsLayout.narrowestName {
      left.removeAll { $0.column == column }
    }
    nameColumns = max(8, columns - taken())
    shown = left
  }

  /// How complete it is, and the names of columns.
  var frozen: [[Span]] {
    let separator = Span(" \(glyphs.separator.string) ", .dim)
    let summary: [Span] =
      [.gap(2)]
      + .fitting(
        [
          [Span(words.trend(.completeness(view.known, of: view.all)), .strong)],
          [Span(words.trend(.reachedTarget(view.reached)))],
          view.incomplete > 0
            ? [Span(words.trend(.incompleteCohorts(view.incomplete)), .notice)] : [],
        ], columns: columns - 2, between: [separator])
    var names: [Span] = [
      .cell("  " + words.trend(.indicator), .dim, columns: nameColumns, glyphs: glyphs)
    ]
    for (column, width) in shown {
      names += [
        .gap(IndicatorsLayout.gap),
        .cell(
          words.trend(.column(column)), .label, columns: width,
          alignment: column.isText ? .left : .right, glyphs: glyphs),
      ]
    }
    return [summary, names.truncated(to: columns, glyphs: glyphs)]
  }

  /// A line of the view.
  func line(_ line: IndicatorsView.Line) -> [Span] {
    switch line {
    case .nothing:
      return [.gap(2), Span(words.trend(.noIndicators), .dim)]
        .truncated(to: columns, glyphs: glyphs)
    case .action(let place):
      let state = situation.actions[place]
      return [
        Span(state.id, .label), .gap(1), Span(state.action.short ?? state.action.title, .strong),
      ]
      .truncated(to: columns, glyphs: glyphs)
    case .indicator(let place, let number, let trend):
      let state = situation.actions[place]
      return self.line(state.indicators[number], trend)
    }
  }

  private func line(_ measured: IndicatorState, _ trend: IndicatorTrend) -> [Span] {
    let indicator = measured.indicator
    let arrow = words.arrow(indicator.direction, ascii: glyphs == .ascii)
    let unit = indicator.unit.map { ", \($0)" } ?? ""
    var spans =
      [.gap(2), Span(arrow + " ", .dim), Span(indicator.title), Span(unit, .dim)]
      .padded(to: nameColumns, glyphs: glyphs)
    for (column, width) in shown {
      spans.append(.gap(IndicatorsLayout.gap))
      spans += cell(column, measured, trend, columns: width)
    }
    return spans
  }

  private func cell(
    _ column: TrendTerm.Column, _ measured: IndicatorState, _ trend: IndicatorTrend, columns: Int
  ) -> [Span] {
    func figure(_ text: String?, _ role: Role = .text) -> [Span] {
      [
        .cell(
          text ?? missing, text == nil ? .dim : role, columns: columns, alignment: .right,
          glyphs: glyphs)
      ]
    }
    switch column {
    case .baseline: return figure(measured.indicator.baseline.known(words), .dim)
    case .target: return figure(measured.target.reported.known(words))
    case .result where measured.isIncomplete:
      return figure(words.trend(.incomplete), .notice)
    case .result:
      return figure(
        measured.reached.map { words.quantity($0) }, measured.isConflict ? .error : .strong)
    case .gap: return figure(measured.gap.map { words.signed($0) })
    case .attainment:
      return figure(measured.attainment.map { words.percent($0) }, role(of: measured.attainment))
    case .bar:
      guard let attainment = measured.attainment else { return [.gap(columns)] }
      let bar = Bar.horizontal(fraction: attainment.fraction, columns: columns, glyphs: glyphs)
      return [Span(bar.fill, .barFill), Span(bar.track, .barTrack)]
    case .trend: return [spark(trend, columns: columns)]
    case .last: return [last(measured, columns: columns)]
    }
  }

  private func role(of attainment: Share?) -> Role {
    guard let attainment else { return .dim }
    if attainment >= .whole { return .statusDone }
    guard let elapsed = situation.period.elapsed?.share else { return .text }
    let lag = elapsed.hundredths - attainment.hundredths
    return lag > Alert.tolerableLag.hundredths ? .warning : .text
  }

  /// The last results on one scale: of attainment where it is known, else of the values themselves.
  private func spark(_ trend: IndicatorTrend, columns: Int) -> Span {
    let points = trend.points.suffix(min(columns, IndicatorsLayout.trendColumns))
    guard points.count > 1 else { return .gap(columns) }
    let values = points.map(\.reached)
    let known = values.compactMap { $0?.millionths }
    guard let low = known.min(), let high = known.max() else { return .gap(columns) }
    let height = Double(high) - Double(low)
    let fractions = values.map { value in
      value.map { height > 0 ? (Double($0.millionths) - Double(low)) / height : 0.5 }
    }
    return Span(Chart.sparkline(fractions, glyphs: glyphs).padded(to: columns), .barFill)
  }

  private func last(_ measured: IndicatorState, columns: Int) -> Span {
    guard case .journal(let record) = measured.result.origin else {
      let isRead = measured.result.origin == .definition
      return .cell(isRead ? words(.figureRead) : "", .dim, columns: columns, glyphs: glyphs)
    }
    let day = situation.zone.day(at: record.at)
    return .cell("\(words.date(day)) \(record.by)", .dim, columns: columns, glyphs: glyphs)
  }
}

extension TrendTerm.Column {
  /// Whether it stands at the left of its column rather than at the right, as figures do.
  fileprivate var isText: Bool { [.bar, .trend, .last].contains(self) }
}

extension Reported<Quantity> {
  /// The number, or which void it is.
  fileprivate func words(_ words: Wording) -> String {
    switch self {
    case .value(let quantity): words.quantity(quantity)
    case .notApplicable: words.sign(of: .notApplicable)
    case .notReported: ""
    }
  }

  /// The number or « sans objet »; nil where nothing was reported.
  fileprivate func known(_ words: Wording) -> String? {
    self == .notReported ? nil : self.words(words)
  }
}
