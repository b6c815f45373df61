import Words

/// A document as Markdown (CommonMark, with tables): plain to read as it is, and to paste anywhere.
struct MarkdownPage {
  private let wording: Wording
  private var lines: [String] = []

  /// The file.
  static func text(_ document: Document, _ wording: Wording) -> String {
    var page = MarkdownPage(wording: wording)
    page.add("# \(MarkdownText.inline(document.title))")
    page.add("**\(MarkdownText.inline(document.kind))**")
    if let warning = document.warning { page.add("> **\(MarkdownText.inline(warning))**") }
    page.add(document.subtitle.map { MarkdownText.inline($0) }.joined(separator: "\\\n"))
    for block in document.blocks { page.add(block) }
    return page.lines.joined(separator: "\n\n") + "\n"
  }

  private init(wording: Wording) { self.wording = wording }

  private mutating func add(_ paragraph: String) {
    if !paragraph.isEmpty { lines.append(paragraph) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let words):
      let marks = String(repeating: "#", count: min(max(level, 2), 6))
      add("\(marks) \(MarkdownText.inline(words))")
    case .paragraph(let prose), .remark(let prose): add(MarkdownPage.paragraph(prose))
    case .facts(let facts):
      add(
        facts.map { "- **\(label($0.name))** \(MarkdownPage.inline($0.value))" }
          .joined(separator: "\n"))
    case .figures(let figures):
      add(
        figures.map { figure in
          let remark = figure.remark.isEmpty ? "" : " (\(MarkdownText.inline(figure.remark)))"
          return "- **\(label(figure.name))** \(MarkdownText.inline(figure.value))\(remark)"
        }.joined(separator: "\n"))
    case .list(let items):
      add(items.map { "- " + MarkdownPage.inline($0) }.joined(separator: "\n"))
    case .table(let table): add(MarkdownPage.text(table))
    case .picture(let picture) where picture.words.isEmpty: break
    case .picture(let picture):
      add("**\(MarkdownText.inline(picture.title))**")
      add(picture.words.map { "- " + MarkdownPage.inline($0) }.joined(separator: "\n"))
    case .quote(let words, let source):
      let quoted = MarkdownText.inline(words)
      add("> \(quoted)" + (source.map { "\\\n> \(MarkdownText.inline($0))" } ?? ""))
    case .blank(let words): add("**\(label(words))** ……")
    case .page(let blocks):
      add("---")
      for block in blocks { add(block) }
    }
  }

  private func label(_ words: String) -> String { wording.label(MarkdownText.inline(words)) }

  // MARK: Words

  private static func inline(_ prose: Prose) -> String { text(prose, MarkdownText.inline) }

  private static func paragraph(_ prose: Prose) -> String { text(prose, MarkdownText.paragraph) }

  /// Runs of words; blanks at their ends stand outside of their marks, which they would break.
  private static func text(_ prose: Prose, _ escaped: (String) -> String) -> String {
    var text = ""
    for run in prose.runs {
      let words = escaped(run.text)
      switch run.text.utf8.first {
      case UInt8(ascii: " ") where !text.isEmpty: text += " "
      case UInt8(ascii: "\n") where !text.isEmpty: text += " / "
      default: break
      }
      text += run.style == .strong && !words.isEmpty ? "**\(words)**" : words
      if run.text.utf8.last == UInt8(ascii: " "), run.text.utf8.count > 1 { text += " " }
    }
    return text
  }

  // MARK: Tables

  private static func text(_ table: Table) -> String {
    let heads = table.columns.map { MarkdownText.inline($0.name) }
    let rules = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { row -> [String] in
      var cells = row.cells.map { inline($0.prose) }
      if row.kind != .plain {
        cells = cells.map { $0.isEmpty || $0.hasPrefix("**") ? $0 : "**\($0)**" }
      }
      cells += Array(repeating: "", count: max(0, table.columns.count - cells.count))
      return cells
    }
    return ([heads, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
