import ConventionModel
import Words

/// Acting on the line of a page that the cursor is on.
extension Dashboard {
  /// What Enter does on the line the cursor is on.
  var actUnderCursor: LineAct? {
    guard let page = pages.last, page.hasCursor else { return nil }
    let view = PageView(of: page, in: self)
    return view.line.flatMap { view.listing.act($0) }
  }

  /// What the editing key edits on the line the cursor is on, where that is something else.
  private var editUnderCursor: LineAct? {
    guard let page = pages.last, page.hasCursor else { return nil }
    let view = PageView(of: page, in: self)
    return view.line.flatMap { view.listing.edit($0) }
  }

  /// The action in view: that of the page's line, or the selected one.
  var focusedAction: ActionState? {
    guard let page = pages.last else { return selectedAction }
    if isInReview { return review?.target.action.flatMap { situation.action($0) } }
    if page.kind == .projection { return selectedAction }
    if case .fiche(let id) = page.kind { return situation.action(id) }
    let view = PageView(of: page, in: self)
    return view.line.flatMap { view.listing.action($0) }.flatMap { situation.action($0) }
  }

  /// Puts the cursor of the fiche back on what it was on, which may have moved up or down.
  mutating func returnCursor(to act: LineAct?) {
    guard let act, var page = pages.last, page.hasCursor else { return }
    let listing = PageView(of: page, in: self).listing
    let isThere = page.line < listing.count && listing.act(page.line) == act
    guard !isThere, let line = (0..<listing.count).first(where: { listing.act($0) == act })
    else { return }
    page.top += line - page.line
    page.line = line
    pages[pages.count - 1] = page
  }

  /// Does what Enter does on the line.
  mutating func act() -> [Effect] {
    guard let act = actUnderCursor else { return [] }
    switch act {
    case .action(let id):
      pages.append(Page(.fiche(id)))
      return []
    case .engagement(let id):
      pages.append(Page(.engagement(id)))
      settlePage()
      return []
    case .fold(let name):
      toggle(fold: name)
      return []
    case .view(let view):
      open(view)
      return []
    default: break
    }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    guard let id = focusedAction?.id else { return [] }
    switch act {
    case .milestone(let milestone):
      let target = Target.element(action: id, element: milestone)
      let isDone = Editing.text(of: .done, of: target, in: situation).value != nil
      let value = isDone ? nil : situation.asOf.iso
      return save([Editing.set(.done, of: target, to: value, in: situation)].compactMap { $0 })
    case .followUp(let record):
      let isOpen = situation.action(id)?.followUps.contains { $0.record.id == record && $0.isOpen }
      guard isOpen == true else {
        notice = .alreadyClosed
        return []
      }
      return save([Draft(.close, on: .action(id), of: record)])
    case .link:
      let draft = Editing.set(
        .link, of: .action(id), to: Link.confirmed.rawValue, in: situation)
      return save([draft].compactMap { $0 })
    case .definition:
      // An editor is not what a person expects of Enter.
      let keys = settings.keys.binding(of: .editField)?.keys.first
      notice = .definitionOpensBy(
        keys.map { wording.name(of: $0, glyphs: settings.glyphs) } ?? "")
      return []
    default: return editLine(Subject(targets: [.action(id)], seen: situation))
    }
  }

  /// Opens what edits the line the cursor is on.
  mutating func editLine(_ subject: Subject) -> [Effect] {
    guard let act = editUnderCursor ?? actUnderCursor, let id = focusedAction?.id else {
      notice = .nothingToEdit
      return []
    }
    switch act {
    case .field(let field):
      switch field {
      case .status, .meteo, .engagement: pick(field, subject)
      default: ask(.field(field), [.field(field)], subject)
      }
    case .link: pick(.link, subject)
    case .milestone(let milestone):
      ask(
        .field(.due), [.field(.due)],
        Subject(targets: [.element(action: id, element: milestone)], seen: situation))
    case .indicator(let indicator):
      ask(
        .indicator, [.field(.result), .field(.numerator), .field(.denominator), .field(.target)],
        Subject(targets: [.element(action: id, element: indicator)], seen: situation))
    case .amount(let key): askAmount(key, subject)
    case .followUp: return self.act()
    case .definition(let line): return [.editDefinition(line: line)]
    case .action, .engagement, .fold, .view: return self.act()
    }
    return []
  }
}
