/// The conventions of a folder, as far as they were read.
public struct Portfolio: Hashable, Sendable {
  /// One folder of it.
  public struct Entry: Hashable, Sendable {
    /// Its name in the portfolio's folder.
    public let folder: String
    /// What is known of it.
    public fileprivate(set) var state: State

    /// What was read; nil before it was, and where it cannot be.
    public var summary: ConventionSummary? {
      if case .read(let summary) = state { summary } else { nil }
    }

    /// Why it cannot be read; nil where it can, or was not tried.
    public var fault: Diagnostic? {
      if case .broken(let diagnostic) = state { diagnostic } else { nil }
    }
  }

  /// What is known of a folder.
  public enum State: Hashable, Sendable {
    /// Not read yet.
    case waiting
    /// Read.
    case read(ConventionSummary)
    /// It cannot be used; the first reason.
    case broken(Diagnostic)
  }

  /// Its folder.
  public let path: String
  /// The conventions, by name of folder.
  public private(set) var entries: [Entry]
  /// How many folders beside them hold no convention.
  public let otherFolders: Int
  /// How many are not waiting any more.
  public private(set) var done = 0
  /// For each id, the first folder that has it.
  private var owners: [String: Int] = [:]

  /// A portfolio of folders of which nothing is known yet.
  public init(path: String, folders: [String], otherFolders: Int = 0) {
    self.path = path
    entries = folders.map { Entry(folder: $0, state: .waiting) }
    self.otherFolders = otherFolders
  }

  /// Says what is known of a folder now.
  public mutating func put(_ state: State, at place: Int) {
    guard entries.indices.contains(place) else { return }
    let wasWaiting = entries[place].state == .waiting
    let former = entries[place].summary?.id
    entries[place].state = state
    done += (wasWaiting ? 1 : 0) - (state == .waiting ? 1 : 0)
    if let former, owners[former.lowercased()] == place { disown(former.lowercased()) }
    if let id = entries[place].summary?.id.lowercased() {
      owners[id] = min(owners[id] ?? place, place)
    }
  }

  /// The folder whose convention has the same id as that one and goes before it; such a copy is shown
  /// and left out of sums.
  public func original(of place: Int) -> String? {
    guard let id = entries[place].summary?.id.lowercased(), let owner = owners[id], owner != place
    else { return nil }
    return entries[owner].folder
  }

  /// How many cannot be read.
  public var broken: Int { entries.count { $0.fault != nil } }

  /// How many have the id of another.
  public var copies: Int { entries.indices.count { original(of: $0) != nil } }

  /// What the conventions at some places come to together.
  public func sum(of places: some Sequence<Int>) -> Sum {
    var sum = Sum()
    for place in places {
      guard let summary = entries[place].summary, original(of: place) == nil else { continue }
      sum.add(summary)
    }
    return sum
  }

  private mutating func disown(_ id: String) {
    owners[id] = entries.indices.first { entries[$0].summary?.id.lowercased() == id }
  }
}

extension Portfolio {
  /// What several conventions come to, each figure with what it covers.
  public struct Sum: Hashable, Sendable {
    /// How many conventions.
    public private(set) var conventions = 0
    /// How many actions.
    public private(set) var actions = 0
    /// How many of them say anything.
    public private(set) var reported = 0
    /// Actions late.
    public private(set) var late = 0
    /// Alerts of each gravity.
    public private(set) var alerts: [Alert.Gravity: Int] = [:]
    /// The totals that are known, together; nil when none is.
    public private(set) var total: Money?
    /// How many conventions know their total.
    public private(set) var totalKnown = 0
    /// The State's shares that are known, together; nil when none is.
    public private(set) var state: Money?
    /// How many conventions know the State's share.
    public private(set) var stateKnown = 0
    private var tally = Average.Tally()

    /// Nothing at all.
    public init() {}

    /// Average progress over all actions, and its coverage.
    public var progress: Average { tally.average }

    fileprivate mutating func add(_ summary: ConventionSummary) {
      conventions += 1
      actions += summary.actions
      reported += summary.reported
      late += summary.late
      alerts.merge(summary.alerts, uniquingKeysWith: +)
      if let amount = summary.total {
        total = (total ?? .zero) + amount
        totalKnown += 1
      }
      if let amount = summary.state {
        state = (state ?? .zero) + amount
        stateKnown += 1
      }
      tally.add(summary.tally)
    }
  }
}
