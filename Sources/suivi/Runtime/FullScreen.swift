import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Words

/// The full-screen session: events in, frames out, effects done.
struct FullScreen: ~Copyable {
  /// How a session ended.
  enum Ending {
    /// The person left.
    case left
    /// The terminal went away, or a signal asked to end.
    case ended(signal: Int32)
  }

  private let source: Opening
  private let styles: StyleSheet
  private var terminal: Terminal
  private var dashboard: Dashboard
  private var today: Day
  /// Whether the files changed and are to be read once they are quiet.
  private var isReloadDue = false

  /// Milliseconds without another change after which changed files are read again.
  private static let quiet = 60

  /// Takes over the terminal and draws the first frame.
  init(_ opening: Opening) throws(TerminalError) {
    source = opening
    today = opening.today
    let wantsColors = Themes.wantsColors(opening.environment)
    terminal = try Terminal(options: TerminalOptions(colors: wantsColors, ascii: false))
    styles = opening.styles
    let glyphs: GlyphSet = opening.glyphs == .ascii || terminal.isASCII ? .ascii : opening.glyphs
    dashboard = Dashboard(
      opening.situation(today: today),
      settings: Settings(
        wording: opening.wording, glyphs: glyphs, isAsOfAnotherDay: opening.asOf != nil),
      size: terminal.size)
    terminal.present(dashboard.render(), styles)
  }

  /// Runs until the person leaves or the terminal is gone; the terminal is then as it was.
  consuming func run() -> Ending {
    let watcher = source.folder.flatMap { FolderWatcher(folder: $0) }
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
    guard source.followsClock else { return nil }
    let end = source.convention.zone.end(of: today).milliseconds
    let left = end - SystemClock.now().milliseconds
    // Clocks can be set: look again at least twice a day.
    return Int(min(max(left + 500, 1_000), 12 * 3_600_000))
  }

  private mutating func passTime() {
    if isReloadDue {
      isReloadDue = false
      reload()
    } else if source.followsClock {
      let now = source.convention.zone.day(at: SystemClock.now())
      if now != today {
        today = now
        reload()
      }
    }
  }

  private mutating func reload() {
    switch source.reread(today: today) {
    case .success(let situation)?: _ = dashboard.update(.situation(situation))
    case .failure(let words)?: _ = dashboard.update(.broken(words.text))
    case nil: break
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
        isReloadDue = true
      }
    }
    return false
  }
}
