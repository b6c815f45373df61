import Typography

/// Minutes as Markdown.
enum MinutesMarkdown {
  static func text(of paper: MinutesPaper) -> String {
    var lines = ["# " + escaped(paper.title), "", escaped(paper.convention)]
    if !paper.place.isEmpty { lines[2] += " (" + escaped(paper.place) + ")" }
    if let warning = paper.warning { lines += ["", "> **" + escaped(warning) + "**"] }
    lines.append("")
    for (label, value) in paper.facts { lines.append("- **\(escaped(label))** \(escaped(value))") }
    for section in paper.sections {
      lines += ["", "## " + escaped(section.title), ""]
      if section.rows.isEmpty {
        lines.append(escaped(section.empty))
      } else if section.columns.isEmpty {
        lines += section.rows.map { "- " + escaped($0.line) }
      } else {
        lines.append(row(section.columns))
        lines.append("|" + String(repeating: " --- |", count: section.columns.count))
        lines += section.rows.map { row($0.cells) }
      }
      if !section.remarks.isEmpty {
        lines.append("")
        lines += section.remarks.map(escaped)
      }
    }
    lines += [
      "", "---", "", escaped(paper.closing) + " `" + paper.session.filter { $0 != "`" } + "`",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// A text on one line in which nothing is a sign of Markdown or of HTML.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in DisplayText(text).string.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$", "!": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    // A list or a heading begins with a sign of its own.
    if let first = escaped.unicodeScalars.first, "+-=".unicodeScalars.contains(first) {
      escaped = "\\" + escaped
    }
    return escaped
  }
}
