public import ConventionModel

/// What is wrong with a file, as people read it.
///
/// Texts taken from files stand between quotation marks as they are, at most
/// ``Wording/excerptLimit`` characters of them: whoever shows a sentence makes it visible first.
extension Wording {
  /// The most characters of a foreign text that a sentence quotes.
  public static let excerptLimit = 60

  /// What was found, what was expected, and what to write instead.
  public func sentence(_ problem: Problem) -> String {
    isFrench ? frenchSentence(problem) : englishSentence(problem)
  }

  /// A diagnostic on one line: `file:line:column: error: text`, without a place it does not have.
  public func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var parts = [place.file]
    if place.line > 0 {
      parts.append(String(place.line))
      if place.column > 0 { parts.append(String(place.column)) }
    }
    return parts.joined(separator: ":")
      + ": \(diagnostic.severity.rawValue): \(sentence(diagnostic.problem))"
  }

  /// « 2 erreurs, 1 avertissement », or that there is nothing.
  public func diagnosticCounts(errors: Int, warnings: Int) -> String {
    guard errors + warnings > 0 else {
      return isFrench ? "Rien à signaler." : "Nothing to report."
    }
    let parts = [
      errors > 0
        ? count(errors, isFrench ? "erreur" : "error", isFrench ? "erreurs" : "errors") : nil,
      warnings > 0
        ? count(
          warnings, isFrench ? "avertissement" : "warning",
          isFrench ? "avertissements" : "warnings") : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// A foreign text between quotation marks, cut when it is long.
  func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: Wording.excerptLimit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return quoted(text) }
    return quoted(String(scalars[..<end]) + "…")
  }

  /// Words in a row: « a, b ou c ».
  func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + (isFrench ? " ou " : " or ") + last
  }

  /// « ; écrire « x » ? », or nothing when nothing is near.
  func suggestion(_ nearest: String?) -> String {
    guard let nearest else { return "" }
    return isFrench
      ? "\(noBreakSpace); vouliez-vous écrire \(excerpt(nearest))\(noBreakSpace)?"
      : "; did you mean \(excerpt(nearest))?"
  }

  /// The numbers of scalars, as in `U+001B, U+202E`, at most five of them.
  func scalarNumbers(_ values: [UInt32]) -> String {
    let shown = values.prefix(5).map { value in
      let digits = String(value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return shown.joined(separator: ", ") + (values.count > 5 ? ", …" : "")
  }

  /// A number of bytes in the largest unit that leaves it whole.
  func bytes(_ count: Int) -> String {
    let units = isFrench ? ["octets", "Kio", "Mio", "Gio"] : ["bytes", "KiB", "MiB", "GiB"]
    var (value, unit) = (count, 0)
    while unit < units.count - 1, value >= 1024, value % 1024 == 0 {
      value /= 1024
      unit += 1
    }
    return "\(number(value))\(noBreakSpace)\(units[unit])"
  }
}
