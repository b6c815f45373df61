/// Something in a filter that means nothing; the rest of the filter is used.
public enum QueryFault: Hashable, Sendable {
  /// No field of that name; the nearest one, and all there are.
  case unknownField(String, nearest: String?, known: [String])
  /// A value that the field cannot have; some that it can.
  case unknownValue(String, field: String, known: [String])
}

extension Wording {
  /// What was not understood, and what could be written.
  public func sentence(_ fault: QueryFault) -> String {
    switch fault {
    case .unknownField(let name, let nearest, let known):
      let said = either(
        "\(excerpt(name + ":")) inconnu", "\(excerpt(name + ":")) unknown")
      if let nearest { return said + suggestion(nearest + ":") }
      return said + either("\(noBreakSpace); il y a ", "; there are ")
        + known.joined(separator: ", ")
    case .unknownValue(let value, let field, let known):
      let said = excerpt(value) + either(" inconnu", " unknown")
      guard !known.isEmpty else { return said }
      return said + either("\(noBreakSpace); ", "; ") + field + either("\(noBreakSpace): ", ": ")
        + known.joined(separator: ", ")
    }
  }
}
