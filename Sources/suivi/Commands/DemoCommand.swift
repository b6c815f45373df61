import ArgumentParser
import ConventionModel
import ConventionStore
import Words

/// `suivi demo`: the fictional example, as if its day were today.
struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: Surroundings.wording.help(.demo))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    var request = try common.request()
    if let folder = request.folder {
      throw CommandFailure.problem(.exclusiveOptions("demo", "-C \(folder)"))
    }
    let files = StartingFolder.example.files(today: request.today ?? Surroundings.today)
    let folder = try TemporaryFolder.make(files)
    request.folder = folder.path
    // The folder goes when the person leaves, not before.
    try withExtendedLifetime(folder) {
      var opening = try Opening.find(request)
      opening.keepsDrafts = false
      try OpenCommand.show(opening, common.screen)
    }
  }
}
