import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Words

/// The full-screen session on a portfolio: a table that fills while conventions are read.
struct PortfolioScreen {
  var opening: PortfolioOpening
  private var screen: Screen
  var board: PortfolioBoard
  var work: BackgroundWork<Portfolio.State>
  /// The places that the present work is about, in its order.
  var places: [Int]
  /// How many of them are still to be taken.
  var outstanding: Int
  /// Gives up what is being read.
  var progress = ReadingProgress()
  /// When reading began.
  var begunAt = SystemClock.now()
  /// Nil until the first page is shown, and where the system gives none.
  var watcher: PortfolioWatcher?
  var isWatching = false
  /// What changed and is to be read once it is quiet.
  var changes = PortfolioWatcher.Changes()
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
    if options.isPlain {
      var plain = PlainPortfolio(opening, try Screen(options, opening.wording))
      return try plain.run()
    }
    let isText = !StandardOutput.isTerminal
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
    outstanding = places.count
    work = BackgroundWork(count: places.count) { [progress] in
      opening.state(of: $0, telling: progress)
    }
    board = PortfolioBoard(
      portfolio, asOf: opening.asOf, settings: opening.settings(screen.glyphs, screen.keys),
      size: Size(columns: 0, rows: 0))
    if let note = screen.note { _ = board.update(.told(note)) }
  }

  private mutating func run(on face: consuming ScreenFace) throws(CommandFailure) {
    var face = face
    defer { stop() }
    board.draw(as: face.isASCII ? .ascii : screen.glyphs)
    while true {
      switch browse(&face) {
      case .leave: return
      case .end(let signal): throw .ended(signal: signal)
      case .open(let place):
        let convention: Opening
        switch read(place, on: &face) {
        case .read(let loaded, let typed):
          convention = Opening(loaded, opening.request)
          pending = typed + pending
        case .unusable(let diagnostics):
          _ = board.update(.read([place: opening.state(of: place)]))
          if let first = diagnostics.first(where: { $0.severity == .error }) {
            _ = board.update(.told(opening.wording.line(first)))
          }
          continue
        case .stopped: continue
        case .ended(let signal): throw .ended(signal: signal)
        }
        var sitting = Sitting(convention, screen, on: face, isInPortfolio: true)
        sitting.look.usesMouse = screen.usesMouse
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

  /// Reads a convention to open it, behind a page when that takes long.
  private func read(_ place: Int, on face: inout ScreenFace) -> LongReading.Outcome {
    let folder = opening.folder.folder(place)
    if LongReading.isNeeded(for: folder) {
      return LongReading.read(folder, on: &face, opening.wording, board.settings.glyphs)
    }
    do throws(ConventionFolder.Unusable) {
      return .read(try folder.load(), typed: [])
    } catch {
      return .unusable(error.diagnostics)
    }
  }

  /// Shows the table until the person wants something else.
  private mutating func browse(_ face: inout ScreenFace) -> Wish {
    takeWhatWasRead()
    while true {
      if face.size != board.size { _ = board.update(.resized(face.size)) }
      face.present(board.render())
      watch()
      var watched = outstanding > 0 ? [work.descriptor] : []
      if let watcher { watched.append(watcher.descriptor) }
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
        case .readable:
          takeWhatWasRead()
          if let watcher { changes.add(watcher.changes()) }
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
    opening.request.wording = sitting.session.wording
    opening.request.author = sitting.session.opening.namedAuthor
    var settings = board.settings
    settings.wording = opening.wording
    settings.glyphs = sitting.dashboard.settings.glyphs
    settings.keys = sitting.dashboard.settings.keys
    let look = sitting.look
    for change in [
      SettingChange.theme(look.theme), .keyboard(look.keyboard), .mouse(look.usesMouse),
      .glyphs(settings.glyphs),
    ] { screen.take(change, opening.wording) }
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

  /// How long to wait for the next event: until the day ends, not long for the last pieces read, and
  /// until files that change are quiet.
  private var patience: Int? {
    if outstanding > 0 { return 100 }
    if !changes.isEmpty { return PortfolioScreen.quiet }
    guard opening.request.today == nil else { return nil }
    return PortfolioScreen.hour
  }

  /// Milliseconds without another change after which changed files are read again.
  private static let quiet = 60
  /// Clocks can be set, and midnight comes: the day is looked at once an hour.
  private static let hour = 3_600_000

  private mutating func passTime() {
    if outstanding > 0 { return takeWhatWasRead() }
    if opening.request.asOf == nil, opening.today != board.asOf { return readAgain() }
    if !changes.isEmpty { readChanges() }
  }

  private mutating func perform(
    _ effects: [PortfolioBoard.Effect], _ face: inout ScreenFace
  ) -> Wish? {
    for effect in effects {
      switch effect {
      case .quit: return .leave
      case .open(let place): return .open(place)
      case .stop: stop()
      case .reload: readAgain()
      case .redraw: face.redrawAll()
      case .suspend: face.suspend()
      case .openSettings:
        let author = opening.request.author ?? Surroundings.author
        _ = board.update(
          .settings(
            SettingsOffer(
              theme: screen.themeName, keyboard: screen.keyboard, usesMouse: screen.usesMouse,
              author: author, isASCII: face.isASCII, opening.wording)))
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
