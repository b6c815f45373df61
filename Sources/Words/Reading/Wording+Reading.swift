public import ConventionModel

/// Values as people type them, in either language whatever the one spoken.
extension Wording {
  /// The value that a text gives a field, as journals write it; nil for an empty text, which clears
  /// the field.
  ///
  /// Amounts come out in cents, days as `2023-06-30`, choices by their id. A day without a year is
  /// the next such day, but the last one where it says when something was reached.
  public func read(
    _ text: String, for field: Field, today: Day, in definition: Definition
  ) -> Result<String?, ReadingProblem> {
    guard text.utf8.count <= Wording.typedLimit else {
      return .failure(.tooLong(limit: Wording.typedLimit))
    }
    if case .unknown(let word) = field { return .failure(.unknownField(word)) }
    let typed = TypedText(text)
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return .success(nil) }
    if typed.isOne(of: "sans objet", "so", "s.o.", "s/o", "n/a", "not applicable") {
      return field.canBeNotApplicable
        ? .success(notApplicableWord) : .failure(.cannotBeNotApplicable(field))
    }
    if field != .lead, typed.matches("non renseigné") || typed.isOne(of: "not reported", "?") {
      return .success(nil)
    }
    switch field {
    case .progress: return readProgress(trimmed)
    case .due, .start, .done:
      let leaning = field == .done ? Leaning.back : .ahead
      return found(Wording.day(text, today: today, leaning: leaning)?.iso, text, field, definition)
    case .amount: return readAmount(text)
    case .result, .target, .numerator, .denominator:
      return found(quantity(typed: text)?.text, text, field, definition)
    case .lead: return .success(trimmed)
    default:
      let choices = choices(of: field, in: definition)
      let choice =
        choices.first { $0.value == trimmed || $0.names.contains(trimmed) }
        ?? choices.first { choice in choice.names.contains { typed.matches($0) } }
      return found(choice?.value, text, field, definition)
    }
  }

  /// The most bytes that a value may be typed with.
  private static let typedLimit = 1024

  private func found(
    _ value: String?, _ text: String, _ field: Field, _ definition: Definition
  ) -> Result<String?, ReadingProblem> {
    guard let value else {
      let expected = choices(of: field, in: definition).map(\.name)
      return .failure(.notUnderstood(text, field, expected: expected))
    }
    return .success(value)
  }

  /// « 40 », « 40 % ».
  private func readProgress(_ text: String) -> Result<String?, ReadingProblem> {
    let digits = withoutPercentSign(text)
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let value = Int(digits), (0...100).contains(value)
    else { return .failure(.notAPercentage(text)) }
    return .success(String(value))
  }

  private func readAmount(_ text: String) -> Result<String?, ReadingProblem> {
    switch AmountReader.read(text) {
    case .success(let amount): .success(String(amount.cents))
    case .failure(let problem): .failure(.amount(text, problem))
    }
  }

  /// « 46,5 », « 46,5 % », « 12 000 ».
  private func quantity(typed text: String) -> Quantity? {
    Quantity(withoutPercentSign(text.trimmed))
  }

  private func withoutPercentSign(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: "%") ? String(text.dropLast()).trimmed : text
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
