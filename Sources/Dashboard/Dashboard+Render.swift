public import Canvas
import ConventionModel
import Typography
import Words

extension Dashboard {
  /// The screen as it is now: a function of the state, of any size.
  public func render() -> Frame {
    var grid = Grid(size: size)
    let bounds = Rect(size)
    let layout = BoardLayout(of: self)
    if layout.isTiny {
      guard let overlay else { return renderTiny(on: &grid) }
      // What waits for an answer is seen at every size: keys go into it.
      let caret = OverlayPane(dashboard: self, overlay: overlay).draw(on: &grid)
      return Frame(
        grid: grid, cursor: caret?.place, cursorVisible: caret?.isTyping == true)
    }
    var cursor: Point?
    if pages.last?.kind == .review || pages.last?.kind == .projection {
      cursor = drawMeeting(on: &grid)
      return finish(grid, cursor: cursor)
    }
    if let page = pages.last {
      let view = PageView(of: page, in: self)
      view.draw(on: &grid, of: self)
      cursor = view.cursor ?? Point(column: 0, row: min(bounds.rows - 1, 2))
    } else {
      HeaderPane.draw(self, in: layout.header, on: &grid)
      EngagementsPane(dashboard: self, style: layout.engagementStyle)
        .draw(in: layout.engagements, on: &grid)
      GaugePane(dashboard: self).draw(in: layout.gauge, on: &grid)
      let table = ActionTablePane(self, in: layout.table)
      table.draw(on: &grid)
      cursor = table.cursor
      if let state = lingering.flatMap({ situation.action($0) }) ?? selectedAction {
        PreviewPane.draw(state, of: self, in: layout.preview, on: &grid)
      }
      AlertsPane(dashboard: self).draw(in: layout.alerts, on: &grid)
      CalendarPane(dashboard: self).draw(in: layout.calendar, on: &grid)
      cursor = markFocus(layout, on: &grid) ?? cursor
    }
    if layout.notice.isEmpty, NoticePane.isPressing(self) {
      // Where there is one line for both, what is wrong goes before the keys.
      NoticePane.draw(self, in: layout.footer, on: &grid)
    } else {
      NoticePane.draw(self, in: layout.notice, on: &grid)
      FooterPane.draw(self, in: layout.footer, on: &grid)
    }
    return finish(grid, cursor: cursor)
  }

  /// The page with what waits for an answer over it.
  private func finish(_ grid: Grid, cursor: Point?) -> Frame {
    guard let overlay else { return Frame(grid: grid, cursor: cursor) }
    var grid = grid
    let caret = OverlayPane(dashboard: self, overlay: overlay).draw(on: &grid)
    return Frame(
      grid: grid, cursor: caret?.place ?? cursor, cursorVisible: caret?.isTyping == true)
  }

  /// Marks the pane with the focus, where that is not the table, in the margin before it; gives where.
  private func markFocus(_ layout: BoardLayout, on grid: inout Grid) -> Point? {
    let area = layout[focus]
    guard focus != .actions, !area.isEmpty else { return nil }
    var row = area.row
    if focus == .calendar, area.rows >= 4 { row += 1 }
    if focus == .alerts, !layout.alerts.isEmpty {
      row += 1 + AlertsPane(dashboard: self).chosenRow(in: area)
    }
    let place = Point(column: max(0, area.column - 1), row: row)
    grid.write(DisplayText(String(settings.glyphs.mark)), at: place, role: .mark)
    return place
  }

  /// Too small for a board: one line that says what it is; `q` still leaves.
  private func renderTiny(on grid: inout Grid) -> Frame {
    guard size.rows > 0 else { return Frame(grid: grid) }
    let name = situation.definition.convention
    let line =
      (name.isFictional ? wording.fictional + " " : "") + (name.kind ?? name.title) + " "
      + wording(.actions(situation.actions.count)) + " " + wording(.tinyQuit)
    grid.write(
      line, column: 0, row: 0, limit: size.columns, glyphs: settings.glyphs)
    return Frame(grid: grid, cursor: Point(column: 0, row: 0))
  }
}
