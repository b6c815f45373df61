/// A party to the convention; its id may be a funder of budget lines.
public struct Party: Hashable, Sendable {
  /// Unique id; `etat` is the State.
  public var id: String
  /// Name.
  public var name: String
  /// Where it is named.
  public var provenance: Provenance

  /// A party of that id and name.
  public init(id: String, name: String, provenance: Provenance = Provenance()) {
    self.id = id
    self.name = name
    self.provenance = provenance
  }
}
