import Canvas
import ConventionModel

/// The mouse: a press selects what is under it, and does what Enter does on what is selected.
extension Dashboard {
  mutating func point(at place: Point) -> [Effect] {
    if let overlay { return point(at: place, in: overlay) }
    let layout = BoardLayout(of: self)
    if layout.footer.contains(place) {
      guard let command = FooterPane.command(of: self, in: layout.footer, at: place)
      else { return [] }
      // « 1-5 » names no one of them.
      if case .engagement(1) = command { return perform(.engagementBeside(1)) }
      return perform(command)
    }
    return pages.isEmpty ? pointOnBoard(at: place, layout) : pointOnPage(at: place)
  }

  /// The wheel moves what is highlighted, or what is read by three lines.
  mutating func turn(by step: Int) -> [Effect] {
    if let overlay {
      if case .form = overlay { return [] }
      return answer(step < 0 ? .up : .down)
    }
    guard let page = pages.last else {
      select(row: (selectedRow ?? 0) + step)
      return []
    }
    return perform(.move(page.hasCursor ? step : 3 * step))
  }

  private mutating func pointOnBoard(at place: Point, _ layout: BoardLayout) -> [Effect] {
    if layout.table.contains(place) {
      let row = tableTop + place.row - layout.table.row - 1
      guard place.row > layout.table.row, rows.indices.contains(row) else { return [] }
      if row == selectedRow, focus == .actions { return perform(.open) }
      select(row: row)
      return []
    }
    if layout.preview.contains(place), let id = selectedAction?.id {
      pages.append(Page(.fiche(id)))
      return []
    }
    if let chosen = EngagementsPane(dashboard: self, style: layout.engagementStyle)
      .place(at: place, in: layout.engagements)
    {
      choose(engagement: chosen, askedFor: chosen + 1)
      return []
    }
    for pane in [Pane.money, .alerts, .calendar] where layout[pane].contains(place) {
      point(at: place, on: pane, layout)
    }
    return []
  }

  private mutating func point(at place: Point, on pane: Pane, _ layout: BoardLayout) {
    if pane == .alerts {
      guard !situation.alerts.isEmpty else { return }
      let row = place.row - layout.alerts.row - 1
      if !layout.alerts.isEmpty,
        let kind = AlertsPane(dashboard: self).kind(atRow: row, in: layout.alerts)
      {
        if kind != alertKind || focus != pane {
          chosenAlertKind = kind
          focus = pane
          return
        }
      }
    }
    if focus == pane { openFocused() } else { focus = pane }
  }

  private mutating func pointOnPage(at place: Point) -> [Effect] {
    guard var page = pages.last, page.hasCursor else { return [] }
    let view = PageView(of: page, in: self)
    let line = page.top + place.row - view.area.row
    guard view.area.contains(place), line < view.listing.count else { return [] }
    if line == page.line { return perform(.open) }
    // In views the cursor rests only where Enter does something.
    guard !page.kind.isView || view.listing.act(line) != nil else { return [] }
    page.line = line
    pages[pages.count - 1] = page
    clampPage()
    return []
  }

  private mutating func point(at place: Point, in overlay: Overlay) -> [Effect] {
    switch overlay {
    case .palette(var palette):
      guard
        let chosen = PalettePane(self, palette).entry(at: place, in: size)
      else { return [] }
      palette.highlighted = chosen
      self.overlay = .palette(palette)
      return answer(.enter)
    case .menu(var menu):
      guard let chosen = MenuPane(settings: settings, menu: menu).item(at: place, in: size) else {
        return []
      }
      menu.highlighted = chosen
      self.overlay = .menu(menu)
      return answer(.enter)
    case .importing, .settings: return []
    case .picker, .form, .question, .offer: break
    }
    let pane = OverlayPane(dashboard: self, overlay: overlay)
    guard let laid = pane.laidOut(in: size), laid.area.contains(place), pane.fits(laid) else {
      return []
    }
    if laid.area.rows > 2, place.row == laid.area.maxRow - 1 {
      let hints = pane.hints
      let hint = [Span].place(
        of: place.column - 1, among: hints.map(\.spans), columns: laid.area.columns - 2, gap: 2)
      return hint.flatMap { hints[$0].key }.map { answer($0) } ?? []
    }
    let line = place.row - laid.area.row - laid.above + laid.first
    guard place.row >= laid.area.row + laid.above, line < laid.document.lines.count else {
      return []
    }
    switch overlay {
    case .picker(var picker):
      picker.highlighted = line
      self.overlay = .picker(picker)
      return answer(.enter)
    case .offer(var offer):
      let choice = line - laid.document.lines.count + Offer.Choice.allCases.count
      guard choice >= 0 else { return [] }
      // The first press only highlights: one of the choices throws a text away.
      guard choice != offer.highlighted else { return answer(.enter) }
      offer.highlighted = choice
      self.overlay = .offer(offer)
    case .form(var form) where laid.document.lines.count == form.lines.count:
      form.current = line
      self.overlay = .form(form)
    case .form, .question, .palette, .menu, .importing, .settings: break
    }
    return []
  }
}
