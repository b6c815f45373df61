public import ConventionModel

/// Moves the dates of the fictional example, so that its own day falls on another.
///
/// Every `YYYY-MM-DD` moves by whole days, in the midst of moments and session ids too; budget years
/// (`year = 2023`, `amount/etat/2023/paid`) move by whole years.
public struct ExampleShift: Sendable {
  private let days: Int
  private let years: Int

  /// The shift that makes `day` fall on `today`.
  public init(from day: Day, to today: Day) {
    days = day.days(to: today)
    years = today.components.year - day.components.year
  }

  /// A definition with its dates moved.
  public func definition(_ text: String) -> String {
    var bytes = Array(text.utf8)
    shiftDates(in: &bytes)
    shiftYears(in: &bytes, after: Array("\nyear = ".utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A journal with its dates moved and each record sealed with its checksum, a text for each replica.
  ///
  /// The replicas come in the order of their first record.
  public func journals(_ text: String) -> [(replica: String, text: String)] {
    var journals: [(replica: String, text: String)] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      var bytes = Array(line)
      guard let replica = ExampleShift.replica(of: bytes) else { continue }
      shiftDates(in: &bytes)
      shiftBudgetYears(in: &bytes)
      let sealed = String(decoding: RecordSeal.sealed(bytes), as: UTF8.self) + "\n"
      if let index = journals.firstIndex(where: { $0.replica == replica }) {
        journals[index].text += sealed
      } else {
        journals.append((replica, sealed))
      }
    }
    return journals
  }

  private func shiftDates(in bytes: inout [UInt8]) {
    var index = 0
    while index + 10 <= bytes.count {
      // Days are rare: the first hyphen is looked at before anything else.
      guard bytes[index + 4] == UInt8(ascii: "-"),
        index == 0 || !ASCII.isDigit(bytes[index - 1]),
        index + 10 == bytes.count || !ASCII.isDigit(bytes[index + 10]),
        let day = Day(iso: String(decoding: bytes[index..<(index + 10)], as: UTF8.self))
      else {
        index += 1
        continue
      }
      bytes.replaceSubrange(index..<(index + 10), with: day.adding(days: days).iso.utf8)
      index += 10
    }
  }

  private func shiftYears(in bytes: inout [UInt8], after mark: [UInt8]) {
    var index = 0
    while index + mark.count + 4 <= bytes.count {
      if bytes[index..<(index + mark.count)].elementsEqual(mark) {
        shiftYear(in: &bytes, at: index + mark.count)
      }
      index += 1
    }
  }

  /// Moves the year in `amount/<funder>/<year>/<stage>`.
  private func shiftBudgetYears(in bytes: inout [UInt8]) {
    let mark = Array("\"amount/".utf8)
    var index = 0
    while index + mark.count < bytes.count {
      if bytes[index..<(index + mark.count)].elementsEqual(mark),
        let slash = bytes[(index + mark.count)...].firstIndex(of: UInt8(ascii: "/"))
      {
        shiftYear(in: &bytes, at: slash + 1)
      }
      index += 1
    }
  }

  private func shiftYear(in bytes: inout [UInt8], at index: Int) {
    guard index + 4 <= bytes.count,
      bytes[index..<(index + 4)].allSatisfy(ASCII.isDigit),
      let year = Int(String(decoding: bytes[index..<(index + 4)], as: UTF8.self)),
      (1000...9999).contains(year + years)
    else { return }
    bytes.replaceSubrange(index..<(index + 4), with: String(year + years).utf8)
  }

  /// The replica a record's id begins with.
  private static func replica(of record: [UInt8]) -> String? {
    let mark = Array("\"id\":\"".utf8)
    guard
      let start = record.indices.first(where: { record[$0...].starts(with: mark) })
    else { return nil }
    let id = record[(start + mark.count)...]
    guard let colon = id.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return String(decoding: id[..<colon], as: UTF8.self)
  }
}
