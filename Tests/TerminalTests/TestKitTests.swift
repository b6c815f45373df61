import Glibc
import TestKit
import Testing

@Suite("The terminal that tests run programs on")
struct TestKitTests {
  @Test("A program's screen, keys, size and end are seen")
  func program() throws {
    let script = """
      stty -echo; printf 'one\\ntwo\\033[1;6Hplaced'; read answer; printf '\\033[2J\\033[H%s' "$answer"
      read again; stty size; read last; exit 7
      """
    let terminal = try PseudoTerminal(["sh", "-c", script], columns: 40, rows: 5)
    try terminal.readUntil(text: "placed")
    #expect(terminal.screen.text == "one  placed\ntwo\n\n\n")
    #expect(try terminal.modes() != terminal.modesAtStart)
    try terminal.write("été 漢\n")
    try terminal.readUntil("the answer alone") { $0.line(0) == "été 漢" }
    #expect(terminal.screen.cursor == (6, 0))
    terminal.resize(columns: 30, rows: 4)
    try terminal.write("\n")
    try terminal.readUntil(text: "4 30")
    try terminal.write("\n")
    #expect(try terminal.waitForExit() == 7)
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test("A wait that fails tells the condition, the screen and the bytes")
  func failure() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "printf 'only\\033[m this'"])
    do {
      try terminal.readUntil(text: "something else")
      Issue.record("The text was found.")
    } catch let failure as PseudoTerminal.Failure {
      #expect(failure.description.contains("something else"))
      #expect(failure.description.contains("only this"))
      #expect(failure.description.contains(#"only\u{1B}[m this"#))
    }
  }

  @Test("A program killed tells its signal")
  func killed() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "printf ready; read never"])
    try terminal.readUntil(text: "ready")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)
  }

  @Test(
    "The screen follows what ncurses sends",
    arguments: [
      ("abc\u{1B}[2;3Hx\u{1B}[1;2H\u{1B}[K", "a\n  x\n"),
      ("1\r\n2\r\n3\r\n4", "2\n3\n4"),
      ("1\r\n2\r\n3\u{1B}[1;2r\u{1B}[2d\n\u{1B}[1;3r", "2\n\n3"),
      ("abcdef\u{1B}[1;3H\u{1B}[2P\u{1B}[1;2H\u{1B}[@", "a bef\n\n"),
      ("a\u{1B}[3b\u{1B}[2G\u{1B}[2X", "a  a\n\n"),
      ("abcdefgh", "abcdef\ngh\n"),
      ("main\u{1B}[?1049h\u{1B}[Halt\u{1B}[?1049l", "main\n\n"),
      ("ma\u{1B}[?1049h\u{1B}[2dalt\u{1B}[?1049lin", "main\n\n"),
      ("a\u{1B}7\u{1B}[3dx\u{1B}8b", "ab\n\n x"),
      ("1\r\n2\u{1B}[H\u{1B}M0", "0\n1\n2"),
      ("漢a\u{1B}[He\u{301}", "e\u{301} a\n\n"),
      ("\u{1B}[5;9rx\r\ny", "x\ny\n"), ("\u{1B}[3;2rz\r\n\n\nw", "\n\nw"),
    ])
  func screen(sent: String, seen: String) {
    var screen = VirtualScreen(columns: 6, rows: 3)
    // One byte at a time: sequences come in parts.
    for byte in sent.utf8 { screen.feed([byte]) }
    #expect(screen.text == seen)
    #expect(screen.unknown.isEmpty)
  }

  @Test("tmux shows a program as a person sees it", .enabled(if: Tmux.isInstalled))
  func tmux() throws {
    let tmux = try Tmux("printf 'hello '; read answer; echo \"got $answer\"", columns: 50, rows: 6)
    try tmux.waitFor(text: "hello")
    try tmux.resize(columns: 40, rows: 5)
    try tmux.type("é q")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "got é q")
    #expect(try tmux.isAlternate() == false)
  }

  @Test("The same seed gives the same numbers")
  func seeds() {
    var one = SplitMix64(seed: 7)
    var same = SplitMix64(seed: 7)
    var other = SplitMix64(seed: 8)
    let numbers = (0..<4).map { _ in one.next() }
    #expect(numbers == (0..<4).map { _ in same.next() })
    #expect(numbers != (0..<4).map { _ in other.next() })
  }
}
