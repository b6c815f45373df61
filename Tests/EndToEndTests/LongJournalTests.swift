import TestKit
import Testing

/// Journals so long that a person would wonder.
@Suite("A very long journal")
struct LongJournalTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  @Test("How far reading is shows at once; Esc stops it and gives the terminal back")
  func stops() throws {
    // As much as takes minutes to read, and no room on the disk.
    try scratch.makeSparse("c/journal/aaaaaa.jsonl", bytes: 200 << 30)
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil(text: "Lecture du journal")
    try terminal.write("\u{1B}")
    #expect(try terminal.waitForExit() == 1)
    #expect(try terminal.modes() == terminal.modesAtStart)
  }

  @Test("Once it is read the board comes, with what was typed meanwhile")
  func opens() throws {
    try scratch.makeSparse("c/journal/aaaaaa.jsonl", bytes: 600 << 20)
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil(text: "Lecture du journal")
    try terminal.write("j")
    try terminal.readUntil("the board, on its second action") { Board($0.text).selected == "S2" }
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("In a portfolio, Esc stops it and the others can be opened")
  func inPortfolio() throws {
    try PortfolioSample.write(to: scratch)
    try scratch.makeSparse("p/ain/journal/aaaaaa.jsonl", bytes: 200 << 30)
    let terminal = try Product.onTerminal(["-C", "p"], in: scratch)
    try terminal.readUntil(text: "4/5")
    try terminal.write("\n")
    try terminal.readUntil(text: "Lecture du journal")
    try terminal.write("\u{1B}")
    try terminal.readUntil("the portfolio") {
      $0.text.contains("Portefeuille") && $0.text.contains("4/5")
    }
    try terminal.write("\u{1B}")
    try terminal.readUntil(text: "Lecture arrêtée")
    try terminal.write("G\n")
    try terminal.readUntil("another convention") { Board($0.text).selected == "S1" }
    try terminal.write("\u{3}")
    #expect(try terminal.waitForExit() == 0)
  }
}
