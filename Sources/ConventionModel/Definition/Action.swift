/// An action of the convention (« action », « fiche-action »), as defined.
public struct Action: Hashable, Sendable {
  /// Unique id, such as `S1`.
  public var id: String
  /// Title, in the convention's words.
  public var title: String
  /// A name of a few words, for narrow places.
  public var short: String?
  /// Id of the volet; the shipped convention has `socle` and `initiative`.
  public var volet: String?
  /// Id of the public the action is for.
  public var group: String?
  /// Id of the ``Engagement`` it serves, at first.
  public var engagement: Reported<String> = .notReported
  /// Whether that link is settled, at first.
  public var link = Link.proposed
  /// Who leads it (« pilote »), at first.
  public var lead: Reported<String> = .notReported
  /// Those who take part (« partenaires »).
  public var partners: [String] = []
  /// First day, at first.
  public var start: Reported<Day> = .notReported
  /// Due date (« échéance »), at first.
  public var due: Reported<Day> = .notReported
  /// New, reinforced or continued.
  public var nature: Nature?
  /// Weight in averages of progress, 1 unless the file says otherwise; never negative.
  public var weight = 1
  /// Status at first, for a convention taken over from elsewhere.
  public var status: Reported<Status> = .notReported
  /// Progress at first, in percent.
  public var progress: Reported<Int> = .notReported
  /// Météo at first.
  public var meteo: Reported<Meteo> = .notReported
  /// Steps on the way.
  public var milestones: [Milestone] = []
  /// What it is measured by.
  public var indicators: [Indicator] = []
  /// Its money.
  public var funding: [BudgetLine] = []
  /// Where it is said.
  public var provenance: Provenance

  /// An action of that id and title.
  public init(id: String, title: String, provenance: Provenance = Provenance()) {
    self.id = id
    self.title = title
    self.provenance = provenance
  }
}

/// A step of an action (« jalon »).
public struct Milestone: Hashable, Sendable {
  /// Id, unique in its action.
  public var id: String
  /// Title.
  public var title: String
  /// Planned date, at first.
  public var due: Reported<Day>
  /// The day it was reached, at first.
  public var done: Reported<Day>
  /// Where it is said.
  public var provenance: Provenance

  /// A milestone of that id and title.
  public init(
    id: String, title: String, due: Reported<Day> = .notReported,
    done: Reported<Day> = .notReported, provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.due = due
    self.done = done
    self.provenance = provenance
  }
}

/// A measure of an action (« indicateur »).
public struct Indicator: Hashable, Sendable {
  /// Id, unique in its action.
  public var id: String
  /// Title.
  public var title: String
  /// Unit, such as `%` or `jours`.
  public var unit: String?
  /// Which way it should move.
  public var direction: Direction
  /// Value before the action.
  public var baseline: Reported<Quantity> = .notReported
  /// Value aimed at.
  public var target: Reported<Quantity> = .notReported
  /// Value reached.
  public var result: Reported<Quantity> = .notReported
  /// Upper part of a rate, when the result is one.
  public var numerator: Reported<Quantity> = .notReported
  /// Lower part of a rate, when the result is one.
  public var denominator: Reported<Quantity> = .notReported
  /// What exactly is counted.
  public var definition: String?
  /// Where it is said.
  public var provenance: Provenance

  /// An indicator of that id and title.
  public init(
    id: String, title: String, unit: String? = nil, direction: Direction = .up,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.direction = direction
    self.provenance = provenance
  }
}
