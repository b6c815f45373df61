/// Keeps spreadsheets from taking a text for a formula or for a number.
///
/// An apostrophe goes before a text, or a line of one, that begins with `=`, `+`, `-`, `@` or a tab, blanks
/// of any kind before it or not, before a text that begins with a carriage return, and before one of digits
/// and signs alone, such as the id `08`. Where one stands already another is added, so that nothing is lost.
public enum FormulaGuard {
  /// The text with its guards.
  public static func guarded(_ text: String) -> String {
    walk(text) { isDangerous, _, result in
      if isDangerous { result.append("'") }
      return 0
    }
  }

  /// The text without the guards of ``guarded(_:)``, whether a spreadsheet has kept them or not.
  public static func stripped(_ text: String) -> String {
    walk(text) { isDangerous, first, _ in isDangerous && first == "'" ? 1 : 0 }
  }

  /// Copies a text; at the start of each line the body may add to the copy, and says how many scalars
  /// of the text to leave out.
  private static func walk(
    _ text: String,
    _ body: (_ isDangerous: Bool, _ first: Unicode.Scalar?, inout String.UnicodeScalarView) -> Int
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    var startsLine = true
    while index < scalars.count {
      if startsLine {
        let rest = scalars[index...]
        index += body(
          isDangerous(rest, isStart: index == 0), rest.first, &result)
      }
      guard index < scalars.count else { break }
      let scalar = scalars[index]
      result.append(scalar)
      index += 1
      let isPair = scalar == "\r" && index < scalars.count && scalars[index] == "\n"
      startsLine = isLineEnd(scalar) && !isPair
    }
    return String(result)
  }

  /// Whether a line is taken for something else than text, apostrophes before it set aside.
  private static func isDangerous(_ line: ArraySlice<Unicode.Scalar>, isStart: Bool) -> Bool {
    let line = line.drop { $0 == "'" }
    guard let first = line.first else { return false }
    if first == "\t" || (isStart && (first == "\r" || looksLikeNumber(line))) { return true }
    return line.first { !isBlank($0) }.map(isTrigger) ?? false
  }

  /// Whether a spreadsheet would take the text for a number, a date or a time.
  private static func looksLikeNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.count <= 64, let first = text.first, isDigit(first) else { return false }
    return text.allSatisfy { scalar in
      switch scalar {
      case "e", "E", ".", ",", "/", "-", ":", " ", "%": true
      default: isDigit(scalar)
      }
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}": true
    default: false
    }
  }

  /// Whether neither a spreadsheet nor a person sees the scalar.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if isLineEnd(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .format, .control: return true
    default: return scalar.properties.isWhitespace
    }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
