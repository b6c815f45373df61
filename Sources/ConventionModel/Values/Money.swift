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

/// A share in hundredths of a percent, so that 2458 is 24,58 %; never capped at 100 %.
public struct Share: Hashable, Comparable, Sendable {
  /// Hundredths of a percent.
  public let hundredths: Int

  /// A share of that many hundredths of a percent.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// `part` of `whole`, rounded half away from zero; nil when the whole is zero.
  ///
  /// Nil too for a share too large to be counted.
  public init?(_ part: Int64, of whole: Int64) {
    guard whole != 0 else { return nil }
    let negative = (part < 0) != (whole < 0)
    let magnitude = part.magnitude.multipliedFullWidth(by: 10_000)
    guard magnitude.high < whole.magnitude else { return nil }
    let (quotient, remainder) = whole.magnitude.dividingFullWidth(magnitude)
    // Checked before rounding, so that rounding cannot step over the largest number.
    guard let floor = Int(exactly: quotient), floor < .max else { return nil }
    let value = remainder >= whole.magnitude - remainder ? floor + 1 : floor
    hundredths = negative ? -value : value
  }

  /// One part of another amount of money.
  public init?(_ part: Money, of whole: Money) { self.init(part.cents, of: whole.cents) }

  /// The whole: 100 %.
  public static let whole = Share(hundredths: 10_000)

  /// The share as a fraction, 1 being the whole; for drawing bars, never for arithmetic.
  public var fraction: Double { Double(hundredths) / 10_000 }

  /// The share in whole percent, rounded half away from zero.
  public var percent: Int {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return rest >= 50 ? whole + 1 : rest <= -50 ? whole - 1 : whole
  }

  /// Smaller shares come first.
  public static func < (left: Share, right: Share) -> Bool { left.hundredths < right.hundredths }
}
