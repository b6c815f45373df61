public import Canvas
import ConventionModel
import Typography
public import Words

/// The keys, read from the key table, and the signs the screen uses.
enum HelpPage {
  static func write(query: String?, of dashboard: Dashboard, into document: inout Document) {
    let words = dashboard.wording
    let glyphs = dashboard.settings.glyphs
    let wanted = FoldedText(query ?? "").bytes
    func isWanted(_ texts: String...) -> Bool {
      wanted.isEmpty || texts.contains { FoldedText($0).contains(wanted) }
    }
    let rows = dashboard.settings.keys.helpRows(words, glyphs: glyphs)
    let width = min(
      document.columns / 2, rows.map { DisplayText($0.keys).width }.max() ?? 10)
    let shown = rows.filter { isWanted($0.keys, $0.says) }
    if !shown.isEmpty { document.heading(words.heading(.keysTitle)) }
    for row in shown {
      let keys = DisplayText(row.keys).truncated(to: width, ellipsis: glyphs.ellipsis)
      write(keys, row.says, width: width, into: &document)
    }
    writeFields(of: dashboard, width: width, isWanted: { isWanted($0) }, into: &document)
    var signs: [(Span, String)] = []
    for status in [nil] + Status.allCases.map(Optional.some) {
      let reported: Reported<Status> = status.map { .value($0) } ?? .notReported
      signs.append(
        (
          Span(glyphs.mark(of: reported), Role(reported)),
          words.name(of: reported, in: dashboard.situation.definition)
        ))
    }
    for meteo in [nil] + Meteo.allCases.map(Optional.some) {
      let reported: Reported<Meteo> = meteo.map { .value($0) } ?? .notReported
      signs.append(
        (
          Span(words.sign(of: reported), Role(reported)),
          words.heading(.meteoLabel) + " " + words.name(of: meteo).lowercased()
        ))
    }
    signs += [
      (Span(words(.lateSign), .late), words(.lateExplained)),
      (Span("!", .warning), words(.toDiscuss)),
      (Span(glyphs == .ascii ? "#" : "≠", .error), words(.conflictExplained)),
      (Span(words(.milestoneSign), .late), words(.milestoneLate)),
      (Span(glyphs == .ascii ? "~" : "Δ", .notice), words(.changedSinceSign)),
      (Span(String(glyphs.chosen), .accent), words(.markedSign)),
      (Span("1?", .proposed), words(.proposedExplained)),
      (Span(words(.noAverage), .dim), words.notReported),
      (Span(words.sign(of: .notApplicable), .dim), words.notApplicable),
    ]
    let shownSigns = signs.filter { isWanted($0.0.text.string, $0.1) }
    if !shownSigns.isEmpty { document.heading(words.heading(.signsTitle)) }
    for (sign, meaning) in shownSigns {
      document.line([Span(sign.text.padded(to: 5), sign.role), Span(meaning)])
    }
  }
}

extension HelpPage {
  /// The fields that a filter can ask about, each with values it understands.
  private static func writeFields(
    of dashboard: Dashboard, width: Int, isWanted: (String) -> Bool, into document: inout Document
  ) {
    let words = dashboard.wording
    let parser = QueryParser(wording: words, situation: dashboard.situation, marks: [])
    let fields = QueryField.allCases.map { field in
      (field.name(in: words.language), parser.examples(of: field).prefix(8))
    }
    let rows = fields.map { name, values in
      (name + ":", values.isEmpty ? "…" : values.joined(separator: "  "))
    }
    let (title, syntax) = (words.finding(.syntaxTitle), words.finding(.syntax))
    let isWhole = isWanted(title + syntax)
    let shown = isWhole ? rows : rows.filter { isWanted($0.0 + $0.1) }
    guard !shown.isEmpty else { return }
    document.heading(title)
    if isWhole { document.paragraph(syntax, .dim) }
    for (name, values) in shown {
      write(DisplayText(name), values, width: min(width, 15), into: &document)
    }
  }

  /// What is typed in a column of its own, and what it means beside it.
  private static func write(
    _ typed: DisplayText, _ meaning: String, width: Int, into document: inout Document
  ) {
    let lines = DisplayText(meaning).wrapped(to: max(8, document.columns - width - 2))
    for (index, line) in lines.enumerated() {
      let margin = (index == 0 ? typed : "").padded(to: width)
      document.lines.append([Span(margin, .key), Span("  "), Span(line)])
    }
  }
}

extension KeyTable {
  /// The table as people read it: keys and what they do, rows that say the same merged.
  public func helpRows(
    _ wording: Wording, glyphs: GlyphSet
  ) -> [(keys: String, says: String)] {
    var rows: [(keys: String, says: String)] = []
    for binding in bindings {
      let (keys, says) = (binding.keyNames(wording, glyphs: glyphs), wording.key(binding.says))
      if let last = rows.last, last.says == says {
        rows[rows.count - 1].keys += " " + keys
      } else {
        rows.append((keys, says))
      }
    }
    return rows
  }
}
