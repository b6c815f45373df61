import Canvas
import ConventionModel
import Typography
import Words

/// The palette, at the bottom of the screen: what is looked for, and what fits it with its key.
struct PalettePane {
  let dashboard: Dashboard
  let palette: Palette

  private var words: Wording { dashboard.wording }
  private var glyphs: GlyphSet { dashboard.settings.glyphs }

  /// Lines of the list at most.
  private static let most = 14

  /// Draws it; gives where text is being typed.
  func draw(on grid: inout Grid) -> Point? {
    let size = grid.size
    guard size.rows > 0, size.columns > 0 else { return nil }
    let wanted = max(3, min(PalettePane.most, palette.found.count)) + 3
    // The header stays in view.
    let rows = min(size.rows > 8 ? size.rows - 2 : size.rows, wanted)
    let area = Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
    grid.fill(area)
    var rest = area
    if rows > 2 {
      grid.rule(
        [Span(words(.paletteTitle), .title)],
        right: [Span(words(.found(palette.found.count)), .dim)], in: area, row: area.row,
        isFocused: true, glyphs: glyphs)
      rest = rest.splitTop(1).1
    }
    let input = [Span(": ", .key), Span(palette.query, .input)]
    let shown = input.truncated(to: size.columns - 2, glyphs: glyphs)
    grid.write(shown, column: min(1, size.columns - 1), row: rest.row, limit: size.columns - 1)
    let cursor = Point(column: min(size.columns - 1, 1 + shown.width), row: rest.row)
    rest = rest.splitTop(1).1
    if rest.rows > 1 {
      let (list, keys) = rest.splitBottom(1)
      drawKeys(in: keys, on: &grid)
      rest = list
    }
    drawList(in: rest, on: &grid)
    return cursor
  }

  private func drawList(in area: Rect, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    if palette.found.isEmpty {
      grid.write(
        words(.nothingFound), .dim, column: area.column + 2, row: area.row,
        limit: area.columns - 2, glyphs: glyphs)
    }
    let first = max(0, min(palette.highlighted - area.rows / 2, palette.found.count - area.rows))
    for offset in 0..<area.rows {
      guard let entry = palette.entry(first + offset) else { return }
      draw(
        entry, isHere: first + offset == palette.highlighted,
        in: Rect(
          column: area.column, row: area.row + offset, columns: area.columns, rows: 1), on: &grid)
    }
  }

  private func draw(_ entry: Palette.Entry, isHere: Bool, in area: Rect, on grid: inout Grid) {
    if isHere {
      grid.write(DisplayText(String(glyphs.mark)), at: area.origin, role: .mark)
    }
    let obstacle = dashboard.obstacle(to: entry.act)
    let right =
      obstacle.map { Span(words($0), .dim) }
      ?? Span(dashboard.key(of: entry.act) ?? "", .key)
    let width = min(right.text.width, area.columns / 2)
    let room = area.columns - 4 - width
    let name = DisplayText(entry.name).truncated(to: room, ellipsis: glyphs.ellipsis)
    let matched = FuzzyMatch(palette.query).places(in: name.string)
    let role: Role = obstacle != nil ? .dim : isHere ? .strong : .text
    let spans = name.string.enumerated().map { place, character in
      Span(String(character), matched.contains(place) ? .match : role)
    }
    grid.write(spans, column: area.column + 2, row: area.row, limit: room)
    grid.write(
      [right].truncated(to: width, glyphs: glyphs), column: area.maxColumn - 1 - width,
      row: area.row, limit: width)
  }

  private func drawKeys(in area: Rect, on grid: inout Grid) {
    func hint(_ key: Key, _ message: Message) -> [Span] {
      [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words(message))]
    }
    let hints = [hint(.enter, .hintChoose), hint(.escape, .hintCancel)]
    grid.write(
      .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: area.column + 1,
      row: area.row, limit: area.columns - 1)
  }
}
