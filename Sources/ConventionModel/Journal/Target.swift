/// What a record is about.
public enum Target: Hashable, Sendable {
  /// The convention as a whole, `@convention`.
  case convention
  /// An action, `S1`.
  case action(String)
  /// A milestone or an indicator of an action, `S1/M1`.
  case element(action: String, element: String)

  /// Reads `@convention`, `S1` or `S1/M1`; nil for another shape.
  public init?(_ text: some StringProtocol) {
    if text == "@convention" {
      self = .convention
      return
    }
    let parts = Substring(text).utf8
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty) else { return nil }
    self = parts.count == 1 ? .action(parts[0]) : .element(action: parts[0], element: parts[1])
  }

  /// The target as written in journals.
  public var text: String {
    switch self {
    case .convention: "@convention"
    case .action(let id): id
    case .element(let action, let element): "\(action)/\(element)"
    }
  }

  /// The action it is about or part of; nil for the convention.
  public var action: String? {
    switch self {
    case .convention: nil
    case .action(let id), .element(let id, _): id
    }
  }
}
