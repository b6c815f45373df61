public import ConventionModel

/// How the program speaks: a language, and the blanks it sets between figures and their units.
///
/// Every sentence, number, date and amount that people read is made here.
public struct Wording: Hashable, Sendable {
  /// The language.
  public var language: Language
  /// Whether ordinary blanks replace the no-break ones of French typography, for poor fonts.
  public var usesPlainSpaces: Bool

  /// A way of speaking.
  public init(_ language: Language, usesPlainSpaces: Bool = false) {
    self.language = language
    self.usesPlainSpaces = usesPlainSpaces
  }

  /// The blank between thousands: U+202F.
  public var thinSpace: String { usesPlainSpaces ? " " : "\u{202F}" }

  /// The blank that never breaks: U+00A0.
  public var noBreakSpace: String { usesPlainSpaces ? " " : "\u{A0}" }

  var isFrench: Bool { language == .french }

  /// What is said in the language spoken; only that one is made.
  func either(_ french: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    isFrench ? french() : english()
  }

  /// A text with a capital at its beginning.
  public func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The sign before decimals.
  public var decimalSign: String { isFrench ? "," : "." }

  /// A whole number, thousands apart: « 13 765 770 ».
  public func number(_ value: Int64) -> String {
    let digits = String(value.magnitude)
    var groups: [Substring] = []
    var end = digits.endIndex
    while end > digits.startIndex {
      let start = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex) ?? digits.startIndex
      groups.append(digits[start..<end])
      end = start
    }
    return (value < 0 ? "-" : "")
      + groups.reversed().joined(separator: isFrench ? thinSpace : ",")
  }

  /// A whole number, thousands apart.
  public func number(_ value: Int) -> String { number(Int64(value)) }

  /// An amount in euros, with cents only when there are some: « 3 383 436 € ».
  public func money(_ amount: Money) -> String {
    let cents = amount.cents.magnitude % 100
    return money(amount, showsCents: cents != 0)
  }

  /// An amount in euros with its cents: « 904 724,25 € ».
  public func exactMoney(_ amount: Money) -> String { money(amount, showsCents: true) }

  private func money(_ amount: Money, showsCents: Bool) -> String {
    let cents = amount.cents.magnitude % 100
    let euros = number(Int64(clamping: amount.cents.magnitude / 100))
    let decimals = showsCents ? decimalSign + (cents < 10 ? "0" : "") + String(cents) : ""
    let sign = amount.cents < 0 ? "-" : ""
    return isFrench
      ? "\(sign)\(euros)\(decimals)\(noBreakSpace)€" : "\(sign)€\(euros)\(decimals)"
  }

  /// An amount in millions of euros, to two decimals: « 6 951,71 M€ ».
  public func millions(_ amount: Money) -> String {
    let hundredths = amount.cents.magnitude / 1_000_000
    let rest = hundredths % 100
    let text =
      (amount.cents < 0 ? "-" : "") + number(Int64(clamping: hundredths / 100)) + decimalSign
      + (rest < 10 ? "0" : "") + String(rest)
    return isFrench ? "\(text)\(noBreakSpace)M€" : "€\(text)M"
  }

  /// A share to two decimals: « 24,58 % ».
  public func share(_ share: Share) -> String {
    let magnitude = share.hundredths.magnitude
    let rest = magnitude % 100
    let text =
      (share.hundredths < 0 ? "-" : "") + number(Int64(clamping: magnitude / 100)) + decimalSign
      + (rest < 10 ? "0" : "") + String(rest)
    return text + percentSign
  }

  /// A share in whole percent: « 75 % ».
  public func percent(_ share: Share) -> String { percent(share.percent) }

  /// Whole percent: « 75 % ».
  public func percent(_ value: Int) -> String { number(value) + percentSign }

  private var percentSign: String { isFrench ? "\(noBreakSpace)%" : "%" }

  /// A number of an indicator, as exact as it is: « 46,5 ».
  public func quantity(_ quantity: Quantity) -> String {
    let parts = quantity.text.split(separator: ".")
    let whole = Int64(parts.first ?? "") ?? 0
    let sign = whole == 0 && quantity.millionths < 0 ? "-" : ""
    return sign + number(whole) + (parts.count > 1 ? decimalSign + parts[1] : "")
  }

  /// A difference, its sign always there: « +4 », « -2,5 ».
  public func signed(_ quantity: Quantity) -> String {
    (quantity.millionths > 0 ? "+" : "") + self.quantity(quantity)
  }

  /// A day as narrow columns want it: « 09/01/2023 », "09 Jan 2023".
  public func date(_ day: Day) -> String {
    let parts = day.components
    return isFrench
      ? "\(two(parts.day))/\(two(parts.month))/\(four(parts.year))"
      : "\(two(parts.day)) \(shortMonth(parts.month)) \(four(parts.year))"
  }

  /// Columns that ``date(_:)`` takes.
  public var dateWidth: Int { isFrench ? 10 : 11 }

  /// A day as sentences want it: « 9 janvier 2023 », "9 January 2023".
  public func longDate(_ day: Day) -> String {
    let parts = day.components
    let number = isFrench && parts.day == 1 ? "1er" : String(parts.day)
    return "\(number)\(noBreakSpace)\(month(parts.month))\(noBreakSpace)\(four(parts.year))"
  }

  /// A day with its weekday: « mardi 12 septembre 2023 ».
  public func weekdayDate(_ day: Day) -> String { "\(weekday(day.weekday)) \(longDate(day))" }

  /// The name of a month, 1 to 12.
  public func month(_ number: Int) -> String {
    let names =
      isFrench
      ? [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    return names[min(max(number, 1), 12) - 1]
  }

  /// The name of a month in three or four letters, 1 to 12.
  public func shortMonth(_ number: Int) -> String {
    let names =
      isFrench
      ? ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"]
      : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names[min(max(number, 1), 12) - 1]
  }

  /// The name of a weekday, 1 (Monday) to 7.
  public func weekday(_ number: Int) -> String {
    let names =
      isFrench
      ? ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[min(max(number, 1), 7) - 1]
  }

  /// A time of day: « 14:02 ».
  public func time(_ time: LocalTime) -> String { "\(two(time.hour)):\(two(time.minute))" }

  /// A count and its noun: « 1 action », « 19 actions ».
  ///
  /// French takes the singular for 0 and 1, English for 1 alone.
  public func count(_ value: Int, _ singular: String, _ plural: String) -> String {
    let isSingular = isFrench ? value < 2 : value == 1
    return "\(number(value))\(noBreakSpace)\(isSingular ? singular : plural)"
  }

  /// Words between quotation marks: « so », “so”.
  public func quoted(_ words: String) -> String {
    isFrench ? "«\(noBreakSpace)\(words)\(noBreakSpace)»" : "“\(words)”"
  }

  /// A label before what it names: « Pilote : », "Lead:".
  public func label(_ words: String) -> String {
    isFrench ? "\(words)\(noBreakSpace):" : "\(words):"
  }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private func four(_ value: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
