/// An amendment (« avenant »).
public struct Amendment: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Title.
  public var title: String
  /// The convention's last day once the amendment is in force.
  public var end: Day?
  /// Announced, adopted or signed.
  public var state: AmendmentState
  /// Where it is said.
  public var provenance: Provenance

  /// An amendment of that id and title.
  public init(
    id: String, title: String, end: Day? = nil, state: AmendmentState = .announced,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.end = end
    self.state = state
    self.provenance = provenance
  }
}
