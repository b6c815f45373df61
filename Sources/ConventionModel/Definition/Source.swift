/// A document that words and figures come from.
public struct Source: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Title, place, date.
  public var title: String
  /// Remarks and line in the file.
  public var provenance: Provenance

  /// A source of that id and title.
  public init(id: String, title: String, provenance: Provenance = Provenance()) {
    self.id = id
    self.title = title
    self.provenance = provenance
  }
}
