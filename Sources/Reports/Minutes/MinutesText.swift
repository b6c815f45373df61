import Words

/// Minutes as plain text.
enum MinutesText {
  static func text(of paper: MinutesPaper, _ wording: Wording) -> String {
    var page = LinearPage(columns: 80)
    page.line(paper.title)
    page.line(paper.convention)
    if !paper.place.isEmpty { page.line(paper.place) }
    if let warning = paper.warning { page.line(warning) }
    page.gap()
    for (label, value) in paper.facts { page.line("\(wording.label(label)) \(value)") }
    for section in paper.sections {
      page.heading(section.title)
      if section.rows.isEmpty { page.line(section.empty, depth: 1) }
      for row in section.rows { page.paragraphs("- " + row.line, depth: 1) }
      for remark in section.remarks { page.line(remark, depth: 1) }
    }
    page.gap()
    page.line(paper.closing)
    page.line(paper.session)
    return page.text
  }
}
