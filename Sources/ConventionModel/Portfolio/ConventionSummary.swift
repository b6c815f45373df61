/// A convention in a few figures: what a portfolio keeps of it once it was read.
public struct ConventionSummary: Hashable, Sendable {
  /// Id of the convention.
  public let id: String
  /// Its title.
  public let title: String
  /// Its kind, such as « CALPAE ».
  public let kind: String?
  /// Where it applies.
  public let territory: String?
  /// Whether everything in it is invented.
  public let isFictional: Bool
  /// First day.
  public let start: Day?
  /// Last day in force.
  public let end: Day?
  /// Share of the period in force that has passed.
  public let elapsed: Share?
  /// How many actions there are.
  public let actions: Int
  /// How many of them say anything of status, progress or météo.
  public let reported: Int
  /// Actions late, themselves or by a milestone.
  public let late: Int
  /// Actions without a record for longer than the convention allows.
  public let stale: Int
  /// Actions to discuss.
  public let flagged: Int
  /// Actions with fields whose records disagree.
  public let conflicts: Int
  /// Actions of each status, those without one under « not reported ».
  public let statuses: [Reported<Status>: Int]
  /// Actions of each météo, those without one under « not reported ».
  public let meteos: [Reported<Meteo>: Int]
  /// Everything together, when known.
  public let total: Money?
  /// The State's share, when known.
  public let state: Money?
  /// Alerts of each gravity.
  public let alerts: [Alert.Gravity: Int]
  /// Records of its journal.
  public let records: Int
  /// Days since the last of them; nil without any.
  public let age: Int?

  /// The names that occur in it.
  public let names: ConventionNames

  let tally: Average.Tally

  /// Average progress and its coverage.
  public var progress: Average { tally.average }

  /// What a portfolio keeps of a situation.
  public init(of situation: Situation) {
    let convention = situation.definition.convention
    let states = situation.actions
    id = convention.id
    title = convention.title
    kind = convention.kind
    territory = convention.territory
    isFictional = convention.isFictional
    start = situation.period.start
    end = situation.period.currentEnd
    elapsed = situation.period.elapsed?.share
    actions = states.count
    reported = states.count { !$0.isNotReported }
    late = states.count(where: \.isLate)
    stale = states.count(where: \.isStale)
    flagged = states.count { $0.flag.value == true }
    conflicts = states.count(where: \.isConflict)
    statuses = states.reduce(into: [:]) { $0[$1.status.reported, default: 0] += 1 }
    meteos = states.reduce(into: [:]) { $0[$1.meteo.reported, default: 0] += 1 }
    total = situation.funding.total
    state = situation.funding.state
    alerts = situation.alertTallies.reduce(into: [:]) {
      $0[$1.kind.gravity, default: 0] += $1.count
    }
    records = situation.journal.records
    age = situation.ledger.last.map {
      max(0, situation.zone.day(at: $0.at).days(to: situation.asOf))
    }
    names = ConventionNames(of: situation)
    var tally = Average.Tally()
    for state in states { tally.add(state.progress.reported, weight: state.action.weight) }
    self.tally = tally
  }
}
