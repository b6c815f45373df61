public import Canvas
public import ConventionModel
import Words

/// The board of a portfolio: a table of conventions, as one value.
///
/// ``update(_:)`` takes in what happened and says what is to be done outside; ``render()`` draws it.
public struct PortfolioBoard: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted.
    case pasted(String)
    /// The terminal has another size.
    case resized(Size)
    /// Conventions were read, or found to be unreadable: their places and what is known now.
    case read([Int: Portfolio.State])
    /// All is read afresh.
    case began(Portfolio, asOf: Day)
    /// Something to tell the person, in words.
    case told(String)
    /// What the settings screen begins with, as asked for.
    case settings(SettingsOffer)
    /// What was chosen meanwhile, in a convention.
    case chose(Settings)
  }

  /// What is to be done outside.
  public enum Effect: Hashable, Sendable {
    /// Leave the program.
    case quit
    /// Open the convention of a place.
    case open(Int)
    /// Read no further.
    case stop
    /// Read what was not, or everything again.
    case reload
    /// Draw everything again.
    case redraw
    /// Hand the terminal back to the shell until it says go on.
    case suspend
    /// Say what there is to choose from, by ``Event/settings(_:)``.
    case openSettings
    /// Show everything in the theme of that name.
    case wear(theme: String)
    /// Keep settings in the settings file.
    case keep([SettingChange])
  }

  /// Something over the table.
  enum Overlay: Hashable, Sendable {
    case menu(Menu)
    case help(top: Int)
    case palette(Palette)
    case settings(SettingsPanel)
  }

  /// The conventions.
  public internal(set) var portfolio: Portfolio
  /// What a person chose.
  public internal(set) var settings: Settings
  /// The day shown.
  public internal(set) var asOf: Day
  /// Columns and rows of the terminal.
  public internal(set) var size: Size
  /// Place of the selected convention; nil when there is none.
  public internal(set) var selection: Int?
  /// Whether reading was given up.
  public internal(set) var isStopped = false
  /// Places of the conventions of the rows.
  var rows: [Int] = []

  /// Places of the conventions that the filter leaves, in order.
  public var shown: [Int] { rows }

  /// Row of the selected convention.
  var selectedRow = 0
  /// First row shown.
  var top = 0
  /// The filter as typed; nil for none.
  var text: String?
  /// Whether keys go into it.
  var isTyping = false
  var query: Query?
  var order = PortfolioOrder()
  var overlay: Overlay?
  var notice: String?
  /// What the notes of conventions say, made comparable; those that were not looked in are not there.
  var notes: [Int: FoldedText] = [:]
  /// The words of all conventions, while they are known.
  var words: PortfolioWords?
  /// What the rows come to together.
  var sum = Portfolio.Sum()
  /// Places of conventions that the territory and the years alone do not tell apart.
  private(set) var namesakes: Set<Int> = []

  /// A board on a portfolio, its first convention selected.
  public init(_ portfolio: Portfolio, asOf: Day, settings: Settings, size: Size) {
    self.portfolio = portfolio
    self.asOf = asOf
    self.settings = settings
    self.size = size
    selection = portfolio.entries.isEmpty ? nil : 0
    findNamesakes()
    refill()
  }

  var wording: Wording { settings.wording }

  /// Whether some conventions are still to be read.
  public var isReading: Bool { !isStopped && portfolio.done < portfolio.entries.count }

  /// What gives states their names here, where no convention renames them.
  var nobody: Definition { Definition(convention: Convention(id: "", title: "")) }

  /// Draws with other signs from now on.
  public mutating func draw(as glyphs: GlyphSet) { settings.glyphs = glyphs }

  /// Fills the table with what the filter leaves, in order, and keeps the selection in sight.
  mutating func refill() {
    foldNotes()
    let found = portfolio.entries.indices.filter { accepts($0) }
    rows = order.sorted(found, of: portfolio)
    sum = portfolio.sum(of: rows)
    if let selection, let row = rows.firstIndex(of: selection) {
      selectedRow = row
    } else {
      selectedRow = min(selectedRow, max(0, rows.count - 1))
      if !rows.isEmpty { selection = rows[selectedRow] }
    }
    keepInSight()
  }

  /// Finds the conventions to be told apart, once some were read.
  mutating func findNamesakes() {
    struct Name: Hashable {
      let title: String
      let years: [Int?]
    }
    var places: [Name: [Int]] = [:]
    for (place, entry) in portfolio.entries.enumerated() {
      guard let summary = entry.summary else { continue }
      let years = [summary.start, summary.end].map { $0?.components.year }
      places[Name(title: summary.territory ?? summary.title, years: years), default: []]
        .append(place)
    }
    namesakes = Set(places.values.filter { $0.count > 1 }.joined())
  }

  /// Scrolls as little as it takes to show the selected row.
  mutating func keepInSight() {
    let visible = PortfolioLayout(size).visible
    top = min(max(top, selectedRow - visible + 1), selectedRow)
    top = max(0, min(top, rows.count - visible))
  }

  private func accepts(_ place: Int) -> Bool {
    query.map { accepts(place, $0) } ?? true
  }

  /// Whether a convention is what is asked for.
  func accepts(_ place: Int, _ query: Query) -> Bool {
    query.terms.allSatisfy { term in
      portfolio.entries[place].holds(term.test, notes: notes[place] ?? FoldedText())
        != term.isNegated
    }
  }

  /// Makes the notes of conventions comparable, once somebody looks for something in them.
  private mutating func foldNotes() {
    let isWanted = query?.terms.contains { if case .note = $0.test { true } else { false } }
    guard isWanted == true else { return }
    for (place, entry) in portfolio.entries.enumerated() where notes[place] == nil {
      guard let summary = entry.summary else { continue }
      var folded = FoldedText()
      for note in summary.names.notes { folded.append(note) }
      notes[place] = folded
    }
  }

  /// The words that filters are typed in: those of all conventions.
  mutating func knownWords() -> PortfolioWords {
    if let words { return words }
    let made = PortfolioWords(of: portfolio)
    words = made
    return made
  }
}
