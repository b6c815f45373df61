import Canvas
import Typography
import Words

/// A list to choose from by a letter, at the bottom of the screen so that what it is about stays in view.
struct MenuPane {
  let settings: Settings
  let menu: Menu

  private var words: Wording { settings.wording }
  private var glyphs: GlyphSet { settings.glyphs }

  /// The narrowest screen with two lines side by side.
  private static let wide = 72

  /// Draws it; gives where the highlighted line is.
  func draw(on grid: inout Grid) -> Point? {
    let size = grid.size
    guard size.rows > 0, size.columns > 0 else { return nil }
    let across = size.columns >= MenuPane.wide ? 2 : 1
    let lines = (menu.items.count + across - 1) / across
    let rows = min(size.rows, lines + 2)
    let area = Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
    grid.fill(area)
    var list = area
    if rows > 1 {
      grid.rule(
        [Span(menu.title, .title)], in: area, row: area.row, isFocused: true, glyphs: glyphs)
      list = list.splitTop(1).1
    }
    if rows > 2 {
      let keys: Rect
      (list, keys) = list.splitBottom(1)
      grid.write(
        .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: 1,
        row: keys.row, limit: area.columns - 1)
    }
    // Where not all lines fit, those around the highlighted one do.
    let here = menu.highlighted % max(1, lines)
    let first = max(0, min(here - list.rows / 2, lines - list.rows))
    let width = (list.columns - 1) / across
    for offset in 0..<list.rows {
      for side in 0..<across {
        let place = side * lines + first + offset
        guard first + offset < lines, menu.items.indices.contains(place) else { continue }
        draw(
          place,
          in: Rect(
            column: list.column + side * width, row: list.row + offset, columns: width, rows: 1),
          on: &grid)
      }
    }
    return Point(
      column: min(size.columns - 1, menu.highlighted / max(1, lines) * width),
      row: list.row + max(0, min(here - first, list.rows - 1)))
  }

  private func draw(_ place: Int, in area: Rect, on grid: inout Grid) {
    let item = menu.items[place]
    let isHere = place == menu.highlighted
    let detail = DisplayText(item.detail)
    let spans = [
      Span(isHere ? String(glyphs.mark) : " ", .mark),
      Span(item.isOn ? String(glyphs.chosen) : " ", .accent),
      Span(item.letter.map(String.init) ?? " ", .key), Span(" "),
    ]
    let room = max(1, area.columns - 7 - detail.width)
    let name = Span.cell(item.name, isHere ? .strong : .text, columns: room, glyphs: glyphs)
    grid.write(
      spans + [name, Span(" "), Span(detail, .dim)], column: area.column, row: area.row,
      limit: area.columns - 1)
  }

  private var hints: [[Span]] {
    func hint(_ key: Key, _ message: Message) -> [Span] {
      [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words(message), .text)]
    }
    return [
      hint(.enter, .hintChoose), hint(.escape, .hintCancel),
      [Span(menu.isOrder ? words.finding(.chooseHint) : words(.hintLetter), .dim)],
    ]
  }
}
