import ConventionModel

/// A number, a date or a time, from the characters it is written with.
enum TOMLWord {
  typealias Outcome = Result<PlacedValue.Content, TOMLFault>

  static func read(_ word: ArraySlice<UInt8>, excerpt: String) -> Outcome {
    let bytes = Array(word)
    let wrong = Outcome.failure(.unexpected(.text(excerpt), expected: .numberOrDate))
    if bytes.count > 4, bytes[4] == UInt8(ascii: "-"), digits(bytes[0..<4]) != nil {
      return moment(bytes, excerpt) ?? wrong
    }
    if bytes.count > 2, bytes[2] == UInt8(ascii: ":") {
      guard let (time, end) = time(bytes[...]), end == bytes.count else { return wrong }
      return time.map { .success(.time($0)) } ?? .failure(.noSuchTime(excerpt))
    }
    return number(bytes, excerpt) ?? wrong
  }

  // MARK: Dates and times

  private static func moment(_ bytes: [UInt8], _ excerpt: String) -> Outcome? {
    guard bytes.count >= 10, bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
      let day = digits(bytes[8..<10])
    else { return nil }
    let date = TOMLDate(year: year, month: month, day: day)
    let exists =
      (1...12).contains(month) && (1...Day.length(ofMonth: month, year: year)).contains(day)
    if bytes.count == 10 {
      return exists ? .success(.date(date)) : .failure(.noSuchDay(excerpt))
    }
    guard [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(bytes[10]),
      let (time, end) = time(bytes[11...])
    else { return nil }
    var offset: Int?
    if end < bytes.count {
      guard let read = zone(bytes[end...]) else { return nil }
      guard let minutes = read.minutes else { return .failure(.noSuchTime(excerpt)) }
      offset = minutes
    }
    guard exists else { return .failure(.noSuchDay(excerpt)) }
    guard let time else { return .failure(.noSuchTime(excerpt)) }
    return .success(.dateTime(date, time, offset: offset))
  }

  /// A time, nil inside when no clock shows it, and where it ends; nil if it is not one.
  private static func time(_ bytes: ArraySlice<UInt8>) -> (time: TOMLTime?, end: Int)? {
    let start = bytes.startIndex
    guard bytes.count >= 8, bytes[start + 2] == UInt8(ascii: ":"),
      bytes[start + 5] == UInt8(ascii: ":"), let hour = digits(bytes[start..<(start + 2)]),
      let minute = digits(bytes[(start + 3)..<(start + 5)]),
      let second = digits(bytes[(start + 6)..<(start + 8)])
    else { return nil }
    var end = start + 8
    var nanosecond = 0
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ".") {
      let fraction = bytes[(end + 1)...].prefix { ASCII.isDigit($0) }
      guard !fraction.isEmpty else { return nil }
      end = fraction.endIndex
      nanosecond = fraction.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      for _ in fraction.prefix(9).count..<9 { nanosecond *= 10 }
    }
    guard hour < 24, minute < 60, second < 60 else { return (nil, end) }
    return (TOMLTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond), end)
  }

  /// Minutes east of UTC, nil inside when out of range; nil if it is no offset.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> (minutes: Int?, Void)? {
    let start = bytes.startIndex
    if bytes.count == 1, bytes[start] | 0x20 == UInt8(ascii: "z") { return (0, ()) }
    guard bytes.count == 6, bytes[start + 3] == UInt8(ascii: ":"),
      bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-"),
      let hours = digits(bytes[(start + 1)..<(start + 3)]),
      let minutes = digits(bytes[(start + 4)...])
    else { return nil }
    guard hours < 24, minutes < 60 else { return (nil, ()) }
    let offset = hours * 60 + minutes
    return (bytes[start] == UInt8(ascii: "-") ? -offset : offset, ())
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard ASCII.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  // MARK: Numbers

  private static func number(_ bytes: [UInt8], _ excerpt: String) -> Outcome? {
    var unsigned = bytes[...]
    let isNegative = unsigned.first == UInt8(ascii: "-")
    let isSigned = isNegative || unsigned.first == UInt8(ascii: "+")
    if isSigned { unsigned = unsigned.dropFirst() }
    if unsigned.elementsEqual("inf".utf8) {
      return .success(.float(isNegative ? -.infinity : .infinity, written: excerpt))
    }
    if unsigned.elementsEqual("nan".utf8) { return .success(.float(.nan, written: excerpt)) }
    if unsigned.count > 2, unsigned.first == UInt8(ascii: "0"), !isSigned,
      let radix = radix(unsigned[unsigned.startIndex + 1])
    {
      return integer(unsigned.dropFirst(2), radix: radix, isNegative: false, excerpt)
    }
    guard let whole = decimalRun(unsigned) else { return nil }
    let hasLeadingZero = whole.count > 1 && whole.first == UInt8(ascii: "0")
    guard !hasLeadingZero else { return nil }
    if whole.endIndex == unsigned.endIndex {
      return integer(whole, radix: 10, isNegative: isNegative, excerpt)
    }
    guard isFloat(unsigned[whole.endIndex...]), bytes.count <= longestFloat else { return nil }
    let plain = bytes.filter { $0 != UInt8(ascii: "_") }
    guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return .success(.float(value, written: String(decoding: plain, as: UTF8.self)))
  }

  /// More digits than any amount or measure needs.
  private static let longestFloat = 1024

  private static func radix(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func integer(
    _ written: ArraySlice<UInt8>, radix: UInt8, isNegative: Bool, _ excerpt: String
  ) -> Outcome? {
    var value: Int64 = 0
    var isInRange = true
    var afterDigit = false
    for byte in written {
      if byte == UInt8(ascii: "_") {
        guard afterDigit else { return nil }
        afterDigit = false
        continue
      }
      guard let digit = ASCII.hexadecimalValue(byte), digit < radix else { return nil }
      afterDigit = true
      let (shifted, overflow) = value.multipliedReportingOverflow(by: Int64(radix))
      let (sum, overflowToo) =
        isNegative
        ? shifted.subtractingReportingOverflow(Int64(digit))
        : shifted.addingReportingOverflow(Int64(digit))
      isInRange = isInRange && !overflow && !overflowToo
      value = sum
    }
    guard afterDigit else { return nil }
    return isInRange ? .success(.integer(value)) : .failure(.integerOutOfRange(excerpt))
  }

  /// The digits and the single underscores between them at the start.
  private static func decimalRun(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let run = bytes.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: "_") }
    guard let first = run.first, let last = run.last, first != UInt8(ascii: "_"),
      last != UInt8(ascii: "_"),
      !zip(run, run.dropFirst()).contains(where: { $0 == $1 && $0 == 0x5F })
    else { return nil }
    return run
  }

  /// Whether what follows the whole part is a fraction, an exponent, or both.
  private static func isFloat(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: ".") {
      guard let fraction = decimalRun(rest.dropFirst()) else { return false }
      rest = rest[fraction.endIndex...]
    }
    guard let letter = rest.first else { return true }
    guard letter | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return decimalRun(rest).map { $0.endIndex == rest.endIndex } ?? false
  }
}
