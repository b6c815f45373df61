import ArgumentParser
import ConventionModel
import ConventionStore
import Reports
import Words

/// `suivi log`: the journal, newest last.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: Surroundings.wording.help(.log))
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: help(.jsonLines))
  var json = false

  @Option(help: help(.since, value: "date"))
  var since: String?

  @Option(help: help(.on, value: "action"))
  var on: String?

  func run() throws {
    let first = try common.day(since, of: "--since")
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    let situation = opening.situation
    var records = Array(situation.ledger.history)
    if let first {
      let start = opening.zone.end(of: first.adding(days: -1))
      records.removeAll { $0.at < start }
    }
    if let on { records = try about(on, records, in: situation) }
    try StandardOutput.write(
      json
        ? records.map(\.journalLine).joined()
        : LinearText(of: situation, wording: opening.wording).log(records))
  }

  /// The records about an action and its parts, or about one part.
  private func about(
    _ word: String, _ records: [JournalRecord], in situation: Situation
  ) throws(CommandFailure) -> [JournalRecord] {
    let found = records.filter { $0.on?.text == word || $0.on?.action == word }
    // What the definition no longer has is found by what was written about it.
    if found.isEmpty { _ = try situation.target(named: word) }
    return found
  }
}
