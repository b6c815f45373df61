import Canvas
import ConventionModel
import Words

/// The palette: what it lists, and its keys.
extension Dashboard {
  /// Opens the palette on everything.
  mutating func openPalette() {
    overlay = .palette(Palette(paletteEntries))
  }

  private var paletteEntries: [Palette.Entry] {
    var seen: Set<String> = []
    let commands = settings.keys.bindings.compactMap { binding -> Palette.Entry? in
      // Engagements and views come by their own names.
      switch binding.command {
      case .engagement(let number) where number > 0: return nil
      case .palette: return nil
      default: break
      }
      let name = wording.key(binding.says)
      return seen.insert(name).inserted ? Palette.Entry(name, .command(binding.command)) : nil
    }
    let views = View.allCases.map { view in
      Palette.Entry(wording(.goTo(wording.name(of: view))), .view(view))
    }
    let engagements = situation.engagements.enumerated().map { place, state in
      let title = state.engagement?.title ?? wording(.withoutEngagement)
      return Palette.Entry("\(wording(.engagementNumber(place + 1))) \(title)", .engagement(place))
    }
    let actions = situation.actions.map {
      Palette.Entry("\($0.id) \($0.action.title)", .action($0.id))
    }
    let saved = settings.savedViews.map {
      Palette.Entry(wording.finding(.savedView($0.name)), .saved($0))
    }
    let keep = [Palette.Entry(wording.finding(.saveView), .saveView)]
    let filters = quickFilters(counted: false).map { item in
      Palette.Entry(wording.finding(.filterBy(item.name)), .menu(item.act))
    }
    let sorts = orders.map { Palette.Entry(wording.finding(.sortBy($0.name)), .menu($0.act)) }
    // Moves, which everybody knows the keys of, come last.
    let moves = commands.filter { $0.act.isMove }
    return saved + views + commands.filter { !$0.act.isMove } + engagements + keep + filters + sorts
      + moves + actions
  }

  /// Why an entry does nothing now; nil when it does something.
  func obstacle(to act: Palette.Act) -> Message? {
    if case .menu = act { return isFiltering ? nil : .notHere }
    guard case .command(let command) = act else { return nil }
    guard let binding = settings.keys.binding(of: command), binding.scopes.contains(scope) else {
      return .notHere
    }
    return command.isEditing && command != .editField ? editingObstacle : nil
  }

  /// The key that does the same; nil when there is none.
  func key(of act: Palette.Act) -> String? {
    switch act {
    case .command(let command):
      return settings.keys.binding(of: command)?.keyNames(wording, glyphs: settings.glyphs)
    case .engagement(let place) where place < 9: return "\(place + 1) \(place + 1)"
    case .menu(let act): return keys(of: act)
    case .engagement, .action, .view, .saved, .saveView, .convention: return nil
    }
  }

  /// The two keys that ask for a quick filter or an order.
  private func keys(of act: Menu.Act) -> String? {
    let isSort = if case .sort = act { true } else { false }
    let items = isSort ? orders : quickFilters(counted: false)
    guard let letter = items.first(where: { $0.act == act })?.letter,
      let key = settings.keys.binding(of: isSort ? .sort : .quickFilter)?.keys.first
    else { return nil }
    return "\(wording.name(of: key, glyphs: settings.glyphs)) \(letter)"
  }

  mutating func answer(_ palette: Palette, _ key: Key) -> [Effect] {
    var palette = palette
    switch palette.press(key) {
    case .shown: overlay = .palette(palette)
    case .left: overlay = nil
    case .chosen(let act):
      overlay = nil
      return run(act)
    }
    return []
  }

  private mutating func run(_ act: Palette.Act) -> [Effect] {
    if let obstacle = obstacle(to: act) {
      notice = obstacle
      return []
    }
    switch act {
    case .command(let command): return perform(command)
    case .view(let view): open(view)
    case .saved(let view): apply(view)
    case .saveView: askForViewName()
    case .convention: break
    case .menu(let act): return perform(act)
    case .engagement(let place):
      guard situation.engagements.indices.contains(place) else { return [] }
      pages.append(Page(.engagement(situation.engagements[place].id)))
      settlePage()
    case .action(let id):
      // The fiche, and the action selected under it.
      select(id)
      pages.removeAll { $0.kind == .fiche(id) }
      pages.append(Page(.fiche(id)))
    }
    return []
  }
}
