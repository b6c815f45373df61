import ArgumentParser
import ConventionModel
import ConventionStore
import Reports
import Words

/// `suivi show`: the state as linear text or JSON.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Surroundings.wording.help(.show))
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: help(.json))
  var json = false

  @Option(help: help(.view))
  var view: ReportView?

  @Argument(help: help(.action))
  var action: String?

  func run() throws {
    guard view == nil || (action == nil && !json) else {
      throw CommandFailure.problem(
        .exclusiveOptions("--view", json ? "--json" : "ACTION"))
    }
    let opening = try Opening.find(try common.request())
    if let note = opening.note { StandardOutput.note(note + "\n") }
    try StandardOutput.write(try text(of: opening))
  }

  private func text(of opening: Opening) throws(CommandFailure) -> String {
    let situation = opening.situation
    let linear = LinearText(of: situation, wording: opening.wording)
    let report = JSONReport(of: situation, wording: opening.wording)
    guard let action else { return json ? report.whole.text : linear.text(view) }
    guard let state = situation.action(action) else {
      let ids = situation.actions.map(\.id)
      throw .problem(.unknownAction(action, nearest: NearestWord.to(action, among: ids)))
    }
    return json ? report.action(state).text : linear.fiche(of: state)
  }
}
