import Glibc
import TestKit
import Testing

@Suite("A program that crashes, leaves or prints while the screen is its own")
struct EndingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// A program in full screen that has shown its page; a key makes it do what `way` names.
  private func trial(_ way: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [Product.neighbour("TerminalTrial"), way], environment: scratch.environment,
      directory: scratch.path)
    try terminal.readUntil(text: "ready")
    #expect(terminal.screen.isAlternate)
    return terminal
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) throws {
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.modes.contains(25))
    #expect(terminal.screen.modes.isDisjoint(with: [1, 1000, 1006, 2004]))
    #expect(try terminal.modes() == terminal.modesAtStart)
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test(
    "However it ends, the terminal is given back, and what the runtime says can be read",
    arguments: [
      ("index", 128 + SIGTRAP, "Index out of range"), ("overflow", 128 + SIGTRAP, ""),
      ("abort", 128 + SIGABRT, ""), ("exit", 3, ""), ("mouse", 0, ""),
    ])
  func ends(way: String, status: Int32, says: String) throws {
    let terminal = try trial(way)
    if way == "mouse" {
      #expect(terminal.screen.modes.isSuperset(of: [1000, 1006]))
      terminal.signal(SIGTERM)
    } else {
      try terminal.write("x")
    }
    let ended = try terminal.waitForExit()
    // Traps are illegal instructions on some processors.
    #expect(ended == status || (status == 128 + SIGTRAP && ended == 128 + SIGILL))
    try expectGivenBack(terminal)
    #expect(says.isEmpty || terminal.screen.text.contains(says), "\(terminal.screen.text)")
  }

  @Test("What libraries print stays off the screen, and is harmless when it is told at the end")
  func prints() throws {
    let terminal = try trial("prints")
    try terminal.write("x")
    #expect(terminal.isQuiet(milliseconds: 200))
    #expect(terminal.screen.text.hasPrefix("ready\n"))
    #expect(!terminal.screen.text.contains("library"))
    terminal.signal(SIGTERM)
    try terminal.waitForExit()
    try expectGivenBack(terminal)
    let text = terminal.screen.text
    #expect(text.contains("library out?[31m"), "\(text)")
    #expect(text.contains("library err ?]0;title?"), "\(text)")
    #expect(!terminal.bytes.contains(0x07))
  }

  @Test("A library that prints without end fills neither screen nor memory")
  func floods() throws {
    let terminal = try trial("floods")
    try terminal.write("x")
    #expect(terminal.isQuiet(milliseconds: 300))
    terminal.signal(SIGTERM)
    try terminal.waitForExit()
    try expectGivenBack(terminal)
    #expect(terminal.bytes.count < 8192)
  }

  @Test("Reports of the mouse are read even when they come in parts")
  func mouse() throws {
    let terminal = try trial("mouse")
    try terminal.write("\u{1B}[<0;12;5M\u{1B}[<0;12;5m")
    try terminal.readUntil(text: "click 11,4")
    for part in ["\u{1B}[<6", "5;30", ";10M"] {
      try terminal.write(part)
      _ = terminal.isQuiet(milliseconds: 40)
    }
    try terminal.readUntil(text: "wheel 1 29,9")
    // Buttons and places that mean nothing, and the oldest form of report, are no keys.
    try terminal.write(
      "\u{1B}[<2;1;1M\u{1B}[<0;0;0M\u{1B}[<0;99999;1M\u{1B}[M !!\u{1B}[<64;500;200M")
    try terminal.readUntil(text: "wheel -1 499,199")
    terminal.signal(SIGTERM)
    try terminal.waitForExit()
    try expectGivenBack(terminal)
  }
}
