import Canvas
import ConventionModel
import Typography
import Words

/// What a meeting sees of an action, or of the convention: where it stands, what is still to be done,
/// what changed since the meeting before, the words of the source.
///
/// Nothing of private notes.
struct ReviewCard {
  private let dashboard: Dashboard
  private let review: Review
  private var document: Document

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }
  private var situation: Situation { dashboard.situation }

  /// Rows there are to show it in; where they are few, less is said.
  private let rows: Int

  /// The lines of what is shown.
  static func document(of review: Review, in dashboard: Dashboard, area: Rect) -> Document {
    let columns = area.columns
    var card = ReviewCard(
      dashboard: dashboard, review: review,
      document: Document(columns: min(columns, 104), glyphs: dashboard.settings.glyphs),
      rows: area.rows)
    card.write()
    return card.document
  }

  private mutating func write() {
    let state = review.target.action.flatMap { situation.action($0) }
    if let state { writeState(of: state) } else { writeConvention() }
    writeFollowUps()
    writeChanges()
    if let state { writeSource(of: state) }
  }

  private mutating func writeState(of state: ActionState) {
    let fiche = FichePage(state, of: dashboard, columns: document.columns)
    document.paragraph(state.action.title, .strong)
    if rows >= 16 {
      document.paragraph(fiche.classification, .dim)
    } else if rows >= 10 {
      document.line([Span(fiche.classification, .dim)])
    }
    if rows >= 10 {
      for concern in dashboard.concerns(of: state) {
        document.paragraph(concern.text, concern.role)
      }
    }
    let funding = Funding(lines: state.funding)
    let money =
      funding.total.map { [Span(words.money($0))] } ?? [Span(words.notReported, .dim)]
    typealias Field = (command: Command?, label: Heading, spans: [Span])
    let pairs: [(Field, Field)] = [
      (
        (.pickStatus, .statusLabel, fiche.status + before(.status)),
        (.amounts, .fundingTitle, money)
      ),
      (
        (.pickMeteo, .meteoLabel, fiche.meteo + before(.meteo)),
        (nil, .leadLabel, fiche.lead)
      ),
      (
        (.progress(5), .progressLabel, fiche.progress + before(.progress)),
        (nil, .dueLabel, fiche.due + before(.due))
      ),
    ]
    // Two on a line where both are read whole.
    let half = document.columns / 2
    var left: [[Span]] = []
    for (first, second) in pairs {
      let (one, other) = (line(of: first), line(of: second))
      let start = max(half, one.width + 3)
      if start + other.width <= document.columns {
        document.line(one.padded(to: start, glyphs: glyphs) + other)
      } else {
        document.line(one)
        left.append(other)
      }
    }
    for line in left { document.line(line) }
    func line(of field: Field) -> [Span] {
      label(field.command, words.heading(field.label)) + field.spans
    }
  }

  /// The key that changes a field, and its name, in columns of their own.
  private func label(_ command: Command?, _ name: String) -> [Span] {
    let key =
      command.flatMap { dashboard.settings.keys.binding(of: $0)?.keys.first }
      .map { words.name(of: $0, glyphs: glyphs) } ?? ""
    return [
      Span(DisplayText(key).padded(to: 2), .key), Span(DisplayText(name).padded(to: 12), .label),
    ]
  }

  /// What a field was at the meeting before, where that was something else.
  private func before(_ field: Field) -> [Span] {
    let changes = FieldChange.folded(situation.changes(of: review.target, after: review.previous))
    guard let change = changes.first(where: { $0.field == field && $0.target == review.target })
    else { return [] }
    let value = words.value(change.old, of: field, in: situation.definition)
    return [Span("  " + words.meeting(.before(value)), .dim)]
  }

  private mutating func writeConvention() {
    document.paragraph(words.meeting(.generalTitle), .strong)
    document.paragraph(situation.definition.convention.title, .dim)
    document.blank()
    let funding = situation.funding
    if let state = funding.state, let total = funding.total {
      document.paragraph(
        words.name(ofFunder: BudgetKey.stateFunder, in: situation.definition) + " "
          + words.money(state) + words(.ofTotal(total)) + " \(glyphs.separator.string) "
          + words(.allocated(situation.allocatedActions, of: situation.actions.count)))
    }
    let average = situation.progress
    if let share = average.share {
      document.paragraph(
        words.label(words.heading(.progressLabel)) + " " + words.percent(share) + " "
          + words(.coverage(average.reported, of: average.expected)))
    }
  }

  private mutating func writeFollowUps() {
    let open = dashboard.openFollowUps(of: review.target)
    guard !open.isEmpty else { return }
    document.heading(words.meeting(.openFollowUps(open.count)))
    for (place, followUp) in open.enumerated() {
      let record = followUp.record
      let overdue = followUp.daysOverdue(on: situation.asOf)
      let facts = [
        record.who.map { words.unbroken($0) }, record.due.map { words.unbroken(words(.dueBy($0))) },
        overdue.map { words.meeting(.overdueBy($0)) },
        record.session == review.meeting.id ? words.meeting(.thisMeeting) : nil,
      ].compactMap { $0 }
      let text = ([record.new ?? ""] + facts).joined(separator: "\u{A0}\(glyphs.separator.string) ")
      let wrapped = DisplayText(text).wrapped(to: max(8, document.columns - 6))
      for (line, part) in wrapped.enumerated() {
        let key = line == 0 && place < 9 ? String(place + 1) : " "
        document.lines.append([
          Span(key, .key), Span(line == 0 ? " [ ] " : "     ", .dim),
          Span(part, overdue == nil ? .text : .late),
        ])
      }
    }
  }

  private mutating func writeChanges() {
    let changes = situation.changes(of: review.target, after: review.previous)
    let shown = changes.filter { !$0.isPrivate }
    document.heading(
      review.previous.map { words.meeting(.since($0.day, kind: $0.kind)) }
        ?? words.meeting(.sinceEver))
    if shown.isEmpty { document.paragraph(words.meeting(.nothingSince), .dim) }
    for record in shown.suffix(30) {
      let isOwn = record.session == review.meeting.id
      let who = "\(words.date(situation.zone.day(at: record.at))) \(record.by)  "
      let deed = dashboard.deed(of: record)
      let role: Role = record.operation == .decision ? .strong : .text
      for (line, part) in DisplayText(who + deed).wrapped(to: document.columns).enumerated() {
        guard line == 0 else {
          document.line([Span("  "), Span(part, role)])
          continue
        }
        // Who and when stay back behind what.
        let head = DisplayText(who)
        let rest = DisplayText(String(part.string.dropFirst(head.string.count)))
        document.line([Span(head, isOwn ? .accent : .dim), Span(rest, role)])
      }
    }
    let hidden = changes.count - shown.count
    if hidden > 0 { document.paragraph(words.meeting(.noPrivate(hidden)), .dim) }
  }

  private mutating func writeSource(of state: ActionState) {
    guard let quote = state.action.provenance.quote else { return }
    document.heading(words.heading(.sourceTitle))
    document.paragraph(words.quoted(quote), .dim)
  }
}
