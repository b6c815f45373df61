/// The convention's own facts.
public struct Convention: Hashable, Sendable {
  /// Unique id.
  public var id: String
  /// Full title, in its own words.
  public var title: String
  /// Kind of convention, such as `CALPAE`.
  public var kind: String?
  /// Territory, such as `Val-de-Marne`.
  public var territory: String?
  /// First day of the period.
  public var start: Day?
  /// Last day of the period as signed, before any amendment.
  public var end: Day?
  /// Day of the vote (« commission permanente »).
  public var adopted: Day?
  /// Day of signature.
  public var signed: Day?
  /// Whether everything in it is invented, which every screen and export then says.
  public var isFictional = false
  /// Name of the time zone its days are counted in.
  public var timezone = "Europe/Paris"
  /// Days without a record after which what was reported is stale.
  public var staleAfterDays = 60
  /// Difference in cents below which sums are taken to agree.
  public var tolerance = Money.zero
  /// Languages of the file's own words, such as `fr`.
  public var languages: [String] = []
  /// Where it all comes from.
  public var provenance = Provenance()

  /// A convention of that id and title.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
