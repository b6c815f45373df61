import ConventionFiles
import ConventionModel
import ConventionStore
import Testing

@Suite struct ExampleShiftTests {
  private func shift(_ from: String, _ to: String) throws -> ExampleShift {
    ExampleShift(from: try #require(Day(iso: from)), to: try #require(Day(iso: to)))
  }

  @Test(arguments: [
    ("end = 2023-06-30\n", "end = 2023-07-02\n"),
    ("quote = \"du 2023-12-31\"\n", "quote = \"du 2024-01-02\"\n"),
    ("id = \"12023-06-30\"\n", "id = \"12023-06-30\"\n"),
    ("id = \"2023-06-301\"\n", "id = \"2023-06-301\"\n"),
    ("x = \"2023-02-30\"\n", "x = \"2023-02-30\"\n"),
    ("2023-06-30", "2023-07-02"),
    ("", ""),
  ])
  func movesEveryDayOfADefinition(before: String, after: String) throws {
    #expect(try shift("2023-09-12", "2023-09-14").definition(before) == after)
  }

  @Test func movesBudgetYearsByWholeYears() throws {
    let shift = try shift("2023-09-12", "2026-01-01")
    #expect(
      shift.definition("[[funding]]\nyear = 2022\nstage = \"paid\"\n")
        == "[[funding]]\nyear = 2025\nstage = \"paid\"\n")
    let journal = shift.journals(
      #"{"v":1,"id":"r:1","field":"amount/etat/2023/paid","session":"2023-09-12-copil"}"#)
    let line = try #require(journal.first?.text)
    #expect(line.contains(#""amount/etat/2026/paid""#))
    #expect(line.contains(#""2026-01-01-copil""#))
  }

  @Test func leavesEverythingWhenTheDayIsItsOwn() throws {
    let same = try shift("2023-09-12", "2023-09-12")
    #expect(same.definition(ShippedConventions.example) == ShippedConventions.example)
  }

  @Test func sealsEachRecordAsTheContractShows() throws {
    let line =
      #"{"v":1,"id":"k3f9a2:417","clock":1033,"at":"2023-03-05T10:22:31.120Z","by":"a.martin","#
      + #""op":"set","on":"S3","field":"status","old":"planned","new":"in-progress","#
      + #""base":["k3f9a2:402"],"session":"2023-03-05-cotech"}"#
    let journals = try shift("2023-09-12", "2023-09-12").journals(line)
    #expect(journals.map(\.replica) == ["k3f9a2"])
    #expect(journals.first?.text == line.dropLast() + #","crc":"8e84ad04"}"# + "\n")
  }

  @Test(arguments: ["2023-09-12", "2024-02-29", "2026-11-23"])
  func givesAnExampleThatIsReadWithoutARemark(today: String) throws {
    let shift = try shift(ShippedConventions.exampleDay, today)
    let (definition, diagnostics) = DefinitionReader.read(
      Array(shift.definition(ShippedConventions.example).utf8), file: "convention.toml")
    #expect(definition != nil)
    #expect(diagnostics == [])
    let journals = shift.journals(ShippedConventions.exampleJournal)
    #expect(journals.count > 1)
    var latest = Day.distantPast
    for journal in journals {
      let (records, summary) = JournalReader.read(
        Array(journal.text.utf8), file: "\(journal.replica).jsonl", replica: journal.replica)
      #expect(summary.editedByHand == 0)
      #expect(summary.quarantined == 0)
      #expect(records.count == journal.text.utf8.count { $0 == UInt8(ascii: "\n") })
      latest = max(latest, records.map { Zone.utc.day(at: $0.at) }.max() ?? latest)
    }
    #expect(latest.iso == today)
  }
}
