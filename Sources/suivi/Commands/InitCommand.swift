import ArgumentParser
import ConventionModel
import ConventionStore
import Typography
import Words

/// `suivi init`: a commented folder to start from.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Surroundings.wording.help(.start))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.from))
  var from = StartingFolder.valDeMarne

  @Argument(help: help(.newFolder), completion: .directory)
  var dir: String?

  func run() throws {
    guard let folder = try common.folder(argument: dir) else {
      throw CommandFailure.problem(.folderNeeded)
    }
    let files = from.files(today: try common.chosenToday() ?? Surroundings.today)
    do throws(FolderWriter.Refused) {
      try FolderWriter.write(files, to: folder)
    } catch {
      throw CommandFailure(error)
    }
    let lines = common.wording.started(folder: folder, files: files.map(\.name))
    try StandardOutput.write(lines: lines)
  }
}
