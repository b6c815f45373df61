import ConventionFiles
import ConventionModel
import Testing

@testable import ConventionStore

/// A journal gives back every whole record, and counts the rest.
@Suite struct JournalReaderTests {
  static let example =
    #"{"v":1,"id":"k3f9a2:417","clock":1033,"at":"2023-03-05T10:22:31.120Z","by":"a.martin","op":"set","on":"S3","field":"status","old":"planned","new":"in-progress","base":["k3f9a2:402"],"session":"2023-03-05-cotech","crc":"8e84ad04"}"#

  /// A line with its checksum, from the keys before it.
  static func signed(_ keys: String) -> String {
    let bytes = Array(keys.utf8)
    let digits = String(Checksum.crc32(bytes.span), radix: 16)
    return keys + ",\"crc\":\"" + String(repeating: "0", count: 8 - digits.count) + digits + "\"}"
  }

  static func line(_ number: Int, replica: String = "r", more: String = "") -> String {
    signed(
      #"{"v":1,"id":"\#(replica):\#(number)","clock":\#(number),"at":"2023-03-05T10:22:31.120Z","by":"a","op":"set","on":"S1","field":"progress","old":null,"new":"\#(number % 101)","base":[]\#(more)"#
    )
  }

  static func read(_ text: String) -> (records: [JournalRecord], summary: JournalSummary) {
    JournalReader.read(Array(text.utf8), file: "r.jsonl", replica: "r")
  }

  static func problems(_ summary: JournalSummary) -> [String] {
    summary.diagnostics.map {
      "\($0.place.line) \($0.severity) \($0.problem)"
        .replacing("ConventionModel.LineProblem.", with: "")
    }
  }

  @Test func readsTheExampleOfTheContract() throws {
    let (records, summary) = JournalReader.read(
      Array((Self.example + "\n").utf8), file: "k.jsonl", replica: "k3f9a2")
    let record = try #require(records.first)
    #expect(record.id == RecordID(replica: "k3f9a2", number: 417))
    #expect(record.clock == 1033)
    #expect(record.at.iso == "2023-03-05T10:22:31.120Z")
    #expect(record.by == "a.martin")
    #expect(record.operation == .set)
    #expect(record.on == .action("S3"))
    #expect(record.field == .status)
    #expect(record.old == "planned")
    #expect(record.new == "in-progress")
    #expect(record.base == [RecordID(replica: "k3f9a2", number: 402)])
    #expect(record.session == "2023-03-05-cotech")
    #expect(!record.isEditedByHand)
    #expect(summary.records == 1)
    #expect(
      summary.diagnostics.map(\.problem)
        == [.missingRecords(replica: "k3f9a2", from: 1, through: 416)])
  }

  @Test func readsEveryKindOfRecord() {
    let head = #""at":"2023-03-05T10:22:31Z","by":"a""#
    let text = [
      #"{"v":1,"id":"r:1","clock":1,\#(head),"op":"note","on":"S1/M1","new":"l\u00e9g\u202er","private":true"#,
      #"{"v":1,"id":"r:2","clock":2,\#(head),"op":"follow-up","on":"@convention","new":"x","who":"b","due":"2023-04-01""#,
      #"{"v":1,"id":"r:3","clock":3,\#(head),"op":"close","of":"r:2","batch":"b-1""#,
      #"{"v":1,"id":"r:4","clock":4,\#(head),"op":"session","kind":"cotech","date":"2023-03-05","present":["a","b"]"#,
      #"{"v":1,"id":"r:5","clock":5,\#(head),"op":"undo","of":"r:1","on":"S1","field":"lead","old":null,"new":null,"base":[]"#,
    ].map { Self.signed($0) + "\n" }.joined()
    let (records, summary) = Self.read(text)
    #expect(summary.diagnostics == [])
    #expect(records.map(\.operation) == [.note, .followUp, .close, .session, .undo])
    #expect(records[0].new == "lég\u{202E}r")
    #expect(records[0].isPrivate)
    #expect(records[0].on == .element(action: "S1", element: "M1"))
    #expect(records[1].who == "b")
    #expect(records[1].due?.iso == "2023-04-01")
    #expect(records[2].of == RecordID(replica: "r", number: 2))
    #expect(records[2].batch == "b-1")
    #expect(records[3].present == ["a", "b"])
    #expect(records[4].field == .lead)
    #expect(records[4].new == nil)
  }

  @Test func readsWhatTakesARecordBackAndNoOtherUndoWithoutField() {
    let head = #""at":"2023-03-05T10:22:31.120Z","by":"a","op":"undo""#
    let lines = [
      #"{"v":1,"id":"r:1","clock":1,\#(head),"of":"q:1","on":"S1""#,
      #"{"v":1,"id":"r:2","clock":2,\#(head),"of":"q:2","on":"S1","old":null,"new":null,"base":[]"#,
      #"{"v":1,"id":"r:3","clock":3,\#(head),"on":"S1","old":null,"new":null"#,
      #"{"v":1,"id":"r:4","clock":4,\#(head),"of":"q:4","on":"S1","field":"status""#,
      #"{"v":1,"id":"r:5","clock":5,\#(head),"of":"q:5","on":"S1","field":7"#,
    ].map { Self.signed($0) + "\n" }.joined()
    let (records, summary) = Self.read(lines)
    #expect(records.map(\.id.number) == [1, 2])
    #expect(records.map(\.isWithdrawal) == [true, true])
    #expect(summary.quarantined == 3)
  }

  @Test func setsDamagedLinesAsideOneByOne() {
    let lines = [
      Self.line(1), "{\"v\":1,", "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "||||||| base",
      "\u{0}\u{0}\u{0}", "[]", "{}", "", "   ", Self.line(2),
      String(repeating: "x", count: JournalReader.lineLimit + 1), Self.line(3),
      #"{"v":1,"v":1}"#, "{} {}",
    ]
    let (records, summary) = Self.read(lines.joined(separator: "\n") + "\n")
    #expect(records.map(\.id.number) == [1, 2, 3])
    #expect(summary.quarantined == 11)
    #expect(
      Self.problems(summary) == [
        "2 warning quarantinedLine(notJSON)", "3 warning quarantinedLine(conflictMarker)",
        "4 warning quarantinedLine(conflictMarker)", "5 warning quarantinedLine(conflictMarker)",
        "6 warning quarantinedLine(conflictMarker)", "7 warning quarantinedLine(nulRun)",
        "8 warning quarantinedLine(notJSON)", "9 warning quarantinedLine(notARecord)",
        "13 warning quarantinedLine(tooLong)", "15 warning quarantinedLine(notJSON)",
        "16 warning quarantinedLine(notJSON)",
      ])
  }

  @Test func dropsOneCarriageReturn() {
    let (records, summary) = Self.read(Self.line(1) + "\r\n" + Self.line(2) + "\r\n")
    #expect(records.count == 2)
    #expect(summary.editedByHand == 0)
  }

  @Test func countsAnUnfinishedLastLineOnlyWithItsChecksum() {
    let whole = Self.line(1) + "\n" + Self.line(2)
    #expect(Self.read(whole).records.count == 2)
    for cut in 1..<Self.line(2).utf8.count {
      let (records, summary) = Self.read(String(decoding: whole.utf8.dropLast(cut), as: UTF8.self))
      #expect(records.count == 1)
      #expect(summary.pending == (cut == Self.line(2).utf8.count ? 0 : 1))
      #expect(summary.quarantined == 0)
    }
    let unsigned = #"{"v":1,"id":"r:2","clock":2,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#
    #expect(Self.read(unsigned).summary.pending == 1)
    #expect(Self.read(unsigned + "\n").summary.editedByHand == 1)
  }

  @Test func aFlippedByteTakesNoNeighbour() {
    let lines = (1...8).map { Self.line($0) + "\n" }
    let bytes = Array(lines.joined().utf8)
    let length = lines[0].utf8.count
    for position in stride(from: 0, to: bytes.count, by: 3) where bytes[position] != 0x0A {
      var damaged = bytes
      damaged[position] ^= 0x41
      let (records, summary) = JournalReader.read(damaged, file: "r.jsonl", replica: "r")
      let untouched = records.filter { !$0.isEditedByHand }.map(\.id.number)
      let hit = Int64(position / length + 1)
      // A new line feed makes two bad lines of one; all others are as they were.
      #expect(untouched == (1...8).filter { $0 != hit }, "position \(position)")
      #expect(summary.quarantined + summary.editedByHand > 0)
    }
  }

  @Test func keepsHandEditedLines() {
    let edited = Self.line(1).replacing("\"by\":\"a\"", with: "\"by\":\"b\"")
    let without = #"{"v":1,"id":"r:2","clock":2,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#
    let spaced = Self.line(3).replacing(",\"crc\"", with: ", \"crc\"")
    let after = String(Self.line(4).dropLast()) + ",\"more\":1}"
    let (records, summary) = Self.read(
      [edited, without, spaced, after].joined(separator: "\n") + "\n")
    #expect(records.count == 4)
    #expect(summary.editedByHand == 4)
    #expect(summary.quarantined == 0)
  }

  @Test func keepsWhatALaterVersionWrote() {
    let text =
      Self.signed(#"{"v":2,"id":"r:1","what":{"a":[1]},"new":5"#) + "\n"
      + Self.signed(
        #"{"v":1,"id":"r:2","clock":2,"at":"2023-03-05T10:22:31Z","by":"a","op":"vote","new":{"x":1}"#
      )
      + "\n"
    let (records, summary) = Self.read(text)
    #expect(records.count == 2)
    #expect(summary.notUnderstood == 2)
    #expect(
      summary.diagnostics.map(\.problem) == [
        .flaggedRecord(id: "r:1", .newerVersion(2)),
        .flaggedRecord(id: "r:2", .unknownOperation("vote")),
      ])
  }

  @Test func flagsCountersAndValuesOutOfRange() {
    func record(_ id: String, _ clock: String, _ value: String) -> String {
      Self.signed(
        #"{"v":1,"id":"\#(id)","clock":\#(clock),"at":"2023-03-05T10:22:31Z","by":"a","op":"set","on":"S1","field":"progress","old":null,"new":\#(value),"base":[]"#
      ) + "\n"
    }
    let (records, summary) = Self.read(
      record("r:1", "9007199254740992", "\"1\"") + record("r:2", "1e3", "\"2\"")
        + record("r:3", "0", "\"3\"") + record("r:4", "4", "\"101\"") + record("r:0", "5", "null")
        + record("r:99999999999999999999", "6", "\"1\""))
    #expect(records.count == 6)
    #expect(records.filter(\.hasSoundCounters).map(\.id.number) == [4])
    #expect(
      summary.diagnostics.map(\.problem) == [
        .flaggedRecord(id: "r:1", .counterOutOfRange),
        .flaggedRecord(id: "r:2", .counterOutOfRange),
        .flaggedRecord(id: "r:3", .counterOutOfRange),
        .flaggedRecord(id: "r:4", .valueOutOfDomain(field: "progress", value: "101")),
        .flaggedRecord(id: "r:0", .counterOutOfRange),
        .flaggedRecord(id: "r:9223372036854775807", .counterOutOfRange),
      ])
  }

  @Test func takesEqualRecordsOnceAndAlarmsForOthers() {
    let other = Self.line(1).replacing("\"by\":\"a\"", with: "\"by\":\"z\"")
    let (records, summary) = Self.read(
      [Self.line(1), Self.line(2), Self.line(1), other].joined(separator: "\n") + "\n")
    #expect(records.map(\.id.number) == [1, 2, 1])
    #expect(summary.records == 2)
    #expect(summary.repeated == 1)
    #expect(summary.alarms == 1)
    #expect(summary.diagnostics.contains { $0.severity == .error && $0.place.line == 4 })
  }

  @Test func reportsGaps() {
    let (_, summary) = Self.read([1, 2, 5, 9, 4].map { Self.line($0) + "\n" }.joined())
    #expect(
      summary.diagnostics.map(\.problem) == [
        .missingRecords(replica: "r", from: 3, through: 3),
        .missingRecords(replica: "r", from: 6, through: 8),
      ])
    #expect(Self.read([3, 1, 2].map { Self.line($0) + "\n" }.joined()).summary.diagnostics == [])
  }

  @Test func flagsRecordsOfAnotherReplica() {
    let (records, summary) = Self.read(Self.line(1, replica: "q") + "\n")
    #expect(records.count == 1)
    #expect(
      summary.diagnostics.map(\.problem)
        == [.flaggedRecord(id: "q:1", .strayReplica(file: "r.jsonl"))])
  }

  @Test(arguments: [
    #"{"v":1,"id":"r","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
    #"{"v":1,"id":":1","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
    #"{"v":1,"id":"r:x","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
    #"{"v":1,"id":"r:1","at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
    #"{"v":1,"id":"r:1","clock":"1","at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
    #"{"v":1,"id":"r:1","clock":1,"at":"hier","by":"a","op":"seen"}"#,
    #"{"v":1,"id":"r:1","clock":1,"at":"2023-03-05T10:22:31Z","by":null,"op":"seen"}"#,
    #"{"v":1,"id":"r:1","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"set","on":"S1"}"#,
    #"{"v":1,"id":"r:1","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"set","on":"a/b/c","field":"lead","new":"x"}"#,
    #"{"v":1,"id":"r:1","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"set","on":"S1","field":"progress","new":4}"#,
    #"{"v":0,"id":"r:1","clock":1,"at":"2023-03-05T10:22:31Z","by":"a","op":"seen"}"#,
  ])
  func setsAsideWhatIsNoRecord(_ line: String) {
    #expect(
      Self.read(line + "\n").summary.diagnostics.map(\.problem) == [.quarantinedLine(.notARecord)])
  }

  @Test(arguments: ["id", "on", "field", "by", "session", "base"])
  func refusesNamesMadeToBeSlow(_ key: String) {
    let marks = "e" + String(repeating: "\u{301}", count: 50_000)
    let long = key == "base" ? "[\"\(marks):1\"]" : key == "id" ? "\"\(marks):1\"" : "\"\(marks)\""
    var values = [
      "v": "1", "id": "\"r:1\"", "clock": "1", "at": "\"2023-03-05T10:22:31Z\"", "by": "\"a\"",
      "op": "\"set\"", "on": "\"S1\"", "field": "\"lead\"", "new": "\"x\"", "base": "[]",
    ]
    values[key] = long
    let line =
      "{"
      + values.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1)" }
      .joined(separator: ",") + "}"
    #expect(
      Self.read(line + "\n").summary.diagnostics.map(\.problem) == [.quarantinedLine(.notARecord)])
  }

  @Test func readsTheJournalTheProgramCarries() throws {
    let text = ShippedConventions.exampleJournal
    let (records, summary) = JournalReader.read(Array(text.utf8), file: "x", replica: "x")
    #expect(records.count == text.utf8.count { $0 == 0x0A })
    #expect(summary.quarantined + summary.pending + summary.alarms + summary.repeated == 0)
    #expect(summary.notUnderstood == 0)
    for diagnostic in summary.diagnostics {
      // Its records get their checksums, and files of their own, when they are written to a folder.
      guard case .flaggedRecord(_, .editedByHand) = diagnostic.problem else {
        guard case .flaggedRecord(_, .strayReplica) = diagnostic.problem else {
          Issue.record("\(diagnostic)")
          continue
        }
        continue
      }
    }
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func survivesDamage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Array((1...6).map { Self.line($0) + "\n" }.joined().utf8)
    for round in 0..<300 {
      var bytes = whole
      for _ in 0...random.below(4) {
        bytes = random.mutate(bytes, with: JSONScannerTests.signs + [[0x0A], [0], [0x0D, 0x0A]])
      }
      let (records, summary) = JournalReader.read(bytes, file: "r.jsonl", replica: "r")
      let lines = bytes.split(separator: 0x0A).count
      #expect(
        records.count + summary.quarantined + summary.repeated + summary.pending <= lines,
        "seed \(seed) round \(round)")
      _ = Ledger(records: records)
    }
  }
}
