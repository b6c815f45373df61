/// Which money a budget line speaks of: a funder, a year, a stage; each at most once in a convention
/// or an action.
public struct BudgetKey: Hashable, Sendable {
  /// Id of the funder; see ``BudgetKey/stateFunder`` and ``BudgetKey/totalFunder``.
  public var funder: String
  /// Budget year (« exercice »), when the line names one.
  public var year: Int?
  /// How far the money has come.
  public var stage: Stage

  /// A key of that funder, year and stage.
  public init(funder: String, year: Int?, stage: Stage) {
    self.funder = funder
    self.year = year
    self.stage = stage
  }

  /// The State.
  public static let stateFunder = "etat"
  /// The printed overall figure, which is no funder.
  public static let totalFunder = "total"
}

/// An amount of money as defined, of the convention or of an action.
public struct BudgetLine: Hashable, Sendable {
  /// Funder, year and stage.
  public var key: BudgetKey
  /// The amount.
  public var amount: Reported<Money>
  /// For a printed total: whether it includes the State's share.
  public var includes: Inclusion?
  /// Where it is said.
  public var provenance: Provenance

  /// An amount of that funder, year and stage.
  public init(
    key: BudgetKey, amount: Reported<Money>, includes: Inclusion? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.key = key
    self.amount = amount
    self.includes = includes
    self.provenance = provenance
  }
}
