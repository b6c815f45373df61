import ArgumentParser
import Reports
import Words

/// `suivi [DIR]`: the dashboard, which is what the program does when no command is named.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Surroundings.wording.help(.program), shouldDisplay: false)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: help(.folder), completion: .directory)
  var dir: String?

  func run() throws {
    if let dir, let problem = Suivi.mistaken(dir) { throw CommandFailure.problem(problem) }
    try OpenCommand.show(try Opening.find(try common.request(argument: dir)), common)
  }

  /// The full screen on a terminal, plain text elsewhere.
  static func show(_ opening: Opening, _ common: CommonOptions) throws(CommandFailure) {
    guard !common.plain, StandardOutput.isTerminal else {
      if let note = opening.note { StandardOutput.note(note + "\n") }
      try StandardOutput.write(LinearText(of: opening.situation, wording: opening.wording).text())
      return
    }
    try FullScreen.run(opening, options: common.screen)
  }
}
