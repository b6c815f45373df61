/// A decimal number of an indicator, exact to six decimals.
public struct Quantity: Hashable, Comparable, Sendable {
  /// Millionths of the unit.
  public let millionths: Int64

  /// A quantity of that many millionths.
  public init(millionths: Int64) { self.millionths = millionths }

  /// Reads `46`, `46.5`, `46,5`, `-3`, `12 000`; nil for anything else or beyond a thousand billion.
  ///
  /// Spaces part thousands only: `1 2` may be two numbers, and is none.
  public init?(_ text: some StringProtocol) {
    var whole: Int64 = 0
    var fraction: Int64 = 0
    var decimals = 0
    var seenDigit = false
    var inFraction = false
    var negative = false
    // Digits since the last space; nil before the first one.
    var grouped: Int?
    var leading = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "-", "\u{2212}":
        guard index == 0 else { return nil }
        negative = true
      case "0"..."9":
        seenDigit = true
        let digit = Int64(scalar.value - 48)
        if inFraction {
          guard decimals < 6 else { return nil }
          fraction = fraction * 10 + digit
          decimals += 1
        } else {
          whole = whole * 10 + digit
          guard whole <= 1_000_000_000_000 else { return nil }
          if let count = grouped { grouped = count + 1 } else { leading += 1 }
        }
      case ".", ",":
        guard seenDigit, !inFraction, (grouped ?? 3) == 3 else { return nil }
        inFraction = true
      case " ", "\u{A0}", "\u{202F}", "\u{2009}":
        guard (1...3).contains(leading), !inFraction, (grouped ?? 3) == 3 else { return nil }
        grouped = 0
      default:
        return nil
      }
    }
    guard seenDigit, !inFraction || decimals > 0, inFraction || (grouped ?? 3) == 3 else {
      return nil
    }
    for _ in decimals..<6 { fraction *= 10 }
    let value = whole * 1_000_000 + fraction
    guard value <= 1_000_000_000_000_000_000 else { return nil }
    millionths = negative ? -value : value
  }

  /// The number with a decimal point and no superfluous zero, as written in journals and JSON.
  public var text: String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = magnitude / 1_000_000
    var rest = magnitude % 1_000_000
    guard rest > 0 else { return "\(sign)\(whole)" }
    var digits = 6
    while rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    let tail = String(rest)
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - tail.utf8.count) + tail
  }

  /// Smaller quantities come first.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.millionths < right.millionths
  }
}
