import Glibc
import TestKit
import Testing

@Suite("What happens around the program")
struct SurroundingsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  @Test("A record written by another program shows by itself, even while this one starts")
  func journal() throws {
    let terminal = try Product.onTerminal(in: scratch)
    // As soon as the files are read and the screen is taken: what is written then is not lost.
    try terminal.readUntil("the screen taken") { $0.isAlternate }
    let record = """
      {"v":1,"id":"k3f9a2:1","clock":1,"at":"2023-03-14T08:12:17.583Z","by":"a.martin","op":"set",\
      "on":"S1","field":"status","old":null,"new":"in-progress","base":[]}

      """
    // The folder of journals does not exist before.
    try scratch.write(record, to: "c/journal/k3f9a2.jsonl")
    try terminal.readUntil("the new status") { screen in
      screen.text.split(separator: "\n").contains { $0.contains("S1 ") && $0.contains("En cours") }
    }
  }

  @Test("A folder that goes away while it is shown is told of, and may come back")
  func folderGone() throws {
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    #expect(unsafe rename(scratch.path("c/convention.toml"), scratch.path("c/aside")) == 0)
    try terminal.readUntil("a banner over the last good state") {
      $0.text.contains("Dernière version lisible") && Board($0.text).selected == "S1"
    }
    #expect(unsafe rename(scratch.path("c/aside"), scratch.path("c/convention.toml")) == 0)
    try terminal.readUntil("no banner") { !$0.text.contains("Dernière version lisible") }

    #expect(Shell.run("mv c elsewhere", in: scratch).status == 0)
    try terminal.write("R")
    try terminal.readUntil("a banner again") { $0.text.contains("Dernière version lisible") }
    try terminal.settle(milliseconds: 300)
    #expect(Shell.run("mv elsewhere c", in: scratch).status == 0)
    try terminal.write("R")
    try terminal.readUntil("no banner again") { !$0.text.contains("Dernière version lisible") }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.processorMilliseconds < 2000)
  }

  @Test(
    "Without a home, or where nothing can be kept, the convention shows from memory, and says so")
  func nowhere() throws {
    for home: [String: String?] in [
      ["HOME": nil, "XDG_DATA_HOME": nil], ["HOME": "/proc/none", "XDG_DATA_HOME": "/proc/none"],
    ] {
      let environment = home.merging(["XDG_CONFIG_HOME": nil]) { told, _ in told }
      let terminal = try Product.onTerminal([], in: scratch, environment: environment)
      try terminal.readUntil("the board and a word about it") {
        Board($0.text).selected == "S1" && $0.text.contains("mémoire")
      }
      try terminal.write("q")
      #expect(try terminal.waitForExit() == 0)
      let outcome = Product.run([], in: scratch, environment: environment)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("S1"))
      #expect(outcome.errors.contains("mémoire"))
    }
  }

  @Test(
    "The nearest convention upward is opened, SUIVI_DIR before it, and a word on the line before both"
  )
  func places() throws {
    try scratch.makeFolder("c/deep/er")
    let upward = Shell.run("cd c/deep/er && exec '\(Product.path)'", in: scratch)
    #expect(upward.output.contains("Val-de-Marne"))
    try scratch.write(
      "format = 1\n[convention]\nid = \"o\"\ntitle = \"Autre\"\n", to: "o/convention.toml")
    let named = Shell.run(
      "cd c/deep/er && exec '\(Product.path)'", in: scratch,
      environment: ["SUIVI_DIR": scratch.path("o")])
    #expect(named.output.contains("Autre"))
    let argument = Shell.run(
      "cd o && exec '\(Product.path)' ../c", in: scratch,
      environment: ["SUIVI_DIR": scratch.path("o")])
    #expect(argument.output.contains("Val-de-Marne"))
  }

  @Test("Started in the background it says that it needs the terminal, and touches nothing")
  func background() throws {
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: scratch.environment.merging(["PS1": "here> "]) { _, told in told },
      directory: scratch.path, columns: 200)
    try terminal.readUntil(text: "here>")
    try terminal.write("'\(Product.path)' -C c & wait; echo ended\n")
    try terminal.readUntil("its word and its end") {
      $0.text.contains("suivi :")
        || $0.text.contains("suivi\u{A0}:")
          && $0.text.split(separator: "\n").contains("ended")
    }
    #expect(!terminal.screen.isAlternate)
    #expect(!terminal.screen.text.contains("Stopped"))
  }

  @Test("Two sessions on one folder do not disturb each other")
  func twoSessions() throws {
    let one = try Product.onTerminal([], in: scratch)
    let other = try Product.onTerminal([], in: scratch)
    for terminal in [one, other] {
      try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    }
    try other.settle()
    try one.write("j")
    try one.readUntil("S2 here") { Board($0.text).selected == "S2" }
    #expect(other.isQuiet(milliseconds: 200))
    #expect(Board(other.screen.text).selected == "S1")
  }
}
