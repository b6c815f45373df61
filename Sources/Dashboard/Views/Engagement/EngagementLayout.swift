import Canvas
import ConventionModel
import Typography
import Words

/// The page of an engagement laid out over some columns.
struct EngagementLayout {
  private let view: EngagementView
  private let dashboard: Dashboard
  private let columns: Int

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  init(_ view: EngagementView, of dashboard: Dashboard, columns: Int) {
    self.view = view
    self.dashboard = dashboard
    self.columns = columns
  }

  /// What stands above the actions: the words, progress against time, météo, counts, money.
  var head: Document {
    var document = Document(columns: min(columns, 104), glyphs: glyphs)
    if let title = view.place.flatMap({ situation.engagements[$0].engagement?.title }) {
      document.paragraph(title, .strong)
    } else if view.place == nil {
      document.paragraph(situation.definition.convention.title, .strong)
    }
    let labelWidth = columns >= 50 ? 14 : 11
    func field(_ label: Heading, _ spans: [Span]) {
      document.field(words.label(words.heading(label)), spans: spans, labelWidth: labelWidth)
    }
    let progress = situation.period.elapsed.map {
      words.trend(.against(view.progress, $0.share))
    }
    let isBehind = situation.period.elapsed.flatMap { elapsed in
      view.progress.share.map {
        $0.hundredths < elapsed.share.hundredths - Alert.tolerableLag.hundredths
      }
    }
    field(
      .progressLabel,
      [Span(progress ?? words.average(view.progress), isBehind == true ? .warning : .text)])
    field(.statusLabel, statuses)
    for (index, line) in meteoMap(columns: document.columns - labelWidth - 1).enumerated() {
      let label = index == 0 ? words.label(words.heading(.meteoLabel)) : ""
      document.field(label, spans: line, labelWidth: labelWidth)
    }
    field(.fundingTitle, money)
    let rows = dashboard.size.rows >= 40 ? 9 : dashboard.size.rows >= 24 ? 5 : 3
    if let burnUp = view.burnUp {
      let chart = burnUp.lines(
        columns: document.columns, rows: rows, words, glyphs: glyphs)
      if !chart.isEmpty {
        document.heading(words.trend(.burnUp))
        document.lines += chart
        let signs = BurnUp.signs(glyphs)
        document.line([
          .gap(7),
          Span(
            words.trend(
              .curves(actual: String(signs.actual), expected: String(signs.expected))), .dim),
        ])
      }
    } else {
      document.paragraph(words.trend(.noCurve), .dim)
    }
    document.blank()
    return document
  }

  /// A line below the head.
  func line(_ line: EngagementView.Line) -> [Span] {
    switch line {
    case .heading(let text):
      var document = Document(columns: min(columns, 104), glyphs: glyphs)
      document.heading(text)
      return document.lines.last ?? []
    case .blank: return []
    case .said(let term): return [.gap(2), Span(words.trend(term), .dim)]
    case .action(let row): return action(situation.actions[row])
    case .due(let due):
      return named(
        due.action,
        [Span(words.date(due.day)), .gap(2), Span(words.name(of: due.what))],
        right: [Span(words.distance(due.daysLeft), due.daysLeft <= 30 ? .strong : .dim)])
    case .alert(let alert):
      let state = alert.action.flatMap { situation.action($0) }
      let role: Role = alert.kind.gravity == .high ? .error : .warning
      return named(
        alert.action ?? "",
        [
          Span(words.label(words.heading(of: alert.kind)) + " ", role),
          Span(words.detail(of: alert, state, in: situation)),
        ])
    case .change(let record):
      let day = situation.zone.day(at: record.at)
      return named(
        record.on?.action ?? "",
        [Span(words.date(day) + "  ", .dim), Span(dashboard.deed(of: record))],
        right: [Span(record.by, .dim)])
    }
  }

  private func named(_ id: String, _ spans: [Span], right: [Span] = []) -> [Span] {
    let left: [Span] = [
      .gap(2), .cell(id, .label, columns: view.idColumns, glyphs: glyphs), .gap(1),
    ]
    return (left + spans).and(right: right, columns: min(columns, 104), glyphs: glyphs)
  }

  /// An action in a line: name, status, progress, météo, due date.
  private func action(_ state: ActionState) -> [Span] {
    let role = Role(state.status.reported)
    let mark = Span(glyphs.mark(of: state.status.reported) + " ", role)
    let status = words.name(of: state.status.reported, in: situation.definition)
    let progress =
      state.progress.value.map { words.percent($0) }
      ?? words.reported(state.progress.reported) { _ in "" }
    let isVoid = state.progress.value == nil
    var right: [Span] = []
    if columns >= 60 {
      right += [mark, .cell(status, role, columns: 13, glyphs: glyphs), .gap(1)]
    } else {
      right.append(mark)
    }
    right += [
      .cell(
        isVoid ? (glyphs == .ascii ? "-" : "—") : progress, isVoid ? .dim : .strong, columns: 6,
        alignment: .right, glyphs: glyphs), .gap(1),
      .cell(
        words.sign(of: state.meteo.reported), Role(state.meteo.reported), columns: 4, glyphs: glyphs
      ),
    ]
    if columns >= 70 {
      let due = state.due.value.map { words.date($0) } ?? (glyphs == .ascii ? "-" : "∅")
      right += [
        .gap(1),
        .cell(
          due, state.daysLate != nil ? .late : state.due.value == nil ? .dim : .text,
          columns: words.dateWidth, glyphs: glyphs),
      ]
    }
    let flags: [Span] =
      (state.flag.value == true ? [Span(" !", .warning)] : [])
      + (state.isLate ? [Span(" " + words(.lateSign), .late)] : [])
    return named(state.id, [Span(state.action.short ?? state.action.title)] + flags, right: right)
  }

  private var statuses: [Span] {
    let states = view.actions.map { situation.actions[$0] }
    let separator = Span(" \(glyphs.separator.string) ", .dim)
    let kinds = Status.allCases.map { Reported<Status>.value($0) } + [.notReported, .notApplicable]
    let parts = kinds.compactMap { kind -> [Span]? in
      let count = states.count { $0.status.reported == kind }
      guard count > 0 else { return nil }
      return [
        Span("\(glyphs.mark(of: kind)) ", Role(kind)),
        Span(
          "\(words.number(count)) \(words.name(of: kind, in: situation.definition).lowercased())"),
      ]
    }
    return Array(parts.joined(separator: [separator]))
  }

  /// Every action by its id and the sign of its météo, as many on a line as there is room for.
  private func meteoMap(columns: Int) -> [[Span]] {
    let cell = view.idColumns + 6
    let perLine = max(1, columns / cell)
    let shown = view.actions.prefix(perLine * 4)
    return stride(from: 0, to: shown.count, by: perLine).map { first in
      shown[first..<min(first + perLine, shown.count)].flatMap { row -> [Span] in
        let state = situation.actions[row]
        let sign = words.sign(of: state.meteo.reported)
        return [
          Span(state.id + " ", .label),
          .cell(
            sign, Role(state.meteo.reported), columns: cell - DisplayText(state.id).width - 1,
            glyphs: glyphs),
        ]
      }
    }
  }

  private var money: [Span] {
    let coverage = words.allocation(view.allocated, of: view.actions.count)
    guard !view.money.isEmpty else { return [Span(coverage, .dim)] }
    let separator = Span(" \(glyphs.separator.string) ", .dim)
    let parts = [Stage.planned, .committed, .paid].compactMap { stage -> [Span]? in
      view.money[stage].map { [Span(words.name(of: stage) + " " + words.money($0))] }
    }
    return .fitting(
      parts + [[Span(coverage, .dim)]], columns: min(columns, 104) - 15, between: [separator])
  }
}
