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
    let background = depth.number(of: style.background)
    pair = nc_pair(depth.number(of: style.foreground), background)
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

  mutating func pen(for cell: Cell) -> Pen {
    let pen = pen(for: cell.role)
    return cell.scalar == " " && cell.width == 1 && !pen.colorsBlanks ? .plain : pen
  }

  private mutating func pen(for role: Role) -> Pen {
    if let known = made[role] { return known }
    let pen = Pen(styles[role], depth: depth)
    made[role] = pen
    return pen
  }
}
