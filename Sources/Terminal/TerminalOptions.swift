/// What the person or the environment asks of the terminal.
public struct TerminalOptions: Sendable {
  /// Whether colours may be used; NO_COLOR says not.
  public var colors: Bool

  /// How long a lone Esc waits for the rest of a key's sequence, in milliseconds; `nil` chooses 25,
  /// and 100 over SSH.
  public var escapeDelayMilliseconds: Int?

  /// Whether to draw with ASCII alone even where the locale allows more.
  public var ascii: Bool

  /// Whether the mouse tells of presses and of its wheel, which takes selecting text away from it.
  public var mouse: Bool

  /// Makes options, the usual ones unless told.
  public init(
    colors: Bool = true, escapeDelayMilliseconds: Int? = nil, ascii: Bool = false,
    mouse: Bool = false
  ) {
    self.colors = colors
    self.escapeDelayMilliseconds = escapeDelayMilliseconds
    self.ascii = ascii
    self.mouse = mouse
  }

  /// The time that a lone Esc waits, in milliseconds: what was asked for, else 25, and 100 over SSH,
  /// where the parts of a key may come apart.
  package func escapeDelay(overSSH isRemote: Bool) -> Int {
    max(0, escapeDelayMilliseconds ?? (isRemote ? 100 : 25))
  }
}
