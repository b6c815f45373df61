import TestKit
import Testing

@Suite("What arrives from a keyboard")
struct TypingTests {
  private let scratch: Scratch
  private let terminal: PseudoTerminal

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
    terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntilFrame("80x24", select: "S1", in: scratch)
    try terminal.settle()
  }

  private func select(_ id: String) throws {
    try terminal.readUntil("\(id) selected") { Board($0.text).selected == id }
  }

  @Test(
    "The first frame is the one made without a terminal; then nothing is sent while nothing happens"
  )
  func idle() throws {
    #expect(terminal.isQuiet(milliseconds: 1200))
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test("Arrows of both modes of the keypad, letters and ends move")
  func moving() throws {
    try terminal.write("\u{1B}OB")
    try select("S2")
    try terminal.write("\u{1B}[B")
    try select("S3")
    try terminal.write("k")
    try select("S2")
    try terminal.write("\u{1B}OF")
    try select("R1")
    try terminal.write("\u{1B}[H")
    try select("S1")
  }

  @Test("Thirty arrows in one write are thirty steps, the last ones at the end")
  func fast() throws {
    try terminal.write(String(repeating: "\u{1B}OB", count: 30))
    try select("R1")
    try terminal.write(String(repeating: "\u{1B}OA", count: 17))
    try select("S2")
  }

  @Test("Ctrl-S and Ctrl-Q do not stop the screen")
  func flowControl() throws {
    try terminal.write("\u{13}j")
    try select("S2")
    try terminal.write("\u{11}j")
    try select("S3")
  }

  @Test("Pasted text does nothing but say so")
  func paste() throws {
    let board = terminal.screen.text
    try terminal.write("\u{1B}[200~q\njj\u{3}G\n\u{1B}[201~")
    try terminal.readUntil(text: "Texte collé ignoré")
    #expect(Board(terminal.screen.text).selected == "S1")
    try terminal.write("?")
    try terminal.readUntil(text: "Touches")
    try terminal.write("?")
    try terminal.readUntil("the board as before") { $0.text == board }
  }

  @Test("Text pasted into a search is searched")
  func pasteIntoSearch() throws {
    try terminal.write("?/")
    try terminal.readUntil(text: "/_")
    try terminal.write("\u{1B}[200~écran\n\u{1B}[201~")
    try terminal.readUntil(text: "/écran")
    try terminal.readUntil(text: "redessiner")
  }

  @Test("Esc alone goes back, though other keys begin with it")
  func escape() throws {
    try terminal.write("?")
    try terminal.readUntil(text: "Touches")
    try terminal.write("\u{1B}")
    try select("S1")
  }

  @Test("A character that arrives in two parts is one key")
  func parts() throws {
    let e = Array("é".utf8)
    // What comes before it in the first write shows that the first part was read.
    try terminal.write(bytes: Array("j".utf8) + e.prefix(1))
    try select("S2")
    try terminal.write(bytes: Array(e.dropFirst()))
    try terminal.readUntil("the second engagement only") {
      let shown = Board($0.text).actions
      return !shown.isEmpty && shown.count < 6
    }
    #expect(!terminal.screen.text.contains("ne fait rien"))
  }

  @Test("A key without a meaning says so; Caps Lock is guessed")
  func unbound() throws {
    try terminal.write("w")
    try terminal.readUntil(text: "«\u{A0}w\u{A0}» ne fait rien ici")
    try terminal.write("Q")
    try terminal.readUntil(text: "Verr. Maj.")
    try terminal.write("j")
    try terminal.readUntil("the notice gone") { !$0.text.contains("ne fait rien") }
  }

  @Test("Bytes that are no characters, and unknown sequences, do no harm")
  func noise() throws {
    try terminal.write(bytes: [0xFF, 0xC3, 0x28, 0x80, 0x00])
    try terminal.write("\u{1B}[99;99~\u{1B}[<0;10;10M\u{1B}[I\u{1B}[?62c\u{1B}]11;rgb:0/0/0\u{7}")
    try terminal.write("\u{1B}[B")
    // However it was read, the program lives and obeys.
    try terminal.write("\u{1B}")
    try terminal.write("\u{1B}OH")
    try select("S1")
  }

  @Test("Ctrl-L draws a spoiled screen anew")
  func redraw() throws {
    let frame = terminal.screen.text
    let before = terminal.bytes.count
    try terminal.write("\u{C}")
    try terminal.readUntil("everything sent again") { _ in terminal.bytes.count > before + 1000 }
    try terminal.readUntil("the same frame") { $0.text == frame }
  }

  @Test("One step of the selection sends little")
  func littleIsSent() throws {
    for (key, id) in [("j", "S2"), ("j", "S3"), ("k", "S2"), ("\u{1B}OB", "S3")] {
      let before = terminal.bytes.count
      try terminal.write(key)
      try select(id)
      try terminal.settle(milliseconds: 50)
      #expect(terminal.bytes.count - before <= 120)
    }
  }
}
