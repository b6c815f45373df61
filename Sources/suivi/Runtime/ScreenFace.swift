import Canvas
import Dashboard
import Glibc
import Terminal
import Words

/// The dashboard on the whole screen.
struct ScreenFace: Face, ~Copyable {
  private var terminal: Terminal
  private var styles: StyleSheet

  /// Takes over the terminal.
  init(_ screen: Screen) throws(TerminalError) {
    terminal = try Terminal(
      options: TerminalOptions(
        colors: screen.wantsColors, escapeDelayMilliseconds: screen.escapeDelay,
        ascii: screen.glyphs == .ascii, mouse: screen.usesMouse))
    styles = screen.styles
  }

  var size: Size { terminal.size }
  var isASCII: Bool { terminal.isASCII }
  var endingWhenGone: Ending { .ended(signal: SIGHUP) }

  func note(in wording: Wording) -> String? {
    terminal.substitutedType.map { other in
      wording.terminal(.drawnAs(Surroundings.variables()["TERM"] ?? "", instead: other))
    }
  }

  func copy(_ text: String, _ wording: Wording) -> String {
    Clipboard.copy(text, to: terminal, wording)
  }

  mutating func next(timeoutMilliseconds: Int?, watching descriptors: [Int32]) -> [TerminalEvent] {
    terminal.next(timeoutMilliseconds: timeoutMilliseconds, watching: descriptors)
  }

  mutating func present(_ dashboard: Dashboard) { present(dashboard.render()) }

  /// Shows a page.
  mutating func present(_ frame: Frame) { terminal.present(frame, styles) }

  mutating func wear(_ styles: StyleSheet) { self.styles = styles }

  mutating func point(_ isWanted: Bool) { terminal.point(isWanted) }

  mutating func redrawAll() { terminal.redrawAll() }

  mutating func suspend() { terminal.suspend() }

  mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try terminal.lend(body)
  }
}
