import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Typography
import Words

/// The full-screen session: events in, frames out, effects done.
struct FullScreen: ~Copyable {
  /// How a session ended.
  enum Ending {
    /// The person left.
    case left
    /// A signal asked to end, or the terminal went away.
    case ended(signal: Int32)
  }

  private var terminal: Terminal
  private var opening: Opening
  private let styles: StyleSheet
  private var dashboard: Dashboard
  /// Whether the files changed and are to be read once they are quiet.
  private var isReloadDue = false

  /// Milliseconds without another change after which changed files are read again.
  private static let quiet = 60

  /// Takes over the terminal and draws the first frame.
  init(_ opening: Opening, _ screen: Screen) throws(TerminalError) {
    terminal = try Terminal(
      options: TerminalOptions(colors: screen.wantsColors, ascii: screen.glyphs == .ascii))
    self.opening = opening
    styles = screen.styles
    dashboard = Dashboard(
      opening.situation, settings: opening.settings(terminal.isASCII ? .ascii : screen.glyphs),
      size: terminal.size)
    if let note = opening.note { _ = dashboard.update(.told(note)) }
    terminal.present(dashboard.render(), styles)
  }

  /// Runs until the person leaves or the terminal is gone; the terminal is then as it was.
  consuming func run() -> Ending {
    let watcher = opening.folder.flatMap { FolderWatcher(folder: $0) }
    let watched = watcher.map { [$0.descriptor] } ?? []
    while true {
      for event in terminal.next(timeoutMilliseconds: patience(), watching: watched) {
        switch event {
        case .key(let key): if perform(dashboard.update(.key(key))) { return .left }
        case .pasted(let text): if perform(dashboard.update(.pasted(text))) { return .left }
        case .resized(let size): if perform(dashboard.update(.resized(size))) { return .left }
        case .readable: if watcher?.changes().isEmpty == false { isReloadDue = true }
        case .timeout: passTime()
        case .resumed: isReloadDue = true
        case .hangup: return .ended(signal: SIGHUP)
        case .terminated(let signal): return .ended(signal: signal)
        }
      }
      terminal.present(dashboard.render(), styles)
    }
  }

  /// How long to wait for the next event: until files are quiet, else until the day ends.
  private func patience() -> Int? {
    if isReloadDue { return FullScreen.quiet }
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
    } else if opening.zone.day(at: SystemClock.now()) != opening.today {
      reload()
    }
  }

  /// Reads the files again; what cannot be read leaves the last good state and a banner.
  private mutating func reload() {
    let today = opening.followsClock ? opening.zone.day(at: SystemClock.now()) : opening.today
    do throws(ConventionFolder.Unusable) {
      opening = try opening.again(today: today)
      _ = dashboard.update(.situation(opening.situation))
    } catch {
      let first = error.diagnostics.first { $0.severity == .error }
      _ = dashboard.update(.broken(first.map { opening.wording.line($0) } ?? ""))
    }
  }

  /// Does what the dashboard wants done; true when it wants to leave.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .reload: reload()
      case .redraw: terminal.redrawAll()
      case .suspend:
        terminal.suspend()
        _ = dashboard.update(.resized(terminal.size))
        isReloadDue = true
      }
    }
    return false
  }
}

extension Opening {
  /// What the dashboard needs to know of how it was opened.
  func settings(_ glyphs: GlyphSet) -> Settings {
    Settings(wording: wording, glyphs: glyphs, isAsOfAnotherDay: asOf != nil)
  }
}
