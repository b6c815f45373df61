/// The short name that records carry for whoever wrote them.
public enum AuthorName {
  /// The most characters of a name.
  public static let limit = 64

  /// Whether a text can stand for a person: short, on one line, and not blank.
  public static func isUsable(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count <= limit && scalars.contains { !$0.properties.isWhitespace }
      && !scalars.contains { $0.properties.generalCategory == .control }
  }
}
