/// An engagement (« engagement », « axe ») of the convention.
public struct Engagement: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Title, in the convention's words.
  public var title: String
  /// A name of a word or two, for narrow places.
  public var short: String?
  /// Where it is said.
  public var provenance: Provenance

  /// An engagement of that id and title.
  public init(
    id: String, title: String, short: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.provenance = provenance
  }
}
