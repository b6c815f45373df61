import Typography
import Words

/// Minutes as one HTML file that fetches nothing, to be read on a screen and printed on A4.
enum MinutesHTML {
  static func text(of paper: MinutesPaper, language: Language) -> String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(escaped(paper.title))</title>", "<style>", style, "</style>", "</head>", "<body>",
      "<header>", "<h1>\(escaped(paper.title))</h1>",
    ]
    let place = paper.place.isEmpty ? "" : " (\(escaped(paper.place)))"
    lines.append("<p>\(escaped(paper.convention))\(place)</p>")
    if let warning = paper.warning {
      lines.append("<p class=\"warning\"><strong>\(escaped(warning))</strong></p>")
    }
    lines.append("<dl>")
    for (label, value) in paper.facts {
      lines.append("<dt>\(escaped(label))</dt><dd>\(escaped(value))</dd>")
    }
    lines += ["</dl>", "</header>", "<main>"]
    for section in paper.sections { lines += self.lines(of: section) }
    lines += [
      "</main>", "<footer>",
      "<p>\(escaped(paper.closing)) <code>\(escaped(paper.session))</code></p>",
      "</footer>", "</body>", "</html>",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of section: MinutesPaper.Section) -> [String] {
    var lines = ["<section>", "<h2>\(escaped(section.title))</h2>"]
    if section.rows.isEmpty {
      lines.append("<p>\(escaped(section.empty))</p>")
    } else if section.columns.isEmpty {
      lines.append("<ul>")
      lines += section.rows.map { "<li>\(escaped($0.line))</li>" }
      lines.append("</ul>")
    } else {
      let heads = section.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      lines += ["<table>", "<thead><tr>\(heads)</tr></thead>", "<tbody>"]
      lines += section.rows.map { row in
        let cells = row.cells.enumerated().map { place, cell in
          place == 0
            ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      lines += ["</tbody>", "</table>"]
    }
    lines += section.remarks.map { "<p>\(escaped($0))</p>" }
    return lines + ["</section>"]
  }

  /// A text on one line in which nothing is a tag or an entity.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in DisplayText(text).string.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 11pt/1.4 "Marianne", "Liberation Sans", Arial, sans-serif; color: #161616;
      max-width: 50rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem;
      border-bottom: 1px solid #161616; break-after: avoid; }
    .warning { border: 2px solid #161616; padding: .3rem .6rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; }
    dt { font-weight: bold; } dd { margin: 0; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; border: 1px solid #767676; padding: .25rem .4rem; }
    thead th { background: #eee; } tbody th { font-weight: normal; } tr { break-inside: avoid; }
    footer { margin-top: 2rem; border-top: 1px solid #767676; font-size: .85rem; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    """
}
