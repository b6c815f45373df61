public import ConventionFiles
public import ConventionModel
import ConventionStore
import Testing

/// The conventions that come with the program, as situations.
public enum Samples {
  /// A definition read from its text, which must have no error.
  public static func definition(_ text: String) throws -> Definition {
    let (definition, diagnostics) = DefinitionReader.read(
      Array(text.utf8), file: "convention.toml")
    #expect(diagnostics.filter { $0.severity == .error } == [])
    return try #require(definition)
  }

  /// The shipped convention at the end of a day, without any journal.
  public static func shipped(asOf day: String = "2023-03-31") throws -> Situation {
    Situation(
      of: try definition(ShippedConventions.valDeMarne), ledger: Ledger(),
      asOf: try #require(Day(iso: day)), zone: .utc)
  }

  /// The fictional example at the end of a day, its own unless another is named.
  public static func example(on shown: String = ShippedConventions.exampleDay) throws -> Situation {
    let day = try #require(Day(iso: ShippedConventions.exampleDay))
    let shown = try #require(Day(iso: shown))
    let zone = try #require(ZoneReader.zone(named: "Europe/Paris"))
    var records: [JournalRecord] = []
    for journal in ExampleShift(from: day, to: day).journals(ShippedConventions.exampleJournal) {
      let (read, summary) = JournalReader.read(
        Array(journal.text.utf8), file: "\(journal.replica).jsonl", replica: journal.replica)
      #expect(summary.diagnostics == [])
      records += read
    }
    var summary = JournalSummary()
    summary.records = records.count
    return Situation(
      of: try definition(ShippedConventions.example),
      ledger: Ledger(records: records, before: zone.end(of: shown)), journal: summary,
      asOf: shown, zone: zone)
  }

  /// A convention written for a test, without any journal.
  public static func situation(_ toml: String, asOf day: String = "2023-09-12") throws -> Situation
  {
    Situation(
      of: try definition(toml), ledger: Ledger(), asOf: try #require(Day(iso: day)), zone: .utc)
  }

  /// A definition with nothing but what it must have.
  public static func bare() throws -> Situation {
    let text = "[convention]\nid = \"c\"\ntitle = \"Convention nue\"\n"
    return Situation(
      of: try definition(text), ledger: Ledger(), asOf: try #require(Day(iso: "2024-02-29")),
      zone: .utc)
  }
}
