import Canvas
import ConventionModel
import Words

/// Keys on pages, and keeping what they show in order.
extension Dashboard {
  mutating func performOnPage(_ command: Command) {
    guard var page = pages.last else { return }
    if page.kind == .projection { return moveProjection(command) }
    let view = PageView(of: page, in: self)
    switch command {
    case .move(let step) where page.kind.isView: page.step(by: step, in: view)
    case .move(let step): page.scroll(by: step)
    case .page(let step):
      page.scroll(by: step * max(1, view.rows - 1))
      page.rest(in: view, toward: step)
    case .first:
      page.top = 0
      page.line = 0
      page.rest(in: view, toward: 1)
    case .last:
      page.top = view.lastTop
      page.line = view.listing.count - 1
      page.rest(in: view, toward: -1)
    case .engagement(let number): return choose(engagement: number - 1, askedFor: number)
    case .sideways(let step): return goSideways(step)
    case .zoom: return zoomPage()
    case .search where page.kind.isView: return beginFiltering()
    case .search:
      page.query = page.query ?? ""
      page.isTyping = true
    default: break
    }
    pages[pages.count - 1] = page
    clampPage()
  }

  /// Takes a key into the search of a page; false when it means something else.
  mutating func type(_ key: Key) -> Bool {
    guard var page = pages.popLast() else { return false }
    defer {
      pages.append(page)
      clampPage()
    }
    switch key {
    case .character(let character):
      page.query = (page.query ?? "") + String(character)
      page.top = 0
    case .backspace:
      page.query = String((page.query ?? "").dropLast())
      page.top = 0
    case .control("u"):
      page.query = ""
      page.top = 0
    case .enter:
      page.isTyping = false
      if page.query?.isEmpty == true { page.query = nil }
    case .escape:
      page.isTyping = false
      page.query = nil
      page.top = 0
    case .control, .function, .up, .down, .pageUp, .pageDown: return false
    default: break
    }
    return true
  }

  mutating func paste(_ text: String) {
    if isTypingQuery, isFiltering { return paste(intoQuery: text) }
    guard var page = pages.last, page.isTyping else {
      notice = .pasteIgnored
      return
    }
    page.query = (page.query ?? "") + text.prefix(200).filter { !$0.isNewline }
    page.top = 0
    pages[pages.count - 1] = page
    clampPage()
  }

  mutating func clampPage() {
    guard var page = pages.last else { return }
    if page.kind == .review {
      page.top = max(0, min(page.top, ReviewScreen.lastTop(of: self)))
      pages[pages.count - 1] = page
      return
    }
    if page.content?.answers(page) != true {
      page.content = ViewContent(of: page, in: self, after: page.content)
    }
    let view = PageView(of: page, in: self)
    if page.hasCursor {
      page.line = max(0, min(page.line, view.listing.count - 1))
      page.top = min(max(page.top, page.line - view.rows + 1), page.line)
    }
    page.top = max(0, min(page.top, view.lastTop))
    pages[pages.count - 1] = page
  }

  /// Outside of a meeting, projection goes through the rows of the table.
  private mutating func moveProjection(_ command: Command) {
    let row = selectedRow ?? 0
    let sought: Int
    switch command {
    case .move(let step): sought = row + step
    case .page(let step): sought = row + step
    case .first: sought = 0
    case .last: sought = rows.count - 1
    default: return
    }
    guard !rows.isEmpty else { return }
    selection = situation.actions[rows[min(max(sought, 0), rows.count - 1)]].id
    keepSelectionInView()
  }

  /// Says that what views worked out is out of date.
  mutating func forgetContents() {
    for place in pages.indices { pages[place].content = nil }
  }

  /// Works out what the page on top shows, where that is out of date, and keeps its cursor on a line
  /// on which Enter does something.
  mutating func settlePage() {
    guard var page = pages.last, page.kind.isView else { return clampPage() }
    let isNew = page.content == nil
    if isNew { page.content = ViewContent(of: page, in: self) }
    pages[pages.count - 1] = page
    clampPage()
    guard isNew, var settled = pages.last else { return }
    settled.rest(in: PageView(of: settled, in: self), toward: 1)
    pages[pages.count - 1] = settled
    clampPage()
  }

  /// Folds or unfolds what is below a line.
  mutating func toggle(fold name: String) {
    guard var page = pages.last else { return }
    if page.toggled.remove(name) == nil { page.toggled.insert(name) }
    page.content = nil
    pages[pages.count - 1] = page
    settlePage()
  }

  /// Left and right: folds and unfolds, or moves a page that is wider than the screen.
  private mutating func goSideways(_ step: Int) {
    guard var page = pages.last else { return }
    if case .calendar = page.kind {
      page.shift += step
      page.content = nil
      pages[pages.count - 1] = page
      return settlePage()
    }
    let view = PageView(of: page, in: self)
    guard let line = view.line, let fold = view.listing.fold(line), fold.isOpen == (step < 0) else {
      return
    }
    page.line = fold.head
    pages[pages.count - 1] = page
    toggle(fold: fold.name)
  }

  /// The next scale of a page that has some; else the whole screen for it, or no longer.
  private mutating func zoomPage() {
    guard var page = pages.last else { return }
    if case .engagement = page.kind,
      page.isZoomed || size.columns < page.kind.companionColumns ?? .max
    {
      // It has the screen already: the key that opened it closes it.
      pages.removeLast()
      return settlePage()
    }
    if case .calendar = page.kind {
      page.scale = (page.scale + 1) % CalendarView.scales
      page.shift = 0
      page.content = nil
    } else {
      page.isZoomed.toggle()
    }
    pages[pages.count - 1] = page
    settlePage()
  }
}

extension Page {
  /// Moves the cursor by some of the lines on which Enter does something; before the first of them the
  /// page shows its beginning.
  fileprivate mutating func step(by steps: Int, in view: PageView) {
    for _ in 0..<abs(steps) {
      let step = steps.signum()
      guard let next = view.listing.nearest(from: line + step, by: step) else {
        if step < 0 { top = 0 } else { top = view.lastTop }
        return
      }
      line = next
    }
  }

  /// Puts the cursor on a line on which Enter does something, near where it is.
  fileprivate mutating func rest(in view: PageView, toward step: Int) {
    guard kind.isView else { return }
    line = max(0, min(line, view.listing.count - 1))
    line =
      view.listing.nearest(from: line, by: step.signum())
      ?? view.listing.nearest(from: line, by: -step.signum()) ?? line
  }
}
