/// Something the convention stands beside: a national measure, or what came before it.
public struct ContextItem: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Title.
  public var title: String
  /// First day, when known.
  public var start: Day?
  /// Last day, when known.
  public var end: Day?
  /// Where it is said.
  public var provenance: Provenance

  /// An item of that id and title.
  public init(
    id: String, title: String, start: Day? = nil, end: Day? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.start = start
    self.end = end
    self.provenance = provenance
  }
}
