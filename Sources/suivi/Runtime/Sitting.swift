import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Reports
import Terminal
import Typography
import Words

/// A person at the dashboard: events in, what they see out, effects done.
struct Sitting<Sight: Face & ~Copyable>: ~Copyable {
  var face: Sight
  var session: Session
  var dashboard: Dashboard
  /// The name of the theme shown, and the keyboard that the keys are for.
  var look: (theme: String, keyboard: KeyPreset, usesMouse: Bool)
  var keeping: Keeping
  /// What changed and is to be read once the files are quiet.
  var due: FolderWatcher.Changes = []
  /// Whether the person left for the portfolio.
  private var isClosed = false
  /// Last of all, for what it takes the system to end it: the terminal is given back before.
  private var watcher: FolderWatcher?

  /// Milliseconds without another change after which changed files are read again.
  private static var quiet: Int { 60 }
  /// Milliseconds without a key after which the preview follows the selection: longer than between two
  /// keys of one held down.
  private static var rest: Int { 150 }

  /// Shows the first of it; `isInPortfolio` says that Esc can go back to where it was opened from.
  init(
    _ opening: Opening, _ screen: Screen, on face: consuming Sight, isInPortfolio: Bool = false
  ) {
    self.face = face
    session = Session(opening)
    look = (screen.themeName, screen.keyboard, Preferences.own.usesMouse ?? false)
    keeping = Keeping(opening)
    var settings = opening.settings(
      self.face.isASCII ? .ascii : screen.glyphs, screen.keys, screen.savedViews)
    settings.isInPortfolio = isInPortfolio
    settings.letsPreviewWait = true
    dashboard = Dashboard(session.situation, settings: settings, size: self.face.size)
    if let start = screen.start { dashboard.start(with: start) }
    switch screen.beginning {
    case .meeting: dashboard.openReview()
    case .following: dashboard.follow()
    case nil: break
    }
    if let note = opening.note ?? screen.note ?? self.face.note(in: opening.wording) {
      _ = dashboard.update(.told(note))
    }
    self.face.present(dashboard)
  }

  /// The convention as it stands.
  var situation: Situation { session.situation }

  /// Ends it; what it was shown on goes on.
  consuming func givenBack() -> Sight { face }

  /// Runs until the person leaves or the terminal is gone; the terminal is as it was once this value is
  /// gone too.
  ///
  /// What had come before it began, such as keys typed ahead, is answered first.
  mutating func run(after earlier: [TerminalEvent] = []) -> Ending {
    var earlier = earlier
    watcher = session.opening.folder.flatMap { FolderWatcher(folder: $0) }
    let watched = watcher.map { [$0.descriptor] } ?? []
    // What was written between the reading of the files and their watching must not be missed.
    if session.opening.mayHaveChangedSinceRead { due = .all }
    // Who edits is not on the first frame, and asking the system takes time.
    _ = dashboard.update(.author(session.author))
    _ = dashboard.update(.kept(keeping.found()))
    face.present(dashboard)
    while true {
      let events =
        earlier.isEmpty
        ? face.next(timeoutMilliseconds: patience(), watching: watched) : earlier
      earlier = []
      var ending: Ending?
      for event in events where ending == nil { ending = answer(event) }
      // What came last is kept or given up too, whichever way it ends.
      keeping.keep(dashboard.keptText)
      if let ending { return ending }
      // It may have changed while the shell or an editor had the face.
      if face.size != dashboard.size { _ = dashboard.update(.resized(face.size)) }
      face.present(dashboard)
    }
  }

  /// Answers what happened; gives how it ends when it does.
  private mutating func answer(_ event: TerminalEvent) -> Ending? {
    let told: Event
    switch event {
    case .key(let key): told = .key(key)
    case .line(let line): told = .line(line)
    case .pasted(let text): told = .pasted(text)
    case .clicked(let place): told = .clicked(place)
    case .wheel(let step, let place): told = .wheel(step, at: place)
    case .resized(let size): told = .resized(size)
    case .readable:
      if let watcher { due.formUnion(watcher.changes()) }
      return nil
    case .timeout:
      passTime()
      return nil
    case .resumed:
      due = .all
      return nil
    case .hangup: return face.endingWhenGone
    case .terminated(let signal): return .ended(signal: signal)
    }
    return perform(dashboard.update(told)) ? ending : nil
  }

  private var ending: Ending { isClosed ? .closed : .left }

  /// How long to wait for the next event: until files are quiet, else until the day ends.
  private func patience() -> Int? {
    if !due.isEmpty { return Self.quiet }
    // Painted first, then made ready, so that the first letter finds all it needs.
    if dashboard.isSearchUnprepared { return 0 }
    if dashboard.isPreviewBehind { return Self.rest }
    let opening = session.opening
    guard opening.followsClock else { return nil }
    let end = opening.zone.end(of: opening.today).milliseconds
    let left = end - SystemClock.now().milliseconds
    // Clocks can be set: look again at least twice a day.
    return Int(min(max(left + 500, 1_000), 12 * 3_600_000))
  }

  private mutating func passTime() {
    if dashboard.isPreviewBehind || dashboard.isSearchUnprepared {
      _ = dashboard.update(.rested)
    }
    let changes = due
    due = []
    if changes.contains(.definition) || today != session.opening.today {
      reload()
    } else if changes.contains(.journal) {
      session.follow()
      showSession()
    }
  }

  /// Shows what was read, and who may write where it was.
  private mutating func showSession() {
    _ = dashboard.update(.situation(session.situation))
    _ = dashboard.update(.author(session.author))
  }

  private var today: Day {
    let opening = session.opening
    return opening.followsClock ? opening.zone.day(at: SystemClock.now()) : opening.today
  }

  /// Reads the files again; what cannot be read leaves the last good state and a banner.
  @discardableResult
  private mutating func reload() -> Bool {
    do throws(ConventionFolder.Unusable) {
      try session.reload(today: today)
      showSession()
      return true
    } catch {
      _ = dashboard.update(.author(session.author))
      let first = error.diagnostics.first { $0.severity == .error }
      _ = dashboard.update(.broken(first.map { said($0) } ?? ""))
      return false
    }
  }

  /// What is wrong with the definition, in one line: the file's own name is enough.
  private func said(_ diagnostic: Diagnostic) -> String {
    let name = diagnostic.place.file.split(separator: "/").last.map(String.init) ?? ""
    let place = diagnostic.place
    let at = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    return "\(name)\(at) " + session.wording.sentence(diagnostic.problem)
  }

  /// Does what the dashboard wants done; true when it wants to leave.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .close:
        isClosed = true
        return true
      case .reload:
        if reload() { _ = dashboard.update(.told(session.wording(.reread))) }
      case .redraw: face.redrawAll()
      case .suspend:
        face.suspend()
        due = .all
      case .append(let drafts): finish(session.append(drafts), drafts)
      case .retry: finish(session.retry(), dashboard.unsavedDrafts)
      case .abandon: abandon()
      case .show(.day(let day)) where day > session.opening.today:
        _ = dashboard.update(.told(session.wording(.futureDay(day))))
      case .show(let choice):
        guard session.show(choice) else {
          _ = dashboard.update(.told(session.wording(.noOtherDay)))
          continue
        }
        _ = dashboard.update(.showing(session.situation, asOf: session.opening.asOf))
      case .writeMinutes(let id, let path, let replaces): writeMinutes(of: id, path, replaces)
      case .save(let view): save(view)
      case .export(let request):
        let written = session.export(request)
        _ = dashboard.update(.exported(request, written.failure, at: written.path))
      case .readTable(let path): readTable(path)
      case .openSettings: _ = dashboard.update(.settings(settingsOffer))
      case .wear(let theme): wear(theme)
      case .keep(let changes): keep(changes)
      case .editNote(let targets, let beginning):
        let text = writeNote(beginning, on: targets)
        if perform(dashboard.update(.edited(text, of: targets))) { return true }
      case .copy(let text):
        _ = dashboard.update(.told(face.copy(text, session.wording)))
      case .forget(let id):
        // Whoever goes on with a text has it in two places before it is in one.
        keeping.keep(dashboard.keptText)
        keeping.forget(id)
      case .editDefinition(let line): editDefinition(at: line)
      }
    }
    return false
  }

  /// Gives up what was not saved; what had reached the journal before the disk failed is told.
  private mutating func abandon() {
    let reached = session.abandon()
    guard let first = reached.first else { return }
    _ = dashboard.update(.situation(session.situation))
    let what =
      (first.on?.action.map { $0 + " " } ?? "")
      + session.wording.shortDeed(of: first, in: session.situation)
    _ = dashboard.update(.told(session.wording(.reachedAllTheSame(what))))
  }

  /// Tells the dashboard what the disk said.
  private mutating func finish(
    _ result: Result<[JournalRecord], SaveFailure>, _ drafts: [Draft]
  ) {
    _ = dashboard.update(.situation(session.situation))
    switch result {
    case .success(let records):
      _ = dashboard.update(.author(session.author))
      _ = dashboard.update(.saved(records))
    case .failure(.changedMeanwhile(let others)):
      _ = dashboard.update(.changedMeanwhile(drafts, by: others))
    case .failure(let failure):
      _ = dashboard.update(.notSaved(drafts, reason: session.wording.sentence(failure)))
    }
  }
}
