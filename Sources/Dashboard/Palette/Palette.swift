import Canvas
import ConventionModel

/// A list of everything that can be done or gone to, narrowed by typing.
struct Palette: Hashable, Sendable {
  /// Something to do or to go to.
  enum Act: Hashable, Sendable {
    /// What a key does.
    case command(Command)
    /// A view.
    case view(View)
    /// The page of an engagement, by its place.
    case engagement(Int)
    /// The fiche of an action.
    case action(String)
    /// A quick filter or an order.
    case menu(Menu.Act)
    /// A view that has a name.
    case saved(SavedView)
    /// Gives what is on screen a name.
    case saveView
    /// A convention of a portfolio, by its place.
    case convention(Int)

    /// Whether it only moves what is chosen.
    var isMove: Bool {
      guard case .command(let command) = self else { return false }
      switch command {
      case .move, .page, .first, .last, .engagementBeside, .sideways, .pane, .open, .back:
        return true
      default: return false
      }
    }
  }

  /// A line of the list.
  struct Entry: Hashable, Sendable {
    /// Its name, as it is shown and looked for.
    let name: String
    /// What it does.
    let act: Act
    /// The name, folded for the search.
    fileprivate let folded: [UInt8]

    init(_ name: String, _ act: Act) {
      self.name = name
      self.act = act
      folded = FoldedText(name).bytes
    }
  }

  /// What is looked for.
  private(set) var query = ""
  /// Everything there is, in the order it is shown when nothing is looked for.
  private let entries: [Entry]
  /// Places of the entries that fit, the best first.
  private(set) var found: [Int]
  /// Place of the highlighted one among those found.
  var highlighted = 0

  init(_ entries: [Entry]) {
    self.entries = entries
    found = Array(entries.indices)
  }

  /// The entry at a place among those found; nil beyond them.
  func entry(_ place: Int) -> Entry? {
    found.indices.contains(place) ? entries[found[place]] : nil
  }

  /// What a key came to.
  enum Answer {
    /// The list goes on being shown.
    case shown
    /// The list is to be closed.
    case left
    /// An entry is to be done.
    case chosen(Act)
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> Answer {
    let last = max(0, found.count - 1)
    switch key {
    case .escape: return .left
    case .backspace where query.isEmpty: return .left
    case .backspace: search(String(query.dropLast()))
    case .control("u"): search("")
    case .character(let character): search(query + String(character))
    case .up, .backTab: highlighted = max(0, highlighted - 1)
    case .down, .tab: highlighted = min(last, highlighted + 1)
    case .pageUp: highlighted = max(0, highlighted - 10)
    case .pageDown: highlighted = min(last, highlighted + 10)
    case .home: highlighted = 0
    case .end: highlighted = last
    case .enter: if let entry = entry(highlighted) { return .chosen(entry.act) }
    default: break
    }
    return .shown
  }

  /// Takes pasted text into the line being typed; line ends never choose.
  mutating func insert(pasted text: String) {
    search(query + text.prefix(200).filter { !$0.isNewline })
  }

  /// Looks for something else.
  mutating func search(_ query: String) {
    let match = FuzzyMatch(query)
    // What does not fit some letters does not fit more of them.
    let isNarrower = !self.query.isEmpty && query.hasPrefix(self.query)
    let candidates = isNarrower ? found.sorted() : Array(entries.indices)
    self.query = query
    highlighted = 0
    guard !match.isEmpty else {
      found = candidates
      return
    }
    let scored = candidates.compactMap { place in
      match.score(of: entries[place].folded).map { (place: place, score: $0) }
    }
    found = scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.place)
  }
}
