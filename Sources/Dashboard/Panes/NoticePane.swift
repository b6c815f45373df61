import Canvas
import ConventionModel
import Typography
import Words

/// The line above the keys: what just happened, what is broken, or what wants attention.
enum NoticePane {
  /// Whether there is something a person must see: what is being searched for, what a key did,
  /// what is broken.
  static func isPressing(_ dashboard: Dashboard) -> Bool {
    dashboard.unsaved != nil || dashboard.query != nil || dashboard.pages.last?.query != nil
      || dashboard.notice != nil
      || dashboard.brokenFile != nil
  }

  static func draw(_ dashboard: Dashboard, in area: Rect, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let glyphs = dashboard.settings.glyphs
    let inner = area.inset(columns: area.columns >= 40 ? 1 : 0, rows: 0)
    let words = dashboard.wording
    if let unsaved = dashboard.unsaved {
      grid.write(
        banner(unsaved, dashboard, columns: inner.columns), column: inner.column, row: inner.row,
        limit: inner.columns)
    } else if let page = dashboard.pages.last, let query = page.query {
      let found = PageView(of: page, in: dashboard).found ?? 0
      let spans = [
        Span("/", .key), Span(query, .input), Span(page.isTyping ? "_" : "", .input),
        dashboard.notice.map { Span("  " + words($0), .notice) }
          ?? Span("  " + words(.found(found)), .dim),
      ]
      grid.write(
        spans.truncated(to: inner.columns, glyphs: glyphs), column: inner.column, row: inner.row,
        limit: inner.columns)
    } else if dashboard.isFiltering, let query = dashboard.query {
      let all = dashboard.engagement?.actions.count ?? dashboard.situation.actions.count
      var spans = [
        Span("/", .key), Span(query, .input), Span(dashboard.isTypingQuery ? "_" : "", .input),
        Span("  "),
      ]
      if let notice = dashboard.notice {
        spans.append(Span(words(notice), .notice))
      } else {
        if !dashboard.marks.isEmpty {
          spans += marked(dashboard) + [Span(" \(glyphs.separator.string) ", .dim)]
        }
        if let fault = dashboard.finder.query?.faults.first {
          spans.append(Span(words.sentence(fault), .warning))
        } else {
          spans.append(Span(words(.filtered(dashboard.rows.count, of: all)), .dim))
        }
      }
      grid.write(
        spans.truncated(to: inner.columns, glyphs: glyphs), column: inner.column, row: inner.row,
        limit: inner.columns)
    } else if let notice = dashboard.notice {
      grid.write(
        words(notice), .notice, column: inner.column, row: inner.row, limit: inner.columns,
        glyphs: glyphs)
    } else if let broken = dashboard.brokenFile {
      // What is wrong is cut before what is shown instead is.
      let room = inner.columns - DisplayText(words(.brokenFile(""))).width
      let reason = DisplayText(broken).truncated(to: max(20, room), ellipsis: glyphs.ellipsis)
      grid.write(
        words(.brokenFile(reason.string)), .error, column: inner.column, row: inner.row,
        limit: inner.columns, glyphs: glyphs)
    } else if !dashboard.marks.isEmpty {
      grid.write(
        marked(dashboard).truncated(to: inner.columns, glyphs: glyphs), column: inner.column,
        row: inner.row, limit: inner.columns)
    } else if dashboard.pages.isEmpty, !BoardLayout(of: dashboard).alerts.isEmpty {
      drawLastRecord(dashboard, in: inner, on: &grid)
    } else if dashboard.pages.isEmpty {
      grid.write(
        AlertsPane(dashboard: dashboard).line(columns: inner.columns), column: inner.column,
        row: inner.row, limit: inner.columns)
    }
  }

  /// How many actions the next edit is about, those that are out of sight counted.
  private static func marked(_ dashboard: Dashboard) -> [Span] {
    let words = dashboard.wording
    let hidden = dashboard.hiddenMarks
    return [Span(words(.marked(dashboard.marks.count)), .accent)]
      + (hidden > 0 ? [Span(", " + words.finding(.hiddenMarks(hidden)), .warning)] : [])
  }

  /// That an edit is not saved, which one, why, and what can be done: what it says at length gives
  /// way to the reason, and both to the keys.
  private static func banner(
    _ unsaved: Unsaved, _ dashboard: Dashboard, columns: Int
  ) -> [Span] {
    let glyphs = dashboard.settings.glyphs
    let separator = " \(glyphs.separator.string) "
    let title = DisplayText(dashboard.wording(.notSaved))
    let keys = DisplayText(dashboard.wording(.notSavedKeys))
    var room = columns - title.width - keys.width - 6
    var parts = [title]
    if room >= 8 {
      let reason = DisplayText(unsaved.reason).truncated(to: room, ellipsis: glyphs.ellipsis)
      room -= reason.width + 3
      if room >= 8 {
        parts.append(
          DisplayText(what(unsaved, dashboard)).truncated(to: room, ellipsis: glyphs.ellipsis))
      }
      parts.append(reason)
    }
    return (parts + [keys]).enumerated().flatMap { place, text in
      (place > 0 ? [Span(separator, .error)] : []) + [Span(text, .error)]
    }
  }

  /// What is not saved, in a few words.
  private static func what(_ unsaved: Unsaved, _ dashboard: Dashboard) -> String {
    guard let draft = unsaved.drafts.first else { return "" }
    let definition = dashboard.situation.definition
    let deed =
      draft.field.map {
        dashboard.wording.change(of: $0, from: draft.old, to: draft.new, in: definition)
      } ?? draft.new ?? ""
    return (draft.on?.text ?? "") + " " + deed
  }

  /// The last thing that was recorded, by whom and when.
  private static func drawLastRecord(_ dashboard: Dashboard, in area: Rect, on grid: inout Grid) {
    let words = dashboard.wording
    let situation = dashboard.situation
    guard let last = situation.ledger.last else {
      grid.write(
        words(.nothingRecorded), .dim, column: area.column, row: area.row, limit: area.columns,
        glyphs: dashboard.settings.glyphs)
      return
    }
    let time = situation.zone.localTime(at: last.at)
    let what = dashboard.deed(of: last)
    let spans = [
      Span(words(.lastRecord(time.day, words.time(time), last.by)), .dim), Span(" "),
      Span(last.on?.action ?? "", .label), Span(" " + what),
    ]
    grid.write(
      spans.truncated(to: area.columns, glyphs: dashboard.settings.glyphs), column: area.column,
      row: area.row, limit: area.columns)
  }
}
