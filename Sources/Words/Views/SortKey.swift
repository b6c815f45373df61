/// What the actions can be put in order by.
///
/// The raw value is its name in the settings file.
public enum SortKey: String, CaseIterable, Hashable, Sendable {
  /// The order of the definition.
  case convention
  case id, title, status, progress, meteo, due, late, updated, lead, engagement, volet, money

  /// The letter that chooses it.
  public var letter: Character {
    switch self {
    case .convention: "c"
    case .id: "i"
    case .title: "t"
    case .status: "s"
    case .progress: "a"
    case .meteo: "m"
    case .due: "e"
    case .late: "r"
    case .updated: "d"
    case .lead: "p"
    case .engagement: "g"
    case .volet: "v"
    case .money: "b"
    }
  }

  /// Whether the largest comes first unless asked otherwise: the latest, the newest, the dearest.
  public var beginsDescending: Bool { [.late, .updated, .money].contains(self) }
}
