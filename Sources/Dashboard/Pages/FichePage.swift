import Canvas
import ConventionModel
import Typography
import Words

/// Everything about an action (« fiche-action »).
struct FichePage {
  let state: ActionState
  let dashboard: Dashboard
  private let labelWidth: Int

  var words: Wording { dashboard.wording }
  var glyphs: GlyphSet { dashboard.settings.glyphs }
  var definition: Definition { dashboard.situation.definition }

  init(_ state: ActionState, of dashboard: Dashboard, columns: Int) {
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
    page.writeBurnUp(into: &document)
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
      let label = page.words.heading(last.operation == .note ? .noteLabel : .decisionLabel)
      document.field(
        page.words.label(label), page.signed(last) + " " + (last.new ?? ""),
        labelWidth: page.labelWidth)
    }
    if let quote = state.action.provenance.quote {
      document.field(
        page.words.label(page.words.heading(.sourceLabel)), page.words.quoted(quote), .dim,
        labelWidth: page.labelWidth)
    }
  }

  private func writeTop(withAir hasAir: Bool, into document: inout Document) {
    document.next(does: .definition(line: state.action.provenance.line))
    document.paragraph(state.action.title, .strong)
    document.paragraph(classification, .dim)
    if hasAir { document.blank() }
    var fields: [(label: Heading, spans: [Span], act: LineAct)] = [
      (.statusLabel, status + origin(of: state.status), .field(.status)),
      (.dueLabel, due + origin(of: state.due), .field(.due)),
      (.progressLabel, progress + origin(of: state.progress), .field(.progress)),
      (.leadLabel, lead + origin(of: state.lead), .field(.lead)),
      (.meteoLabel, meteo + origin(of: state.meteo), .field(.meteo)),
    ]
    let start = state.start.value.map { [Span(words.longDate($0))] } ?? [void(state.start.reported)]
    if hasAir || state.start.reported != .notReported {
      fields.append((.startLabel, start + origin(of: state.start), .field(.start)))
    }
    if hasAir {
      fields.append(
        (.engagementLabel, engagement + origin(of: state.engagement), .field(.engagement)))
      let link = state.link.value.map { words.name(of: $0) } ?? ""
      let role: Role = state.link.value == .proposed ? .proposed : .text
      fields.append((.linkLabel, [Span(link, role)] + origin(of: state.link), .link))
      for field in fields {
        document.next(does: field.act)
        document.field(
          words.label(words.heading(field.label)), spans: field.spans, labelWidth: labelWidth)
      }
    } else {
      document.fields(
        fields.map { (words.label(words.heading($0.label)), $0.spans) }, labelWidth: labelWidth)
    }
    if !state.action.partners.isEmpty {
      document.field(
        words.label(words.heading(.partnersLabel)), state.action.partners.joined(separator: ", "),
        labelWidth: labelWidth)
    }
    if state.isStale, let days = state.daysSinceLastRecord {
      field(.followedLabel, spans: [Span(words(.staleSince(days)), .notice)], into: &document)
    }
    if state.isConflict {
      field(.conflictLabel, spans: [Span(words(.conflictExplained), .error)], into: &document)
    }
  }

  var classification: String {
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

  var status: [Span] {
    let role = Role(state.status.reported)
    return [
      Span(glyphs.mark(of: state.status.reported) + " ", role),
      Span(words.name(of: state.status.reported, in: definition), role),
    ]
  }

  var progress: [Span] {
    guard let percent = state.progress.value else { return [void(state.progress.reported)] }
    let bar = Bar.horizontal(fraction: Double(percent) / 100, columns: 10, glyphs: glyphs)
    return [
      Span(bar.fill, .barFill), Span(bar.track, .barTrack),
      Span(" " + words.percent(percent), .strong),
    ]
  }

  var meteo: [Span] {
    guard let meteo = state.meteo.value else { return [void(state.meteo.reported)] }
    let role = Role(state.meteo.reported)
    return [Span(words.sign(of: .value(meteo)) + " ", role), Span(words.name(of: meteo), role)]
  }

  private var engagement: [Span] {
    guard let id = state.engagement.value else { return [void(state.engagement.reported)] }
    let place = definition.engagements.firstIndex { $0.id == id }
    let name = place.map { definition.engagements[$0] }
    return [
      Span(place.map { "\($0 + 1) " } ?? "", .label), Span(name.map { $0.short ?? $0.title } ?? id),
    ]
  }

  var lead: [Span] { state.lead.value.map { [Span($0)] } ?? [void(state.lead.reported)] }

  var due: [Span] {
    guard let day = state.due.value else { return [void(state.due.reported)] }
    var spans = [Span(words.longDate(day), state.daysLate == nil ? .text : .late)]
    if let days = state.daysLate { spans.append(Span(" " + words(.lateBy(days)), .late)) }
    return spans
  }

  private func void<Value>(_ reported: Reported<Value>) -> Span {
    Span(reported == .notApplicable ? words.notApplicable : words.notReported, .dim)
  }

  func field(_ label: Heading, spans: [Span], into document: inout Document) {
    document.field(words.label(words.heading(label)), spans: spans, labelWidth: labelWidth)
  }

  /// Who said so and when, or that the definition does.
  func origin<Value>(of fact: Fact<Value>) -> [Span] {
    switch fact.origin {
    case .nowhere: return []
    case .definition: return [Span("  " + words(.figureRead), .dim)]
    case .journal(let record):
      let mark = fact.isConflict ? [Span(glyphs == .ascii ? " #" : " ≠", .error)] : []
      return mark + [Span("  " + signed(record), .dim)]
    }
  }

  /// « 04/09/2023 b.diallo ».
  func signed(_ record: JournalRecord) -> String {
    words.date(dashboard.situation.zone.day(at: record.at)) + " " + record.by
  }
}
