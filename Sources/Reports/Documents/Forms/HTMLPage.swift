import Words

/// A document as one HTML file that stands for itself: style and drawings in it, nothing fetched.
struct HTMLPage {
  private let document: Document
  private let wording: Wording
  private var pictures = 0

  init(_ document: Document, _ wording: Wording) {
    self.document = document
    self.wording = wording
  }

  /// The file.
  static func text(_ document: Document, _ wording: Wording) -> String {
    var page = HTMLPage(document, wording)
    return page.whole.text
  }

  private var whole: Markup {
    mutating get {
      let body = document.blocks.map { block($0) }.joined()
      return """
        <!DOCTYPE html>
        <html lang="\(document.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="generator" content="Suivi">
        <title>\(document.title) — \(document.kind)</title>
        <style>
        \(StyleSheet.markup(running: running, warning: document.warning, wording))</style>
        </head>
        <body>
        \(pictures > 0 ? Drawing.shared : "")\(header)<main>
        \(body)</main>
        </body>
        </html>

        """
    }
  }

  /// What stands at the foot of every printed page.
  private var running: String {
    document.footing ?? ([document.kind] + document.subtitle.suffix(1)).joined(separator: " · ")
  }

  private var header: Markup {
    let warning: Markup =
      document.warning.map { "<p class=\"warning\" role=\"note\">\($0)</p>\n" } ?? ""
    let lines = document.subtitle.map { line -> Markup in "<p class=\"subtitle\">\(line)</p>\n" }
    return """
      <header>
      \(warning)<p class="kind">\(document.kind)</p>
      <h1>\(document.title)</h1>
      \(lines.joined())</header>

      """
  }

  // MARK: Blocks

  private mutating func block(_ block: Block) -> Markup {
    switch block {
    case .heading(let level, let words):
      let name: Markup = level <= 2 ? "h2" : level == 3 ? "h3" : "h4"
      return "<\(name)>\(words)</\(name)>\n"
    case .paragraph(let prose): return "<p>\(HTMLPage.markup(prose))</p>\n"
    case .remark(let prose): return "<p class=\"remark\">\(HTMLPage.markup(prose))</p>\n"
    case .facts(let facts):
      let rows = facts.map { fact -> Markup in
        "<div><dt>\(fact.name)</dt><dd>\(HTMLPage.markup(fact.value))</dd></div>\n"
      }
      return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
    case .figures(let figures):
      let rows = figures.map { figure -> Markup in
        """
        <div><dt>\(figure.name)</dt><dd><span class="\(figure.isVoid ? "void" : "figure")">\(figure.value)</span>\
        <span class="remark">\(figure.remark)</span></dd></div>\n
        """
      }
      return "<dl class=\"figures\">\n\(rows.joined())</dl>\n"
    case .list(let items):
      let rows = items.map { item -> Markup in "<li>\(HTMLPage.markup(item))</li>\n" }
      return items.isEmpty ? "" : "<ul>\n\(rows.joined())</ul>\n"
    case .table(let table): return HTMLTable.markup(table)
    case .picture(let picture): return markup(picture)
    case .quote(let words, let source):
      let cite: Markup = source.map { "<footer>\($0)</footer>\n" } ?? ""
      return "<blockquote>\n<p>\(words)</p>\n\(cite)</blockquote>\n"
    case .blank(let label):
      return """
        <div class="blank"><p>\(label)</p><div class="rule"></div><div class="rule"></div>\
        <div class="rule"></div></div>\n
        """
    case .page(let blocks):
      let inner = blocks.map { self.block($0) }.joined()
      return "<section class=\"page\">\n\(inner)</section>\n"
    }
  }

  private mutating func markup(_ picture: Block.Picture) -> Markup {
    pictures += 1
    let drawing = picture.drawing
    let below = picture.words + picture.legend
    let words = below.map { HTMLPage.markup($0) }.joined(separator: "<br>\n")
    let caption: Markup = below.isEmpty ? "" : "<figcaption>\(words)</figcaption>\n"
    return """
      <figure>
      <svg viewBox="0 0 \(drawing.width) \(drawing.height)" role="img" aria-labelledby="d\(pictures)">
      <title id="d\(pictures)">\(picture.title)</title>
      \(drawing.content)</svg>
      \(caption)</figure>

      """
  }

  /// Words, their lines kept.
  static func markup(_ prose: Prose) -> Markup {
    prose.runs.map { run -> Markup in
      let words = run.text.utf8
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { line -> Markup in "\(String(Substring(line)))" }.joined(separator: "<br>")
      return switch run.style {
      case .plain: words
      case .strong: "<strong>\(words)</strong>"
      case .quiet: "<span class=\"quiet\">\(words)</span>"
      }
    }.joined()
  }
}
