import ArgumentParser
import ConventionModel
import ConventionStore
import Tables
import Typography
import Words

/// `suivi export`: the convention as a table for spreadsheets, on standard output or in a file.
struct ExportCommand: ParsableCommand {
  /// What can be made.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// A table for spreadsheets.
    case csv
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Surroundings.wording.help(.export))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.exportFormat, value: "format"))
  var format: Format

  @Option(help: help(.tableProfile, value: "profile"))
  var profile: TableProfile?

  @Option(
    name: [.customLong("output"), .customShort("o")], help: help(.output, value: "file"),
    completion: .file())
  var output: String?

  @Flag(help: help(.force))
  var force = false

  func run() throws {
    guard !force || output != nil else {
      throw CommandFailure.problem(.needs("--force", "--output"))
    }
    let opening = try Opening.find(try common.request())
    if let note = opening.note { StandardOutput.note(note + "\n") }
    let text = ConventionTable(of: opening.situation, profile: profile ?? .excelFrench).text
    guard let output else { return try StandardOutput.write(text) }
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(text.utf8), to: output, existing: force ? .replaced : .kept)
    } catch {
      throw CommandFailure.problem(.document(error))
    }
  }
}
