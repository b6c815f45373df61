import Canvas
import Typography

/// A run of text and what it means.
struct Span: Equatable, Sendable {
  var text: DisplayText
  var role: Role

  init(_ raw: String, _ role: Role = .text) {
    text = DisplayText(raw)
    self.role = role
  }

  init(_ text: DisplayText, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension [Span] {
  /// Columns taken together.
  var width: Int { reduce(0) { $0 + $1.text.width } }

  /// The same spans cut to some columns, with an ellipsis where something is missing.
  func truncated(to columns: Int, glyphs: GlyphSet) -> [Span] {
    guard width > columns else { return self }
    var room = columns
    var kept: [Span] = []
    for (index, span) in enumerated() {
      let isLast = index == count - 1
      // What follows needs at least a column, or else this span carries the ellipsis.
      if span.text.width < room || (isLast && span.text.width <= room) {
        kept.append(span)
        room -= span.text.width
      } else {
        let cut = span.text + (isLast ? "" : " ")
        kept.append(Span(cut.truncated(to: room, ellipsis: glyphs.ellipsis), span.role))
        break
      }
    }
    return kept
  }

  /// The longest prefix of whole groups that fits, for lines of independent facts.
  static func fitting(_ groups: [[Span]], columns: Int, between separator: [Span]) -> [Span] {
    var line: [Span] = []
    for group in groups where !group.isEmpty {
      let candidate = line.isEmpty ? group : line + separator + group
      if candidate.width <= columns { line = candidate }
    }
    return line
  }

  /// The place of the group that ``fitting(_:columns:between:)`` puts at a column, with a separator
  /// of some columns; nil between groups.
  static func place(of column: Int, among groups: [[Span]], columns: Int, gap: Int) -> Int? {
    var used = 0
    for (place, group) in groups.enumerated() where !group.isEmpty {
      let start = used == 0 ? 0 : used + gap
      let end = start + group.width
      guard end <= columns else { continue }
      if (start..<end).contains(column) { return place }
      used = end
    }
    return nil
  }
}

extension Grid {
  /// Writes spans one after the other; what does not fit into the limit is cut.
  @discardableResult
  mutating func write(_ spans: [Span], column: Int, row: Int, limit: Int) -> Int {
    var used = 0
    for span in spans where used < limit {
      used += write(
        span.text, at: Point(column: column + used, row: row), role: span.role,
        limit: limit - used)
    }
    return used
  }

  /// Writes one text, cut at a word when it is too wide.
  mutating func write(
    _ text: String, _ role: Role = .text, column: Int, row: Int, limit: Int, glyphs: GlyphSet,
    alignment: DisplayText.Alignment = .left
  ) {
    guard limit > 0 else { return }
    let cut = DisplayText(text).truncated(to: limit, ellipsis: glyphs.ellipsis)
    let indent = alignment == .right ? limit - cut.width : 0
    write(cut, at: Point(column: column + indent, row: row), role: role, limit: limit - indent)
  }

  /// Draws a rule across a row, with a title in it and words at its right end.
  mutating func rule(
    _ title: [Span], right: [Span] = [], in area: Rect, row: Int, isFocused: Bool = false,
    glyphs: GlyphSet
  ) {
    let role: Role = isFocused ? .ruleFocus : .rule
    fill(
      Rect(column: area.column, row: row, columns: area.columns, rows: 1),
      with: glyphs.horizontalRule, role: role)
    let room = area.columns - 4
    guard room > 3 else { return }
    let shown = title.truncated(to: room, glyphs: glyphs)
    let blank = Span(" ", role)
    if !shown.isEmpty {
      write([blank] + shown + [blank], column: area.column + 1, row: row, limit: room + 2)
    }
    let left = room - shown.width - 3
    if !right.isEmpty, right.width <= left {
      write(
        [blank] + right + [blank], column: area.maxColumn - right.width - 3, row: row,
        limit: right.width + 2)
    }
  }

  /// Draws a bar with its track.
  mutating func bar(
    _ fraction: Double?, column: Int, row: Int, columns: Int, glyphs: GlyphSet,
    role: Role = .barFill, track: Role = .barTrack
  ) {
    // Nothing reported is not nothing done: no track, dots.
    guard let fraction else {
      let dots = DisplayText(
        repeating: DisplayText(glyphs == .ascii ? "." : "·"), count: columns)
      write(dots, at: Point(column: column, row: row), role: track, limit: columns)
      return
    }
    let parts = Bar.horizontal(fraction: fraction, columns: columns, glyphs: glyphs)
    let used = write(parts.fill, at: Point(column: column, row: row), role: role, limit: columns)
    write(
      parts.track, at: Point(column: column + used, row: row), role: track, limit: columns - used)
  }
}
