import Glibc
import TestKit
import Testing

@Suite("However the program ends, the terminal is as it was")
struct LeavingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  private func started(_ arguments: [String] = ["-C", "c"]) throws -> PseudoTerminal {
    let terminal = try Product.onTerminal(arguments, in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    // Otherwise the checks at the end would prove nothing.
    #expect(terminal.screen.isAlternate)
    #expect(terminal.screen.modes.contains(2004))
    #expect(!terminal.screen.modes.contains(25))
    #expect(try terminal.modes() != terminal.modesAtStart)
    return terminal
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) throws {
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.modes.contains(25))
    #expect(!terminal.screen.modes.contains(2004))
    #expect(!terminal.screen.modes.contains(1))
    #expect(try terminal.modes() == terminal.modesAtStart)
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test(
    "Left with a key, from the board and from a page", arguments: ["q", "\u{3}", "?qq", "A\u{3}"])
  func keys(_ keys: String) throws {
    let terminal = try started()
    try terminal.write(keys)
    #expect(try terminal.waitForExit() == 0)
    try expectGivenBack(terminal)
  }

  @Test(
    "Ended by a signal, which the exit status tells",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGTRAP, SIGILL, SIGSEGV, SIGABRT, SIGQUIT, SIGBUS, SIGFPE, SIGSYS,
      SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
    ])
  func signals(_ number: Int32) throws {
    let terminal = try started()
    terminal.signal(number)
    #expect(try terminal.waitForExit() == 128 + number)
    try expectGivenBack(terminal)
  }

  @Test("Ended while a page is open and a search is typed")
  func inSearch() throws {
    let terminal = try started()
    try terminal.write("?/aide")
    try terminal.readUntil(text: "/aide")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)
    try expectGivenBack(terminal)
  }

  @Test("A terminal that goes away ends the program soon and quietly")
  func hangUp() throws {
    let terminal = try started()
    terminal.hangUp()
    #expect(try terminal.waitForExit(seconds: 5) == 128 + SIGHUP)
    #expect(terminal.processorMilliseconds < 1000)
  }

  @Test("A terminal that takes nothing any more does not keep the program from ending")
  func stuck() throws {
    let terminal = try Product.onTerminal(in: scratch, columns: 500, rows: 200)
    try terminal.readUntil(text: "▸ S1")
    // Whole screens that nobody reads fill whatever lies between.
    for _ in 0..<300 { try terminal.write("\u{C}") }
    #expect(try terminal.signalUnread(SIGTERM) == 128 + SIGTERM)
    #expect(try terminal.modes() == terminal.modesAtStart)
  }

  @Test("The example leaves nothing behind")
  func demo() throws {
    for ending in ["q", "\u{3}"] {
      let terminal = try started(["demo"])
      try terminal.write(ending)
      #expect(try terminal.waitForExit() == 0)
    }
    let terminal = try started(["demo"])
    try terminal.write("sb")
    try terminal.readUntil(text: "Enregistré")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)
    let left = Shell.run("ls -d suivi-*", in: scratch)
    #expect(left.output == "")
  }

  @Test("Ctrl-Z gives the terminal to the shell, fg brings the same screen back")
  func jobControl() throws {
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: scratch.environment.merging(["PS1": "here> "]) { _, told in told },
      directory: scratch.path)
    try terminal.readUntil(text: "here>")
    let modes = try terminal.modes()
    try terminal.write("'\(Product.path)' -C c --today \(Product.today)\n")
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("j")
    try terminal.readUntilFrame("80x24", select: "S2", in: scratch)

    try terminal.write("\u{1A}")
    try terminal.readUntil("the shell's prompt") {
      !$0.isAlternate && $0.text.contains("Stopped") && $0.line($0.cursor.row) == "here>"
    }
    #expect(terminal.screen.modes.contains(25))
    #expect(!terminal.screen.modes.contains(1))
    try terminal.write("stty -a | tr ';' '\\n' | grep -c -w -e icanon -e isig\n")
    try terminal.readUntil("cooked modes") {
      $0.text.contains("\n1\n") || $0.text.contains("\n2\n")
    }

    try terminal.write("fg\n")
    try terminal.readUntilFrame("80x24", select: "S2", in: scratch)

    try terminal.write("\u{1A}")
    try terminal.readUntil("the prompt") {
      !$0.isAlternate && $0.line($0.cursor.row) == "here>"
    }
    terminal.resize(columns: 100, rows: 30)
    try terminal.write("fg\n")
    try terminal.readUntilFrame("100x30", select: "S2", in: scratch)
    try terminal.write("q")
    try terminal.readUntil("the prompt again") {
      !$0.isAlternate && $0.line($0.cursor.row) == "here>"
    }
    #expect(try terminal.modes() == modes)
    try terminal.write("echo left with $?\n")
    try terminal.readUntil(text: "left with 0")
  }

  @Test("Stopped and continued from outside, it draws all anew at the size there is now")
  func continued() throws {
    let terminal = try started()
    terminal.signal(SIGSTOP)
    terminal.resize(columns: 100, rows: 30)
    terminal.signal(SIGCONT)
    try terminal.readUntilFrame("100x30", select: "S1", in: scratch)
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    try expectGivenBack(terminal)
  }
}
