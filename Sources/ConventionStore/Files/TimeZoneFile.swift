import ConventionModel

/// The compiled time zone format of RFC 8536 (« TZif »).
enum TimeZoneFile {
  /// The zone in some bytes; nil if they are not of that format.
  static func zone(named name: String, in bytes: [UInt8]) -> Zone? {
    guard var header = Header(bytes, at: 0) else { return nil }
    var timeSize = 4
    if header.version >= 2 {
      // The first part is for old readers; the second has the whole of it, in 64 bits.
      guard let second = Header(bytes, at: header.end(timeSize: 4)) else { return nil }
      (header, timeSize) = (second, 8)
    }
    guard header.end(timeSize: timeSize) <= bytes.count, header.types > 0 else { return nil }
    let times = header.start
    let indices = times + header.times * timeSize
    let types = indices + header.times
    var offsets: [Int] = []
    for type in 0..<header.types {
      let offset = Int(number(bytes, at: types + type * 6, size: 4))
      guard abs(offset) <= longestOffset else { return nil }
      offsets.append(offset)
    }
    var changes: [Zone.Change] = []
    for index in 0..<header.times {
      let type = Int(bytes[indices + index])
      guard type < offsets.count else { return nil }
      let from = number(bytes, at: times + index * timeSize, size: timeSize)
      changes.append(Zone.Change(from: from, offset: offsets[type]))
    }
    let last = changes.last?.from ?? .min
    if timeSize == 8, let rule = rule(bytes, at: header.end(timeSize: timeSize)) {
      let first = max(1970, last == .min ? 1970 : year(of: last))
      if first <= ZoneReader.lastRuleYear {
        changes += rule.changes(in: first...ZoneReader.lastRuleYear).filter { $0.from > last }
      }
    }
    return Zone(name: name, firstOffset: offsets[0], changes: changes)
  }

  /// More than any clock is set away from UTC: 26 hours.
  private static let longestOffset = 26 * 3600

  private struct Header {
    let version: Int
    /// Offset of the first time.
    let start: Int
    let times: Int
    let types: Int
    private let rest: (utc: Int, standard: Int, leaps: Int, characters: Int)

    init?(_ bytes: [UInt8], at offset: Int) {
      guard offset >= 0, bytes.count - offset >= 44,
        bytes[offset..<(offset + 4)].elementsEqual("TZif".utf8)
      else { return nil }
      let digit = bytes[offset + 4]
      version = digit == 0 ? 1 : Int(digit) - 0x30
      var counts: [Int] = []
      for index in 0..<6 {
        let count = TimeZoneFile.number(bytes, at: offset + 20 + index * 4, size: 4)
        guard (0...Int64(bytes.count)).contains(count) else { return nil }
        counts.append(Int(count))
      }
      start = offset + 44
      rest = (counts[0], counts[1], counts[2], counts[5])
      times = counts[3]
      types = counts[4]
    }

    /// Offset of what comes after the part.
    func end(timeSize: Int) -> Int {
      start + times * (timeSize + 1) + types * 6 + rest.characters + rest.leaps * (timeSize + 4)
        + rest.standard + rest.utc
    }
  }

  /// A signed number, most significant byte first.
  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> Int64 {
    var value: UInt64 = 0
    for byte in bytes[offset..<(offset + size)] { value = value << 8 | UInt64(byte) }
    return size == 4
      ? Int64(Int32(bitPattern: UInt32(value))) : Int64(bitPattern: value)
  }

  /// The rule for the years to come, between two line feeds at the end.
  private static func rule(_ bytes: [UInt8], at offset: Int) -> TimeZoneRule? {
    guard offset < bytes.count, bytes[offset] == 0x0A else { return nil }
    let rest = bytes[(offset + 1)...]
    guard let end = rest.firstIndex(of: 0x0A) else { return nil }
    return TimeZoneRule(rest[..<end])
  }

  private static func year(of seconds: Int64) -> Int {
    LocalTime(secondsSinceEpoch: seconds).day.components.year
  }
}

/// When clocks change each year, as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct TimeZoneRule {
  /// Seconds east of UTC in standard time.
  let standard: Int
  private var summer: (offset: Int, start: Moment, end: Moment)?

  /// The n-th weekday of a month (5 for the last; 0 for Sunday), and seconds after midnight.
  private struct Moment {
    var month = 0
    var week = 0
    var weekday = 0
    var time = 7200
  }

  /// Reads a rule; nil for the forms that count days of the year, which no zone of today uses.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    guard Self.skipName(&rest), let west = Self.time(&rest) else { return nil }
    standard = -west
    guard !rest.isEmpty else { return }
    guard Self.skipName(&rest) else { return nil }
    var offset = standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = Self.time(&rest) else { return nil }
      offset = -west
    }
    guard let start = Self.moment(&rest), let end = Self.moment(&rest), rest.isEmpty else {
      return nil
    }
    summer = (offset, start, end)
  }

  /// The changes of some years, in UTC.
  func changes(in years: ClosedRange<Int>) -> [Zone.Change] {
    guard let summer else { return [Zone.Change(from: .min, offset: standard)] }
    return years.flatMap { year in
      [
        Zone.Change(
          from: Self.seconds(summer.start, year) - Int64(standard), offset: summer.offset),
        Zone.Change(
          from: Self.seconds(summer.end, year) - Int64(summer.offset), offset: standard),
      ]
    }
  }

  /// The seconds since 1970 of a moment of a year, on the clocks in force before it.
  private static func seconds(_ moment: Moment, _ year: Int) -> Int64 {
    guard let first = Day(year: year, month: moment.month, day: 1) else { return .max }
    // Monday is 1 and Sunday 7 in the model, Sunday 0 here.
    let toWeekday = (moment.weekday - first.weekday % 7 + 7) % 7
    var day = 1 + toWeekday + 7 * (moment.week - 1)
    while day > Day.length(ofMonth: moment.month, year: year) { day -= 7 }
    return Int64(first.number + day - 1) * 86_400 + Int64(moment.time)
  }

  private static func skipName(_ text: inout ArraySlice<UInt8>) -> Bool {
    if text.first == UInt8(ascii: "<") {
      guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return false }
      text = text[(end + 1)...]
      return true
    }
    let name = text.prefix { ASCII.isLetter($0) }
    text = text.dropFirst(name.count)
    return !name.isEmpty
  }

  private static func moment(_ text: inout ArraySlice<UInt8>) -> Moment? {
    guard take(&text, ","), take(&text, "M"), let month = number(&text),
      (1...12).contains(month), take(&text, "."), let week = number(&text),
      (1...5).contains(week), take(&text, "."), let weekday = number(&text),
      (0...6).contains(weekday)
    else { return nil }
    var moment = Moment(month: month, week: week, weekday: weekday)
    if take(&text, "/") {
      guard let time = time(&text) else { return nil }
      moment.time = time
    }
    return moment
  }

  /// Reads `[+-]h[:mm[:ss]]` as seconds.
  private static func time(_ text: inout ArraySlice<UInt8>) -> Int? {
    let isNegative = take(&text, "-")
    if !isNegative { _ = take(&text, "+") }
    guard let hours = number(&text), hours <= 167 else { return nil }
    var seconds = hours * 3600
    if take(&text, ":") {
      guard let minutes = number(&text), minutes < 60 else { return nil }
      seconds += minutes * 60
      if take(&text, ":") {
        guard let rest = number(&text), rest < 60 else { return nil }
        seconds += rest
      }
    }
    return isNegative ? -seconds : seconds
  }

  private static func number(_ text: inout ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { ASCII.isDigit($0) }
    guard (1...3).contains(digits.count) else { return nil }
    text = text.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func take(_ text: inout ArraySlice<UInt8>, _ sign: Unicode.Scalar) -> Bool {
    guard text.first == UInt8(ascii: sign) else { return false }
    text = text.dropFirst()
    return true
  }
}
