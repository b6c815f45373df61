import Canvas
import ConventionModel
import Words

extension Dashboard {
  /// Takes in what happened; the effects are to be done outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      return take(key: key)
    case .line(let line):
      notice = nil
      return take(line: line)
    case .pasted(let text):
      notice = nil
      if overlay == nil { paste(text) } else { insert(pasted: text) }
      return []
    case .clicked(let place):
      notice = nil
      return point(at: place)
    case .wheel(let step, _):
      notice = nil
      return turn(by: step)
    case .resized(let size):
      self.size = size
      keepSelectionInView()
      clampPage()
      return []
    case .situation(let situation):
      take(situation)
      return []
    case .showing(let situation, let day):
      settings.isAsOfAnotherDay = day != nil
      overlay = nil
      take(situation)
      return []
    case .saved(let records):
      takeSaved(records)
      return []
    case .notSaved(let drafts, let reason):
      takeNotSaved(drafts, reason: reason)
      return []
    case .changedMeanwhile(let drafts, let others):
      takeChanged(drafts, by: others)
      return []
    case .edited(let text, let targets): return takeEdited(text, of: targets)
    case .author(let author):
      self.author = author
      return []
    case .savedView(let view):
      settings.savedViews.append(view)
      notice = .told(wording.finding(.viewSaved(view.name)))
      return []
    case .kept(let keepsakes):
      offer(keepsakes)
      return []
    case .told(let words):
      notice = .told(words)
      return []
    case .broken(let words):
      brokenFile = words
      return []
    }
  }

  /// Shows another state of the convention without moving what the person looks at.
  private mutating func take(_ situation: Situation) {
    let chosen = engagement?.id
    let formerRow = selectedRow
    let formerAct = actUnderCursor
    self.situation = situation
    brokenFile = nil
    forgetContents()
    if chosenEngagement != nil {
      chosenEngagement = situation.engagements.firstIndex { $0.id == chosen }
    }
    finder.forget()
    rows = findRows()
    if selectedRow == nil, let formerRow, !rows.isEmpty {
      selection = situation.actions[rows[min(formerRow, rows.count - 1)]].id
    }
    refill()
    pages.removeAll { page in
      switch page.kind {
      case .fiche(let id), .sources(.some(let id)), .journal(.some(let id)):
        situation.action(id) == nil
      case .engagement(.some(let id)): !situation.engagements.contains { $0.id == id }
      default: false
      }
    }
    settlePage()
    returnCursor(to: formerAct)
    clampPage()
  }

  /// Takes a key where it belongs: to what waits for an answer, to what is typed, to the key table.
  mutating func take(key: Key) -> [Effect] {
    if overlay != nil { return answer(key) }
    if isTypingQuery, isFiltering, typeQuery(key) { return [] }
    if pages.last?.isTyping == true, type(key) { return [] }
    guard let command = settings.keys.command(for: key, in: scope) else {
      notice = unboundNotice(key, in: scope)
      return []
    }
    return perform(command)
  }

  /// Says that a key does nothing here, and guesses why.
  private func unboundNotice(_ key: Key, in scope: Scope) -> Message? {
    guard case .character(let character) = key else { return nil }
    let lower = Character(String(character).lowercased())
    if character != lower, settings.keys.command(for: .character(lower), in: scope) != nil {
      return .capsLock(String(character))
    }
    return .unboundKey(String(character))
  }

  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .leave: return [.quit]
    case .quit:
      guard pages.isEmpty else { return perform(.back) }
      guard unsaved == nil else {
        notice = .saveFirst
        return []
      }
      return [.quit]
    case .reload: return unsaved == nil ? [.reload] : [.retry]
    case .undo: return reverse(redo: false)
    case .redo: return reverse(redo: true)
    case .asOf: ask(.asOf, [.day], Subject(targets: [], seen: situation))
    case .since: askSince()
    case .earlier: return [.show(.step(-1))]
    case .later: return [.show(.step(1))]
    case .history: openHistory()
    case .copy: return copy()
    case .pickStatus, .pickMeteo, .progress, .typeProgress, .toggleFlag, .note, .privateNote,
      .longNote, .decision, .followUp, .amounts, .addMilestone:
      return edit(command)
    case .editField where !pages.isEmpty: return edit(command)
    case .open where !pages.isEmpty: return act()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .palette: openPalette()
    case .quickFilter where isFiltering: openFilters()
    case .sort where isFiltering: openOrders()
    case .help: toggle(.help)
    case .about: toggle(.about)
    case .sources: openSources()
    case .view(let step): showView(beside: step)
    case .back where pages.isEmpty && settings.isAsOfAnotherDay && query == nil && marks.isEmpty:
      return [.show(.today)]
    case .back: goBack()
    default:
      if pages.isEmpty { performOnBoard(command) } else { performOnPage(command) }
    }
    return []
  }

  /// Asks since when changes are to be marked: the last meeting unless another day is typed.
  ///
  /// Where they are marked already, typing nothing ends that.
  private mutating func askSince() {
    let subject = Subject(targets: [], seen: situation)
    var line = Form.Line(label: .day)
    if since == nil, let day = Agenda.lastMeeting(in: situation)?.day {
      line.text = wording.date(day)
      line.isUntouched = true
    }
    overlay = .form(Form(purpose: .since, subject: subject, lines: [line]))
  }

  private mutating func goBack() {
    defer { settlePage() }
    if var page = pages.popLast() {
      // A search is left before its page is.
      if page.query != nil {
        page.query = nil
        page.top = 0
        pages.append(page)
      }
      return
    }
    if query != nil {
      filter(by: nil)
    } else if !marks.isEmpty {
      marks.removeAll()
    } else if chosenEngagement != nil {
      chosenEngagement = nil
      refill()
    } else if since != nil {
      since = nil
    }
    focus = .actions
  }

  /// Opens what happened to the action, or to the convention.
  private mutating func openHistory() {
    switch pages.last?.kind {
    case .fiche(let id): toggle(.journal(action: id))
    case .journal: pages.removeLast()
    case .help: break
    case .about, .sources: toggle(.journal(action: nil))
    case .finance, .calendar, .indicators, .alerts, .engagement, nil:
      toggle(.journal(action: focusedAction?.id))
    }
  }

  /// Opens a page, or closes it when it is the one on top.
  private mutating func toggle(_ kind: Page.Kind) {
    if pages.last?.kind == kind {
      pages.removeLast()
    } else {
      pages.removeAll { $0.kind == kind }
      pages.append(Page(kind))
    }
  }

  private mutating func openSources() {
    switch pages.last?.kind {
    case .fiche(let id): toggle(.sources(action: id))
    case .sources: pages.removeLast()
    case .about: toggle(.sources(action: nil))
    case .journal(let id): toggle(.sources(action: id))
    case .help: break
    case .finance, .calendar, .indicators, .alerts, .engagement:
      toggle(.sources(action: focusedAction?.id))
    case nil: toggle(.sources(action: focus == .actions ? selectedAction?.id : nil))
    }
  }
}
