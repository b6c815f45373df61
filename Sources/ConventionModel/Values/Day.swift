/// A calendar day of the Gregorian calendar, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, which is day 0.
  public let number: Int

  /// The day that many days after 1 January 1970.
  public init(number: Int) {
    self.number = min(max(number, Day.firstNumber), Day.lastNumber)
  }

  /// The day of that name, or nil when there is no such day in the calendar (years 1 to 9999).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `2023-01-09`; nil for any other shape and for days that do not exist.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func value(_ range: Range<Int>) -> Int? {
      var result = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        result = result * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return result
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2023-01-09`.
  public var iso: String {
    let parts = components
    return "\(Day.padded(parts.year, to: 4))-\(Day.padded(parts.month, to: 2))"
      + "-\(Day.padded(parts.day, to: 2))"
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    // Civil-from-days, with years that begin on 1 March so that the leap day comes last.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Day of the week: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The day that many days later (earlier when negative).
  public func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? (days < 0 ? .distantPast : .distantFuture) : Day(number: sum)
  }

  /// The same day of the month that many months later, or the month's last day when it is shorter.
  public func adding(months: Int) -> Day {
    let parts = components
    let (zeroBased, overflow) = (parts.year * 12 + parts.month - 1)
      .addingReportingOverflow(months)
    guard !overflow, zeroBased >= 12 else { return months < 0 ? .distantPast : .distantFuture }
    guard zeroBased < 120_000 else { return .distantFuture }
    let (year, month) = (zeroBased / 12, zeroBased % 12 + 1)
    let day = min(parts.day, Day.length(ofMonth: month, year: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  /// Days from this day to the other one, negative when the other one comes first.
  public func days(to other: Day) -> Int { other.number - number }

  /// The number of days of a month (1 to 12).
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// 1 January of year 1.
  public static let distantPast = Day(number: firstNumber)
  /// 31 December of year 9999.
  public static let distantFuture = Day(number: lastNumber)

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static let firstNumber = -719_162
  private static let lastNumber = 2_932_896

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ value: Int, to digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
