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
}
