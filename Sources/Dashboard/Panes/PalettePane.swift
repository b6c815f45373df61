import Canvas
import ConventionModel
import Typography
import Words

/// The palette, at the bottom of the screen: what is looked for, and what fits it with its key.
struct PalettePane {
  let settings: Settings
  let palette: Palette
  /// Why an entry does nothing now; nil when it does something.
  let obstacle: (Palette.Act) -> Message?
  /// The key that does the same; nil when there is none.
  let key: (Palette.Act) -> String?

  private var words: Wording { settings.wording }
  private var glyphs: GlyphSet { settings.glyphs }

  /// Lines of the list at most.
  private static let most = 14

  /// Where its parts go: all of it, the line that is typed in, the list, the keys.
  private func layout(
    in size: Size
  ) -> (area: Rect, input: Rect, list: Rect, keys: Rect?) {
    let wanted = max(3, min(PalettePane.most, palette.found.count)) + 3
    // The header stays in view.
    let rows = min(size.rows > 8 ? size.rows - 2 : size.rows, wanted)
    let area = Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
    var rest = rows > 2 ? area.splitTop(1).1 : area
    let input: Rect
    (input, rest) = rest.splitTop(1)
    guard rest.rows > 1 else { return (area, input, rest, nil) }
    let (list, keys) = rest.splitBottom(1)
    return (area, input, list, keys)
  }

  /// The first entry of the list that is seen.
  private func first(in list: Rect) -> Int {
    max(0, min(palette.highlighted - list.rows / 2, palette.found.count - list.rows))
  }

  /// The place among those found of the entry at a place of the screen.
  func entry(at point: Point, in size: Size) -> Int? {
    let list = layout(in: size).list
    guard list.contains(point) else { return nil }
    let place = first(in: list) + point.row - list.row
    return palette.entry(place) == nil ? nil : place
  }

  /// Draws it; gives where text is being typed.
  func draw(on grid: inout Grid) -> Point? {
    let size = grid.size
    guard size.rows > 0, size.columns > 0 else { return nil }
    let (area, line, list, keys) = layout(in: size)
    grid.fill(area)
    if area.rows > 2 {
      grid.rule(
        [Span(words.heading(.paletteTitle), .title)],
        right: [Span(words(.found(palette.found.count)), .dim)], in: area, row: area.row,
        isFocused: true, glyphs: glyphs)
    }
    let input = [Span(": ", .key), Span(palette.query, .input)]
    let shown = input.truncated(to: size.columns - 2, glyphs: glyphs)
    grid.write(shown, column: min(1, size.columns - 1), row: line.row, limit: size.columns - 1)
    if let keys { drawKeys(in: keys, on: &grid) }
    drawList(in: list, on: &grid)
    return Point(column: min(size.columns - 1, 1 + shown.width), row: line.row)
  }

  private func drawList(in area: Rect, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    if palette.found.isEmpty {
      grid.write(
        words(.nothingFound), .dim, column: area.column + 2, row: area.row,
        limit: area.columns - 2, glyphs: glyphs)
    }
    let first = first(in: area)
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
    let obstacle = obstacle(entry.act)
    let right =
      obstacle.map { Span(words($0), .dim) }
      ?? Span(key(entry.act) ?? "", .key)
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
    func hint(_ key: Key, _ term: KeyTerm) -> [Span] {
      [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words.key(term))]
    }
    let hints = [hint(.enter, .hintChoose), hint(.escape, .hintCancel)]
    grid.write(
      .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: area.column + 1,
      row: area.row, limit: area.columns - 1)
  }
}

extension PalettePane {
  /// The palette over a dashboard.
  init(_ dashboard: Dashboard, _ palette: Palette) {
    self.init(
      settings: dashboard.settings, palette: palette,
      obstacle: { dashboard.obstacle(to: $0) }, key: { dashboard.key(of: $0) })
  }
}
