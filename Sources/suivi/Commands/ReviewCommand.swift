import ArgumentParser
import Words

/// `suivi review`: a meeting, opened or taken up again.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Surroundings.wording.help(.review))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.refuseAsOf(with: "review")
    var screen = common.screen
    if screen.beginning == nil { screen.beginning = .meeting }
    try OpenCommand.show(try Opening.find(try common.request()), screen)
  }
}
