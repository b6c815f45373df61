import ConventionModel
import Words

/// Acting on the line of a fiche that the cursor is on.
extension Dashboard {
  /// The action of the fiche on top, and what its current line does.
  private var currentLine: (id: String, act: LineAct)? {
    // While lines are searched for there is no cursor.
    guard let page = pages.last, case .fiche(let id) = page.kind, page.hasCursor,
      let act = PageView(of: page, in: self).document.acts[page.line]
    else { return nil }
    return (id, act)
  }

  /// What the current line of the fiche on top does.
  var actUnderCursor: LineAct? { currentLine?.act }

  /// Puts the cursor of the fiche back on what it was on, which may have moved up or down.
  mutating func returnCursor(to act: LineAct?) {
    guard let act, var page = pages.last, page.hasCursor else { return }
    let acts = PageView(of: page, in: self).document.acts
    guard acts[page.line] != act,
      let line = acts.filter({ $0.value == act }).keys.min()
    else { return }
    page.top += line - page.line
    page.line = line
    pages[pages.count - 1] = page
  }

  /// Does what Enter does on the line.
  mutating func act() -> [Effect] {
    guard let (id, act) = currentLine else { return [] }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
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
    default: return editLine(Subject(targets: [.action(id)], seen: situation))
    }
  }

  /// Opens what edits the line the cursor is on.
  mutating func editLine(_ subject: Subject) -> [Effect] {
    guard let (id, act) = currentLine else {
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
    }
    return []
  }
}
