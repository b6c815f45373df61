/// What people wrote in `convention.toml`: the convention as agreed, before anything happened to it.
public struct Definition: Hashable, Sendable {
  /// The convention's own page: title, period, source.
  public var convention: Convention
  /// Documents that figures and words come from.
  public var sources: [Source] = []
  /// Those who agreed (« parties »), and whose ids are funders.
  public var parties: [Party] = []
  /// Those who signed (« signataires »).
  public var signatories: [Signatory] = []
  /// National measures set beside the convention.
  public var measures: [ContextItem] = []
  /// Earlier conventions and what this one follows from.
  public var predecessors: [ContextItem] = []
  /// Amendments (« avenants »), in the order of the file.
  public var amendments: [Amendment] = []
  /// Funding lines of the whole convention.
  public var funding: [BudgetLine] = []
  /// The engagements (« engagements » or « axes »), in order.
  public var engagements: [Engagement] = []
  /// Titles of volets, where the file gives them.
  public var volets: [Label] = []
  /// Titles of groups (publics), where the file gives them.
  public var groups: [Label] = []
  /// Other words for statuses, where the file gives them; ids are those of ``Status``.
  public var statuses: [Label] = []
  /// The actions, in order.
  public var actions: [Action] = []

  /// A definition with nothing but its convention.
  public init(convention: Convention) { self.convention = convention }
}
