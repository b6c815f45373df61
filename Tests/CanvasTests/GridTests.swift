import Canvas
import TestKit
import Testing
import Typography

@Suite("A page of cells")
struct GridTests {
  @Test("Cells stay small enough to compare a page quickly")
  func size() {
    #expect(MemoryLayout<Cell>.size == 8)
  }

  @Test("Text is cut at the edge, at the limit, and at the rectangle")
  func clipping() {
    var grid = Grid(size: Size(columns: 6, rows: 3))
    #expect(grid.write("abcdefgh", at: Point(column: 3, row: 0)) == 3)
    #expect(grid.write("abcdefgh", at: Point(column: 0, row: 1), limit: 2) == 2)
    let area = Rect(column: 2, row: 2, columns: 2, rows: 1)
    grid.write("abcdefgh", at: Point(column: 0, row: 2), within: area)
    #expect(
      grid.write("out", at: Point(column: 0, row: 2), within: Rect(Size(columns: 6, rows: 1))) == 0)
    #expect(grid.write("out", at: Point(column: 0, row: 3)) == 0)
    #expect(grid.text() == "   abc\nab\n  cd")
  }

  @Test("What changed in a row goes from the first to the last cell that shows otherwise")
  func change() {
    var before = Grid(size: Size(columns: 8, rows: 3))
    before.write("abcdefgh", at: Point(column: 0, row: 0))
    before.write("e\u{301}e\u{300}", at: Point(column: 0, row: 2))
    var after = before
    #expect((0..<3).allSatisfy { after.change(from: before, row: $0) == nil })
    after.write("X", at: Point(column: 2, row: 0))
    after.write("Y", at: Point(column: 5, row: 0))
    after.setRole(.title, in: Rect(column: 7, row: 1, columns: 1, rows: 1))
    after.write("e\u{300}", at: Point(column: 0, row: 2))
    #expect(after.change(from: before, row: 0) == 2..<6)
    #expect(after.change(from: before, row: 1) == 7..<8)
    #expect(after.change(from: before, row: 2) == 0..<1)
  }

  @Test("A wide character never straddles an edge")
  func wideAtEdge() {
    var grid = Grid(size: Size(columns: 3, rows: 1))
    #expect(grid.write("漢字", at: Point(column: 0, row: 0)) == 2)
    #expect(grid.text() == "漢")
    grid.write("漢", at: Point(column: -1, row: 0))
    #expect(grid.text() == "漢")
  }

  @Test(
    "Covering half of a wide character blanks the other half",
    arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func wideOverwritten(column: Int, expected: String) {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.write("漢字", at: Point(column: 0, row: 0))
    grid.write("x", at: Point(column: column, row: 0))
    #expect(grid.text() == expected)
  }

  @Test("A wide character between two others blanks both remaining halves")
  func wideOverTwo() {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.write("漢字", at: Point(column: 0, row: 0))
    grid.write("語", at: Point(column: 1, row: 0))
    #expect(grid.text() == " 語")
  }

  @Test("Marks stay with their character")
  func marks() {
    var grid = Grid(size: Size(columns: 3, rows: 1))
    grid.write("e\u{301}\u{323}x", at: Point(column: 0, row: 0))
    #expect(grid.scalars(column: 0, row: 0) == ["e", "\u{301}", "\u{323}"])
    #expect(grid.scalars(column: 1, row: 0) == ["x"])
  }

  @Test("Pages are equal when they show the same, however they were written")
  func equality() {
    var one = Grid(size: Size(columns: 4, rows: 1))
    var other = one
    one.write("a\u{301}", at: Point(column: 0, row: 0))
    one.write("b\u{302}", at: Point(column: 1, row: 0))
    other.write("b\u{302}", at: Point(column: 1, row: 0))
    #expect(one != other)
    other.write("a\u{301}", at: Point(column: 0, row: 0))
    #expect(one == other)
    other.setRole(.dim, in: Rect(column: 0, row: 0, columns: 1, rows: 1))
    #expect(one != other)
  }

  @Test("Roles show in the shape of the text")
  func roles() {
    var grid = Grid(size: Size(columns: 8, rows: 2))
    grid.write("ab", at: Point(column: 0, row: 0), role: .title)
    grid.write("c", at: Point(column: 4, row: 0))
    grid.fill(Rect(column: 1, row: 1, columns: 2, rows: 9), with: "─", role: .rule)
    #expect(grid.text() == "ab  c\n ──")
    #expect(grid.roles() == "TT..t\n.rr")
  }

  @Test("Filling and marking outside the page change nothing")
  func outside() {
    let empty = Grid(size: Size(columns: 2, rows: 2))
    var grid = empty
    grid.fill(Rect(column: 5, row: -4, columns: 3, rows: 2), with: "x")
    grid.setRole(.error, in: Rect(column: -9, row: 0, columns: 3, rows: 2))
    #expect(grid == empty)
    #expect(Grid(size: Size(columns: -1, rows: 3)).text() == "\n\n")
  }

  @Test("Whatever is written where, rows keep their width")
  func randomWrites() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix64(seed: seed)
    let texts: [DisplayText] = ["a", "漢", "b漢c", "e\u{301}漢字", "   ", "👍👍"]
    for _ in 0..<300 {
      let columns = Int.random(in: 0...9, using: &generator)
      var grid = Grid(size: Size(columns: columns, rows: 2))
      for _ in 0..<12 {
        let at = Point(
          column: Int.random(in: -4...10, using: &generator),
          row: Int.random(in: -1...2, using: &generator))
        if Bool.random(using: &generator) {
          grid.write(texts.randomElement(using: &generator) ?? "a", at: at)
        } else {
          let extent = Int.random(in: -2...4, using: &generator)
          grid.fill(Rect(column: at.column, row: at.row, columns: extent, rows: 1), with: "x")
        }
      }
      for row in 0..<2 {
        let widths = (0..<columns).map { Int(grid[$0, row].width) }
        #expect(widths.reduce(0, +) == columns, "seed \(seed)")
        for (left, right) in zip(widths, widths.dropFirst()) {
          #expect((left == 2) == (right == 0), "seed \(seed)")
        }
        #expect(widths.first != 0 && widths.last != 2, "seed \(seed)")
      }
    }
  }
}
