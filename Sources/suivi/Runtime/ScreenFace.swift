import Canvas
import Dashboard
import Glibc
import Terminal

/// The dashboard on the whole screen.
struct ScreenFace: Face, ~Copyable {
  private var terminal: Terminal
  private var styles: StyleSheet

  /// Takes over the terminal.
  init(_ screen: Screen) throws(TerminalError) {
    terminal = try Terminal(
      options: TerminalOptions(
        colors: screen.wantsColors, escapeDelayMilliseconds: screen.escapeDelay,
        ascii: screen.glyphs == .ascii))
    styles = screen.styles
  }

  var size: Size { terminal.size }
  var isASCII: Bool { terminal.isASCII }
  var endingWhenGone: Ending { .ended(signal: SIGHUP) }

  mutating func next(timeoutMilliseconds: Int?, watching descriptors: [Int32]) -> [TerminalEvent] {
    terminal.next(timeoutMilliseconds: timeoutMilliseconds, watching: descriptors)
  }

  mutating func present(_ dashboard: Dashboard) { present(dashboard.render()) }

  /// Shows a page.
  mutating func present(_ frame: Frame) { terminal.present(frame, styles) }

  mutating func wear(_ styles: StyleSheet) { self.styles = styles }

  mutating func redrawAll() { terminal.redrawAll() }

  mutating func suspend() { terminal.suspend() }

  mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try terminal.lend(body)
  }
}
