import TestKit
import Testing

@Suite("Colours as exact as the terminal has them")
struct ColorTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  /// What the program sends until it is left, one row down on the way.
  private func sent(_ environment: [String: String?], theme: String = "slate") throws -> String {
    let terminal = try Product.onTerminal(
      ["-C", "c", "--theme", theme, "--by", "a.martin"], in: scratch, environment: environment)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("\u{1B}[B")
    try terminal.readUntil("the next row") { Board($0.text).selected == "S2" }
    try terminal.write("\u{1B}OA")
    try terminal.readUntil("the first row again") { Board($0.text).selected == "S1" }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(try terminal.modes() == terminal.modesAtStart)
    let bytes = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(!bytes.contains("\u{1B}]4;") && !bytes.contains("\u{1B}]104"))
    return bytes
  }

  /// Red, green and blue in either way of writing them; a number among 256.
  private func isDirect(_ bytes: String) -> Bool { bytes.contains(/[34]8[;:]2[;:]/) }
  private func isIndexed(_ bytes: String) -> Bool { bytes.contains(/[34]8;5;/) }

  @Test(
    "Where COLORTERM says that it shows every colour, each is sent as it is",
    arguments: ["xterm-256color", "tmux-256color"], ["truecolor", "24bit"])
  func direct(type: String, told: String) throws {
    let bytes = try sent(["TERM": type, "COLORTERM": told])
    #expect(isDirect(bytes) && !isIndexed(bytes))
  }

  @Test("A terminal whose description says so needs no COLORTERM")
  func described() throws {
    guard Shell.run("infocmp xterm-direct", in: scratch).status == 0 else {
      return print("ncurses-term is not installed: xterm-direct is not tried.")
    }
    #expect(isDirect(try sent(["TERM": "xterm-direct"])))
  }

  @Test(
    "Else there are 256, eight, or none",
    arguments: [
      ("xterm-256color", nil, nil, true), ("xterm-256color", "yes", nil, true),
      ("xterm-256color", "truecolor", "1", false), ("linux", "truecolor", nil, false),
      // GNU screen hands the variable on without knowing such colours.
      ("screen-256color", "truecolor", nil, true),
    ] as [(String, String?, String?, Bool)])
  func fewer(type: String, told: String?, noColor: String?, isOf256: Bool) throws {
    let bytes = try sent(["TERM": type, "COLORTERM": told, "NO_COLOR": noColor, "TMUX": nil])
    #expect(!isDirect(bytes))
    #expect(isIndexed(bytes) == isOf256)
  }

  @Test("In tmux, screen's name for the terminal does not matter")
  func screenInTmux() throws {
    #expect(
      isDirect(
        try sent(["TERM": "screen-256color", "COLORTERM": "truecolor", "TMUX": "/tmp/x,1,0"])))
  }

  @Test("The sixteen colours that a person chose stay the terminal's own")
  func own() throws {
    let bytes = try sent(
      ["TERM": "xterm-256color", "COLORTERM": "truecolor"], theme: "terminal-dark")
    #expect(!isDirect(bytes) && !isIndexed(bytes))
    #expect(bytes.contains(/\u{1B}\[(0;)?(1;)?[39][0-7]m/))
  }

  @Test("What describes such a terminal to this program is not handed on to the editor")
  func editor() throws {
    let editor = try Editing.editor(
      "ed-env", #"printf 'TERMINFO=%s.' "${TERMINFO-none}" > "$1""#, in: scratch)
    let terminal = try Product.onTerminal(
      ["-C", "c", "--by", "a.martin"], in: scratch,
      environment: [
        "COLORTERM": "truecolor", "EDITOR": editor, "VISUAL": "", "TERMINFO": nil,
      ])
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("E")
    try terminal.readUntil(text: "Enregistré")
    #expect(Editing.lines(in: scratch).contains { $0.contains("TERMINFO=none.") })
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }
}
