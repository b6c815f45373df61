import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Words

/// The full-screen session on a portfolio: a table that fills while conventions are read.
struct PortfolioScreen {
  private var opening: PortfolioOpening
  private var screen: Screen
  private var board: PortfolioBoard
  private var work: BackgroundWork<Portfolio.State>
  /// The places that the present work is about, in its order.
  private var places: [Int]
  /// What came together with the key that ended browsing.
  private var pending: [TerminalEvent] = []

  /// What a person wants next.
  private enum Wish {
    case leave
    case end(signal: Int32)
    case open(Int)
  }

  /// The full screen on a terminal, plain text elsewhere.
  static func show(_ opening: PortfolioOpening, _ options: ScreenOptions) throws(CommandFailure) {
    let isText = options.isPlain || !StandardOutput.isTerminal
    let screen = isText && options.theme == nil ? nil : try Screen(options, opening.wording)
    guard let screen, !isText else { return try StandardOutput.write(opening.text) }
    // Reading begins before the screen is there.
    var session = PortfolioScreen(opening, screen)
    let face: ScreenFace
    do throws(TerminalError) {
      face = try ScreenFace(screen)
    } catch {
      session.work.cancel()
      try OpenCommand.explain(error, opening.wording)
      return try StandardOutput.write(opening.text)
    }
    try session.run(on: face)
  }

  private init(_ opening: PortfolioOpening, _ screen: Screen) {
    self.opening = opening
    self.screen = screen
    let portfolio = opening.folder.portfolio
    places = Array(portfolio.entries.indices)
    work = BackgroundWork(count: places.count) { opening.state(of: $0) }
    board = PortfolioBoard(
      portfolio, asOf: opening.asOf, settings: opening.settings(screen.glyphs, screen.keys),
      size: Size(columns: 0, rows: 0))
    if let note = screen.note { _ = board.update(.told(note)) }
  }

  private mutating func run(on face: consuming ScreenFace) throws(CommandFailure) {
    var face = face
    defer { work.cancel() }
    board.draw(as: face.isASCII ? .ascii : screen.glyphs)
    while true {
      switch browse(&face) {
      case .leave: return
      case .end(let signal): throw .ended(signal: signal)
      case .open(let place):
        let convention: Opening
        do throws(CommandFailure) {
          convention = try opening.convention(place)
        } catch {
          _ = board.update(.read([place: opening.state(of: place)]))
          continue
        }
        var sitting = Sitting(convention, screen, on: face, isInPortfolio: true)
        let typedAhead = pending
        pending = []
        switch sitting.run(after: typedAhead) {
        case .left: return
        case .ended(let signal): throw .ended(signal: signal)
        case .closed:
          let situation = sitting.situation
          take(from: sitting)
          face = sitting.givenBack()
          // Another day may have been shown there.
          let state =
            situation.asOf == board.asOf
            ? .read(ConventionSummary(of: situation)) : opening.state(of: place)
          _ = board.update(.read([place: state]))
        }
      }
    }
  }

  /// Shows the table until the person wants something else.
  private mutating func browse(_ face: inout ScreenFace) -> Wish {
    takeWhatWasRead()
    while true {
      if face.size != board.size { _ = board.update(.resized(face.size)) }
      face.present(board.render())
      let watched = board.isReading ? [work.descriptor] : []
      let events =
        pending.isEmpty ? face.next(timeoutMilliseconds: patience, watching: watched) : pending
      pending = []
      for (place, event) in events.enumerated() {
        switch event {
        case .key(let key):
          if let wish = perform(board.update(.key(key)), &face) {
            pending = Array(events[(place + 1)...])
            return wish
          }
        case .line, .clicked, .wheel: break
        case .pasted(let text): _ = board.update(.pasted(text))
        case .resized(let size): _ = board.update(.resized(size))
        case .readable: takeWhatWasRead()
        case .timeout: passTime()
        case .resumed: break
        case .hangup: return .end(signal: SIGHUP)
        case .terminated(let signal): return .end(signal: signal)
        }
      }
    }
  }

  /// What was chosen in a convention holds for all.
  private mutating func take(from sitting: borrowing Sitting<ScreenFace>) {
    screen = sitting.screen
    opening.request.wording = sitting.session.wording
    opening.request.author = sitting.session.opening.namedAuthor
    var settings = board.settings
    settings.wording = opening.wording
    settings.glyphs = sitting.dashboard.settings.glyphs
    settings.keys = sitting.dashboard.settings.keys
    _ = board.update(.chose(settings))
  }

  private mutating func keep(_ changes: [SettingChange], _ face: inout ScreenFace) {
    for change in changes {
      screen.take(change, opening.wording)
      switch change {
      case .name(let name): opening.request.author = name
      case .language(let language): opening.request.wording.language = language
      case .plainSpaces(let areUsed): opening.request.wording.usesPlainSpaces = areUsed
      case .mouse(let isUsed): face.point(isUsed)
      case .theme, .glyphs, .keyboard: break
      }
    }
    let wording = opening.wording
    let refusal = Preferences.keep(changes, wording)
    _ = board.update(
      .told(wording.settings(refusal.map { .notKept($0) } ?? .kept(Preferences.place ?? ""))))
  }

  private mutating func takeWhatWasRead() {
    let pieces = work.take()
    guard !pieces.isEmpty else { return }
    var states: [Int: Portfolio.State] = [:]
    for (place, state) in pieces { states[places[place]] = state }
    _ = board.update(.read(states))
  }

  /// How long to wait for the next event: until the day ends, and not long for the last pieces read.
  private var patience: Int? {
    if board.isReading { return 100 }
    guard opening.request.today == nil else { return nil }
    return PortfolioScreen.hour
  }

  /// Clocks can be set, and midnight comes: the day is looked at once an hour.
  private static let hour = 3_600_000

  private mutating func passTime() {
    if board.isReading { return takeWhatWasRead() }
    if opening.request.asOf == nil, opening.today != board.asOf { readAgain() }
  }

  private mutating func readAgain() {
    guard let again = opening.again() else {
      _ = board.update(.told(opening.wording.sentence(.noDefinition)))
      return
    }
    work.cancel()
    opening = again
    let portfolio = again.folder.portfolio
    places = Array(portfolio.entries.indices)
    work = BackgroundWork(count: places.count) { again.state(of: $0) }
    _ = board.update(.began(portfolio, asOf: again.asOf))
  }

  private mutating func perform(
    _ effects: [PortfolioBoard.Effect], _ face: inout ScreenFace
  ) -> Wish? {
    for effect in effects {
      switch effect {
      case .quit: return .leave
      case .open(let place): return .open(place)
      case .stop: work.cancel()
      case .reload: readAgain()
      case .redraw: face.redrawAll()
      case .suspend: face.suspend()
      case .openSettings:
        let author = opening.request.author ?? Surroundings.author
        _ = board.update(
          .settings(screen.offer(author: author, isASCII: face.isASCII, opening.wording)))
      case .wear(let name):
        let found = Themes.theme(
          named: name, opening.wording, environment: Surroundings.variables())
        if let found { face.wear(found.theme.styles) }
      case .keep(let changes): keep(changes, &face)
      }
    }
    return nil
  }
}
