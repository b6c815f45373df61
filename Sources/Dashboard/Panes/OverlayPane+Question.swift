import Canvas
import ConventionModel
import Typography
import Words

/// Questions, which are answered only where they are seen whole.
extension OverlayPane {
  /// Whether a question is seen whole, with its answers; only then may it be answered.
  ///
  /// What is typed or chosen from is seen in part at every size.
  func fits(_ laid: Laid) -> Bool {
    switch overlay {
    case .question, .offer: break
    case .picker, .form, .palette, .menu, .importing, .settings: return true
    }
    let keys = hints.map(\.spans)
    let width = keys.reduce(0) { $0 + $1.width } + 2 * (keys.count - 1)
    return laid.document.lines.count + 2 <= laid.area.rows && width <= laid.area.columns - 2
      && laid.document.columns >= 16
  }

  /// Says that something waits which cannot be shown.
  func drawTooLarge(in area: Rect, on grid: inout Grid) -> Caret {
    let lines = DisplayText(words.terminal(.enlarge)).wrapped(to: max(1, area.columns - 1))
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      grid.write(
        line, at: Point(column: min(1, area.columns - 1), row: area.row + offset), role: .warning,
        limit: area.columns - 1)
    }
    return Caret(place: area.origin, isTyping: false)
  }

  /// What a question says, in lines of that many columns.
  func lines(of question: Question, columns: Int) -> [[Span]] {
    var document = Document(columns: columns, glyphs: glyphs)
    write(question, into: &document)
    return document.lines
  }

  /// A question must fit the screen to be answered: of long values the beginning, of many edits the first.
  func write(_ question: Question, into document: inout Document) {
    let most = dashboard.size.rows >= 20 ? 4 : 1
    let (others, drafts) = (question.others.prefix(most), question.drafts.prefix(most))
    for record in others {
      let time = dashboard.situation.zone.localTime(at: record.at)
      let deed = words.shortDeed(of: record, in: dashboard.situation)
      document.brief(
        words(.didMeanwhile(record.by, time, (record.on?.text ?? "") + " " + deed)), .warning)
    }
    if question.others.count > others.count {
      document.paragraph(
        glyphs.ellipsis.string + " " + words(.moreAlerts(question.others.count - others.count)),
        .dim)
    }
    for draft in drafts {
      guard let field = draft.field else { continue }
      let value = words.value(draft.new, of: field, in: definition)
      document.brief(
        words(
          .replaceBy((draft.on?.text ?? "") + " " + words.name(of: field, in: definition), value)),
        .strong)
    }
    if question.drafts.count > drafts.count {
      document.paragraph(
        glyphs.ellipsis.string + " " + words(.moreAlerts(question.drafts.count - drafts.count)),
        .dim)
    }
  }
}

extension Document {
  /// A paragraph of two lines at most.
  fileprivate mutating func brief(_ text: String, _ role: Role) {
    let lines = DisplayText(text).wrapped(to: columns)
    guard lines.count > 2 else { return paragraph(text, role) }
    let rest = lines[1] + DisplayText(" ") + lines[2]
    self.lines.append([Span(lines[0], role)])
    self.lines.append([Span(rest.truncated(to: columns, ellipsis: glyphs.ellipsis), role)])
  }
}
