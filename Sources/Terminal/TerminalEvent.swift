public import Canvas

/// What came while waiting.
public enum TerminalEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A line was typed, without its end, where lines are read; it is hostile like any other text.
  case line(String)
  /// A text was pasted, as the terminal sent it, line ends as `\n`; it is hostile like any other.
  case pasted(String)
  /// The first button of the mouse was pressed there.
  case clicked(Point)
  /// The wheel was turned one notch up (−1) or down (1) there.
  case wheel(Int, at: Point)
  /// The terminal has another extent; the next frame should have it too.
  case resized(Size)
  /// One of the descriptors watched has something to read.
  case readable(Int32)
  /// The system asks the program to end: SIGTERM, SIGHUP or SIGINT.
  case terminated(signal: Int32)
  /// The terminal is gone; nothing can be shown any more.
  case hangup
  /// The program goes on after having been stopped; the next frame is drawn whole.
  case resumed
  /// Nothing came in the time given.
  case timeout
}
