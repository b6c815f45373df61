/// Words for an id: a volet, a group of the public, a status.
public struct Label: Hashable, Sendable {
  /// The id being named.
  public var id: String
  /// Its title.
  public var title: String
  /// A shorter title, for narrow places.
  public var short: String?
  /// Where it is said.
  public var provenance: Provenance

  /// Words for that id.
  public init(
    id: String, title: String, short: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.provenance = provenance
  }
}

extension [Label] {
  /// The title of each id; the first where one comes twice.
  public var titles: [String: String] {
    [String: String](map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}
