import ConventionModel
import Testing

@Suite("A list of very many records")
struct RecordListTests {
  @Test(
    "It gives back the records that were put in, in order",
    arguments: [0, 1, 511, 512, 513, 1024, 2000])
  func holds(count: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    let records = (0..<count).map { _ in Self.anyRecord(using: &generator) }
    let list = RecordList(records)
    #expect(list.count == count, "seed \(seed)")
    #expect(Array(list) == records, "seed \(seed)")
    #expect(list == records && list == RecordList(records), "seed \(seed)")
    for (place, record) in records.enumerated() {
      #expect(list.number(at: place) == record.id.number, "seed \(seed)")
      #expect(list.moment(at: place) == record.at, "seed \(seed)")
      #expect(list.isPrivate(at: place) == record.isPrivate, "seed \(seed)")
      #expect(list.isEditedByHand(at: place) == record.isEditedByHand, "seed \(seed)")
    }
  }

  @Test("Numbers at the ends of their range come back as they were")
  func extremes() {
    let numbers = [Int64.min + 1, -1, 0, 1, JournalRecord.counters.upperBound, .max]
    var records: [JournalRecord] = []
    for number in numbers {
      for clock in numbers {
        records.append(
          JournalRecord(
            version: number, id: id(number), clock: clock, at: Instant(milliseconds: clock), by: "",
            operation: .set, on: Target("S1"), field: .progress, new: "1", base: [id(clock)]))
      }
    }
    let list = RecordList((0..<512 / records.count + 1).flatMap { _ in records })
    #expect(Array(list.prefix(records.count)) == records)
  }

  @Test("A copy that changes leaves the other as it was")
  func copies() {
    let records = (1...1500).map { record(Int64($0), .progress, new: "\($0 % 100)") }
    let list = RecordList(records)
    var copy = list
    for place in [3, 1400] {
      copy.markPrivate(at: place)
      #expect(copy[place].isPrivate && !list[place].isPrivate)
    }
    copy.append(records[0])
    #expect(list == records && copy.count == 1501 && list != copy)
    copy = list
    #expect(Set([list, copy]).count == 1)
  }

  @Test("A mark can be taken away from any record")
  func marks() {
    let records = (1...600).map { number in
      var record = record(Int64(number), .note, new: "x")
      record.isEditedByHand = true
      return record
    }
    var list = RecordList(records)
    for place in [0, 511, 512, 599] { list.markUntouched(at: place) }
    #expect(
      list.indices.filter { !list.isEditedByHand(at: $0) } == [0, 511, 512, 599])
    #expect(list.indices.filter { !list[$0].isEditedByHand } == [0, 511, 512, 599])
  }

  @Test("It gives the records from a moment, and from a place")
  func parts() {
    let records = (0..<1200).map { number in
      record(
        Int64(number + 1), at: "2023-03-0\(number % 9 + 1)T10:00:00Z", .progress, new: "1")
    }
    let list = RecordList(records)
    let start = moment("2023-03-05T10:00:00Z")
    #expect(Array(list.made(from: start)) == records.filter { $0.at >= start })
    for place in [0, 5, 512, 1199, 1200] {
      #expect(Array(list.suffix(from: place)) == Array(records[place...]))
    }
  }

  /// A record of any kind, with anything that a record may have.
  private static func anyRecord(using generator: inout Seeded) -> JournalRecord {
    func maybe<Value>(_ value: Value) -> Value? {
      Int.random(in: 0..<3, using: &generator) == 0 ? value : nil
    }
    func one<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &generator) }
    func text() -> String {
      one(["", "a", "é", "Réunion tenue, suite à la prochaine fois.", "😀\0\n", "x/y:z"]) ?? ""
    }
    func number() -> Int64 { .random(in: -5...2000, using: &generator) }
    func anyID() -> RecordID {
      RecordID(replica: one(["aaaaaa", "bb", ""]) ?? "", number: number())
    }
    return JournalRecord(
      version: one([1, 1, 1, 2, -7]) ?? 1, id: anyID(), clock: number(),
      at: Instant(milliseconds: number() &* 86_400_123), by: text(),
      operation: Operation(
        word: one(["set", "note", "undo", "session", "seen", "pass", "later", ""]) ?? ""),
      on: one([
        nil, .convention, .action(text()), .element(action: text(), element: text()),
      ]) ?? nil,
      field: one([
        nil, .status, .denominator, .unknown(text()),
        .amount(BudgetKey(funder: text(), year: maybe(2023), stage: .paid)),
      ]) ?? nil,
      old: maybe(text()), new: maybe(text()),
      base: (0..<Int.random(in: 0...3, using: &generator)).map { _ in anyID() }, of: maybe(anyID()),
      batch: maybe(text()), session: maybe(text()),
      isPrivate: Bool.random(using: &generator), who: maybe(text()),
      due: maybe(day("2023-05-06")), kind: maybe(text()), date: maybe(day("0001-01-01")),
      present: maybe([text(), text()]) ?? [], isEditedByHand: Bool.random(using: &generator))
  }
}
