import Words

/// A document before it has a form, HTML or Markdown: what it says, in order.
struct Document: Hashable, Sendable {
  /// Its title.
  var title: String
  /// What kind of document it is, above the title: « Rapport d'exécution (projet) ».
  var kind: String
  /// Under the title: the convention's kind and territory, the day.
  var subtitle: [String] = []
  /// The language of its words.
  var language: Language
  /// What must stand on every page: « exemple fictif »; nil when nothing must.
  var warning: String?
  /// What stands at the foot of every printed page; nil for its kind and its day.
  var footing: String?
  /// What it says.
  var blocks: [Block] = []

  /// Adds something to it.
  mutating func add(_ block: Block) { blocks.append(block) }
}

/// One thing that a document says.
indirect enum Block: Hashable, Sendable {
  /// A heading, from 2 (a part) to 4.
  case heading(Int, String)
  /// Words.
  case paragraph(Prose)
  /// Short words on what stands above or below them: sources, how a figure is computed.
  case remark(Prose)
  /// Names and what they name.
  case facts([Fact])
  /// A few figures that are seen first.
  case figures([Figure])
  /// Words one under the other.
  case list([Prose])
  /// Rows and columns.
  case table(Table)
  /// A picture, and the same in words for who cannot see it.
  case picture(Picture)
  /// The source's own words.
  case quote(String, source: String?)
  /// Room for words that somebody has to write.
  case blank(String)
  /// A part that begins a page and keeps together where it can.
  case page([Block])

  /// A name and what it names.
  struct Fact: Hashable, Sendable {
    let name: String
    let value: Prose
  }

  /// A figure that is seen first, what it is, and how it is known.
  struct Figure: Hashable, Sendable {
    let value: String
    let name: String
    let remark: String
    /// Whether the value is that nothing is known.
    var isVoid = false
  }

  /// A drawing, and the same in words.
  struct Picture: Hashable, Sendable {
    let title: String
    let drawing: Drawing
    /// The same in words.
    var words: [Prose] = []
    /// How the drawing is to be read, where it is drawn.
    var legend: [Prose] = []
  }

  /// Names and what they name.
  static func named(_ facts: [(name: String, value: Prose)]) -> Block {
    .facts(facts.map { Fact(name: $0.name, value: $0.value) })
  }
}

/// Words in a row, some of them set apart.
struct Prose: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// How words are set.
  enum Style: Hashable, Sendable {
    /// As they are.
    case plain
    /// What is to be seen first.
    case strong
    /// Beside the point: how something is known, a void.
    case quiet
  }

  /// Words of one style; texts from files among them are as they were.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style
  }

  /// The words.
  private(set) var runs: [Run] = []

  init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  init(stringLiteral value: String) { self.init(value) }

  static func strong(_ text: String) -> Prose { Prose(text, .strong) }

  static func quiet(_ text: String) -> Prose { Prose(text, .quiet) }

  /// Whether there are no words.
  var isEmpty: Bool { runs.isEmpty }

  /// The words without their style.
  var text: String { runs.map(\.text).joined() }

  static func + (left: Prose, right: Prose) -> Prose {
    var sum = left
    sum.runs += right.runs
    return sum
  }

  static func += (left: inout Prose, right: Prose) { left.runs += right.runs }
}

extension Sequence<Prose> {
  /// The words one after the other.
  func joined(separator: String) -> Prose {
    var whole = Prose("")
    for (index, prose) in enumerated() {
      if index > 0 { whole += Prose(separator) }
      whole += prose
    }
    return whole
  }
}

/// Rows and columns of a document.
struct Table: Hashable, Sendable {
  /// A column.
  struct Column: Hashable, Sendable {
    /// Its heading.
    var name: String
    /// Whether it holds figures, which stand on the right and never break.
    var isNumeric = false
    /// Whether its words stay on one line: dates, ids.
    var isNarrow = false
    /// Percent of the table's width; 0 for what its words take.
    var share = 0
  }

  /// A row.
  struct Row: Hashable, Sendable {
    /// What a row is among the others.
    enum Kind: Hashable, Sendable {
      /// One of many.
      case plain
      /// The heading of those that follow; its first cell goes over all columns.
      case group
      /// The sum of others.
      case total
    }

    var cells: [Cell]
    var kind = Kind.plain
  }

  /// What stands in a column: words, and a bar beside its number.
  struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    var prose: Prose
    /// Hundredths of a percent filled, capped when drawn; nil for no bar.
    var bar: Int?

    init(_ prose: Prose, bar: Int? = nil) {
      self.prose = prose
      self.bar = bar
    }

    init(stringLiteral value: String) { self.init(Prose(value)) }
  }

  /// What the table is about, for who hears it.
  var caption: String
  var columns: [Column]
  var rows: [Row] = []

  mutating func add(_ cells: [Cell], _ kind: Row.Kind = .plain) {
    rows.append(Row(cells: cells, kind: kind))
  }
}
