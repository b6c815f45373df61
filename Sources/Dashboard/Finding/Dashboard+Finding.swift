import Canvas
import ConventionModel
import Typography
import Words

/// Filtering as one types, and going from one action found to the next.
extension Dashboard {
  /// The filter as typed; nil for none.
  var query: String? { finder.text }

  /// Whether keys go into the filter.
  var isTypingQuery: Bool { finder.isTyping }

  /// Whether a filter is about to be typed and what letters are looked for in is not made yet:
  /// ``Event/rested`` makes it, so that the first letter need not.
  public var isSearchUnprepared: Bool { isTypingQuery && isFiltering && !finder.isPrepared }

  /// The letters that the filter looks for, to show where they stand.
  var soughtLetters: [[UInt8]] { finder.query?.letters ?? [] }

  /// Places of the actions that the chosen engagement and the filter leave, in their order.
  mutating func findRows() -> [Int] {
    finder.places(in: situation, of: engagement, marks: marks, wording)
  }

  /// Whether what is on screen is about the actions that the filter leaves.
  var isFiltering: Bool { pages.last?.kind.isView ?? true }

  /// Where keys work now.
  var scope: Scope {
    if isInReview { return .review }
    return pages.last.map { $0.kind.isView ? .view : .page } ?? .board
  }

  /// Lets keys go into the filter.
  mutating func beginFiltering() {
    finder.begin(from: selection, top: tableTop)
  }

  /// Takes a key into the filter; false when it means something else.
  mutating func typeQuery(_ key: Key) -> Bool {
    let text = finder.text ?? ""
    switch key {
    case .character(let character): finder.put(text + String(character))
    case .backspace where text.isEmpty: finder.end(keeping: true)
    case .backspace: finder.put(String(text.dropLast()))
    case .control("u"): finder.put("")
    case .enter: finder.end(keeping: true)
    case .escape:
      let former = finder.former
      finder.end(keeping: false)
      // What was looked at before is looked at again.
      if let former, let id = former.selection, situation.action(id) != nil {
        selection = id
        tableTop = former.top
      }
      refill()
      settlePage()
      return true
    default: return false
    }
    showFound()
    return true
  }

  /// Takes pasted text into the filter: its first line.
  mutating func paste(intoQuery text: String) {
    let line = text.prefix(200).prefix { !$0.isNewline }
    finder.put((finder.text ?? "") + line)
    showFound()
  }

  /// Filters by another text, or by none.
  mutating func filter(by text: String?) {
    finder.put(text)
    showFound()
  }

  /// Puts the actions in an order, keeping the selected one in sight.
  mutating func put(in sort: Sort) {
    finder.put(sort)
    refill()
    settlePage()
  }

  private mutating func showFound() {
    tableTop = 0
    // Words on the way to those meant may hide what was selected: it is selected again as soon as it is
    // there.
    if let id = finder.former?.selection, situation.action(id) != nil { selection = id }
    refill()
    settlePage()
  }

  /// Selects the next (1) or the previous (−1) action that the filter, or the last one, leaves; after
  /// the last comes the first.
  mutating func selectMatch(beside step: Int) {
    guard let text = finder.text ?? finder.last else {
      notice = .told(wording.finding(.nothingSought))
      return
    }
    var found = rows
    if finder.text == nil {
      found = finder.matches(text, among: rows, in: situation, marks: marks, wording)
    }
    guard !found.isEmpty else {
      notice = .told(wording.finding(.noMatch(text)))
      return
    }
    let isFound = Set(found)
    let present = selectedRow ?? 0
    // Rows in their order, round once.
    for distance in 1...rows.count {
      let row = ((present + step * distance) % rows.count + rows.count) % rows.count
      guard isFound.contains(rows[row]) else { continue }
      focus = .actions
      selection = situation.actions[rows[row]].id
      keepSelectionInView()
      return
    }
  }

  /// How many of the marked actions are not in the table.
  var hiddenMarks: Int {
    guard !marks.isEmpty, rows.count < situation.actions.count else { return 0 }
    return marks.count - rows.count { marks.contains(situation.actions[$0].id) }
  }

  /// Why there is nothing in the table, and which key changes that.
  var emptiness: String {
    guard !situation.actions.isEmpty else { return wording(.noActions) }
    return wording.finding(
      .nothingLeft(
        query: finder.text, hiddenByQuery: finder.hidden.byQuery,
        engagement: engagement.map { name(of: $0) }, hiddenByEngagement: finder.hidden.byEngagement)
    )
  }

  private func name(of engagement: EngagementState) -> String {
    engagement.engagement.map { $0.short ?? $0.title } ?? wording(.withoutEngagement)
  }

  /// What stands above the table about the filter: the engagement chosen.
  var filterTitle: [Span] {
    guard let engagement else { return [] }
    return [
      Span(" \(settings.glyphs.separator.string) ", .dim), Span(name(of: engagement), .accent),
    ]
  }
}
