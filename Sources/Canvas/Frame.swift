/// A page ready to be shown, with the place of the terminal's own cursor.
public struct Frame: Equatable, Sendable {
  /// The page.
  public var grid: Grid

  /// Where the terminal's cursor sits: on the selected row, or in a text being typed.
  public var cursor: Point?

  /// Whether the cursor shows; a hidden one still guides screen readers.
  public var cursorVisible: Bool

  /// Makes a frame, without a cursor unless told.
  public init(grid: Grid, cursor: Point? = nil, cursorVisible: Bool = false) {
    self.grid = grid
    self.cursor = cursor
    self.cursorVisible = cursorVisible
  }
}
