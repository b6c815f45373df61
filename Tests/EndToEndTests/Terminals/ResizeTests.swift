import TestKit
import Testing

@Suite("A thousand sizes, two hundred a second")
struct ResizeTests {
  private let scratch: Scratch
  private var random: SplitMix64

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
    let seed = Seed.chosen
    print("resizes: seed \(seed)")
    random = SplitMix64(seed: seed)
  }

  private func started(columns: Int, rows: Int, keys: String, shows: String) throws
    -> PseudoTerminal
  {
    let terminal = try Product.onTerminal(
      ["-C", "c", "--by", "a.martin"], in: scratch, columns: columns, rows: rows)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write(keys)
    try terminal.readUntil("what \(keys) shows") { shows.isEmpty || $0.text.contains(shows) }
    return terminal
  }

  /// Drags the window to a thousand sizes, typing on the way, and ends at one.
  private mutating func drag(
    _ terminal: PseudoTerminal, columns: Int, rows: Int, typing: [String]
  ) throws {
    for number in 0..<1000 {
      terminal.resize(
        columns: Int.random(in: 1...250, using: &random),
        rows: Int.random(in: 1...80, using: &random))
      if number % 5 == 0, !typing.isEmpty { try terminal.write(typing[number / 5 % typing.count]) }
      terminal.takeAll(milliseconds: 5)
    }
    terminal.resize(columns: columns, rows: rows)
  }

  @Test(
    "While a list is scrolled, a form, a list or the palette is open, or a page is read, the last frame is that of a fresh start",
    arguments: [
      (keys: "", typing: ["j", "G", "k", "\u{1B}[6~", "g"], last: "g", shows: ""),
      (keys: "s", typing: [], last: "", shows: "Bloquée"),
      (keys: "cVu en comité", typing: [], last: "", shows: "Vu en comité"),
      (keys: ":", typing: ["\u{1B}[B"], last: "\u{1B}[H", shows: ""),
      (keys: "A", typing: ["j", "G"], last: "g", shows: "propos"),
    ])
  mutating func storm(keys: String, typing: [String], last: String, shows: String) throws {
    let terminal = try started(columns: 80, rows: 24, keys: keys, shows: shows)
    for (columns, rows) in [(91, 27)] {
      try drag(terminal, columns: columns, rows: rows, typing: typing)
      try terminal.write(last)
      let fresh = try started(columns: columns, rows: rows, keys: keys + last, shows: shows)
      try fresh.settle()
      let frame = fresh.screen.text
      let cursor = fresh.screen.cursor
      try terminal.readUntil("the frame of \(columns)×\(rows)\n\(frame)\n", seconds: 20) {
        $0.text == frame && $0.cursor == cursor
      }
      fresh.signal(9)
      try fresh.waitForExit()
    }
    #expect(terminal.screen.isAlternate)
    terminal.signal(15)
    try terminal.waitForExit()
    #expect(try terminal.modes() == terminal.modesAtStart)
  }
}
