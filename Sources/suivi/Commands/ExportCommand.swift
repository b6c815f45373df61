import ArgumentParser
import ConventionModel
import ConventionStore
import Glibc
import Reports
import Typography
import Words

/// `suivi export`: a document, on standard output or in a file.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Surroundings.wording.help(.export))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.exportFormat))
  var format: ExportFormat

  @Option(help: help(.exportDocument))
  var document: DocumentKind?

  @Option(name: [.customLong("output"), .customShort("o")], help: help(.output, value: "file"))
  var output: String?

  @Flag(help: help(.force))
  var force = false

  func run() throws {
    guard document == nil || format != .json else {
      throw CommandFailure.problem(.exclusiveOptions("--document", "--format json"))
    }
    guard !force || output != nil else {
      throw CommandFailure.problem(.needs("--force", "--output"))
    }
    let opening = try Opening.find(try common.request())
    if let note = opening.note { StandardOutput.note(note + "\n") }
    let documents = ConventionDocuments(of: opening.situation, wording: opening.wording)
    let text = documents.text(document ?? .state, as: format)
    // A file that may not grow so large is to be said, not to end the program.
    _ = signal(SIGXFSZ, SIG_IGN)
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
