import Glibc
import TestKit
import Testing

/// A terminal as the program may find it.
struct Surrounding: Sendable, CustomTestStringConvertible {
  let type: String
  let columns: Int
  let rows: Int
  let locale: String
  let isColored: Bool

  var testDescription: String {
    "TERM=\(type) \(columns)×\(rows) LC_ALL=\(locale) \(isColored ? "in colours" : "NO_COLOR")"
  }

  /// Eighteen types, those that Debian does not describe among them.
  static let types = [
    "xterm-256color", "xterm", "xterm-direct", "screen", "screen-256color", "tmux-256color",
    "linux", "vt100", "vt220", "ansi", "putty", "rxvt-unicode-256color", "alacritty", "xterm-kitty",
    "xterm-ghostty", "foot", "wezterm", "dumb",
  ]
  static let sizes = [
    (1, 1), (2, 1), (3, 2), (10, 3), (19, 4), (20, 5), (40, 12), (60, 18), (80, 24), (132, 43),
    (200, 60), (500, 200),
  ]
  /// UTF-8; none; none by its other name; one that is not installed; one of another charset.
  static let locales = ["C.UTF-8", "C", "POSIX", "xx_YY.UTF-8", "fr_FR.ISO-8859-1"]

  /// Whether ASCII alone may be sent.
  var isASCII: Bool { locale.hasSuffix("8859-1") }

  /// All of them.
  static var all: [Surrounding] {
    types.flatMap { type in
      sizes.flatMap { size in
        locales.flatMap { locale in
          [true, false].map { isColored in
            Surrounding(
              type: type, columns: size.0, rows: size.1, locale: locale, isColored: isColored)
          }
        }
      }
    }
  }

  /// Every type, every size, every locale, with and without colours, each a few times.
  static var few: [Surrounding] {
    (0..<36).map { number in
      let size = sizes[number * 7 % sizes.count]
      return Surrounding(
        type: types[number % types.count], columns: size.0, rows: size.1,
        locale: locales[number % locales.count], isColored: number / 18 == 0)
    } + [
      // The plain text is for such a terminal too.
      Surrounding(
        type: "dumb", columns: 80, rows: 24, locale: "fr_FR.ISO-8859-1", isColored: true)
    ]
  }

  /// The few, or all of them where `SUIVI_TERMINALS` is `all`.
  static let chosen: [Surrounding] = {
    let word = unsafe getenv("SUIVI_TERMINALS").map { unsafe String(cString: $0) }
    return word == "all" ? all : few
  }()
}

@Suite("Every terminal, every size, every locale, with and without colours")
struct TerminalMatrixTests {
  /// A convention whose every text would upset a terminal that obeyed it.
  private static let hostile: String = {
    let text =
      #"é\u001b]0;PWNED\u0007\u001b[31m\u009b5m\u0090\u202eabc\u2066\u200b\u200f\ufeff\U000E0041\u007f\u0008\u000e\u00ad漢字 שלום مرحبا 👩‍👩‍👧 \U0001FAE9"#
    return """
      format = 1
      [convention]
      id = "c"
      title = "T \(text)"
      kind = "\(text)"
      [[engagement]]
      id = "E1"
      title = "\(text)"
      short = "\(text)"
      [[action]]
      id = "S1"
      title = "\(text)"
      lead = "\(text)"
      engagement = "E1"
      [[action]]
      id = "S2"
      title = "\(text)"

      """
  }()

  /// Bytes that only the data could have sent.
  private static let forbidden: [(name: String, bytes: [UInt8])] = [
    ("a title", Array("\u{1B}]0".utf8)), ("a bell", [0x07]), ("C1", [0xC2, 0x9B]),
    ("C1", [0xC2, 0x90]), ("an override", [0xE2, 0x80, 0xAE]), ("an isolate", [0xE2, 0x81, 0xA6]),
    ("a mark", [0xE2, 0x80, 0x8F]), ("no width", [0xE2, 0x80, 0x8B]),
    ("a byte order mark", [0xEF, 0xBB, 0xBF]), ("a tag", [0xF3, 0xA0, 0x81, 0x81]),
    ("DEL", [0x7F]), ("a soft hyphen", [0xC2, 0xAD]), ("a joiner", [0xE2, 0x80, 0x8D]),
    ("blinking", Array("\u{1B}[5m".utf8)),
  ]

  private func expectHarmless(_ bytes: [UInt8], _ place: Surrounding) {
    for (name, pattern) in Self.forbidden where holds(bytes, pattern) {
      Issue.record("\(place.testDescription): \(name) was sent")
    }
    if place.isASCII { #expect(bytes.allSatisfy { $0 < 0x80 }, "\(place.testDescription)") }
  }

  private func holds(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
    guard bytes.count >= pattern.count else { return false }
    return bytes.indices.dropLast(pattern.count - 1).contains { start in
      bytes[start] == pattern[0]
        && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }

  @Test("It opens, moves, shows pages and leaves, and the terminal is as it was")
  func matrix() throws {
    let scratch = try Scratch()
    try scratch.write(Self.hostile, to: "c/convention.toml")
    for place in Surrounding.chosen {
      let terminal = try Product.onTerminal(
        ["-C", "c"], in: scratch,
        environment: [
          "TERM": place.type, "LC_ALL": place.locale, "NO_COLOR": place.isColored ? nil : "1",
        ], columns: place.columns, rows: place.rows)
      if place.type != "dumb" {
        // Only then is Ctrl-C a key; before, the system would make a signal of it.
        try terminal.readUntil("\(place.testDescription): the keys taken") { _ in
          (try? terminal.modes())?.makesSignals == false
        }
        try terminal.write("j?q\rqsy")
        try terminal.write("\u{1B}")
        // Esc alone takes its time; Ctrl-C never has to wait for it.
        try terminal.write("\u{3}")
      }
      let status = try terminal.waitForExit()
      #expect(status == 0, "\(place.testDescription)")
      #expect(try terminal.modes() == terminal.modesAtStart, "\(place.testDescription)")
      expectHarmless(terminal.bytes, place)
      if place.type == "dumb" {
        #expect(!terminal.bytes.contains(0x1B))
        #expect(terminal.bytes.count > 100)
      }
    }
    print("terminals: \(Surrounding.chosen.count) surroundings")
  }

  @Test(
    "A type that is not described is drawn as xterm, and that is said",
    arguments: [
      "xterm-kitty", "xterm-ghostty", "foot", "wezterm", "alacritty", "putty", "xterm-direct",
      "rxvt-unicode-256color", "kitty", "ghostty",
    ])
  func substitutes(type: String) throws {
    let scratch = try Scratch()
    try Product.begin(in: scratch)
    let terminal = try Product.onTerminal(
      in: scratch, environment: ["TERM": type], columns: 100, rows: 30)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    let described = Shell.run("infocmp \(type)", in: scratch, environment: ["HOME": "/none"])
    if described.status != 0 {
      // It stands at the bottom, which comes last.
      try terminal.readUntil("what is said of it") {
        $0.text.contains("Terminal \(type) inconnu") && $0.text.contains("xterm-256color")
      }
      #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[38;5;"))
    }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Without a type, or with one that says nothing, there is a message and the plain text")
  func plain() throws {
    let scratch = try Scratch()
    try Product.begin(in: scratch)
    for type: String? in [nil, "", "dumb", "no-such-terminal", "lp"] {
      let terminal = try Product.onTerminal(
        in: scratch, environment: ["TERM": type], columns: 100, rows: 400)
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.bytes.contains(0x1B))
      let text = terminal.screen.text.replacing("\u{A0}", with: " ")
      #expect(text.contains("suivi :"), "\(text)")
      #expect(text.contains("S1"))
    }
  }

  @Test("Esc alone answers; the rest of a key may come as late as it was told to")
  func escape() throws {
    let scratch = try Scratch()
    try Product.begin(in: scratch)
    let first = try Product.onTerminal(in: scratch)
    try first.readUntil("the board") { Board($0.text).selected == "S1" }
    try first.write("/zz")
    try first.readUntil("nothing found") { Board($0.text).selected == nil }
    try first.write("\u{1B}")
    try first.readUntil("the search left") { Board($0.text).selected == "S1" }

    try scratch.write("escape_delay = 1000\n", to: "config/suivi/config.toml")
    let second = try Product.onTerminal(in: scratch)
    try second.readUntil("the board") { Board($0.text).selected == "S1" }
    try second.write("j")
    try second.readUntil("S2") { Board($0.text).selected == "S2" }
    // Up, in two parts: alone, they would be Esc and what opens the settings.
    try second.write("\u{1B}")
    second.takeAll(milliseconds: 50)
    try second.write("OA")
    try second.readUntil("S1 by one key") { Board($0.text).selected == "S1" }
  }
}
