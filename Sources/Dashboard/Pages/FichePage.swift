import Canvas
import ConventionModel
import Typography
import Words

/// Everything about an action (« fiche-action »).
struct FichePage {
  private let state: ActionState
  private let dashboard: Dashboard
  private let labelWidth: Int

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var definition: Definition { dashboard.situation.definition }

  private init(_ state: ActionState, of dashboard: Dashboard, columns: Int) {
    self.state = state
    self.dashboard = dashboard
    labelWidth = columns >= 50 ? 14 : 11
  }

  /// The title of the page: id and short name.
  static func title(_ id: String, in dashboard: Dashboard) -> [Span] {
    guard let state = dashboard.situation.action(id) else { return [Span(id, .title)] }
    var spans = [Span(id, .title)]
    if let short = state.action.short { spans.append(Span(" " + short, .text)) }
    if state.flag.value == true {
      spans.append(Span("  ! " + dashboard.wording(.toDiscuss), .warning))
    }
    return spans
  }

  /// The whole fiche.
  static func write(_ state: ActionState, of dashboard: Dashboard, into document: inout Document) {
    let page = FichePage(state, of: dashboard, columns: document.columns)
    page.writeTop(withAir: true, into: &document)
    page.writeMilestones(into: &document)
    page.writeIndicators(into: &document)
    page.writeMoney(into: &document)
    page.writeFollowUps(into: &document)
    page.writeTexts(into: &document)
    page.writeSource(into: &document)
    page.writeHistory(into: &document)
  }

  /// The top of the fiche and its last words, for the preview.
  static func writeSummary(
    _ state: ActionState, of dashboard: Dashboard, into document: inout Document
  ) {
    let page = FichePage(state, of: dashboard, columns: document.columns)
    page.writeTop(withAir: false, into: &document)
    if let last = state.notes.last(where: { !$0.isPrivate }) {
      let label = page.words(last.operation == .note ? .noteLabel : .decisionLabel)
      document.field(
        page.words.label(label), page.signed(last) + " " + (last.new ?? ""),
        labelWidth: page.labelWidth)
    }
    if let quote = state.action.provenance.quote {
      document.field(
        page.words.label(page.words(.sourceLabel)), page.words.quoted(quote), .dim,
        labelWidth: page.labelWidth)
    }
  }

  private func writeTop(withAir hasAir: Bool, into document: inout Document) {
    document.paragraph(state.action.title, .strong)
    document.paragraph(classification, .dim)
    if hasAir { document.blank() }
    var fields: [(label: String, spans: [Span])] = []
    func add(_ label: Message, _ spans: [Span]) {
      fields.append((words.label(words(label)), spans))
    }
    add(.statusLabel, status + origin(of: state.status))
    add(.dueLabel, due + origin(of: state.due))
    add(.progressLabel, progress + origin(of: state.progress))
    add(
      .leadLabel,
      (state.lead.value.map { [Span($0)] } ?? [void(state.lead.reported)]) + origin(of: state.lead))
    add(.meteoLabel, meteo + origin(of: state.meteo))
    if state.start.reported != .notReported {
      add(.startLabel, [Span(words.reported(state.start.reported) { words.longDate($0) })])
    }
    document.fields(fields, labelWidth: labelWidth)
    if !state.action.partners.isEmpty {
      document.field(
        words.label(words(.partnersLabel)), state.action.partners.joined(separator: ", "),
        labelWidth: labelWidth)
    }
    if state.isStale, let days = state.daysSinceLastRecord {
      field(.followedLabel, spans: [Span(words(.staleSince(days)), .notice)], into: &document)
    }
    if state.isConflict {
      field(.conflictLabel, spans: [Span(words(.conflictExplained), .error)], into: &document)
    }
  }

  private var classification: String {
    var parts: [String] = []
    if let volet = state.action.volet {
      let label = definition.volets.first { $0.id == volet }?.title ?? volet
      parts.append(label)
    }
    if let group = state.action.group {
      parts.append(definition.groups.first { $0.id == group }?.title ?? group)
    }
    if let id = state.engagement.value,
      let place = definition.engagements.firstIndex(where: { $0.id == id })
    {
      let engagement = definition.engagements[place]
      let link = state.link.value.map { " (\(words.name(of: $0)))" } ?? ""
      parts.append(
        words(.engagementNumber(place + 1)) + " " + (engagement.short ?? engagement.title) + link)
    } else {
      parts.append(words(.withoutEngagement))
    }
    if let nature = state.action.nature { parts.append(words.name(of: nature)) }
    return parts.joined(separator: " \(glyphs.separator.string) ")
  }

  private var status: [Span] {
    let role = Role(state.status.reported)
    return [
      Span(glyphs.mark(of: state.status.reported) + " ", role),
      Span(words.name(of: state.status.reported, in: definition), role),
    ]
  }

  private var progress: [Span] {
    guard let percent = state.progress.value else { return [void(state.progress.reported)] }
    let bar = Bar.horizontal(fraction: Double(percent) / 100, columns: 10, glyphs: glyphs)
    return [
      Span(bar.fill, .barFill), Span(bar.track, .barTrack),
      Span(" " + words.percent(percent), .strong),
    ]
  }

  private var meteo: [Span] {
    guard let meteo = state.meteo.value else { return [void(state.meteo.reported)] }
    let role = Role(state.meteo.reported)
    return [Span(words.sign(of: .value(meteo)) + " ", role), Span(words.name(of: meteo), role)]
  }

  private var due: [Span] {
    guard let day = state.due.value else { return [void(state.due.reported)] }
    var spans = [Span(words.longDate(day), state.daysLate == nil ? .text : .late)]
    if let days = state.daysLate { spans.append(Span(" " + words(.lateBy(days)), .late)) }
    return spans
  }

  private func void<Value>(_ reported: Reported<Value>) -> Span {
    Span(reported == .notApplicable ? words.notApplicable : words.notReported, .dim)
  }

  private func field(_ label: Message, spans: [Span], into document: inout Document) {
    document.field(words.label(words(label)), spans: spans, labelWidth: labelWidth)
  }

  /// Who said so and when, or that the definition does.
  private func origin<Value>(of fact: Fact<Value>) -> [Span] {
    switch fact.origin {
    case .nowhere: return []
    case .definition: return [Span("  " + words(.figureRead), .dim)]
    case .journal(let record):
      let mark = fact.isConflict ? [Span(glyphs == .ascii ? " #" : " ≠", .error)] : []
      return mark + [Span("  " + signed(record), .dim)]
    }
  }

  /// « 04/09/2023 b.diallo ».
  private func signed(_ record: JournalRecord) -> String {
    words.date(dashboard.situation.zone.day(at: record.at)) + " " + record.by
  }

  private func writeMilestones(into document: inout Document) {
    guard !state.milestones.isEmpty else { return }
    document.heading(words(.milestonesTitle))
    for milestone in state.milestones {
      let isDone = milestone.done.reported != .notReported
      let box = isDone ? "[x] " : "[ ] "
      var spans = [
        Span(box, isDone ? .statusDone : .text),
        Span(
          DisplayText(words.reported(milestone.due.reported) { words.date($0) })
            .padded(to: words.dateWidth + 2), milestone.daysLate == nil ? .text : .late),
        Span(milestone.title),
      ]
      if let done = milestone.done.value {
        spans.append(Span("  " + words(.reachedOn(done)), .dim))
      }
      if let days = milestone.daysLate { spans.append(Span("  " + words(.lateBy(days)), .late)) }
      document.line(spans)
    }
  }

  private func writeIndicators(into document: inout Document) {
    guard !state.indicators.isEmpty else { return }
    document.heading(words(.indicatorsTitle))
    for indicator in state.indicators {
      let unit = indicator.indicator.unit.map { "\u{A0}" + $0 } ?? ""
      func value(_ reported: Reported<Quantity>) -> String {
        words.reported(reported) { words.quantity($0) + unit }
      }
      document.paragraph(indicator.indicator.title)
      let reached = indicator.reached.map { words.quantity($0) + unit } ?? words.notReported
      document.paragraph(
        words(
          .indicatorLine(
            baseline: value(indicator.indicator.baseline.map { $0 }), result: reached,
            target: value(indicator.target.reported))), .dim, indent: 2)
      if let attainment = indicator.attainment {
        let bar = Bar.horizontal(fraction: attainment.fraction, columns: 20, glyphs: glyphs)
        document.line([
          Span("  "), Span(bar.fill, .barFill), Span(bar.track, .barTrack),
          Span(" " + words(.attainment(attainment)), .strong),
        ])
      } else {
        document.line([Span("  " + words(.noAttainment), .dim)])
      }
      if let rate = rate(of: indicator) { document.paragraph(rate, .dim, indent: 2) }
    }
  }

  private func rate(of indicator: IndicatorState) -> String? {
    guard let upper = indicator.numerator.value else { return nil }
    guard let lower = indicator.denominator.value else { return words(.incompleteRate) }
    return words(.rate(words.quantity(upper), words.quantity(lower)))
  }

  private func writeMoney(into document: inout Document) {
    document.heading(words(.fundingTitle))
    guard !state.funding.isEmpty else {
      return document.paragraph(words(.notAllocated), .dim)
    }
    let amounts = state.funding.map { line in
      line.amount.value.map { words.exactMoney($0) }
        ?? words.reported(line.amount.reported) { _ in "" }
    }
    let width = amounts.map { DisplayText($0).width }.max() ?? 0
    let anomalies = Funding(lines: state.funding).stageAnomalies.map(\.later.key)
    for (line, amount) in zip(state.funding, amounts) {
      let year = line.key.year.map(String.init) ?? words(.noYear)
      var spans = [
        Span(DisplayText(words.name(of: line.key.stage)).padded(to: 10), .label), Span(" "),
        Span(DisplayText(year).padded(to: 5)),
        Span(DisplayText(amount).padded(to: width, alignment: .right), .strong), Span("  "),
        Span(words.name(ofFunder: line.key.funder, in: definition)),
      ]
      if anomalies.contains(line.key) {
        spans.append(Span("  " + words(.aboveEarlierStage), .warning))
      }
      document.line(spans + origin(of: line.amount).filter { $0.role == .error })
    }
    let funding = Funding(lines: state.funding)
    if let share = funding.stateShare {
      document.line([
        Span(
          words(.stateShare(share)), share > Alert.largestStateShare ? .warning : .computed)
      ])
    } else {
      document.line([Span(words(.stateShareUnknown), .dim)])
    }
  }

  private func writeFollowUps(into document: inout Document) {
    guard !state.followUps.isEmpty else { return }
    document.heading(words(.followUpsTitle))
    for followUp in state.followUps {
      let record = followUp.record
      let isLate = followUp.isOpen && record.due.map { $0 < dashboard.situation.asOf } == true
      let box = followUp.isOpen ? "[ ] " : "[x] "
      var text = record.new ?? ""
      if let who = record.who { text += " \(glyphs.separator.string) \(who)" }
      if let due = record.due { text += " \(glyphs.separator.string) " + words(.dueBy(due)) }
      document.paragraph(box + text, isLate ? .late : followUp.isOpen ? .text : .dim)
    }
  }

  private func writeTexts(into document: inout Document) {
    guard !state.notes.isEmpty else { return }
    document.heading(words(.notesTitle))
    for record in state.notes.reversed() {
      var head = [Span(signed(record), .dim)]
      if record.operation == .decision { head.append(Span("  " + words(.decisionLabel), .accent)) }
      if record.isPrivate { head.append(Span("  " + words(.privateNote), .warning)) }
      document.line(head)
      document.paragraph(
        record.new ?? "", record.operation == .decision ? .strong : .text, indent: 2)
    }
  }

  private func writeSource(into document: inout Document) {
    let provenance = state.action.provenance
    guard provenance.quote != nil || provenance.source != nil || provenance.comment != nil else {
      return
    }
    document.heading(words(.sourceTitle))
    if let quote = provenance.quote { document.paragraph(words.quoted(quote)) }
    if let source = provenance.source {
      let title = definition.sources.first { $0.id == source }?.title ?? source
      document.paragraph(title, .dim)
    }
    if let comment = provenance.comment { document.paragraph(comment, .dim) }
  }

  private func writeHistory(into document: inout Document) {
    let history = dashboard.situation.ledger.history(ofAction: state.id)
    guard !history.isEmpty else { return }
    document.heading(words(.historyTitle))
    for record in history.reversed().prefix(200) {
      document.line([
        Span(signed(record), .dim), Span("  "), Span(words.shortDeed(of: record, in: definition)),
      ])
    }
    if history.count > 200 {
      document.paragraph(words(.olderRecords(history.count - 200)), .dim)
    }
  }
}
