import ConventionModel

/// Numbers, quantities and amounts of money.
extension TableReading {
  mutating func boolean(_ key: String, in table: PlacedTable) -> Bool? {
    guard let value = table[key] else { return nil }
    if case .boolean(let boolean) = value.content { return boolean }
    wrongType(key, value, expected: .boolean)
    return nil
  }

  mutating func integer(
    _ key: String, in table: PlacedTable, range: ClosedRange<Int64>
  ) -> Int? {
    guard let value = table[key] else { return nil }
    guard case .integer(let number) = value.content else {
      wrongType(key, value, expected: .integer)
      return nil
    }
    guard range.contains(number) else {
      error(
        .outOfRange(
          key: key, found: String(number), low: range.lowerBound, high: range.upperBound),
        at: value.place)
      return nil
    }
    return Int(exactly: number)
  }

  mutating func reportedInteger(
    _ key: String, in table: PlacedTable, range: ClosedRange<Int64>
  ) -> Reported<Int> {
    if isNotApplicable(key, in: table) { return .notApplicable }
    return integer(key, in: table, range: range).map { .value($0) } ?? .notReported
  }

  mutating func reportedQuantity(_ key: String, in table: PlacedTable) -> Reported<Quantity> {
    guard let value = table[key] else { return .notReported }
    let written: String
    switch value.content {
    case .string(notApplicableWord): return .notApplicable
    case .string(let text): written = text
    case .integer(let number): written = String(number)
    case .float(_, let text): written = text.first == "+" ? String(text.dropFirst()) : text
    default:
      wrongType(key, value, expected: .number)
      return .notReported
    }
    if let quantity = Quantity(written) { return .value(quantity) }
    error(.notANumber(key: key, found: written), at: value.place)
    return .notReported
  }

  /// An amount in euros: whole, with one or two decimals, or a text in French notation.
  mutating func reportedAmount(_ key: String, in table: PlacedTable) -> Reported<Money> {
    guard let value = table[key] else { return .notReported }
    let written: String
    let outcome: Result<Money, AmountProblem>
    switch value.content {
    case .string(notApplicableWord): return .notApplicable
    case .string(let text):
      written = text
      outcome = AmountReader.read(text)
    case .integer(let euros):
      written = String(euros)
      outcome = WrittenAmount.read(written)
    case .float(_, let text):
      written = text
      outcome = WrittenAmount.read(text)
    default:
      wrongType(key, value, expected: .amount)
      return .notReported
    }
    switch outcome {
    case .success(let money): return .value(money)
    case .failure(let problem):
      error(.amount(found: written, problem), at: value.place)
      return .notReported
    }
  }
}
