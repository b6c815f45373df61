import ArgumentParser
import Canvas
import Dashboard
import Reports
import Terminal
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
    try OpenCommand.open(try common.request(argument: dir), common.screen)
  }

  /// Opens the convention asked for, or the portfolio.
  static func open(_ request: Opening.Request, _ options: ScreenOptions) throws(CommandFailure) {
    let room = WaitingRoom(options, request.wording)
    switch try PortfolioOpening.findEither(request, by: room.read) {
    case .convention(let opening):
      guard let face = room.takeFace(), let screen = room.screen else {
        return try show(opening, options)
      }
      var sitting = Sitting(opening, screen, on: face)
      try end(sitting.run(after: room.typed))
    case .portfolio(let opening): try PortfolioScreen.show(opening, options)
    }
  }

  /// The full screen on a terminal, line by line where that is asked for, plain text elsewhere.
  static func show(_ opening: Opening, _ options: ScreenOptions) throws(CommandFailure) {
    if options.isPlain {
      var sitting = Sitting(opening, try Screen(options, opening.wording), on: LineFace())
      return try end(sitting.run())
    }
    let isText = !StandardOutput.isTerminal
    // Plain text has no colours, yet a theme that does not exist is a mistake all the same.
    let screen = isText && options.theme == nil ? nil : try Screen(options, opening.wording)
    guard let screen, !isText else {
      opening.tellNote()
      return try StandardOutput.write(text(of: opening))
    }
    let face: ScreenFace
    do throws(TerminalError) {
      face = try ScreenFace(screen)
    } catch {
      return try show(opening, without: error)
    }
    var sitting = Sitting(opening, screen, on: face)
    try end(sitting.run())
  }

  private static func end(_ ending: Ending) throws(CommandFailure) {
    if case .ended(let signal) = ending { throw .ended(signal: signal) }
  }

  /// What there is instead of a full screen that cannot be.
  private static func show(
    _ opening: Opening, without reason: TerminalError
  ) throws(CommandFailure) {
    try explain(reason, opening.wording)
    try StandardOutput.write(text(of: opening))
  }

  /// Says why there is text in place of a screen.
  static func explain(_ reason: TerminalError, _ wording: Wording) throws(CommandFailure) {
    let problem: CommandProblem
    switch reason {
    case .inBackground: throw .problem(.inBackground)
    case .unknownType(let type), .tooPlain(let type): problem = .plainTerminal(type)
    case .notATerminal, .failed: problem = .plainTerminal("")
    }
    StandardOutput.note(CommandFailure.problem(problem).text(wording))
  }

  private static func text(of opening: Opening) -> String {
    LinearText(of: opening.situation, wording: opening.wording).text()
  }
}
