import Canvas
import Dashboard
import Terminal
import Words

/// How a sitting ended.
enum Ending {
  /// The person left.
  case left
  /// The person went back to the portfolio.
  case closed
  /// A signal asked to end, or the terminal went away.
  case ended(signal: Int32)
}

/// What a person follows the dashboard on: the whole screen, or lines read one after the other.
protocol Face: ~Copyable {
  /// Columns and rows that pages are laid out for.
  var size: Size { get }
  /// Whether only ASCII can be shown.
  var isASCII: Bool { get }
  /// What it means that nothing more will come.
  var endingWhenGone: Ending { get }
  /// What the person should know of it, if anything.
  func note(in wording: Wording) -> String?
  /// Sends a text to the person's clipboard; gives what to tell them.
  func copy(_ text: String, _ wording: Wording) -> String
  /// Waits for something to happen, at most that long.
  mutating func next(timeoutMilliseconds: Int?, watching descriptors: [Int32]) -> [TerminalEvent]
  /// Shows the dashboard as it is now.
  mutating func present(_ dashboard: Dashboard)
  /// Shows everything in other styles from now on.
  mutating func wear(_ styles: StyleSheet)
  /// Lets the mouse select and scroll from now on, or leaves it to the terminal.
  mutating func point(_ isWanted: Bool)
  /// Shows all of it anew with the next change.
  mutating func redrawAll()
  /// Hands the terminal back to the shell until it says go on.
  mutating func suspend()
  /// Gives the terminal to another program for the time of the body.
  mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result
}
