import Canvas
import Glibc
import Terminal
import TestKit
import Testing
import Typography

/// The terminal without a terminal: what ncurses would show, read back.
@Suite("Presenting pages", .serialized)
struct TerminalTests {
  private let sheet = StyleSheet([
    .title: Style(foreground: .ansi(4), bold: true), .rule: Style(foreground: .ansi(4)),
    .mark: Style(background: .ansi(3)),
  ])

  private func line(_ terminal: borrowing Terminal, _ row: Int, _ columns: Int) -> String {
    var line = ""
    for column in 0..<columns { line += terminal.readBack(column: column, row: row).text }
    return line
  }

  @Test("A page arrives with its characters, marks, wide signs and looks")
  func page() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 12, rows: 3))
    #expect(terminal.size == Size(columns: 12, rows: 3))
    #expect(terminal.depth == .indexed256)
    var grid = Grid(size: terminal.size)
    grid.write("é漢e\u{301}─▸", at: Point(column: 0, row: 0), role: .title)
    // The last column of the last row, where a terminal would scroll.
    grid.write("z", at: Point(column: 11, row: 2))
    terminal.present(Frame(grid: grid), sheet)
    #expect(terminal.readBack(column: 0, row: 0).text == "é")
    #expect(terminal.readBack(column: 0, row: 0).bold)
    #expect(terminal.readBack(column: 0, row: 0).pair > 0)
    #expect(terminal.readBack(column: 1, row: 0).text == "漢")
    #expect(terminal.readBack(column: 3, row: 0).text.unicodeScalars.count == 2)
    #expect(terminal.readBack(column: 4, row: 0).text == "─")
    #expect(terminal.readBack(column: 11, row: 2).text == "z")
    #expect(!terminal.readBack(column: 11, row: 2).bold)
  }

  @Test("A later page leaves nothing of the one before")
  func change() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 8, rows: 2))
    var first = Grid(size: terminal.size)
    first.write("漢字漢字", at: Point(column: 0, row: 0), role: .title)
    terminal.present(Frame(grid: first), sheet)
    var second = Grid(size: terminal.size)
    second.write("ab", at: Point(column: 3, row: 0))
    terminal.present(Frame(grid: second), sheet)
    #expect(line(terminal, 0, 8) == "   ab   ")
    // A smaller page after it: the rest is blank.
    terminal.present(Frame(grid: Grid(size: Size(columns: 4, rows: 1))), sheet)
    #expect(line(terminal, 0, 8) == "        ")
  }

  @Test("Other styles change the looks of a page that stays")
  func restyle() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 4, rows: 1))
    var grid = Grid(size: terminal.size)
    grid.write("a", at: Point(column: 0, row: 0), role: .title)
    terminal.present(Frame(grid: grid), sheet)
    terminal.present(Frame(grid: grid), StyleSheet([:]))
    #expect(!terminal.readBack(column: 0, row: 0).bold)
  }

  @Test("Blanks are drawn only where their background or line shows")
  func blanks() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 4, rows: 1))
    var grid = Grid(size: terminal.size)
    grid.setRole(.rule, in: Rect(column: 0, row: 0, columns: 2, rows: 1))
    grid.setRole(.mark, in: Rect(column: 2, row: 0, columns: 2, rows: 1))
    terminal.present(Frame(grid: grid), sheet)
    #expect(terminal.readBack(column: 0, row: 0).pair == 0)
    #expect(terminal.readBack(column: 2, row: 0).pair > 0)
  }

  @Test("Short gaps between words of one role keep their look, the blanks after them do not")
  func blanksWithinWords() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 8, rows: 1))
    var grid = Grid(size: terminal.size)
    grid.write("a b  c ", at: Point(column: 0, row: 0), role: .title)
    terminal.present(Frame(grid: grid), sheet)
    let bold = (0..<8).map { terminal.readBack(column: $0, row: 0).bold }
    #expect(bold == [true, true, true, true, true, true, false, false])
  }

  @Test("A page drawn for another extent is cut without harm")
  func largerPage() throws {
    var terminal = try Terminal(detached: "xterm-256color", size: Size(columns: 3, rows: 1))
    var grid = Grid(size: Size(columns: 9, rows: 5))
    grid.write("a漢漢漢", at: Point(column: 0, row: 0))
    terminal.present(Frame(grid: grid, cursor: Point(column: 80, row: 40)), sheet)
    #expect(line(terminal, 0, 1) == "a")
    #expect(terminal.readBack(column: 1, row: 0).text == "漢")
  }

  @Test("A terminal without UTF-8 gets the nearest of ASCII, wide signs on two columns")
  func ascii() throws {
    var terminal = try Terminal(
      detached: "vt100", size: Size(columns: 16, rows: 1), ascii: true)
    #expect(terminal.depth == .none)
    var grid = Grid(size: terminal.size)
    grid.write("Éé…▸█░─œ漢x€·", at: Point(column: 0, row: 0), role: .title)
    terminal.present(Frame(grid: grid), sheet)
    #expect(line(terminal, 0, 13) == "Ee.>#.-o? xE.")
  }

  @Test(
    "Esc answers soon, later over SSH, and when it is told to",
    arguments: [(nil, false, 25), (nil, true, 100), (400, true, 400), (0, false, 0), (-5, true, 0)]
      as [(Int?, Bool, Int)])
  func escapeDelay(asked: Int?, isRemote: Bool, delay: Int) {
    #expect(TerminalOptions(escapeDelayMilliseconds: asked).escapeDelay(overSSH: isRemote) == delay)
  }

  @Test("An unknown type of terminal is an error, not an exit")
  func unknownType() {
    #expect(throws: TerminalError.failed) {
      let terminal = try Terminal(detached: "no-such", size: Size(columns: 3, rows: 1))
      terminal.leave()
    }
  }

  @Test("Without a terminal the full screen is refused")
  func noTerminal() {
    // The test run may itself have one; then this says nothing.
    guard isatty(0) == 0 || isatty(1) == 0 else { return }
    #expect(throws: TerminalError.notATerminal) {
      let terminal = try Terminal()
      terminal.leave()
    }
  }
}

@Suite("Colours of a terminal")
struct ColorDepthTests {
  @Test(
    "Colours become numbers the terminal has",
    arguments: [
      (ColorDepth.none, Color.rgb(255, 0, 0), -1), (.ansi8, .rgb(255, 0, 0), 1),
      (.ansi8, .ansi(8), -1), (.ansi8, .ansi(12), 4), (.ansi16, .rgb(255, 0, 0), 9),
      (.indexed256, .rgb(255, 0, 0), 196), (.indexed256, .ansi(4), 4),
      (.direct, .rgb(0x12, 0x34, 0x56), 0x123456), (.direct, .ansi(4), 4),
      (.direct, .ansi(12), 12), (.direct, .rgb(0, 0, 1), 16), (.direct, .terminalDefault, -1),
    ])
  func numbers(depth: ColorDepth, color: Color, number: Int) {
    #expect(Int(depth.number(of: color)) == number)
  }

  @Test("The depth follows the number of colours")
  func depths() {
    #expect(
      [-1, 0, 8, 16, 88, 256, 1 << 24].map { ColorDepth(colors: $0) }
        == [.none, .none, .ansi8, .ansi16, .ansi16, .indexed256, .direct])
  }
}
