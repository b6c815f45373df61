import Canvas
import ConventionModel
import Typography
import Words

/// The minutes as they are being written, beside the meeting: what was said, the latest last, and what
/// is left.
struct LiveMinutes {
  private let minutes: Minutes
  private let dashboard: Dashboard
  private let columns: Int

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }

  private init(_ review: Review, of dashboard: Dashboard, columns: Int) {
    minutes = review.minutes
    self.dashboard = dashboard
    self.columns = columns
  }

  /// As many lines as there are rows: the latest entries, then, where there is room, what is left.
  static func lines(
    of review: Review, in dashboard: Dashboard, columns: Int, rows: Int
  ) -> [[Span]] {
    let live = LiveMinutes(review, of: dashboard, columns: max(8, columns))
    var entries = live.entries
    if entries.isEmpty {
      entries = DisplayText(dashboard.wording.meeting(.nothingYet)).wrapped(to: max(8, columns))
        .map { [[Span($0, .dim)]] }
    }
    let rest = rows >= 14 ? live.rest : []
    let room = max(1, rows - rest.count - (rest.isEmpty ? 0 : 1))
    // The latest that fit, none of them without its beginning.
    var shown: [[Span]] = []
    for entry in entries.reversed() {
      guard shown.isEmpty || entry.count + shown.count <= room else { break }
      shown = entry.prefix(room) + shown
    }
    guard !rest.isEmpty else { return shown }
    return shown + [[]] + rest
  }

  /// What was said, in the order it was.
  private var entries: [[[Span]]] {
    var told: [(record: JournalRecord, mark: String, text: String, role: Role)] = []
    let definition = minutes.situation.definition
    for change in minutes.changes {
      let part: String
      if case .element(_, let element) = change.target { part = element + " " } else { part = "" }
      told.append(
        (
          change.last, "",
          part + words.change(of: change.field, from: change.old, to: change.new, in: definition),
          .text
        ))
    }
    told += minutes.decisions.map {
      ($0, words.meeting(.decisionMark) + " ", $0.new ?? "", .strong)
    }
    told += minutes.followUps.map { followUp in
      let record = followUp.record
      let facts = [record.who, record.due.map { words.date($0) }].compactMap { $0 }
        .map { words.unbroken($0) }
      let text = ([record.new ?? ""] + facts).joined(separator: "\u{A0}\(glyphs.separator.string) ")
      return (record, words.meeting(.followUpMark) + " ", text, .text)
    }
    told += minutes.closed.compactMap { followUp in
      followUp.closing.map {
        ($0, words.label(words.meeting(.closedMark)) + " ", followUp.record.new ?? "", .text)
      }
    }
    told += minutes.additions.map {
      let isAddition = $0.operation == .add
      return (
        $0, words.label(words.meeting(isAddition ? .additionMark : .removalMark)) + " ",
        $0.new ?? $0.on?.text ?? "", .text
      )
    }
    told += minutes.notes.map {
      ($0, words.label(words.meeting(.noteMark)) + " ", $0.new ?? "", .dim)
    }
    told.sort { JournalRecord.precedes($0.record, $1.record) }
    return told.map { entry in
      let time = words.time(minutes.situation.zone.localTime(at: entry.record.at))
      let id = entry.record.on?.action ?? ""
      let head = [Span(time, .dim), Span(id.isEmpty ? " " : " \(id) ", .label)]
      let room = max(8, columns - head.width)
      let text = DisplayText(entry.mark + entry.text).wrapped(to: room).prefix(3)
      return text.enumerated().map { line, part in
        let mark = line == 0 && part.string.hasPrefix(entry.mark) ? entry.mark : ""
        return (line == 0 ? head : [.gap(head.width)]) + [
          Span(mark, entry.role == .dim ? .dim : .accent),
          Span(String(part.string.dropFirst(mark.count)), entry.role),
        ]
      }
    }
  }

  /// What was left as it is, what is still to be seen, what to put right before anybody signs.
  private var rest: [[Span]] {
    var lines: [[Span]] = []
    func list(_ term: MinutesTerm, _ ids: [String], _ role: Role) {
      guard !ids.isEmpty else { return }
      let text = words.label(words.minutes(term)) + " " + ids.joined(separator: " ")
      lines += DisplayText(text).wrapped(to: columns).prefix(3).map { [Span($0, role)] }
    }
    list(.unchanged, minutes.unchanged, .dim)
    list(.passed, minutes.passed, .dim)
    list(.toSee, minutes.unseen, .text)
    let checks = minutes.checks
    guard !checks.isEmpty else { return lines }
    lines.append([])
    lines.append([Span(words.minutes(.checks), .label)])
    for check in checks.prefix(6) {
      lines.append([Span(" " + words.sentence(check), .dim)].truncated(to: columns, glyphs: glyphs))
    }
    return lines
  }
}
