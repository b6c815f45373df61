import ArgumentParser
import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Reports
import Words

/// `suivi show`: the state as linear text or JSON.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Surroundings.wording.help(.show))
  }

  @OptionGroup var common: CommonOptions

  @Flag(help: help(.json))
  var json = false

  @Option(help: help(.view))
  var view: ReportView?

  @Option(help: help(.frame, value: "size"))
  var frame: String?

  @Option(help: help(.select, value: "action"))
  var select: String?

  @Argument(help: help(.action))
  var action: String?

  func run() throws {
    guard view == nil || action == nil else {
      throw CommandFailure.problem(.exclusiveOptions("--view", "ACTION"))
    }
    guard frame == nil || !json else {
      throw CommandFailure.problem(.exclusiveOptions("--frame", "--json"))
    }
    guard select == nil || frame != nil else {
      throw CommandFailure.problem(.needs("--select", "--frame"))
    }
    let opening: Opening
    switch try PortfolioOpening.findEither(try common.request()) {
    case .convention(let found): opening = found
    case .portfolio(let found): return try show(found)
    }
    opening.tellNote()
    try StandardOutput.write(try text(of: opening))
  }

  /// A portfolio has no actions and no views of its own.
  private func show(_ portfolio: PortfolioOpening) throws(CommandFailure) {
    if let word = action ?? select ?? view?.rawValue {
      throw .problem(.insideConvention(word, portfolio.folder.path))
    }
    if let frame {
      let board = portfolio.board(
        try size(frame), portfolio.settings(common.ascii ? .ascii : .unicode))
      return try StandardOutput.write(board.render().grid.text() + "\n")
    }
    try StandardOutput.write(json ? portfolio.json : portfolio.text)
  }

  private func text(of opening: Opening) throws(CommandFailure) -> String {
    let situation = opening.situation
    if let frame { return try self.frame(frame, of: opening, situation) }
    let linear = LinearText(of: situation, wording: opening.wording)
    let report = JSONReport(of: situation, wording: opening.wording)
    guard let action else {
      guard json else { return linear.text(view) }
      return (view.map(report.view) ?? report.whole).text
    }
    let state = try self.action(action, in: situation)
    return json ? report.action(state).text : linear.fiche(of: state)
  }

  private func action(_ id: String, in situation: Situation) throws(CommandFailure) -> ActionState {
    if let state = situation.action(id) { return state }
    let ids = situation.actions.map(\.id)
    throw .problem(.unknownAction(id, nearest: NearestWord.to(id, among: ids)))
  }

  /// One frame of the screen as text.
  private func frame(
    _ size: String, of opening: Opening, _ situation: Situation
  ) throws(CommandFailure) -> String {
    var dashboard = Dashboard(
      situation, settings: opening.settings(common.ascii ? .ascii : .unicode),
      size: try self.size(size))
    if let select { dashboard.select(try action(select, in: situation).id) }
    if let action {
      dashboard.select(try self.action(action, in: situation).id)
      _ = dashboard.update(.key(.enter))
    }
    if let view, let page = View(rawValue: view.rawValue) { dashboard.open(page) }
    return dashboard.render().grid.text() + "\n"
  }

  private func size(_ size: String) throws(CommandFailure) -> Size {
    let parts = size.utf8.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
      .map { Int(Substring($0)) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { throw .problem(.notASize(size)) }
    return Size(columns: columns, rows: rows)
  }
}
