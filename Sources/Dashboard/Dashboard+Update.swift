import Canvas
import ConventionModel
import Words

extension Dashboard {
  /// Takes in what happened; the effects are to be done outside, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      let seen = lingering ?? selection
      let isStep = settings.letsPreviewWait && isStep(key)
      lingering = nil
      let effects = take(key: key)
      if isStep, selection != seen { lingering = seen }
      return effects
    case .rested:
      lingering = nil
      if isSearchUnprepared { finder.prepare(for: situation, wording) }
      return []
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
      lingering = nil
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
    case .minutesRefused(let path, let reason, let exists):
      askForMinutes(to: path, refused: reason, replacing: exists)
      return []
    case .author(let author):
      self.author = author
      return []
    case .savedView(let view):
      settings.savedViews.append(view)
      notice = .told(wording.finding(.viewSaved(view.name)))
      return []
    case .exported(let request, let failure, let path):
      take(request, failure, at: path)
      return []
    case .table(let bytes, let file):
      takeTable(bytes, of: file)
      return []
    case .noTable(let file, let reason):
      askForTable(file, fault: reason)
      return []
    case .settings(let offer):
      openSettings(offer)
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
    lingering = nil
    forgetContents()
    if chosenEngagement != nil {
      chosenEngagement = situation.engagements.firstIndex { $0.id == chosen }
    }
    markChanges(since: since)
    finder.forget()
    let lastTold = review?.meeting.records.last
    review = review?.refreshed(in: situation)
    followOn(after: lastTold)
    rows = findRows()
    if formerRow != nil, selectedRow == nil, let selection, situation.action(selection) != nil {
      // What no longer fits the filter goes when the filter is set anew, not under the next key.
      finder.keep(selection)
      rows = findRows()
    }
    if selectedRow == nil, let formerRow, !rows.isEmpty {
      selection = situation.actions[rows[min(formerRow, rows.count - 1)]].id
    }
    refill()
    pages.removeAll { page in
      switch page.kind {
      case .fiche(let id), .sources(.some(let id)), .journal(.some(let id)):
        situation.action(id) == nil
      case .engagement(.some(let id)): !situation.engagements.contains { $0.id == id }
      case .review: review == nil
      default: false
      }
    }
    settlePage()
    returnCursor(to: formerAct)
    clampPage()
  }

  /// Whether a key moves the selection of the board, and nothing else.
  private func isStep(_ key: Key) -> Bool {
    guard overlay == nil, pages.isEmpty, !isTypingQuery,
      case .move? = settings.keys.command(for: key, in: .board)
    else { return false }
    return true
  }

  /// Whether the preview shows another action than the selected one, and waits for
  /// ``Event/rested``.
  public var isPreviewBehind: Bool {
    lingering != nil && pages.isEmpty && !BoardLayout(of: self).preview.isEmpty
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
      // Back to the table it was opened from; Ctrl-C leaves from anywhere.
      return [settings.isInPortfolio ? .close : .quit]
    case .export: openExports()
    case .reload: return unsaved == nil ? [.reload] : [.retry]
    case .undo: return reverse(redo: false)
    case .redo: return reverse(redo: true)
    case .asOf: ask(.asOf, [.day], Subject(targets: [], seen: situation))
    case .since: askSince()
    case .earlier: return [.show(.step(-1))]
    case .later: return [.show(.step(1))]
    case .history: openHistory()
    case .review: openReview()
    case .seen, .pass, .closeFollowUp, .project, .minutes: return performInReview(command)
    case .settings: return [.openSettings]
    case .copy: return copy()
    case .pickStatus, .pickMeteo, .progress, .typeProgress, .toggleFlag, .note, .privateNote,
      .longNote, .decision, .followUp, .amounts, .addMilestone:
      return edit(command)
    case .importTable: askForTable()
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
    case .back where settings.isInPortfolio && hasNothingToClear:
      guard unsaved == nil else {
        notice = .saveFirst
        return []
      }
      return [.close]
    case .back: goBack()
    default:
      if isInReview { return performInReview(command) }
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

  /// Whether the board is as it was when it was opened, as far as Esc is concerned.
  private var hasNothingToClear: Bool {
    pages.isEmpty && query == nil && marks.isEmpty && chosenEngagement == nil && since == nil
      && focus == .actions
  }

  private mutating func goBack() {
    defer { settlePage() }
    if var page = pages.popLast() {
      if page.kind == .review { suspendReview() }
      if page.kind == .projection, isFollowing { (isFollowing, review) = (false, nil) }
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
      markChanges(since: nil)
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
    case .finance, .calendar, .indicators, .alerts, .engagement, .review, .projection, nil:
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
    settlePage()
  }

  private mutating func openSources() {
    switch pages.last?.kind {
    case .fiche(let id): toggle(.sources(action: id))
    case .sources: pages.removeLast()
    case .about: toggle(.sources(action: nil))
    case .journal(let id): toggle(.sources(action: id))
    case .help: break
    case .finance, .calendar, .indicators, .alerts, .engagement, .review, .projection:
      toggle(.sources(action: focusedAction?.id))
    case nil: toggle(.sources(action: focus == .actions ? selectedAction?.id : nil))
    }
  }
}
