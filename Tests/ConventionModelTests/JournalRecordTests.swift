import ConventionModel
import Testing

@Suite("Records of the journal")
struct JournalRecordTests {
  @Test(
    "An operation's word reads back as itself",
    arguments: [
      "set", "note", "decision", "follow-up", "close", "add", "remove", "undo", "resolve",
      "session", "seen", "pass",
    ])
  func operations(word: String) {
    #expect(Operation(word: word).word == word)
    #expect(Operation(word: word) != .unknown(word))
    #expect(Operation(word: word).setsValue == ["set", "undo", "resolve"].contains(word))
  }

  @Test("An operation of a later version is kept", arguments: ["", "merge", "Set"])
  func laterOperations(word: String) {
    #expect(Operation(word: word) == .unknown(word))
    #expect(Operation(word: word).word == word)
    #expect(!Operation(word: word).setsValue)
  }

  @Test(
    "A target reads back as itself, and knows its action",
    arguments: [("@convention", nil), ("S1", "S1"), ("S1/M1", "S1"), ("a.b-c_d", "a.b-c_d")])
  func targets(text: String, action: String?) {
    #expect(Target(text)?.text == text)
    #expect(Target(text)?.action == action)
  }

  @Test("What names nothing is no target", arguments: ["", "/", "S1/", "/M1", "S1/M1/x", "S1//M1"])
  func noTarget(text: String) {
    #expect(Target(text) == nil)
  }

  @Test(
    "A record keeps the operation and the field it is given, whatever they are",
    arguments: [
      ("set", "status"), ("note", "progress"), ("decision", "meteo"), ("follow-up", "due"),
      ("close", "start"), ("add", "lead"), ("remove", "flag"), ("undo", "engagement"),
      ("resolve", "link"), ("session", "done"), ("seen", "result"), ("pass", "target"),
      ("set", "numerator"), ("set", "denominator"), ("set", "amount/etat/2023/paid"),
      ("merge", "colour"),
    ])
  func deeds(operation: String, field: String) {
    let record = JournalRecord(
      id: id(1), clock: 1, at: Instant(milliseconds: 0), by: "a",
      operation: Operation(word: operation), on: .convention, field: Field(word: field))
    #expect(record.operation.word == operation)
    #expect(record.field?.word == field)
  }

  @Test("A record's id reads back as itself", arguments: ["k3f9a2:417", "a:1", "a:-1"])
  func ids(text: String) {
    #expect(RecordID(text)?.text == text)
  }

  @Test(
    "What is no record's id is refused",
    arguments: ["", ":", "a", "a:", ":1", "a:b", "a:+1", "a:1:2", "a:1 ", "a:9223372036854775808"])
  func noID(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test("Records are ordered by clock, then replica, then number")
  func order() {
    let ordered = [
      record(9, replica: "zzzzzz", clock: 9_007_199_254_740_992, .note),
      record(7, replica: "aaaaaa", clock: 1, .note), record(1, replica: "bbbbbb", clock: 1, .note),
      record(2, replica: "bbbbbb", clock: 1, .note), record(1, replica: "cccccc", clock: 2, .note),
    ]
    #expect(ordered.reversed().sorted(by: JournalRecord.precedes) == ordered)
  }

  @Test("Records of one id and other content have an order too", arguments: 0..<6)
  func twins(which: Int) {
    let one = record(1, .status, new: "done")
    var other = one
    switch which {
    case 0: other.new = nil
    case 1: other.at = moment("2024-01-01T00:00:00Z")
    case 2: other.base = [id(9)]
    case 3: other.session = "2023-03-05-cotech"
    case 4: other.operation = .undo
    default: other.isEditedByHand = true
    }
    #expect(JournalRecord.precedes(one, other) != JournalRecord.precedes(other, one))
  }
}
