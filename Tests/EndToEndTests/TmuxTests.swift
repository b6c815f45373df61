import TestKit
import Testing

/// Says once how many tests are left out where tmux is missing.
private let isTmuxInstalled: Bool = {
  let isInstalled = Tmux.isInstalled
  if !isInstalled { print("tmux is not installed: 4 tests skipped.") }
  return isInstalled
}()

@Suite("The dashboard in a terminal emulator", .enabled(if: isTmuxInstalled))
struct TmuxTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// Ids of the actions by engagement, as the file on the disk has them.
  private func actions(in file: String) throws -> (all: [String], by: [String: [String]]) {
    let text = try #require(scratch.read(file))
    var (all, by): ([String], [String: [String]]) = ([], [:])
    for table in text.split(separator: "[[action]]").dropFirst() {
      let id = try #require(table.firstMatch(of: /(?m)^id = "([^"]+)"/)).1
      let engagement = try #require(table.firstMatch(of: /(?m)^engagement = "([^"]+)"/)).1
      all.append(String(id))
      by[String(engagement), default: []].append(String(id))
    }
    return (all, by)
  }

  @Test("Started without arguments it shows the shipped convention and can be walked through")
  func journey() throws {
    let tmux = try Product.inTmux([], in: scratch)
    try tmux.waitFor(text: "CALPAE Val-de-Marne")
    #expect(try tmux.isAlternate())
    let (all, byEngagement) = try actions(in: Product.kept + "/convention.toml")
    #expect(all.count == 19)

    try select(all[0], in: tmux)
    try tmux.sendKeys("Down")
    try select(all[1], in: tmux)
    try tmux.type("G")
    try select(all[18], in: tmux)
    try tmux.sendKeys("Home")
    try select(all[0], in: tmux)

    // Both number rows, each after showing all again.
    for (first, second, back) in [
      ("1", "&", "0"), ("2", "é", "à"), ("3", "\"", "0"),
      ("4", "'", "à"), ("5", "(", "0"),
    ] {
      let expected = try #require(byEngagement["E\(first)"])
      for key in [first, second] {
        try tmux.type(key)
        try tmux.wait(for: "the actions of engagement \(first) after \(key)") {
          Board($0).actions == expected
        }
        try tmux.type(back)
        try tmux.wait(for: "all actions after \(back)") {
          let shown = Board($0).actions
          return shown.count > 6 && all.joined().contains(shown.joined())
        }
      }
    }

    try tmux.sendKeys("Home", "Enter")
    try tmux.wait(for: "the fiche") { $0.contains(all[0] + " ") && $0.contains("Pilote") }
    try tmux.sendKeys("Escape")
    try select(all[0], in: tmux)
    try tmux.type("A")
    try tmux.waitFor(text: "À propos")
    try tmux.type("q")
    try select(all[0], in: tmux)
    try tmux.type("S")
    try tmux.waitFor(text: "Communiqué de presse")
    try tmux.sendKeys("Escape")
    try select(all[0], in: tmux)

    try tmux.type("?")
    try tmux.waitFor(text: "Touches")
    try tmux.type("/quitter")
    try tmux.wait(for: "only lines that hold the word") {
      $0.contains("/quitter") && !$0.contains("ligne suivante")
    }
    try tmux.sendKeys("Escape")
    try tmux.waitFor(text: "ligne suivante")
    try tmux.sendKeys("Escape")
    try select(all[0], in: tmux)

    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
    #expect(try tmux.isAlternate() == false)
    let cursor = try tmux.cursor()
    #expect(cursor.isVisible)
  }

  @Test("Every size shows what a fresh start at that size shows, the selection kept")
  func sizes() throws {
    try Product.begin(in: scratch)
    let tmux = try Product.inTmux(["-C", "c", "--today", Product.today], in: scratch)
    try select("S1", in: tmux)
    try tmux.type("jj")
    try select("S3", in: tmux)
    for (columns, rows) in [(132, 43), (40, 12), (10, 3), (2, 1), (80, 24)] {
      try tmux.resize(columns: columns, rows: rows)
      let cold = Product.frame("\(columns)x\(rows)", select: "S3", in: scratch)
      try tmux.wait(for: "the frame of \(columns)×\(rows)\n\(cold)\n") { Product.seen($0) == cold }
    }
    let other = try Product.inTmux(["-C", "c", "--today", Product.today], in: scratch)
    try select("S1", in: other)
    try other.type("jj")
    try select("S3", in: other)
    #expect(try other.capture() == tmux.capture())
    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
  }

  @Test(
    "Every screen of the example says that it is fictional, at every size",
    arguments: [(200, 60), (132, 43), (80, 24), (60, 18), (40, 12), (40, 7), (24, 5)])
  func fictional(columns: Int, rows: Int) throws {
    let tmux = try Product.inTmux(["demo"], in: scratch, columns: columns, rows: rows)
    for (key, word) in [("", "S1"), ("?", "Touches"), ("A", "propos"), ("S", "viennent")] {
      if !key.isEmpty { try tmux.type(key) }
      // A title may be cut where there is little room, the warning never.
      let word = columns < 40 ? "" : word
      try tmux.wait(for: "“\(word)” beside the warning") {
        (word.isEmpty || $0.contains(word)) && $0.lowercased().contains("exemple fictif")
      }
    }
    try tmux.sendKeys("C-c")
    try tmux.waitFor(text: "left with 0")
  }

  @Test("Edits of the file show by themselves; a broken file leaves the last good state")
  func reload() throws {
    try Product.begin(in: scratch)
    let good = try #require(scratch.read("c/convention.toml"))
    let tmux = try Product.inTmux(["-C", "c", "--today", Product.today], in: scratch)
    try select("S1", in: tmux)
    try tmux.type("j")
    try select("S2", in: tmux)

    let edited = good.replacing("Accès aux droits", with: "Des droits pour tous")
    #expect(edited != good)
    try scratch.write(edited, to: "c/convention.toml")
    try tmux.waitFor(text: "Des droits pour tous")
    try scratch.replace("c/convention.toml", with: good)
    try tmux.wait(for: "the first words again") {
      $0.contains("Accès aux droits") && Board($0).selected == "S2"
    }

    try scratch.write(edited + "\nnot toml at all\n", to: "c/convention.toml")
    let line = edited.count { $0 == "\n" } + 2
    try tmux.wait(for: "a banner with the place, and the last good state") {
      $0.contains("convention.toml:\(line):") && $0.contains("Accès aux droits")
        && Board($0).selected == "S2"
    }
    try tmux.resize(columns: 100, rows: 30)
    try tmux.wait(for: "the banner at another size") {
      $0.contains("convention.toml:\(line):") && Board($0).selected == "S2"
    }
    try scratch.replace("c/convention.toml", with: edited)
    try tmux.wait(for: "the mended file, without the banner") {
      $0.contains("Des droits pour tous") && !$0.contains("convention.toml")
        && Board($0).selected == "S2"
    }
  }

  private func select(_ id: String, in tmux: Tmux) throws {
    try tmux.wait(for: "\(id) selected") { Board($0).selected == id }
  }
}
