import Canvas
import ConventionModel
import Words

/// A filter, an order and a view under a name.
public struct SavedView: Hashable, Sendable {
  /// Its name, as the palette lists it.
  public var name: String
  /// The filter, as typed; empty for none.
  public var query: String
  /// The order.
  public var sort: Sort
  /// What shows it; nil for whatever is on screen.
  public var view: View?

  /// A view of that name.
  public init(name: String, query: String = "", sort: Sort = .usual, view: View? = nil) {
    self.name = name
    self.query = query
    self.sort = sort
    self.view = view
  }

  /// Whether a text can name one: something to read, on one line, of a length that lists can show.
  static func isUsable(_ name: String) -> Bool {
    name.contains { !$0.isWhitespace } && name.count <= 60
      && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
}

extension Dashboard {
  /// Shows a saved view: its filter, its order, and what it is shown in.
  public mutating func apply(_ saved: SavedView) {
    finder.put(saved.sort)
    filter(by: saved.query.isEmpty ? nil : saved.query)
    if let view = saved.view { open(view) }
  }

  /// Shows the view of that name first: one of the program, or one of those saved.
  public mutating func start(with name: String) {
    if let view = View(rawValue: name) {
      open(view)
    } else if let saved = settings.savedViews.first(where: { $0.name == name }) {
      apply(saved)
    }
  }

  /// What is on screen, under a name.
  func savedView(named name: String) -> SavedView {
    SavedView(name: name, query: finder.text ?? "", sort: finder.sort, view: view)
  }

  /// Asks for a name for what is on screen.
  mutating func askForViewName() {
    overlay = .form(
      Form(
        purpose: .viewName, subject: Subject(targets: [], seen: situation),
        lines: [Form.Line(label: .name)]))
  }
}
