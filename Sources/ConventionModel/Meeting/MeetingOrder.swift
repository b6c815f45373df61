/// In which order a meeting goes through the actions.
///
/// It stands in the record that opens the meeting, as the text of `new`, so that whoever takes the
/// meeting up again, on another machine too, goes through them in the same order.
public enum MeetingOrder: Hashable, Sendable {
  /// To discuss, late, blocked, stale, then the rest.
  case attention
  /// By engagement, in the order of the definition.
  case engagement
  /// Some actions only, by their ids, in that order.
  case chosen([String])

  /// Reads the word of a record; nil for what is none of them.
  public init?(word: String) {
    switch word {
    case "attention": self = .attention
    case "engagement": self = .engagement
    default:
      let parts = word.split(separator: " ").map(String.init)
      guard parts.count > 1, parts[0] == "actions" else { return nil }
      self = .chosen(Array(parts.dropFirst()))
    }
  }

  /// The word as records carry it.
  public var word: String {
    switch self {
    case .attention: "attention"
    case .engagement: "engagement"
    case .chosen(let ids): (["actions"] + ids).joined(separator: " ")
    }
  }
}
