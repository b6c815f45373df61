import TestKit
import Testing

@Suite("The size of the terminal")
struct SizeTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  private func expectFrame(
    _ terminal: PseudoTerminal, _ columns: Int, _ rows: Int, select: String
  ) throws {
    try terminal.readUntilFrame("\(columns)x\(rows)", select: select, in: scratch)
  }

  @Test("What the terminal says of its size goes before what variables say")
  func variables() throws {
    let terminal = try Product.onTerminal(
      in: scratch, environment: ["LINES": "10", "COLUMNS": "40"])
    try expectFrame(terminal, 80, 24, select: "S1")
    // Rows below the size that the variables speak of move on their own.
    try terminal.write("jjjjjj")
    try expectFrame(terminal, 80, 24, select: "S7")
    terminal.resize(columns: 100, rows: 35)
    try expectFrame(terminal, 100, 35, select: "S7")
    try terminal.write("j")
    try expectFrame(terminal, 100, 35, select: "F1")
  }

  @Test("Large and small terminals show the frame of their size, from the start")
  func starts() throws {
    for (columns, rows) in [(500, 200), (200, 50), (110, 30), (60, 18), (20, 5), (19, 24), (3, 2)] {
      let terminal = try Product.onTerminal(in: scratch, columns: columns, rows: rows)
      try expectFrame(terminal, columns, rows, select: "S1")
      #expect(terminal.screen.unknown.isEmpty)
      try terminal.write("q")
      #expect(try terminal.waitForExit() == 0)
    }
  }

  @Test("A window dragged to many sizes ends with the frame of the last one")
  func storm() throws {
    let seed = Seed.chosen
    print("sizes: seed \(seed)")
    var random = SplitMix64(seed: seed)
    let terminal = try Product.onTerminal(in: scratch)
    try expectFrame(terminal, 80, 24, select: "S1")
    for number in 1...60 {
      terminal.resize(
        columns: Int.random(in: 2...220, using: &random),
        rows: Int.random(in: 1...70, using: &random))
      if number % 6 == 0 { try terminal.write("j") }
    }
    terminal.resize(columns: 90, rows: 28)
    // Ten steps down from S1: S2 to S7, then F1 to F4.
    try terminal.readUntil("F4 selected") { Board($0.text).selected == "F4" }
    // How far the table was scrolled on the way is not for a fresh start to know.
    try terminal.write("g")
    try expectFrame(terminal, 90, 28, select: "S1")
  }
}
