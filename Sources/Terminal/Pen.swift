import CNcurses
import Canvas

/// How the cells of one role are drawn on this terminal.
struct Pen: Equatable {
  let looks: Int32
  let pair: Int32

  /// Whether a blank drawn with it shows.
  let colorsBlanks: Bool

  static let plain = Pen(looks: 0, pair: 0, colorsBlanks: false)

  private init(looks: Int32, pair: Int32, colorsBlanks: Bool) {
    self.looks = looks
    self.pair = pair
    self.colorsBlanks = colorsBlanks
  }

  init(_ style: Style, depth: ColorDepth) {
    var looks: Int32 = 0
    if style.bold { looks |= Int32(NC_BOLD) }
    if style.dim { looks |= Int32(NC_DIM) }
    if style.underline { looks |= Int32(NC_UNDERLINE) }
    if style.reverse { looks |= Int32(NC_REVERSE) }
    if style.italic { looks |= Int32(NC_ITALIC) }
    let foreground = style.front(depth.fidelity)
    // Where there are eight colours, a bold one is drawn as the brighter of its kind.
    if depth == .ansi8, case .ansi(9...14) = foreground { looks |= Int32(NC_BOLD) }
    let numbers = depth.numbers(of: style)
    let background = numbers.background
    pair = nc_pair(numbers.foreground, background)
    self.looks = looks
    colorsBlanks = style.underline || style.reverse || background >= 0
  }
}

/// The pens of all roles, made when first needed.
struct Pens {
  let styles: StyleSheet
  private let depth: ColorDepth
  private var made: [Role: Pen] = [:]

  init(_ styles: StyleSheet, depth: ColorDepth) {
    self.styles = styles
    self.depth = depth
  }

  /// The pen for the cell at a place.
  ///
  /// A blank that shows nothing of its pen is drawn plain, so that the terminal can clear the ends of
  /// rows and jump over gaps; short ones between two words keep the pen of the first, since laying it
  /// down costs more bytes than the blanks do.
  mutating func pen(for grid: Grid, column: Int, row: Int) -> Pen {
    let cell = grid[column, row]
    let pen = pen(for: cell.role)
    guard cell.isBlank, !pen.colorsBlanks else { return pen }
    var first = column - 1
    while first >= max(0, column - Pens.longestGap), grid[first, row].isBlank { first -= 1 }
    let reach = first + Pens.longestGap + 1
    guard first >= 0, column < reach, !grid[first, row].isBlank else { return .plain }
    var next = column + 1
    while next <= reach, grid[next, row].isBlank { next += 1 }
    let role = grid[first, row].role
    guard next <= reach else { return .plain }
    if grid[next, row].role != role {
      // The mark goes with every key; a blank beside it that kept its pen would have to follow.
      guard role != .mark, next - first <= Pens.longestChange + 1 else { return .plain }
    }
    let before = self.pen(for: role)
    return before.colorsBlanks ? .plain : before
  }

  /// The most blanks between two words of one role that are drawn with their pen.
  private static let longestGap = 12
  /// The most blanks between words of two roles that are drawn with the pen of the first: a jump over
  /// more of them is shorter.
  private static let longestChange = 5

  private mutating func pen(for role: Role) -> Pen {
    if let known = made[role] { return known }
    let pen = Pen(styles[role], depth: depth)
    made[role] = pen
    return pen
  }
}

extension Cell {
  fileprivate var isBlank: Bool { scalar == " " && width == 1 && marks == 0 }
}
