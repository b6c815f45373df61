import ArgumentParser
import ConventionModel
import ConventionStore
import Reports
import Words

/// `suivi check`: everything wrong or odd in the files of a convention.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Surroundings.wording.help(.check))
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: help(.json))
  var json = false

  @Argument(help: help(.folder), completion: .directory)
  var dir: String?

  func run() throws {
    let report = DiagnosticsReport(try diagnostics(), wording: common.wording)
    try StandardOutput.write(json ? report.json.text : report.lines + report.summary + "\n")
    if report.errors > 0 { throw ExitCode.failure }
  }

  private func diagnostics() throws(CommandFailure) -> [Diagnostic] {
    do throws(CommandFailure) {
      switch try PortfolioOpening.findEither(try common.request(argument: dir)) {
      case .convention(let opening): return opening.diagnostics + opening.journal.diagnostics
      case .portfolio(let portfolio): return portfolio.diagnostics
      }
    } catch {
      guard case .unusable(_, let diagnostics) = error else { throw error }
      return diagnostics
    }
  }
}
