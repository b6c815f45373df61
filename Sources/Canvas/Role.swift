/// What a cell means; a theme says how each role looks.
///
/// The raw value is the role's key in theme files.
public enum Role: String, CaseIterable, Hashable, Sendable {
  // Text and its weights.
  case text, dim, strong, title, accent
  // Structure.
  case rule
  case ruleFocus = "rule.focus"
  case key, label, header
  // What needs attention.
  case warning, error, notice, fictional
  // The place in the page.
  case mark, match, input
  // Time, and where a value comes from.
  case today, late, proposed, computed
  // The état of an action; the first is what those without a look of their own take.
  case status
  case statusPlanned = "status.planned"
  case statusInProgress = "status.in-progress"
  case statusOnHold = "status.on-hold"
  case statusBlocked = "status.blocked"
  case statusDone = "status.done"
  case statusDropped = "status.dropped"
  case statusNone = "status.none"
  // The météo of an action; the first is what those without a look of their own take.
  case meteo
  case meteoSecured = "meteo.secured"
  case meteoAchievable = "meteo.achievable"
  case meteoSupportNeeded = "meteo.support-needed"
  case meteoCompromised = "meteo.compromised"
  case meteoNone = "meteo.none"
  // Drawn quantities.
  case barFill = "bar.fill"
  case barTrack = "bar.track"
  case barOver = "bar.over"
  case moneyState = "money.state"
  case moneyRest = "money.rest"
  case moneyOther = "money.other"

  /// The role whose look serves when a theme says nothing of this one; `nil` for ``text`` alone,
  /// where every chain ends.
  public var fallback: Role? {
    switch self {
    case .text: nil
    case .dim, .strong, .accent, .input, .status, .meteo: .text
    case .title, .key, .header, .warning, .notice, .match: .strong
    case .rule, .label, .proposed, .computed: .dim
    case .ruleFocus, .mark, .today: .accent
    case .error, .late: .warning
    case .fictional: .notice
    case .statusPlanned, .statusInProgress, .statusOnHold, .statusBlocked, .statusDone,
      .statusDropped, .statusNone:
      .status
    case .meteoSecured, .meteoAchievable, .meteoSupportNeeded, .meteoCompromised, .meteoNone: .meteo
    case .barFill, .moneyOther: .text
    case .barTrack, .moneyRest: .dim
    case .barOver: .warning
    case .moneyState: .barFill
    }
  }

  /// Whether it only draws lines, bars and marks, which are seen rather than read.
  public var isDrawing: Bool {
    switch self {
    case .rule, .ruleFocus, .barFill, .barTrack, .barOver, .moneyState, .moneyRest, .moneyOther:
      true
    default: false
    }
  }

  /// The role's own letter in snapshots of a page.
  public var letter: Character {
    switch self {
    case .text: "t"
    case .dim: "d"
    case .strong: "s"
    case .title: "T"
    case .accent: "a"
    case .rule: "r"
    case .ruleFocus: "R"
    case .key: "k"
    case .label: "l"
    case .header: "h"
    case .warning: "w"
    case .error: "e"
    case .notice: "n"
    case .fictional: "f"
    case .mark: ">"
    case .match: "m"
    case .input: "i"
    case .today: "|"
    case .late: "L"
    case .proposed: "p"
    case .computed: "c"
    case .status: "u"
    case .statusPlanned: "P"
    case .statusInProgress: "I"
    case .statusOnHold: "H"
    case .statusBlocked: "B"
    case .statusDone: "D"
    case .statusDropped: "X"
    case .statusNone: "N"
    case .meteo: "y"
    case .meteoSecured: "1"
    case .meteoAchievable: "2"
    case .meteoSupportNeeded: "3"
    case .meteoCompromised: "4"
    case .meteoNone: "0"
    case .barFill: "#"
    case .barTrack: "-"
    case .barOver: "!"
    case .moneyState: "$"
    case .moneyRest: "_"
    case .moneyOther: "o"
    }
  }
}
