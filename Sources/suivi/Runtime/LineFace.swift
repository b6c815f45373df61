import Canvas
import Dashboard
import Glibc
import Terminal
import Words

/// The dashboard line by line, for screen readers, terminals that cannot place text, and pipes.
struct LineFace: Face, ~Copyable {
  private var terminal: LineTerminal
  private var voice = PlainVoice()
  private var isGone = false

  /// Goes on reading where somebody else began.
  init(_ terminal: consuming LineTerminal = LineTerminal()) { self.terminal = terminal }

  /// Gives the lines back to whoever reads on.
  consuming func givenBack() -> LineTerminal { terminal }

  /// Only its width shapes pages; nothing scrolls away within them.
  var size: Size { Size(columns: PlainVoice.columns, rows: 10_000) }
  var isASCII: Bool { false }
  var endingWhenGone: Ending { .left }

  func note(in wording: Wording) -> String? { nil }

  func copy(_ text: String, _ wording: Wording) -> String { wording.terminal(.noClipboard) }

  mutating func next(timeoutMilliseconds: Int?, watching descriptors: [Int32]) -> [TerminalEvent] {
    if isGone { return [.hangup] }
    return terminal.next(timeoutMilliseconds: timeoutMilliseconds, watching: descriptors)
      .compactMap { event in
        switch event {
        case .line(let line):
          if case .line(let heard)? = voice.hear(line) { return .line(heard) }
          return nil
        case .hangup:
          write("\n")
          return event
        default: return event
        }
      }
  }

  mutating func present(_ dashboard: Dashboard) {
    write(voice.say(dashboard))
  }

  private mutating func write(_ words: String) {
    guard !words.isEmpty else { return }
    do throws(CommandFailure) { try StandardOutput.write(words) } catch { isGone = true }
  }

  mutating func wear(_ styles: StyleSheet) {}

  mutating func point(_ isWanted: Bool) {}

  mutating func redrawAll() { _ = voice.hear("0") }

  mutating func suspend() { raise(SIGTSTP) }

  mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body()
  }
}
