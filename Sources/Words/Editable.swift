public import ConventionModel

extension Wording {
  /// A value of a journal as a person would type it, for a line to be corrected.
  public func editable(_ value: String?, of field: Field) -> String {
    guard let value else { return "" }
    guard value != notApplicableWord else { return notApplicable }
    switch field {
    case .due, .start, .done: return Day(iso: value).map { typed($0) } ?? value
    case .amount:
      guard let cents = Int64(value) else { return value }
      let rest = cents.magnitude % 100
      let decimals = rest == 0 ? "" : decimalSign + (rest < 10 ? "0" : "") + String(rest)
      return String(cents / 100) + decimals
    case .result, .target, .numerator, .denominator:
      return value.split(separator: ".", omittingEmptySubsequences: false).joined(
        separator: decimalSign)
    default: return value
    }
  }

  /// A day that can be typed back in every language: 09/01/2023.
  private func typed(_ day: Day) -> String { Wording(.french).date(day) }
}
