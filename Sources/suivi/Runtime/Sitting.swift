import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Typography
import Words

/// A person at the dashboard: events in, what they see out, effects done.
struct Sitting<Sight: Face & ~Copyable>: ~Copyable {
  private var face: Sight
  private var session: Session
  private var dashboard: Dashboard
  private var keeping: Keeping
  /// Whether the files changed and are to be read once they are quiet.
  private var isReloadDue = false

  /// Milliseconds without another change after which changed files are read again.
  private static var quiet: Int { 60 }

  /// Shows the first of it.
  init(_ opening: Opening, _ screen: Screen, on face: consuming Sight) {
    self.face = face
    session = Session(opening)
    keeping = Keeping(opening)
    dashboard = Dashboard(
      session.situation,
      settings: opening.settings(
        self.face.isASCII ? .ascii : screen.glyphs, screen.keys, screen.savedViews),
      size: self.face.size)
    if let start = screen.start { dashboard.start(with: start) }
    if let note = opening.note ?? screen.note ?? self.face.note(in: opening.wording) {
      _ = dashboard.update(.told(note))
    }
    self.face.present(dashboard)
  }

  /// Runs until the person leaves or the terminal is gone; the terminal is then as it was.
  consuming func run() -> Ending {
    let watcher = session.opening.folder.flatMap { FolderWatcher(folder: $0) }
    let watched = watcher.map { [$0.descriptor] } ?? []
    // What was written between the reading of the files and their watching must not be missed.
    isReloadDue = session.opening.mayHaveChangedSinceRead
    // Who edits is not on the first frame, and asking the system takes time.
    _ = dashboard.update(.author(session.author))
    _ = dashboard.update(.kept(keeping.found()))
    face.present(dashboard)
    while true {
      for event in face.next(timeoutMilliseconds: patience(), watching: watched) {
        switch event {
        case .key(let key): if perform(dashboard.update(.key(key))) { return .left }
        case .line(let line): if perform(dashboard.update(.line(line))) { return .left }
        case .pasted(let text): if perform(dashboard.update(.pasted(text))) { return .left }
        case .clicked(let place): if perform(dashboard.update(.clicked(place))) { return .left }
        case .wheel(let step, let place):
          if perform(dashboard.update(.wheel(step, at: place))) { return .left }
        case .resized(let size): if perform(dashboard.update(.resized(size))) { return .left }
        case .readable: if watcher?.changes().isEmpty == false { isReloadDue = true }
        case .timeout: passTime()
        case .resumed: isReloadDue = true
        case .hangup: return face.endingWhenGone
        case .terminated(let signal): return .ended(signal: signal)
        }
      }
      keeping.keep(dashboard.keptText)
      // It may have changed while the shell or an editor had the face.
      if face.size != dashboard.size { _ = dashboard.update(.resized(face.size)) }
      face.present(dashboard)
    }
  }

  /// How long to wait for the next event: until files are quiet, else until the day ends.
  private func patience() -> Int? {
    if isReloadDue { return Self.quiet }
    let opening = session.opening
    guard opening.followsClock else { return nil }
    let end = opening.zone.end(of: opening.today).milliseconds
    let left = end - SystemClock.now().milliseconds
    // Clocks can be set: look again at least twice a day.
    return Int(min(max(left + 500, 1_000), 12 * 3_600_000))
  }

  private mutating func passTime() {
    if isReloadDue {
      isReloadDue = false
      reload()
    } else if today != session.opening.today {
      reload()
    }
  }

  private var today: Day {
    let opening = session.opening
    return opening.followsClock ? opening.zone.day(at: SystemClock.now()) : opening.today
  }

  /// Reads the files again; what cannot be read leaves the last good state and a banner.
  @discardableResult
  private mutating func reload() -> Bool {
    defer { _ = dashboard.update(.author(session.author)) }
    do throws(ConventionFolder.Unusable) {
      try session.reload(today: today)
      _ = dashboard.update(.situation(session.situation))
      return true
    } catch {
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
      case .reload:
        if reload() { _ = dashboard.update(.told(session.wording(.reread))) }
      case .redraw: face.redrawAll()
      case .suspend:
        face.suspend()
        isReloadDue = true
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
      case .save(let view): save(view)
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

  /// Keeps a view in the settings file.
  private mutating func save(_ view: SavedView) {
    switch Preferences.keep(view, session.wording) {
    case nil: _ = dashboard.update(.savedView(view))
    case let reason?:
      _ = dashboard.update(.told(session.wording.finding(.viewNotSaved(view.name, reason: reason))))
    }
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

  /// A note from the person's own editor; nil when there is none.
  private mutating func writeNote(_ beginning: String, on targets: [Target]) -> String? {
    do throws(Editor.Failure) {
      return try face.lend { () throws(Editor.Failure) in
        try Editor.write(beginning, Surroundings.variables())
      }
    } catch .interrupted(let text) {
      keeping.leave(KeptText(longNote: text, on: targets))
      return nil
    } catch {
      _ = dashboard.update(.told(error.message(in: session.wording)))
      return nil
    }
  }

  private mutating func editDefinition(at line: Int) {
    guard let folder = session.opening.folder else {
      _ = dashboard.update(.told(session.wording(.noFileToEdit)))
      return
    }
    do throws(Editor.Failure) {
      try face.lend { () throws(Editor.Failure) in
        try Editor.open(folder.definitionPath, line: line, Surroundings.variables())
      }
      isReloadDue = true
    } catch {
      _ = dashboard.update(.told(error.message(in: session.wording)))
    }
  }
}

extension Opening {
  /// What the dashboard needs to know of how it was opened.
  func settings(
    _ glyphs: GlyphSet, _ keys: KeyTable = .usual, _ savedViews: [SavedView] = []
  ) -> Settings {
    Settings(
      wording: wording, glyphs: glyphs, keys: keys, savedViews: savedViews,
      isAsOfAnotherDay: asOf != nil)
  }
}
