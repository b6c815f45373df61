import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Reports
import Words

/// A portfolio ready to be read: its folder, the day, and how to speak of it.
struct PortfolioOpening: Sendable {
  /// Its folder.
  let folder: PortfolioFolder
  /// What the command line says.
  var request: Opening.Request

  /// What stands at the place a person asks for.
  enum Found {
    case convention(Opening)
    case portfolio(PortfolioOpening)
  }

  /// Finds what a person asks for: a convention, or else the folder of several.
  static func findEither(
    _ request: Opening.Request, by reader: Opening.Reader = Opening.read
  ) throws(CommandFailure) -> Found {
    do throws(CommandFailure) {
      return .convention(try Opening.find(request, by: reader))
    } catch {
      guard case .unusable(let path, let diagnostics) = error,
        diagnostics.contains(where: { $0.problem == .noDefinition }),
        let folder = PortfolioFolder(path: path)
      else { throw error }
      return .portfolio(PortfolioOpening(folder: folder, request: request))
    }
  }

  var wording: Wording { request.wording }

  /// The day shown.
  var asOf: Day { request.asOf ?? today }

  /// The day it is, or that the person said it was.
  var today: Day { request.today ?? Surroundings.today }

  /// The convention of a place.
  func convention(_ place: Int) throws(CommandFailure) -> Opening {
    try Opening(folder.folder(place), request)
  }

  /// What is known of a convention once it was read, or when that was given up.
  func state(of place: Int, telling progress: ReadingProgress? = nil) -> Portfolio.State {
    do throws(ConventionFolder.Unusable) {
      let loaded = try folder.folder(place).load(telling: progress)
      return .read(ConventionSummary(of: Opening(loaded, request).situation))
    } catch {
      if error.diagnostics.isEmpty { return .waiting }
      return .broken(fault(.unusable(folder.folders[place], error.diagnostics), at: place))
    }
  }

  /// The same portfolio, as its folder is now.
  func again() -> PortfolioOpening? {
    PortfolioFolder(path: folder.path).map { PortfolioOpening(folder: $0, request: request) }
  }

  /// What the board needs to know of how it was opened.
  func settings(_ glyphs: GlyphSet, _ keys: KeyTable = .usual) -> Settings {
    Settings(
      wording: wording, glyphs: glyphs, keys: keys, isAsOfAnotherDay: request.asOf != nil)
  }

  // MARK: Without a screen

  /// Everything read, on a board of that size.
  func board(_ size: Size, _ settings: Settings) -> PortfolioBoard {
    PortfolioBoard(whole, asOf: asOf, settings: settings, size: size)
  }

  /// The state as linear text.
  var text: String { PortfolioText(of: whole, asOf: asOf, wording: wording).text() }

  /// The state for programs.
  var json: String {
    let parts = all { place in
      do throws(CommandFailure) {
        return PortfolioReport.Part(
          try convention(place).situation, folder: folder.folders[place], wording: wording)
      } catch {
        return PortfolioReport.Part(
          fault(error, at: place), folder: folder.folders[place], wording: wording)
      }
    }
    return PortfolioReport.whole(parts, asOf: asOf, wording: wording).text
  }

  /// Everything wrong or odd in the files of all conventions, in the order of folders.
  var diagnostics: [Diagnostic] {
    all { place -> [Diagnostic] in
      do throws(CommandFailure) {
        let opening = try convention(place)
        return opening.diagnostics + opening.journal.diagnostics
      } catch {
        guard case .unusable(_, let diagnostics) = error else { return [] }
        return diagnostics
      }
    }.flatMap { $0 }
  }

  private var whole: Portfolio {
    var portfolio = folder.portfolio
    for (place, state) in all({ state(of: $0) }).enumerated() { portfolio.put(state, at: place) }
    return portfolio
  }

  /// Pieces of all places, made on as many threads as there are processors.
  private func all<Piece: Sendable>(_ work: @escaping @Sendable (Int) -> Piece) -> [Piece] {
    let background = BackgroundWork(count: folder.folders.count, work)
    var pieces: [Int: Piece] = [:]
    while pieces.count < folder.folders.count {
      for (place, piece) in background.wait(taken: pieces.count) { pieces[place] = piece }
    }
    return folder.folders.indices.compactMap { pieces[$0] }
  }

  /// The first thing that makes a convention unusable.
  private func fault(_ failure: CommandFailure, at place: Int) -> Diagnostic {
    if case .unusable(_, let diagnostics) = failure,
      let first = diagnostics.first(where: { $0.severity == .error })
    {
      return first
    }
    return Diagnostic(
      place: Place(file: folder.folder(place).definitionPath), severity: .error,
      problem: .missingFile)
  }
}
