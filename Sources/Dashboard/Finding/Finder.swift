import ConventionModel
import Words

/// What the table and the views list: the filter and the order, and what was worked out for them.
struct Finder: Hashable, Sendable {
  /// The filter as typed; nil for none.
  private(set) var text: String?
  /// Whether keys go into it.
  private(set) var isTyping = false
  /// The filter that was last in force, which « next match » goes by once it is gone.
  private(set) var last: String?
  /// What it means; nil without one.
  private(set) var query: Query?
  /// How many actions the words of the filter keep out, and how many of the others the engagement does.
  private(set) var hidden = (byQuery: 0, byEngagement: 0)
  /// Ids of actions that an edit took out of the filter while they were looked at: they stay until it
  /// is set anew.
  private var kept: Set<String> = []
  /// The order.
  private(set) var sort = Sort.usual
  /// The filter before typing began, and what was looked at then.
  private(set) var former: Former?
  /// Places of all actions in the order; nil when it is to be worked out.
  private var order: [Int]?
  private var index: SearchIndex?
  /// Whether the actions changed since the index was made.
  private var isIndexStale = false

  /// What Esc goes back to.
  struct Former: Hashable {
    let text: String?
    let selection: String?
    let top: Int
  }

  static func == (one: Finder, other: Finder) -> Bool {
    (one.text, one.isTyping, one.last, one.former) == (
      other.text, other.isTyping, other.last, other.former
    )
      && one.sort == other.sort
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(isTyping)
    hasher.combine(sort)
  }

  /// Lets keys go into the filter; what is looked at now comes back if it is given up.
  mutating func begin(from selection: String?, top: Int) {
    guard !isTyping else { return }
    former = Former(text: text, selection: selection, top: top)
    text = text ?? ""
    isTyping = true
  }

  /// Keeps what was typed, or with it gone what was there before.
  mutating func end(keeping isKept: Bool) {
    isTyping = false
    put(isKept ? text : former?.text)
    former = nil
  }

  /// Filters by a text; an empty one is none, except while it is being typed.
  mutating func put(_ text: String?) {
    let isNone = text?.isEmpty ?? true
    if isNone, let former = self.text, !former.isEmpty, !isTyping { last = former }
    if text != self.text { kept = [] }
    self.text = isNone && !isTyping ? nil : text
    if !isNone { last = text }
  }

  /// Lets an action stay in the list though it no longer fits.
  mutating func keep(_ id: String) { kept.insert(id) }

  /// Puts the actions in another order.
  mutating func put(_ sort: Sort) {
    self.sort = sort
    order = nil
  }

  /// Forgets what depends on how the actions stand.
  mutating func forget() {
    if sort != .usual { order = nil }
    isIndexStale = true
  }

  /// Places of the actions that the filter and an engagement leave, in the order.
  ///
  /// - Parameters:
  ///   - situation: the convention.
  ///   - engagement: the engagement; nil for all.
  ///   - marks: ids of the actions marked.
  ///   - wording: the language that words are read in.
  /// - Returns: places in the situation's actions.
  mutating func places(
    in situation: Situation, of engagement: EngagementState?, marks: Set<String>, _ wording: Wording
  ) -> [Int] {
    let order = ordered(situation)
    query = text.map {
      QueryParser(wording: wording, situation: situation, marks: marks).query($0)
    }
    hidden = (0, 0)
    guard let query, !query.terms.isEmpty else {
      guard let engagement else { return order }
      hidden.byEngagement = order.count - engagement.actions.count
      return sort == .usual
        ? engagement.actions : order.filter(Finder.inside(engagement, of: order.count))
    }
    let isInside = engagement.map { Finder.inside($0, of: order.count) } ?? { _ in true }
    let accepted = query.accepted(
      of: situation.actions, index(of: situation, wording, for: query))
    var rows: [Int] = []
    for place in order {
      let isAccepted =
        accepted[place] || (!kept.isEmpty && kept.contains(situation.actions[place].id))
      switch (isInside(place), isAccepted) {
      case (true, true): rows.append(place)
      case (true, false): hidden.byQuery += 1
      case (false, true): hidden.byEngagement += 1
      case (false, false): break
      }
    }
    return rows
  }

  /// Places of the actions that some words fit, among some, to go from one to the next.
  mutating func matches(
    _ text: String, among places: [Int], in situation: Situation, marks: Set<String>,
    _ wording: Wording
  ) -> [Int] {
    let query = QueryParser(wording: wording, situation: situation, marks: marks).query(text)
    guard !query.terms.isEmpty else { return [] }
    let accepted = query.accepted(
      of: situation.actions, index(of: situation, wording, for: query))
    return places.filter { accepted[$0] }
  }

  private mutating func ordered(_ situation: Situation) -> [Int] {
    if let order, order.count == situation.actions.count { return order }
    let places = sort.places(of: situation)
    order = places
    return places
  }

  /// Whether letters can be looked for at once.
  var isPrepared: Bool { index != nil && !isIndexStale }

  /// Makes what letters are looked for in.
  mutating func prepare(for situation: Situation, _ wording: Wording) {
    index = SearchIndex(of: situation, wording, after: index)
    isIndexStale = false
  }

  /// The folded text of every action, made when a filter first looks for letters.
  private mutating func index(
    of situation: Situation, _ wording: Wording, for query: Query
  ) -> SearchIndex? {
    guard query.looksForLetters else { return nil }
    if !isPrepared { prepare(for: situation, wording) }
    return index
  }

  private static func inside(_ engagement: EngagementState, of count: Int) -> (Int) -> Bool {
    var flags = [Bool](repeating: false, count: count)
    for place in engagement.actions where flags.indices.contains(place) { flags[place] = true }
    return { flags[$0] }
  }
}
