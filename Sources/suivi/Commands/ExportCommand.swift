import ArgumentParser
import ConventionModel
import ConventionStore
import Glibc
import Tables
import Typography
import Words

/// `suivi export`: a document or a table, on standard output or in a file.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Surroundings.wording.help(.export))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.exportFormat, value: "format"))
  var format: ExportFormat

  @Option(help: help(.exportDocument, value: "document"))
  var document: DocumentKind?

  @Option(help: help(.tableProfile, value: "profile"))
  var profile: TableProfile?

  @Option(
    name: [.customLong("output"), .customShort("o")], help: help(.output, value: "file"),
    completion: .file())
  var output: String?

  @Flag(help: help(.force))
  var force = false

  func run() throws {
    guard document == nil || format == .html || format == .md else {
      throw CommandFailure.problem(
        .exclusiveOptions("--document", "--format \(format.rawValue)"))
    }
    guard profile == nil || format == .csv else {
      throw CommandFailure.problem(.needs("--profile", "--format csv"))
    }
    guard !force || output != nil else {
      throw CommandFailure.problem(.needs("--force", "--output"))
    }
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    let text = ExportText.of(
      opening.situation, document ?? .state, format, profile: profile ?? .excelFrench,
      wording: opening.wording)
    guard let output else { return try StandardOutput.write(text) }
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(text.utf8), to: output, existing: force ? .replaced : .kept)
    } catch {
      throw CommandFailure.problem(.document(error))
    }
    try StandardOutput.write(DisplayText(opening.wording.export(.written(output))).string + "\n")
  }
}
