import Canvas
import Typography
import Words

/// Forms: what is asked for, what is typed.
extension OverlayPane {
  /// Writes the lines of a form; gives where text is typed, as a line and a column.
  func write(
    _ form: Form, into document: inout Document
  ) -> (line: Int, column: Int) {
    let labels = form.lines.map { DisplayText(words.label(label(of: $0.label))) }
    // On the narrowest screens what is typed has the line to itself.
    let width =
      document.columns < 16 ? 0 : min(document.columns / 2, labels.map(\.width).max() ?? 0)
    var typing = (line: 0, column: 0)
    for (place, line) in form.lines.enumerated() {
      let room = max(1, document.columns - width - 3)
      let (text, cursor) = window(on: line, columns: room)
      if place == form.current { typing = (document.lines.count, width + 2 + cursor) }
      document.lines.append([
        Span(labels[place].truncated(to: width).padded(to: width), .label), Span("  "),
        Span(text, .input),
      ])
      if let fault = line.fault { document.paragraph(fault, .error, indent: width + 2) }
    }
    return typing
  }

  /// The part of a line around its cursor, and where in it the cursor is, in columns.
  private func window(on line: Form.Line, columns: Int) -> (DisplayText, Int) {
    let after = DisplayText(line.after)
    let before = tail(
      DisplayText(line.before), room: columns - max(1, min(after.width, columns / 3)))
    return (
      before + after.truncated(to: columns - before.width, ellipsis: glyphs.ellipsis), before.width
    )
  }

  /// The end of a text too long for its room.
  private func tail(_ text: DisplayText, room: Int) -> DisplayText {
    guard text.width > room else { return text }
    var width = 0
    var kept: [Unicode.Scalar] = []
    for cluster in text.clusters.reversed() {
      guard width + cluster.width <= room - 1 else { break }
      width += cluster.width
      kept.append(contentsOf: cluster.marks.reversed())
      kept.append(cluster.scalar)
    }
    var end = String.UnicodeScalarView()
    end.append(contentsOf: kept.reversed())
    return DisplayText(glyphs == .ascii ? "<" : "…") + DisplayText(String(end))
  }

  /// What a line of a form asks for, in words.
  func label(of label: FormLabel) -> String {
    switch label {
    case .field(let field): words.capitalised(words.name(of: field, in: definition))
    case .text: words.heading(.textLabel)
    case .what: words.heading(.whatLabel)
    case .who: words.heading(.whoLabel)
    case .by: words.heading(.byLabel)
    case .title: words.heading(.titleLabel)
    case .funder: words.heading(.funderLabel)
    case .year: words.heading(.yearLabel)
    case .stage: words.heading(.stageLabel)
    case .amount: words.heading(.amountLabel)
    case .day: words.heading(.dayLabel)
    case .name: words.finding(.nameLabel)
    case .meetingKind: words.meeting(.kindLabel)
    case .present: words.meeting(.presentLabel)
    case .order: words.meeting(.orderLabel)
    case .file: words.meeting(.fileLabel)
    case .tableFile: words.table(.fileLabel)
    }
  }
}
