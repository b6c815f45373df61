/// A moment, in milliseconds since 1 January 1970 in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00.000Z.
  public let milliseconds: Int64

  /// The moment that many milliseconds after 1970 began in UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment that many seconds and nanoseconds after 1970 began in UTC, as systems count; to the
  /// millisecond, and the first or last one there is when it is beyond.
  public init(seconds: Int, nanoseconds: Int = 0) {
    let rest = Instant.floor(Int64(nanoseconds), by: 1_000_000)
    milliseconds = Int64(clamping: Int128(seconds) * 1000 + Int128(rest))
  }

  /// Reads `2023-03-05T10:22:31.120Z`; the fraction may have 0 to 9 digits; nil for other shapes.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Instant.twoDigits(bytes, at: 11), hour < 24,
      let minute = Instant.twoDigits(bytes, at: 14), minute < 60,
      let second = Instant.twoDigits(bytes, at: 17), second < 61
    else { return nil }
    var fraction = 0
    if bytes.count > 20 {
      guard bytes[19] == UInt8(ascii: "."), (22...30).contains(bytes.count) else { return nil }
      var scale = 100
      for byte in bytes[20..<(bytes.count - 1)] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        fraction += Int(byte - UInt8(ascii: "0")) * scale
        scale /= 10
      }
    }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    milliseconds = seconds * 1000 + Int64(fraction)
  }

  /// The moment as `2023-03-05T10:22:31.120Z`.
  public var iso: String {
    let local = LocalTime(secondsSinceEpoch: Instant.floor(milliseconds, by: 1000))
    let fraction = Instant.remainder(milliseconds, by: 1000)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let thousandths =
      fraction < 10 ? "00\(fraction)" : fraction < 100 ? "0\(fraction)" : "\(fraction)"
    return "\(local.day.iso)T\(two(local.hour)):\(two(local.minute)):\(two(local.second))"
      + ".\(thousandths)Z"
  }

  /// Earlier moments come first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  static func floor(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }

  static func remainder(_ value: Int64, by divisor: Int64) -> Int64 {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private static func twoDigits(_ bytes: [UInt8], at index: Int) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(bytes[index]), digits.contains(bytes[index + 1]) else { return nil }
    return Int(bytes[index] - digits.lowerBound) * 10 + Int(bytes[index + 1] - digits.lowerBound)
  }
}
