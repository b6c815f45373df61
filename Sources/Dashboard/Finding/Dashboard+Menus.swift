import Canvas
import ConventionModel
import Words

/// The lists to choose from by a letter: quick filters and orders.
extension Dashboard {
  /// Opens the list of quick filters.
  mutating func openFilters() {
    overlay = .menu(Menu(title: wording.finding(.filtersTitle), items: quickFilters()))
  }

  /// Opens the list of orders, on the present one.
  mutating func openOrders() {
    let items = orders
    let place = SortKey.allCases.firstIndex(of: finder.sort.key) ?? 0
    overlay = .menu(
      Menu(title: wording.finding(.sortTitle), items: items, highlighted: place, isOrder: true))
  }

  /// The quick filters, each with how many actions of the chosen engagement it leaves.
  func quickFilters(counted: Bool = true) -> [Menu.Item] {
    let places = engagement?.actions ?? Array(situation.actions.indices)
    let parser = QueryParser(wording: wording, situation: situation, marks: marks)
    let present = Set((finder.query?.terms ?? []).map(\.text))
    var items = QuickFilter.all(of: situation, wording).map { filter in
      let query = parser.query(filter.term)
      let accepted = counted ? query.accepted(of: situation.actions, nil) : []
      let count = counted ? places.count { accepted[$0] } : 0
      return Menu.Item(
        letter: filter.letter, name: filter.name, detail: wording.number(count),
        isOn: query.terms.allSatisfy { present.contains($0.text) }, act: .toggle(filter.term))
    }
    items.append(
      Menu.Item(
        letter: "z", name: wording.finding(.clear), detail: wording.number(places.count),
        isOn: finder.text == nil, act: .clear))
    return items
  }

  /// The orders, the present one with its direction.
  var orders: [Menu.Item] {
    SortKey.allCases.map { key in
      let isOn = key == finder.sort.key
      return Menu.Item(
        letter: key.letter, name: wording.finding(.key(key)),
        detail: isOn ? settings.glyphs.order(isDescending: finder.sort.isDescending) : "",
        isOn: isOn,
        act: .sort(key))
    }
  }

  mutating func answer(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    let count = menu.items.count
    switch key {
    case .escape, .character("q"):
      overlay = nil
      return []
    case .up, .backTab: menu.highlighted = (menu.highlighted + count - 1) % count
    case .down, .tab: menu.highlighted = (menu.highlighted + 1) % count
    case .home, .pageUp: menu.highlighted = 0
    case .end, .pageDown: menu.highlighted = count - 1
    case .enter:
      guard menu.items.indices.contains(menu.highlighted) else { return [] }
      overlay = nil
      return perform(menu.items[menu.highlighted].act)
    case .character(let letter):
      if let item = menu.item(of: letter) {
        overlay = nil
        return perform(item.act)
      }
    default: break
    }
    overlay = .menu(menu)
    return []
  }

  /// Does what a line of such a list says.
  @discardableResult
  mutating func perform(_ act: Menu.Act) -> [Effect] {
    switch act {
    case .nameFile(let request): askForFile(of: request)
    case .write(let request): return [.export(request)]
    case .keepFile(let path): notice = .told(wording.export(.kept(path)))
    case .clear: filter(by: nil)
    case .order: break  // That of a portfolio's own board.
    case .sort(let key):
      let isSame = key == finder.sort.key
      put(in: isSame ? Sort(key, isDescending: !finder.sort.isDescending) : Sort(key))
    case .toggle(let term):
      let parser = QueryParser(wording: wording, situation: situation, marks: marks)
      filter(by: parser.toggling(term, in: finder.text ?? ""))
    }
    return []
  }
}
