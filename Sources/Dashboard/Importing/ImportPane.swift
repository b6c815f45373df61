import Canvas
import ConventionModel
import Tables
import Typography
import Words

/// The whole screen for what a table would change: each change kept or left out, then saved together.
struct ImportPane {
  let dashboard: Dashboard
  let review: ImportReview

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }

  /// Draws it; gives where the cursor goes.
  func draw(on grid: inout Grid) -> Point? {
    let area = Rect(grid.size)
    guard area.rows > 0, area.columns > 0 else { return nil }
    grid.fill(area)
    // A header and a title above and the keys below, as far as there is room.
    let above = area.rows >= 8 ? 3 : area.rows >= 4 ? 1 : 0
    let below = area.rows >= 8 ? 2 : area.rows >= 3 ? 1 : 0
    if above >= 1 {
      let row = above >= 3 ? 1 : 0
      if above >= 3 { HeaderPane.draw(dashboard, in: area.splitTop(1).0, on: &grid) }
      grid.rule(title, right: count, in: area, row: row, isFocused: true, glyphs: glyphs)
    }
    let margin = area.columns >= 40 ? 1 : 0
    if above >= 3, let reading {
      grid.write(
        reading, .dim, column: margin, row: 2, limit: area.columns - 2 * margin, glyphs: glyphs)
    }
    let body = area.splitTop(above).1.splitBottom(below).0.inset(columns: margin, rows: 0)
    // What is far from the cursor is not laid out: a table may have many thousand lines.
    let near =
      max(0, review.current - body.rows)..<min(review.lines.count, review.current + body.rows + 1)
    let (lines, places) = layout(near, columns: body.columns)
    let current = places.firstIndex(of: review.current) ?? 0
    let last = places.lastIndex(of: review.current) ?? current
    // Above the first line that the cursor rests on stands its heading.
    let middle =
      review.current <= 1 ? 0 : min(current - body.rows / 2, lines.count - body.rows)
    // The whole of the current line is seen where there is room, its beginning always.
    let first = max(0, min(current, max(middle, last - body.rows + 1)))
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      grid.write(line, column: body.column, row: body.row + offset, limit: body.columns)
    }
    if below >= 1 {
      grid.write(
        .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: margin,
        row: area.maxRow - 1, limit: area.columns - margin)
    }
    return Point(
      column: body.column, row: min(area.maxRow - 1, body.row + max(0, current - first)))
  }

  /// What it is: an import, of which file.
  var title: [Span] {
    [
      Span(words.table(.importTitle), .title), Span(" \(glyphs.separator.string) ", .dim),
      Span(review.file),
    ]
  }

  /// How the file was read.
  var reading: String? { ImportReport(review.plan, in: review.seen, words).reading }

  private var count: [Span] {
    let all = review.plan.changes.count
    guard review.plan.faults.isEmpty, all > 0 else { return [] }
    return [Span(words.table(.accepted(all - review.leftOut.count, of: all)), .accent)]
  }

  /// Some lines as drawn, wrapped, and for each the place of the line of the review it is part of.
  private func layout(
    _ range: Range<Int>, columns: Int
  ) -> (lines: [[Span]], places: [Int]) {
    var document = Document(columns: max(1, columns), glyphs: glyphs)
    var places: [Int] = []
    for place in range {
      write(review.lines[place], at: place, into: &document)
      while places.count < document.lines.count {
        // Air belongs to what comes before it.
        places.append(document.lines[places.count].isEmpty ? place - 1 : place)
      }
    }
    return (document.lines, places)
  }

  private func write(
    _ line: ImportReview.Line, at place: Int, into document: inout Document
  ) {
    let mark = Span(place == review.current ? "\(glyphs.mark) " : "  ", .mark)
    switch line {
    case .heading(let text):
      document.blank()
      document.line([Span(text, .title)])
    case .change(let number):
      let change = review.plan.changes[number]
      let isKept = !review.leftOut.contains(number)
      let text = ImportReport(review.plan, in: review.seen, words).text(of: change)
      let role: Role = !isKept ? .dim : change.changedSince != nil ? .warning : .text
      let head = [
        mark, Span(isKept ? "[x] " : "[ ] ", isKept ? .accent : .dim),
        Span(
          DisplayText(change.target.text).padded(to: review.idWidth) + "  ", isKept ? .strong : .dim
        ),
      ]
      wrap(text, role, after: head, into: &document)
    case .refusal(let target, let text):
      wrap(
        text, .dim,
        after: [
          mark, Span("    "), Span(DisplayText(target).padded(to: review.idWidth) + "  ", .dim),
        ],
        into: &document)
    case .fault(let text): wrap(text, .error, after: [mark], into: &document)
    case .remark(let text):
      // The first of them has air before it.
      if place > 0, case .remark = review.lines[place - 1] {} else { document.blank() }
      wrap(text, .dim, after: [mark], into: &document)
    }
  }

  /// A text beside what stands before it, wrapped below itself.
  private func wrap(_ text: String, _ role: Role, after head: [Span], into document: inout Document)
  {
    // Where there is no room beside it, below it.
    let indent = head.width <= document.columns / 2 ? head.width : 4
    let room = max(1, document.columns - indent)
    for (number, line) in DisplayText(text).wrapped(to: room).enumerated() {
      if number == 0, indent == head.width {
        document.lines.append(head + [Span(line, role)])
        continue
      }
      if number == 0 { document.lines.append(head) }
      document.lines.append(
        [
          Span(DisplayText(repeating: " ", count: min(indent, document.columns - 1))),
          Span(line, role),
        ])
    }
  }

  private var hints: [[Span]] {
    func hint(_ key: Key, _ term: TableTerm) -> [Span] {
      [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words.table(term))]
    }
    guard review.plan.faults.isEmpty else { return [hint(.escape, .leave)] }
    guard !review.plan.changes.isEmpty else { return [hint(.escape, .leave)] }
    return [
      hint(.enter, .applyKey), hint(.character(" "), .accept), hint(.escape, .leave),
      hint(.character("*"), .refuse),
    ]
  }

  // MARK: Line by line

  /// What is read aloud: how the file was read, then each line, changes with their numbers.
  var spoken: [String] {
    [title.map(\.text.string).joined(), reading].compactMap { $0 }
      + review.lines.map { line in
        switch line {
        case .heading(let text), .fault(let text), .remark(let text): text
        case .refusal(let target, let text): "\(target) \(text)"
        case .change(let place):
          words.plain(.choice(place + 1, spoken(change: place)))
        }
      }
  }

  private func spoken(change place: Int) -> String {
    let change = review.plan.changes[place]
    let text = ImportReport(review.plan, in: review.seen, words).text(of: change)
    let left = review.leftOut.contains(place) ? " (\(words.table(.leftOut)))" : ""
    return "\(change.target.text) \(text)\(left)"
  }
}
