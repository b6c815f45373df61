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

  /// Where its parts go.
  private struct Layout {
    let area: Rect
    var list: Rect
    var keys: Rect?
    /// Lines of a column of the list, and the first that is seen.
    let lines: Int
    let first: Int
    /// Columns of the screen that a line takes.
    let width: Int
    let across: Int

    init(_ menu: Menu, in size: Size) {
      across = size.columns >= MenuPane.wide ? 2 : 1
      lines = (menu.items.count + across - 1) / across
      let rows = min(size.rows, lines + 2)
      area = Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
      list = area
      if rows > 1 { list = list.splitTop(1).1 }
      if rows > 2 { (list, keys) = list.splitBottom(1) }
      // Where not all lines fit, those around the highlighted one do.
      let here = menu.highlighted % max(1, lines)
      first = max(0, min(here - list.rows / 2, lines - list.rows))
      width = (list.columns - 1) / across
    }
  }

  /// The line at a place of the screen, if there is one.
  func item(at point: Point, in size: Size) -> Int? {
    let layout = Layout(menu, in: size)
    guard layout.list.contains(point), layout.width > 0 else { return nil }
    let side = min(layout.across - 1, (point.column - layout.list.column) / layout.width)
    let line = layout.first + point.row - layout.list.row
    let place = side * layout.lines + line
    return line < layout.lines && menu.items.indices.contains(place) ? place : nil
  }

  /// Draws it; gives where the highlighted line is.
  func draw(on grid: inout Grid) -> Point? {
    let size = grid.size
    guard size.rows > 0, size.columns > 0 else { return nil }
    let layout = Layout(menu, in: size)
    let (area, list) = (layout.area, layout.list)
    grid.fill(area)
    if area.rows > 1 {
      grid.rule(
        [Span(menu.title, .title)], in: area, row: area.row, isFocused: true, glyphs: glyphs)
    }
    if let keys = layout.keys {
      grid.write(
        .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: 1,
        row: keys.row, limit: area.columns - 1)
    }
    for offset in 0..<list.rows {
      for side in 0..<layout.across {
        let place = side * layout.lines + layout.first + offset
        guard layout.first + offset < layout.lines, menu.items.indices.contains(place) else {
          continue
        }
        draw(
          place,
          in: Rect(
            column: list.column + side * layout.width, row: list.row + offset,
            columns: layout.width, rows: 1),
          on: &grid)
      }
    }
    let here = menu.highlighted % max(1, layout.lines)
    return Point(
      column: min(size.columns - 1, menu.highlighted / max(1, layout.lines) * layout.width),
      row: list.row + max(0, min(here - layout.first, list.rows - 1)))
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
    func hint(_ key: Key, _ term: KeyTerm) -> [Span] {
      [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words.key(term), .text)]
    }
    return [
      hint(.enter, .hintChoose), hint(.escape, .hintCancel),
      [Span(menu.isOrder ? words.finding(.chooseHint) : words.key(.hintLetter), .dim)],
    ]
  }
}
