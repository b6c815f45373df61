/// Why a text is not an amount of money.
public enum AmountProblem: Error, Hashable, Sendable {
  /// Nothing that looks like an amount.
  case malformed
  /// Below zero.
  case negative
  /// Two amounts could be meant: a thousands separator or a decimal one, one amount or two.
  case ambiguous(Money, Money)
  /// Fractions of a cent.
  case tooPrecise
  /// Above ``Money/largestStated``.
  case tooLarge
}

/// Reads amounts as people write them in French: « 3 383 436 € », « 13.765.770,50 », « 1,2 M€ ».
///
/// Thousands may be parted by spaces of any kind (a line break counts as one), by dots, or not at all; decimals
/// follow a comma, or a dot when two digits or one follow it. `€`, `euros`, `k€`, `M€` and `Md€` may come last.
public enum AmountReader {
  /// The amount a text states, or why it states none.
  public static func read(_ text: some StringProtocol) -> Result<Money, AmountProblem> {
    var scalars = Array(text.unicodeScalars.prefix(200))
    guard text.unicodeScalars.count <= 200 else { return .failure(.malformed) }
    scalars = trimmed(scalars)
    if let first = scalars.first, first == "-" || first == "\u{2212}" {
      return digitsOnlyAfterSign(scalars) ? .failure(.negative) : .failure(.malformed)
    }
    let (number, scale) = withoutUnit(scalars)
    guard let scale else { return .failure(.malformed) }
    return amount(of: trimmed(number), scale: scale)
  }

  private static func digitsOnlyAfterSign(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.dropFirst().contains { isDigit($0) }
  }

  private static func amount(
    of number: [Unicode.Scalar], scale: Int
  ) -> Result<Money, AmountProblem> {
    guard let first = number.first, isDigit(first), let last = number.last, isDigit(last) else {
      return .failure(.malformed)
    }
    var groups: [[Unicode.Scalar]] = [[]]
    var separators: [Separator] = []
    var index = 0
    while index < number.count {
      if isDigit(number[index]) {
        groups[groups.count - 1].append(number[index])
        index += 1
        continue
      }
      var run: [Unicode.Scalar] = []
      while index < number.count, !isDigit(number[index]) {
        run.append(number[index])
        index += 1
      }
      guard let separator = Separator(run) else { return .failure(.malformed) }
      separators.append(separator)
      groups.append([])
    }
    return assemble(groups, separators, scale: scale)
  }

  private static func assemble(
    _ groups: [[Unicode.Scalar]], _ separators: [Separator], scale: Int
  ) -> Result<Money, AmountProblem> {
    if separators.contains(where: \.isLoose) { return looseReadings(groups, scale: scale) }
    var whole = groups
    var decimals: [Unicode.Scalar] = []
    if let last = separators.last, let tail = groups.last {
      let commas = separators.count { $0 == .comma }
      if last == .comma {
        guard commas == 1 else { return .failure(.malformed) }
        decimals = tail
        whole.removeLast()
      } else if last == .dot, tail.count < 3,
        separators.dropLast().allSatisfy({ $0 == .blank })
      {
        decimals = tail
        whole.removeLast()
      } else if commas > 0 {
        return .failure(.malformed)
      }
    }
    let between = Set(separators.prefix(whole.count - 1))
    guard between.count <= 1, isGrouped(whole) else { return .failure(.malformed) }
    // « 1.234 M€ »: thousands by the rule, but a thousand millions would be written otherwise.
    if scale > 0, separators == [.dot], whole.count == 2 {
      guard let grouped = cents(whole, [], scale: scale),
        let cut = cents([whole[0]], whole[1], scale: scale)
      else { return .failure(.tooLarge) }
      return .failure(.ambiguous(Money(cents: grouped), Money(cents: cut)))
    }
    // « 1,234 »: thousands to some readers, thousandths to others. With a unit, decimals are usual.
    if decimals.count == 3, scale == 0, whole.count == 1, (1...3).contains(whole[0].count) {
      guard let grouped = cents(whole + [decimals], [], scale: 0),
        let cut = cents(whole, Array(decimals.prefix(2)), scale: 0)
      else { return .failure(.tooLarge) }
      return .failure(.ambiguous(Money(cents: grouped), Money(cents: cut)))
    }
    while decimals.count > scale + 2, decimals.last == "0" { decimals.removeLast() }
    guard decimals.count <= scale + 2 else { return .failure(.tooPrecise) }
    guard let value = cents(whole, decimals, scale: scale), value <= Money.largestStated.cents
    else { return .failure(.tooLarge) }
    return .success(Money(cents: value))
  }

  /// What a number with blanks beside its marks could mean: one amount, or two in a list.
  private static func looseReadings(
    _ groups: [[Unicode.Scalar]], scale: Int
  ) -> Result<Money, AmountProblem> {
    guard groups.count == 3 || groups.count == 2, let tail = groups.last, tail.count <= 2,
      let one = cents(Array(groups.dropLast()), tail, scale: scale),
      let two = cents([groups[groups.count - 2]], tail, scale: scale)
    else { return .failure(.malformed) }
    guard one != two else {
      guard let first = cents([groups[0]], [], scale: scale) else { return .failure(.malformed) }
      return .failure(.ambiguous(Money(cents: one), Money(cents: first)))
    }
    return .failure(.ambiguous(Money(cents: one), Money(cents: two)))
  }

  /// Whether digits stand as one run, or as groups of three after a first one of one to three.
  private static func isGrouped(_ groups: [[Unicode.Scalar]]) -> Bool {
    guard groups.count > 1 else { return true }
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func cents(
    _ whole: [[Unicode.Scalar]], _ decimals: [Unicode.Scalar], scale: Int
  ) -> Int64? {
    var value: Int64 = 0
    var digits = whole.flatMap { $0 } + decimals
    digits += Array(repeating: "0", count: scale + 2 - decimals.count)
    for digit in digits {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(Int64(digit.value) - 48)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  /// The number before the unit, and the power of ten the unit stands for; nil for an unknown unit.
  private static func withoutUnit(_ scalars: [Unicode.Scalar]) -> ([Unicode.Scalar], Int?) {
    guard let lastDigit = scalars.lastIndex(where: isDigit) else { return (scalars, nil) }
    let unit = scalars[(lastDigit + 1)...].filter { !isBlank($0) }
    let number = Array(scalars[...lastDigit])
    var name = ""
    name.unicodeScalars.append(contentsOf: unit)
    switch name {
    case "", "€", "euro", "euros", "EUR": return (number, 0)
    case "k€", "K€": return (number, 3)
    case "M€": return (number, 6)
    case "Md€", "Mds€": return (number, 9)
    default: return (number, nil)
    }
  }

  /// What stands between two runs of digits.
  private enum Separator: Hashable {
    case blank, dot, comma
    /// A dot or comma with blanks beside it.
    case loose

    var isLoose: Bool { self == .loose }

    init?(_ run: [Unicode.Scalar]) {
      let marks = run.filter { !isBlank($0) }
      switch (marks.count, marks.first) {
      case (0, _): self = .blank
      case (1, "."), (1, ","):
        self = run.count > 1 ? .loose : marks[0] == "." ? .dot : .comma
      default: return nil
      }
    }
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(scalars[first...last])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2009}": true
    default: false
    }
  }
}
