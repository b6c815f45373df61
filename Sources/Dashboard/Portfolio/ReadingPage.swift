public import Canvas
import Typography
public import Words

/// What stands on the screen while a long journal is read: of what, how far, and the key that stops.
public struct ReadingPage: Hashable, Sendable {
  private let name: String
  private let done: Int
  private let total: Int
  private let wording: Wording
  private let glyphs: GlyphSet

  /// The page of a convention of that name, of whose journals some bytes were read.
  public init(of name: String, done: Int, total: Int, wording: Wording, glyphs: GlyphSet) {
    self.name = name
    self.total = max(0, total)
    self.done = min(max(0, done), self.total)
    self.wording = wording
    self.glyphs = glyphs
  }

  /// The page at a size.
  public func render(_ size: Size) -> Frame {
    var grid = Grid(size: size)
    guard size.rows > 0, size.columns > 0 else { return Frame(grid: grid) }
    let margin = size.columns >= 40 ? 1 : 0
    let width = size.columns - 2 * margin
    grid.write(
      [Span(name, .header)].truncated(to: width, glyphs: glyphs), column: margin, row: 0,
      limit: width)
    let row = size.rows > 2 ? 2 : size.rows - 1
    let said = DisplayText(wording.portfolio(.readingJournal(done, of: total)))
    grid.write(said, at: Point(column: margin, row: row), role: .text, limit: width)
    let key = [
      Span(wording.name(of: .escape, glyphs: glyphs), .key),
      Span(" " + wording.portfolio(.stopReading), .text),
    ]
    // What keeps its place as the count grows: the widest count there will be.
    let widest = DisplayText(wording.portfolio(.readingJournal(total, of: total))).width
    let bar = min(30, width - widest - key.width - 4)
    if bar >= 4 {
      grid.bar(
        total == 0 ? 1 : Double(done) / Double(total), column: margin + widest + 2, row: row,
        columns: bar, glyphs: glyphs)
      grid.write(
        key, column: margin + widest + bar + 4, row: row, limit: key.width)
    } else if size.rows > row + 1 {
      grid.write(key, column: margin, row: row + 1, limit: width)
    }
    return Frame(grid: grid, cursor: Point(column: 0, row: row))
  }
}
