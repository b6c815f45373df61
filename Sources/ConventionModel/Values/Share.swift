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
