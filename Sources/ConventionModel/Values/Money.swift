/// An amount of money in integer euro cents; sums saturate instead of overflowing.
public struct Money: Hashable, Comparable, Sendable {
  /// Euro cents.
  public let cents: Int64

  /// An amount of that many euro cents.
  public init(cents: Int64) { self.cents = cents }

  /// Nothing at all: a known zero, which is not the same as an unknown amount.
  public static let zero = Money(cents: 0)

  /// The largest amount a file may state: a thousand billion euros.
  public static let largestStated = Money(cents: 100_000_000_000_000)

  /// The sum of two amounts.
  public static func + (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
    return Money(cents: overflow ? (right.cents < 0 ? .min : .max) : sum)
  }

  /// The difference of two amounts.
  public static func - (left: Money, right: Money) -> Money {
    let (difference, overflow) = left.cents.subtractingReportingOverflow(right.cents)
    return Money(cents: overflow ? (right.cents < 0 ? .max : .min) : difference)
  }

  /// Smaller amounts come first.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}
