/// The keys of a record, in the order they are written.
enum RecordKey: Int, CaseIterable {
  case v, id, clock, at, by, op, of, batch, kind, date, present, on, field, old, new
  case isPrivate, who, due, base, session, crc

  /// The key as written.
  var name: String { self == .isPrivate ? "private" : "\(self)" }

  /// The key of some bytes without escapes; `guess` is where to look first.
  @inline(__always)
  static func named(_ range: Range<Int>, in bytes: Span<UInt8>, guess: Int) -> RecordKey? {
    guard range.count <= 7 else { return nil }
    var packed: UInt64 = 0
    for index in range { packed = packed << 8 | UInt64(bytes[index]) }
    let names = packedNames
    for step in 0..<names.count {
      let index = guess + step < names.count ? guess + step : guess + step - names.count
      if names[index] == packed { return RecordKey(rawValue: index) }
    }
    return nil
  }

  /// No name is longer than seven bytes: each fits in one word.
  private static let packedNames: [UInt64] = allCases.map { key in
    key.name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
