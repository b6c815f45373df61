/// A table of a document in HTML: its heading comes back on every printed page.
enum HTMLTable {
  static func markup(_ table: Table) -> Markup {
    let heads = table.columns.map { column -> Markup in
      "<th scope=\"col\"\(style(of: column))>\(column.name)</th>"
    }
    var bodies: Markup = ""
    var rows: Markup = ""
    for row in table.rows {
      if row.kind == .group, rows != "" {
        bodies += "<tbody>\n\(rows)</tbody>\n"
        rows = ""
      }
      rows += markup(row, of: table)
    }
    if rows != "" { bodies += "<tbody>\n\(rows)</tbody>\n" }
    return """
      <div class="wide"><table>
      <caption>\(table.caption)</caption>
      \(columns(of: table))      <thead>
      <tr>\(heads.joined())</tr>
      </thead>
      \(bodies)</table></div>

      """
  }

  private static func markup(_ row: Table.Row, of table: Table) -> Markup {
    if row.kind == .group, row.cells.count == 1, let cell = row.cells.first {
      return """
        <tr class="group"><th colspan="\(table.columns.count)" scope="rowgroup">\
        \(HTMLPage.markup(cell.prose))</th></tr>\n
        """
    }
    let cells = row.cells.enumerated().map { place, cell -> Markup in
      let column = table.columns.indices.contains(place) ? table.columns[place] : nil
      let style: Markup = column.map { self.style(of: $0) } ?? ""
      let words = HTMLPage.markup(cell.prose)
      if place == 0 { return "<th scope=\"row\"\(style)>\(words)</th>" }
      let bar: Markup = cell.bar.map { self.bar($0) } ?? ""
      return cell.bar == nil
        ? "<td\(style)>\(words)</td>"
        : "<td class=\"measure\">\(bar)<span>\(words)</span></td>"
    }
    let kind: Markup =
      switch row.kind {
      case .plain: ""
      case .group: " class=\"group\""
      case .total: " class=\"total\""
      }
    return "<tr\(kind)>\(cells.joined())</tr>\n"
  }

  /// How the width is shared out.
  private static func columns(of table: Table) -> Markup {
    guard table.columns.contains(where: { $0.share > 0 }) else { return "" }
    let columns = table.columns.map { column -> Markup in
      column.share > 0 ? "<col class=\"w\(column.share)\">" : "<col>"
    }
    return "<colgroup>\(columns.joined())</colgroup>\n"
  }

  private static func style(of column: Table.Column) -> Markup {
    column.isNumeric ? " class=\"number\"" : column.isNarrow ? " class=\"narrow\"" : ""
  }

  /// A bar beside its number, which says the same.
  private static func bar(_ hundredths: Int) -> Markup {
    let filled = min(max(hundredths, 0), 10_000) / 100
    let fill: Markup =
      filled == 0
      ? ""
      : "<rect class=\"fill\" width=\"\(filled)\" height=\"10\"/>"
    return """
      <svg class="bar" viewBox="-1 -1 102 12" aria-hidden="true">\
      <rect class="track" width="100" height="10"/>\(fill)</svg>
      """
  }
}
