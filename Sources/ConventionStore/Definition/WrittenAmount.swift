import ConventionModel

/// An amount written as a number of TOML: euros, with at most two decimals.
enum WrittenAmount {
  static func read(_ number: String) -> Result<Money, AmountProblem> {
    var digits = Array(number.utf8)[...]
    if digits.first == UInt8(ascii: "-") { return .failure(.negative) }
    if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }) else {
      return .failure(.malformed)
    }
    var decimals = Array(parts.count > 1 ? parts[1] : [])
    while decimals.count > 2, decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    guard decimals.count <= 2 else { return .failure(.tooPrecise) }
    while decimals.count < 2 { decimals.append(UInt8(ascii: "0")) }
    guard let cents = Int64(String(decoding: whole + decimals, as: UTF8.self)),
      cents <= Money.largestStated.cents
    else { return .failure(.tooLarge) }
    return .success(Money(cents: cents))
  }
}
