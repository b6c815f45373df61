import Foundation
import TestKit
import Testing

@Suite("Clipboard and mouse")
struct ClipboardAndMouseTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  /// The texts sent to the clipboard of a terminal.
  private func copied(_ terminal: PseudoTerminal) -> [String] {
    let all = String(decoding: terminal.bytes, as: UTF8.self)
    return all.matches(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]*)\u{7}/).map { match in
      Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
  }

  @Test("y sends what is selected to the clipboard, and says so")
  func copy() throws {
    let terminal = try Product.onTerminal(in: scratch, columns: 100, rows: 30)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("y")
    try terminal.readUntil(text: "Envoyé au presse-papiers")
    #expect(copied(terminal).count == 1)
    #expect(copied(terminal).first?.hasPrefix("S1\t") == true)
    #expect(copied(terminal).first?.contains("préventive") != nil)
    try terminal.write("\ry")
    try terminal.readUntil(text: "lignes.")
    #expect(copied(terminal).last?.contains("Pilote") == true)
    try terminal.write("qq")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(
    "A console without a clipboard is told so, and sent nothing", arguments: ["linux", "vt100"])
  func none(type: String) throws {
    let terminal = try Product.onTerminal(in: scratch, environment: ["TERM": type])
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("y")
    try terminal.readUntil(text: "pas de presse-papiers")
    #expect(copied(terminal).isEmpty)
  }

  @Test("What is too long for terminals is refused")
  func tooLong() throws {
    var text = try #require(scratch.read("c/convention.toml"))
    let title = String(repeating: "é", count: 4000)
    for number in 1...20 { text += "\n[[action]]\nid = \"Z\(number)\"\ntitle = \"\(title)\"\n" }
    try scratch.write(text, to: "c/convention.toml")
    let terminal = try Product.onTerminal(in: scratch, columns: 100, rows: 30)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("*y")
    try terminal.readUntil(text: "Trop long pour le presse-papiers")
    #expect(copied(terminal).isEmpty)
  }

  @Test(
    "In tmux, as it comes set up, the text is in tmux' own buffer", .enabled(if: Tmux.isInstalled))
  func tmux() throws {
    let tmux = try Editing.session(in: scratch)
    try tmux.type("jy")
    try tmux.waitFor(text: "Envoyé au presse-papiers")
    #expect(try tmux.buffer().hasPrefix("S2\t"))
  }

  @Test("The mouse is the terminal's own unless the settings ask for it")
  func mouse() throws {
    let plain = try Product.onTerminal(in: scratch)
    try plain.readUntil("the board") { Board($0.text).selected == "S1" }
    #expect(plain.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006]))
    plain.signal(15)
    try plain.waitForExit()

    try scratch.write("mouse = true\n", to: "config/suivi/config.toml")
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    #expect(terminal.screen.modes.isSuperset(of: [1000, 1006]))
    let lines = terminal.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("  S4 ") })
    try terminal.write("\u{1B}[<0;8;\(row + 1)M\u{1B}[<0;8;\(row + 1)m")
    try terminal.readUntil("S4 selected") { Board($0.text).selected == "S4" }
    try terminal.write("\u{1B}[<65;8;\(row + 1)M")
    try terminal.readUntil("S5 selected") { Board($0.text).selected == "S5" }
    let footer = try #require(lines.last)
    let quit = try #require(footer.firstRange(of: "quitter"))
    let column = footer[..<quit.lowerBound].unicodeScalars.count + 1
    try terminal.write("\u{1B}[<0;\(column);24M")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.modes.isDisjoint(with: [1000, 1006]))
  }
}
