import ConventionModel

/// The small notations inside the strings of a record, read from bytes.
enum RecordText {
  /// Reads exactly `2023-03-05T10:22:31.120Z`, the form that is written; nil for others.
  static func instant(_ text: Span<UInt8>) -> Instant? {
    guard text.count == 24, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."),
      text[23] == UInt8(ascii: "Z"), let year = number(text, 0..<4),
      let month = number(text, 5..<7), let day = number(text, 8..<10),
      let hour = number(text, 11..<13), hour < 24, let minute = number(text, 14..<16),
      minute < 60, let second = number(text, 17..<19), second < 60,
      let thousandths = number(text, 20..<23),
      let date = Day(year: year, month: month, day: day)
    else { return nil }
    let seconds = date.number * 86_400 + hour * 3600 + minute * 60 + second
    return Instant(milliseconds: Int64(seconds * 1000 + thousandths))
  }

  /// Reads `k3f9a2:417`: where the replica stands, and the counter, at most `Int64.max`.
  static func counter(
    _ range: Range<Int>, _ line: Span<UInt8>
  ) -> (replica: Range<Int>, number: Int64)? {
    var colon = range.lowerBound
    while colon < range.upperBound, line[colon] != UInt8(ascii: ":") { colon += 1 }
    var index = colon + 1
    guard colon > range.lowerBound, index < range.upperBound else { return nil }
    let isNegative = line[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    guard index < range.upperBound else { return nil }
    var number: Int64 = 0
    while index < range.upperBound {
      guard ASCII.isDigit(line[index]) else { return nil }
      let (shifted, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(Int64(line[index] - UInt8(ascii: "0")))
      number = overflow || carry ? .max : sum
      index += 1
    }
    return (range.lowerBound..<colon, isNegative ? -number : number)
  }

  /// Reads `@convention`, `S1` or `S1/M1`.
  static func target(_ text: JSONScanner.Text, _ line: Span<UInt8>) -> Target? {
    let range = text.range
    guard !text.hasEscapes, !range.isEmpty, line[range.lowerBound] != UInt8(ascii: "@") else {
      return Target(JSONScanner.text(text, line))
    }
    var slash = range.lowerBound
    while slash < range.upperBound, line[slash] != UInt8(ascii: "/") { slash += 1 }
    if slash == range.upperBound { return .action(JSONScanner.text(text, line)) }
    return Target(JSONScanner.text(text, line))
  }

  private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard ASCII.isDigit(text[index]) else { return nil }
      number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
    }
    return number
  }
}

/// A word that tends to be the same as the last one, which is then not read again.
struct RepeatedWord<Value: Sendable>: Sendable {
  private var bytes: [UInt8] = []
  private var last: Value?

  /// What a text means, by `read` when it is another one than last time.
  mutating func value(
    _ text: JSONScanner.Text, _ line: Span<UInt8>, read: (String) -> Value
  ) -> Value {
    if let last, isLast(text.range, line) { return last }
    let word = JSONScanner.text(text, line)
    let value = read(word)
    // What has escapes is written in more ways than one.
    if !text.hasEscapes {
      bytes = Array(word.utf8)
      last = value
    }
    return value
  }

  private func isLast(_ range: Range<Int>, _ line: Span<UInt8>) -> Bool {
    guard bytes.count == range.count else { return false }
    for index in bytes.indices where bytes[index] != line[range.lowerBound + index] {
      return false
    }
    return true
  }
}

extension RepeatedWord<String> {
  /// The text itself, of which one copy is kept.
  mutating func text(_ text: JSONScanner.Text, _ line: Span<UInt8>) -> String {
    value(text, line) { $0 }
  }
}
