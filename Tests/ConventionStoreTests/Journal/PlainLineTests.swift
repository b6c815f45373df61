import ConventionFiles
import ConventionModel
import Testing

@testable import ConventionStore

/// The quick reader of usual lines says what the reader of all lines says, or nothing.
@Suite struct PlainLineTests {
  private static let instant = Instant(milliseconds: 1_678_011_751_120)

  private static func record(
    _ number: Int64, _ operation: Operation, _ field: Field? = nil, new: String?,
    base: Int64? = nil, replica: String = "k3f9a2", session: String? = nil, on: String = "S1"
  ) -> JournalRecord {
    JournalRecord(
      id: RecordID(replica: replica, number: number), clock: number, at: instant, by: "a.martin",
      operation: operation, on: Target(on), field: field, new: new,
      base: base.map { [RecordID(replica: replica, number: $0)] } ?? [], session: session)
  }

  private static let usual = [
    record(1, .set, .progress, new: "45"), record(2, .set, .progress, new: "50", base: 1),
    record(3, .note, new: "Réunion tenue à Créteil"), record(4, .set, .status, new: nil, base: 9),
    record(5, .set, .due, new: "2023-06-30", session: "2023-03-05-cotech", on: "S1/M1"),
    record(6, .decision, new: "Décidé", replica: "other0", session: "2023-03-05-cotech"),
    record(7, .seen, new: nil, on: "@convention"), record(8, .set, .meteo, new: "not-applicable"),
  ]

  /// What both readers say of a line; nil when they disagree.
  private static func agreed(
    _ line: [UInt8], _ plain: inout PlainLine, _ whole: inout RecordLine
  ) -> (isRead: Bool, holds: Bool) {
    guard let record = plain.read(line.span) else { return (false, true) }
    guard case .record(let other, let problems) = whole.readAnything(line.span) else {
      return (true, false)
    }
    return (true, problems.isEmpty && other == record)
  }

  @Test func readsWhatThisProgramWritesMost() {
    var (plain, whole) = (PlainLine(), RecordLine())
    for record in Self.usual {
      let line = Array(RecordWriter.line(record).dropLast())
      #expect(plain.read(line.span) == record)
      #expect(Self.agreed(line, &plain, &whole).holds)
    }
  }

  @Test(arguments: [
    record(1, .set, .progress, new: "101"), record(1, .set, .status, new: "fini"),
    record(1, .note, new: "un \"mot\""), record(1, .followUp, new: "À faire"),
    record(1, .set, .amount(BudgetKey(funder: "etat", year: 2022, stage: .paid)), new: "100"),
    record(0, .note, new: "hors limites"), record(1, .unknown("later"), new: "x"),
  ])
  func leavesTheUnusualToTheOther(_ record: JournalRecord) {
    var plain = PlainLine()
    let line = Array(RecordWriter.line(record).dropLast())
    #expect(plain.read(line.span) == nil)
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func neverDisagrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (plain, whole) = (PlainLine(), RecordLine())
    var read = 0
    let seeds = Self.usual.map { Array(RecordWriter.line($0).dropLast()) }
    for round in 0..<3000 {
      var line = seeds[random.below(seeds.count)]
      for _ in 0..<random.below(3) {
        line = random.mutate(line, with: JSONScannerTests.signs + [[0x80], [0], [0xC3, 0xA9]])
      }
      // Half of them with a checksum that is right again.
      if random.below(2) == 0, let end = line.firstRange(of: Array(",\"crc\"".utf8)) {
        line = RecordSeal.sealed(Array(line[..<end.lowerBound]) + [UInt8(ascii: "}")])
      }
      let (isRead, holds) = Self.agreed(line, &plain, &whole)
      #expect(holds, "seed \(seed) round \(round): \(String(decoding: line, as: UTF8.self))")
      if isRead { read += 1 }
    }
    #expect(read > 300)
  }
}
