import Canvas
import Typography

/// Lines to be read from top to bottom in a page that scrolls.
struct Document: Equatable, Sendable {
  var lines: [[Span]] = []
  /// What Enter does on a line, by its place.
  var acts: [Int: LineAct] = [:]
  /// Ids of the actions that lines speak of, by their places.
  var actions: [Int: String] = [:]
  let columns: Int
  let glyphs: GlyphSet

  /// An empty document as wide as that.
  init(columns: Int, glyphs: GlyphSet) {
    self.columns = max(1, columns)
    self.glyphs = glyphs
  }

  /// Says what Enter does on the line to come.
  mutating func next(does act: LineAct) { acts[lines.count] = act }

  /// Says which action the line to come speaks of.
  mutating func next(isAbout action: String) { actions[lines.count] = action }

  /// Air.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// A heading with a rule after it.
  mutating func heading(_ text: String) {
    blank()
    let title = Span(DisplayText(text).truncated(to: columns, ellipsis: glyphs.ellipsis), .title)
    let rest = columns - title.text.width - 1
    guard rest > 0 else { return lines.append([title]) }
    let rule = DisplayText(repeating: DisplayText(String(glyphs.horizontalRule)), count: rest)
    lines.append([title, Span(" "), Span(rule, .rule)])
  }

  /// A paragraph, wrapped, every line indented.
  mutating func paragraph(_ text: String, _ role: Role = .text, indent: Int = 0) {
    for line in DisplayText(text).wrapped(to: max(1, columns - indent)) {
      let margin = indent > 0 ? [Span(DisplayText(repeating: " ", count: indent))] : []
      lines.append(margin + [Span(line, role)])
    }
  }

  /// A label and what it names, which wraps beside it.
  mutating func field(_ label: String, _ value: String, _ role: Role = .text, labelWidth: Int) {
    let name = DisplayText(label).truncated(to: labelWidth, ellipsis: glyphs.ellipsis)
    let room = columns - labelWidth - 1
    guard room >= 12 else {
      lines.append([Span(name, .label)])
      return paragraph(value, role, indent: 2)
    }
    for (index, line) in DisplayText(value).wrapped(to: room).enumerated() {
      let margin =
        index == 0 ? name.padded(to: labelWidth) : DisplayText(repeating: " ", count: labelWidth)
      lines.append([Span(margin, .label), Span(" "), Span(line, role)])
    }
  }

  /// Labels and spans, two on a line where there is room for both.
  mutating func fields(_ fields: [(label: String, spans: [Span])], labelWidth: Int) {
    guard columns >= 90 else {
      for field in fields { self.field(field.label, spans: field.spans, labelWidth: labelWidth) }
      return
    }
    let half = (columns - 2) / 2
    for pair in stride(from: 0, to: fields.count, by: 2) {
      var line: [Span] = []
      for (offset, field) in fields[pair..<min(pair + 2, fields.count)].enumerated() {
        if offset > 0 {
          line.append(Span(DisplayText(repeating: " ", count: half + 2 - line.width)))
        }
        let name = DisplayText(field.label).truncated(to: labelWidth, ellipsis: glyphs.ellipsis)
        line +=
          [Span(name.padded(to: labelWidth), .label), Span(" ")]
          + field.spans.truncated(to: half - labelWidth - 1, glyphs: glyphs)
      }
      lines.append(line)
    }
  }

  /// A label and spans made elsewhere, on one line.
  mutating func field(_ label: String, spans: [Span], labelWidth: Int) {
    let name = DisplayText(label).truncated(to: labelWidth, ellipsis: glyphs.ellipsis)
    let room = columns - labelWidth - 1
    lines.append(
      [Span(name.padded(to: labelWidth), .label), Span(" ")]
        + spans.truncated(to: max(1, room), glyphs: glyphs))
  }

  /// Spans on one line, cut where they do not fit.
  mutating func line(_ spans: [Span]) {
    lines.append(spans.truncated(to: columns, glyphs: glyphs))
  }
}
