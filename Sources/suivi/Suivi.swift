import ArgumentParser
import ConventionModel
import ConventionStore
import Glibc
import Terminal
import Typography
import Words

/// `suivi`: the dashboard, and the commands beside it.
@main
struct Suivi: ParsableCommand {
  /// The version of the program.
  static let version = "0.1.0"

  /// The commands that have a name.
  private static let commands: [any ParsableCommand.Type] = [
    DemoCommand.self, InitCommand.self, CheckCommand.self, ShowCommand.self, SetCommand.self,
    NoteCommand.self, LogCommand.self, ReviewCommand.self, MinutesCommand.self,
    ExportCommand.self, ImportCommand.self, ThemesCommand.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suivi", abstract: Surroundings.wording.help(.program),
      usage: "suivi [<options>] [<dir>]\nsuivi [<options>] <subcommand>",
      discussion: Surroundings.wording.help(.discussion), version: version,
      subcommands: commands + [OpenCommand.self], defaultSubcommand: OpenCommand.self)
  }

  @OptionGroup var common: CommonOptions

  /// Why a first argument makes no sense: neither a folder nor a command.
  static func mistaken(_ word: String) -> CommandProblem? {
    let commands = commands.map { $0._commandName }
    guard !word.utf8.contains(UInt8(ascii: "/")), !commands.contains(word),
      unsafe access(word, F_OK) != 0
    else { return nil }
    return .neitherFolderNorCommand(
      word, nearest: NearestWord.to(word, among: commands), commands: commands)
  }

  static func main() {
    StandardStreams.secure()
    // A file that may not grow so large is to be said, not to end the program.
    _ = signal(SIGXFSZ, SIG_IGN)
    let arguments = NoteCommand.withWordsApart(Array(CommandLine.arguments.dropFirst()))
    do {
      if try opensPlainly(arguments) { return }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Glibc.exit(outcome(of: error, arguments))
    }
  }

  /// Opens a convention when nothing else is asked, without the parser and the time it takes.
  ///
  /// A word without a slash may be a command and is left to the parser.
  private static func opensPlainly(_ arguments: [String]) throws(CommandFailure) -> Bool {
    let folder = arguments.first
    guard arguments.count <= 1, folder?.utf8.first != UInt8(ascii: "-"),
      folder?.utf8.contains(UInt8(ascii: "/")) ?? true
    else { return false }
    let request = Opening.Request(folder: folder, wording: Surroundings.wording)
    try OpenCommand.open(request, ScreenOptions())
    return true
  }

  /// Says why the program ends, and gives its exit code.
  private static func outcome(of error: any Error, _ arguments: [String]) -> Int32 {
    let wording = Surroundings.wording
    if let failure = error as? CommandFailure {
      StandardOutput.note(failure.text(wording))
      return failure.exitCode
    }
    let code = exitCode(for: error).rawValue
    let text = wording.parserText(Sanitizer.visible(fullMessage(for: error)))
    guard code == 0 else {
      if let first = arguments.first, !first.hasPrefix("-"), let problem = mistaken(first) {
        return outcome(of: CommandFailure.problem(problem), arguments)
      }
      if !text.isEmpty { StandardOutput.note(text + "\n") }
      return code
    }
    do throws(CommandFailure) {
      try StandardOutput.write(text + "\n")
      return 0
    } catch {
      return outcome(of: error, arguments)
    }
  }
}
