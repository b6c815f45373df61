import Canvas
import ConventionModel
import Words

extension PortfolioBoard {
  /// Takes in what happened; the effects are to be done outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      return press(key)
    case .pasted(let pasted):
      if insert(pasted: pasted) { return [] }
      guard isTyping else { return [] }
      filter(by: (text ?? "") + pasted.prefix(200).prefix { !$0.isNewline })
    case .resized(let size):
      self.size = size
      keepInSight()
    case .read(let states):
      for (place, state) in states {
        portfolio.put(state, at: place)
        notes[place] = nil
      }
      words = nil
      query = text.map { parser().query($0) }
      findNamesakes()
      refill()
    case .began(let portfolio, let day):
      let folder = selection.map { self.portfolio.entries[$0].folder }
      self.portfolio = portfolio
      (notes, words) = ([:], nil)
      asOf = day
      isStopped = false
      selection = portfolio.entries.firstIndex { $0.folder == folder } ?? 0
      findNamesakes()
      refill()
    case .told(let words): notice = words
    case .settings(let offer): overlay = .settings(SettingsPanel(offer, settings))
    case .chose(let chosen):
      settings = chosen
      refill()
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    switch overlay {
    case .menu(let menu): return answer(menu, key)
    case .help(let top): return readHelp(from: top, key)
    case .palette(let palette): return answer(palette, key)
    case .settings(let panel): return answer(panel, key)
    case nil: break
    }
    if isTyping, type(key) { return [] }
    guard let command = settings.keys.command(for: key, in: .board) else { return [] }
    return perform(command)
  }

  mutating func perform(_ command: Command) -> [Effect] {
    let visible = max(1, PortfolioLayout(size).visible)
    switch command {
    case .move(let step): select(row: selectedRow + step)
    case .page(let step):
      top = max(0, min(top + step * visible, rows.count - visible))
      select(row: selectedRow + step * visible)
    case .first: select(row: 0)
    case .last: select(row: rows.count - 1)
    case .open:
      guard let selection, !rows.isEmpty else { return [] }
      return [.open(selection)]
    case .back: return goBack()
    case .search:
      isTyping = true
      text = text ?? ""
    case .quickFilter: openFilters()
    case .sort: openOrders()
    case .help: overlay = .help(top: 0)
    case .palette: openPalette()
    case .settings: return [.openSettings]
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit, .leave: return [.quit]
    default: notice = wording.portfolio(.openFirst)
    }
    return []
  }

  private mutating func select(row: Int) {
    guard !rows.isEmpty else { return }
    selectedRow = min(max(row, 0), rows.count - 1)
    selection = rows[selectedRow]
    keepInSight()
  }

  /// Clears the filter; without one, gives up reading.
  private mutating func goBack() -> [Effect] {
    if text != nil {
      filter(by: nil)
      return []
    }
    guard isReading else { return [] }
    isStopped = true
    return [.stop]
  }

  // MARK: Filter and order

  /// Takes a key into the filter; false when it means something else.
  private mutating func type(_ key: Key) -> Bool {
    let typed = text ?? ""
    switch key {
    case .character(let character): filter(by: typed + String(character))
    case .backspace where typed.isEmpty: endTyping()
    case .backspace: filter(by: String(typed.dropLast()))
    case .control("u"): filter(by: "")
    case .enter: endTyping()
    case .escape:
      isTyping = false
      filter(by: nil)
    default: return false
    }
    return true
  }

  private mutating func endTyping() {
    isTyping = false
    if text?.isEmpty == true { text = nil }
  }

  private mutating func filter(by text: String?) {
    self.text = text
    let query = text.map { parser().query($0) }
    self.query = query
    if let query, !isTyping, query.terms.isEmpty { self.text = nil }
    if notice == nil, let term = query?.terms.first(where: { !$0.test.isOfConventions }) {
      let name = term.text.split(separator: ":").first.map(String.init) ?? term.text
      notice = wording.portfolio(.notOfConventions(name))
    }
    refill()
  }

  private mutating func parser() -> QueryParser {
    let anything = Situation(
      of: knownWords().definition, ledger: Ledger(), asOf: asOf, zone: .utc)
    return QueryParser(wording: wording, situation: anything, marks: [])
  }

  private mutating func openFilters() {
    let parser = parser()
    let isFrench = wording.language == .french
    let yes = isFrench ? "oui" : "yes"
    func term(_ field: QueryField, _ value: String) -> String {
      field.name(in: wording.language) + ":" + value
    }
    let filters: [(Character, PortfolioTerm, String)] = [
      ("r", .isLate, term(.late, yes)),
      ("b", .isBlocked, term(.status, QueryParser.typed(wording.name(of: Status.blocked)))),
      ("d", .isToDiscuss, term(.flag, yes)),
      ("n", .isNotReported, term(.reported, isFrench ? "non" : "no")),
      ("p", .isStale, term(.stale, yes)),
      ("x", .hasConflict, term(.conflict, yes)),
    ]
    let present = Set((query?.terms ?? []).map(\.text))
    var items = filters.map { letter, name, term in
      let query = parser.query(term)
      let count = portfolio.entries.indices.count { accepts($0, query) }
      return Menu.Item(
        letter: letter, name: wording.portfolio(name), detail: wording.number(count),
        isOn: query.terms.allSatisfy { present.contains($0.text) }, act: .toggle(term))
    }
    items.append(
      Menu.Item(
        letter: "z", name: wording.portfolio(.all),
        detail: wording.number(portfolio.entries.count), isOn: text == nil, act: .clear))
    overlay = .menu(Menu(title: wording.finding(.filtersTitle), items: items))
  }

  private mutating func openOrders() {
    let items = PortfolioKey.allCases.map { key in
      let isOn = key == order.key
      return Menu.Item(
        letter: key.letter, name: wording.portfolio(.order(key)),
        detail: isOn ? settings.glyphs.order(isDescending: order.isDescending) : "",
        isOn: isOn, act: .order(key))
    }
    overlay = .menu(
      Menu(
        title: wording.finding(.sortTitle), items: items,
        highlighted: PortfolioKey.allCases.firstIndex(of: order.key) ?? 0, isOrder: true))
  }

  private mutating func answer(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    let count = menu.items.count
    var chosen: Menu.Item?
    switch key {
    case .escape, .character("q"):
      overlay = nil
      return []
    case .up, .backTab: menu.highlighted = (menu.highlighted + count - 1) % count
    case .down, .tab: menu.highlighted = (menu.highlighted + 1) % count
    case .home, .pageUp: menu.highlighted = 0
    case .end, .pageDown: menu.highlighted = count - 1
    case .enter:
      chosen = menu.items.indices.contains(menu.highlighted) ? menu.items[menu.highlighted] : nil
    case .character(let letter): chosen = menu.item(of: letter)
    case .control("c"): return [.quit]
    default: break
    }
    overlay = .menu(menu)
    guard let chosen else { return [] }
    overlay = nil
    switch chosen.act {
    case .toggle(let term): filter(by: parser().toggling(term, in: text ?? ""))
    case .clear: filter(by: nil)
    case .order(let key):
      order.put(key)
      refill()
    case .sort, .nameFile, .write, .keepFile: break
    }
    return []
  }

  private mutating func readHelp(from top: Int, _ key: Key) -> [Effect] {
    let command = settings.keys.command(for: key, in: .page)
    let page = max(1, size.rows - 2)
    switch command {
    case .move(let step): overlay = .help(top: top + step)
    case .page(let step): overlay = .help(top: top + step * page)
    case .first: overlay = .help(top: 0)
    case .last: overlay = .help(top: .max)
    case .leave: return [.quit]
    case .redraw: return [.redraw]
    case .back, .quit, .help: overlay = nil
    default: break
    }
    if case .help(let wanted) = overlay {
      let last = max(0, PortfolioHelp.lines(of: self).count - page)
      overlay = .help(top: min(max(0, wanted), last))
    }
    return []
  }
}
