import TestKit
import Testing

/// Documents as a browser shows and prints them; `apt-get install chromium poppler-utils` runs them.
@Suite(.enabled(if: Browser.isInstalled), .serialized) struct PrintedPageTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
    _ = Product.run(["init", "v"], in: scratch)
  }

  static let documents = [
    ("c", "etat", "fr"), ("c", "rapport", "fr"), ("v", "etat", "fr"), ("v", "rapport", "en"),
    ("c", "pv", "fr"),
  ]

  private func write(_ folder: String, _ document: String, _ language: String) {
    let what =
      document == "pv" ? ["minutes"] : ["export", "--document", document]
    let outcome = Product.run(
      what + [
        "-C", folder, "--format", "html", "--lang", language, "--output", "page.html", "--force",
      ], in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test(arguments: documents)
  func isPrintedOnA4WithEveryGlyph(folder: String, document: String, language: String) throws {
    write(folder, document, language)
    let printed = Browser.run(
      "--no-pdf-header-footer --print-to-pdf=page.pdf page.html", in: scratch)
    #expect(printed.status == 0, "\(printed)")
    let info = Shell.run("pdfinfo page.pdf", in: scratch).output
    #expect(info.contains("(A4)"), "\(info)")
    let text = Shell.run("pdftotext -layout page.pdf -", in: scratch).output
    #expect(text.contains(language == "fr" ? "État au" : "State on"))
    // What no font has is printed as a box, which reads as nothing or as U+FFFD.
    #expect(!text.contains("\u{FFFD}"))
    let signs = Set((scratch.read("page.html") ?? "").unicodeScalars.filter { $0.value > 0x7F })
    for sign in signs {
      let code = String(sign.value, radix: 16)
      let fonts = Shell.run("fc-list ':charset=\(code)' family", in: scratch).output
      #expect(!fonts.isEmpty, "no font has U+\(code)")
    }
  }

  @Test("In the report each action has one page of its own, in order", arguments: ["c", "v"])
  func aPageAnAction(folder: String) throws {
    write(folder, "rapport", "fr")
    _ = Browser.run("--no-pdf-header-footer --print-to-pdf=page.pdf page.html", in: scratch)
    let text = Shell.run("pdftotext -layout page.pdf -", in: scratch).output
    // What is to be written by hand ends the page of an action, on which its title stands.
    let pages = text.split(separator: "\u{C}").filter { $0.contains("Écarts, causes et suites") }
    let ids = pages.map { page in
      page.split(separator: "\n").lazy.compactMap { line in
        line.prefixMatch(of: /\s*([SFJAR][0-9])\.[ ]/).map { String($0.1) }
      }.first
    }
    let expected =
      (1...7).map { "S\($0)" } + (1...5).map { "F\($0)" } + ["J1", "J2"]
      + (1...4).map { "A\($0)" } + ["R1"]
    #expect(ids == expected)
  }

  @Test(arguments: documents)
  func fitsItsWidth(folder: String, document: String, language: String) throws {
    write(folder, document, language)
    // The page itself runs no script: a copy without that rule is measured.
    let page = try #require(scratch.read("page.html"))
    let rule = try #require(page.split(separator: "\n").first { $0.contains("Content-Security") })
    let measure = """
      <script>document.title='overflow '+(document.documentElement.scrollWidth-innerWidth)</script>
      """
    let copy = page.replacing(rule, with: "").replacing("</body>", with: measure + "</body>")
    try scratch.write(copy, to: "copy.html")
    for width in [1280, 800, 500] {
      let shown = Browser.run("--window-size=\(width),900 --dump-dom copy.html", in: scratch)
      let title =
        shown.output.split(separator: "<title>").dropFirst().first?
        .split(separator: "</title>").first ?? ""
      let overflow = Int(title.split(separator: " ").last ?? "")
      #expect(overflow.map { $0 <= 0 } == true, "\(width) columns: \(title)")
    }
  }

  @Test(arguments: documents)
  func fetchesNothing(folder: String, document: String, language: String) throws {
    write(folder, document, language)
    let shown = Browser.run(
      "--log-net-log=net.json --net-log-capture-mode=Everything --dump-dom page.html", in: scratch)
    #expect(shown.status == 0)
    let log = try #require(scratch.read("net.json"))
    // The browser's own calls name no page; those of a page name it as their initiator.
    let calls = log.split(separator: "\n").filter { line in
      line.contains("\"initiator\":") && !line.contains("\"initiator\":\"not an origin\"")
        && (line.contains("\"url\":\"http") || line.contains("\"url\":\"ws"))
    }
    #expect(calls.isEmpty, "\(calls)")
    #expect(log.contains("page.html") || log.contains("constants"))
  }
}

/// A browser without a window.
enum Browser {
  /// Says once that the tests of printed pages are left out where there is none.
  static let isInstalled: Bool = {
    guard let scratch = try? Scratch() else { return false }
    let found = Shell.run(
      "command -v chromium && command -v pdftotext && command -v fc-list", in: scratch)
    if found.status != 0 {
      print("chromium, poppler-utils or fontconfig is not installed: printed pages are skipped.")
    }
    return found.status == 0
  }()

  /// Runs it on a file of the scratch folder.
  static func run(_ options: String, in scratch: Scratch) -> Shell.Outcome {
    Shell.run(
      """
      exec chromium --headless --no-sandbox --disable-gpu --disable-background-networking \
      --disable-component-update --no-first-run --user-data-dir="$PWD/profile" \(options)
      """, in: scratch, seconds: 60)
  }
}
