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

/// Where words and figures come from, and what was said of them; any table of the file may say so.
public struct Provenance: Hashable, Sendable {
  /// Id of a ``Source``.
  public var source: String?
  /// The source's own words.
  public var quote: String?
  /// A remark of whoever wrote the file.
  public var comment: String?
  /// Line of the file where the table begins, from 1.
  public var line: Int

  /// Words and figures of a table that begins at that line.
  public init(source: String? = nil, quote: String? = nil, comment: String? = nil, line: Int = 1) {
    self.source = source
    self.quote = quote
    self.comment = comment
    self.line = line
  }
}

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
