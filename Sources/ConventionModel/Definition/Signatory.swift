/// A person who signed for a party.
public struct Signatory: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Name.
  public var name: String
  /// Office held, such as « préfète du Val-de-Marne ».
  public var role: String?
  /// Id of the ``Party`` signed for.
  public var party: String?
  /// What that person stressed, in one line.
  public var stresses: String?
  /// Where it is said.
  public var provenance: Provenance

  /// A signatory of that id and name.
  public init(
    id: String, name: String, role: String? = nil, party: String? = nil, stresses: String? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.party = party
    self.stresses = stresses
    self.provenance = provenance
  }
}
