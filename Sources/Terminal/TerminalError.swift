/// Why the full screen could not be entered; the terminal is as it was.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal
  /// The program was started in the background, where it may not draw.
  case inBackground
  /// No description of this type of terminal (TERM, empty when unset) is installed.
  case unknownType(String)
  /// This type of terminal (TERM) cannot place its cursor.
  case tooPlain(String)
  /// The terminal's modes could not be read or set.
  case failed
}
