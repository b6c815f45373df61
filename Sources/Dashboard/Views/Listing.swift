/// The lines of a page, made as they are drawn: a view of twenty thousand actions costs what is seen of it.
struct Listing {
  /// How many lines there are.
  var count: Int
  /// Lines that stay above the others, such as the names of columns.
  var frozen: [[Span]] = []
  /// Whether the last of those names the columns below it; else they are a drawing.
  var namesColumns = true
  /// The line at a place, from 0.
  var line: (Int) -> [Span]
  /// What Enter does on a line.
  var act: (Int) -> LineAct? = { _ in nil }
  /// What left and right fold and unfold on a line.
  var fold: (Int) -> Fold? = { _ in nil }
  /// What the editing key edits on a line, where that is not what Enter opens.
  var edit: (Int) -> LineAct? = { _ in nil }
  /// Id of the action that a line speaks of, which edits made there are about.
  var action: (Int) -> String? = { _ in nil }

  /// Lines that can be folded away.
  struct Fold: Hashable {
    /// The page's own name for them.
    let name: String
    /// Whether they are shown.
    let isOpen: Bool
    /// The line they hang under.
    let head: Int
  }

  /// The lines of a document.
  init(_ document: Document, about action: String? = nil) {
    count = document.lines.count
    line = { document.lines[$0] }
    act = { document.acts[$0] }
    self.action = { document.actions[$0] ?? action }
  }

  /// Lines made one by one.
  init(count: Int, line: @escaping (Int) -> [Span]) {
    self.count = count
    self.line = line
  }

  /// The names of the columns; nil where there are none.
  var columnNames: [Span]? { namesColumns ? frozen.last : nil }

  /// Only the lines at some places, in that order.
  func only(_ places: [Int]) -> Listing {
    var listing = Listing(count: places.count) { line(places[$0]) }
    listing.frozen = frozen
    listing.namesColumns = namesColumns
    listing.act = { act(places[$0]) }
    listing.edit = { edit(places[$0]) }
    listing.fold = { fold(places[$0]) }
    listing.action = { action(places[$0]) }
    return listing
  }

  /// The nearest line from a place in a direction (−1, 1) on which Enter does something; nil when
  /// there is none.
  func nearest(from place: Int, by step: Int) -> Int? {
    var place = place
    while place >= 0, place < count {
      if act(place) != nil { return place }
      place += step
    }
    return nil
  }
}
