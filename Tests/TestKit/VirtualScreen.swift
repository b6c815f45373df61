import CPseudoTerminal

/// The screen of an xterm as far as ncurses uses one: fed with bytes, it knows what a person sees.
public struct VirtualScreen: Sendable {
  /// Columns across.
  public private(set) var columns: Int

  /// Rows down.
  public private(set) var rows: Int

  /// Where the cursor is, from 0.
  public private(set) var cursor: (column: Int, row: Int) = (0, 0)

  /// The private modes that are on: 25 the cursor shows, 1049 the alternate screen, 2004 pastes are
  /// bracketed, 1 the cursor keys send other sequences.
  public private(set) var modes: Set<Int> = [7, 25]

  /// Sequences that were not understood; a test may ask that there are none.
  public private(set) var unknown: [String] = []

  private var cells: [[String]]
  private var region: (top: Int, bottom: Int)
  private var main: [[String]] = []
  private var savedCursor: (column: Int, row: Int) = (0, 0)
  private var pending: [UInt8] = []
  private var isWrapPending = false

  /// Makes an empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    region = (0, rows - 1)
  }

  /// Whether the alternate screen is shown.
  public var isAlternate: Bool { modes.contains(1049) }

  /// What is seen, rows joined by line feeds, blanks at the end of a row left out.
  public var text: String { (0..<rows).map { line($0) }.joined(separator: "\n") }

  /// One row of what is seen, from 0, blanks at its end left out.
  public func line(_ row: Int) -> String {
    var line = cells[row].joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Changes the extent as a terminal does that does not wrap anew.
  public mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = cells.prefix(rows).map { row in
      Array((row + Array(repeating: " ", count: max(0, columns - row.count))).prefix(columns))
    }
    while cells.count < rows { cells.append(blankRow) }
    region = (0, rows - 1)
    moveTo(cursor.column, cursor.row)
  }

  /// Takes what a program sent; what is incomplete at its end waits for more.
  public mutating func feed(_ bytes: [UInt8]) {
    pending += bytes
    var parser = SequenceParser(pending[...])
    while let token = parser.next() { obey(token) }
    pending = Array(parser.rest)
  }

  private var blankRow: [String] { Array(repeating: " ", count: columns) }

  private mutating func moveTo(_ column: Int, _ row: Int) {
    cursor = (min(max(0, column), columns - 1), min(max(0, row), rows - 1))
    isWrapPending = false
  }

  private mutating func obey(_ token: SequenceParser.Token) {
    switch token {
    case .text(let scalar): put(scalar)
    case .control(0x08): moveTo(cursor.column - 1, cursor.row)
    case .control(0x09): moveTo((cursor.column / 8 + 1) * 8, cursor.row)
    case .control(0x0A): lineFeed()
    case .control(0x0D): moveTo(0, cursor.row)
    case .control: break
    case .escape("M"): reverseLineFeed()
    case .escape("D"): lineFeed()
    case .escape("7"): savedCursor = cursor
    case .escape("8"): moveTo(savedCursor.column, savedCursor.row)
    // Keypad, character sets: nothing to be seen.
    case .escape("="), .escape(">"), .escape("(B"), .escape(")0"): break
    case .escape(let name): unknown.append("ESC " + name)
    case .command("", let numbers, let final): control(numbers, final)
    case .command("?", let numbers, "h"): setModes(numbers, true)
    case .command("?", let numbers, "l"): setModes(numbers, false)
    case .command(">", _, _), .command(" ", _, _), .string: break
    case .command(let prefix, _, let final): unknown.append("CSI \(prefix) \(final)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(pt_width(scalar.value))
    if width <= 0 {
      let column = isWrapPending ? cursor.column : max(0, cursor.column - 1)
      let base = cells[cursor.row][column].isEmpty ? max(0, column - 1) : column
      cells[cursor.row][base].unicodeScalars.append(scalar)
      return
    }
    if isWrapPending || cursor.column + width > columns {
      moveTo(0, cursor.row)
      lineFeed()
    }
    uncover(cursor.column)
    uncover(cursor.column + width - 1)
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2, cursor.column + 1 < columns { cells[cursor.row][cursor.column + 1] = "" }
    let next = cursor.column + width
    cursor.column = min(next, columns - 1)
    isWrapPending = next >= columns
  }

  /// Blanks both halves of a wide character that is about to lose one.
  private mutating func uncover(_ column: Int) {
    let row = cursor.row
    // There is no right half on a screen of one column.
    guard column < columns else { return }
    if cells[row][column].isEmpty, column > 0 {
      cells[row][column - 1] = " "
      cells[row][column] = " "
    } else if column + 1 < columns, cells[row][column + 1].isEmpty {
      cells[row][column + 1] = " "
    }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row == region.bottom {
      scrollUp(from: region.top)
    } else {
      moveTo(cursor.column, cursor.row + 1)
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.row == region.top {
      scrollDown(from: region.top)
    } else {
      moveTo(cursor.column, cursor.row - 1)
    }
  }

  private mutating func scrollUp(from row: Int) {
    guard (region.top...region.bottom).contains(row) else { return }
    cells.remove(at: row)
    cells.insert(blankRow, at: region.bottom)
  }

  private mutating func scrollDown(from row: Int) {
    guard (region.top...region.bottom).contains(row) else { return }
    cells.remove(at: region.bottom)
    cells.insert(blankRow, at: row)
  }

  private mutating func setModes(_ numbers: [Int], _ on: Bool) {
    for mode in numbers {
      if mode == 1049, on != isAlternate {
        if on { (main, savedCursor) = (cells, cursor) }
        cells = on || main.count != rows ? Array(repeating: blankRow, count: rows) : main
        if !on { moveTo(savedCursor.column, savedCursor.row) }
      }
      if on { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
  }

  private mutating func control(_ numbers: [Int], _ final: Character) {
    let count = max(1, numbers.first ?? 1)
    let (column, row) = cursor
    switch final {
    case "A": moveTo(column, row - count)
    case "B": moveTo(column, row + count)
    case "C": moveTo(column + count, row)
    case "D": moveTo(column - count, row)
    case "G", "`": moveTo(count - 1, row)
    case "d": moveTo(column, count - 1)
    case "H", "f": moveTo(max(1, numbers.count > 1 ? numbers[1] : 1) - 1, count - 1)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": blank(row, column..<(column + count))
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(count)
    case "P":
      let removed = min(count, columns - column)
      cells[row].removeSubrange(column..<(column + removed))
      cells[row] += Array(repeating: " ", count: removed)
    case "L": for _ in 0..<count { scrollDown(from: row) }
    case "M": for _ in 0..<count { scrollUp(from: row) }
    case "S": for _ in 0..<count { scrollUp(from: region.top) }
    case "T": for _ in 0..<count { scrollDown(from: region.top) }
    case "b":
      let repeated = cells[row][isWrapPending ? column : max(0, column - 1)].unicodeScalars.first
      if let repeated { for _ in 0..<count { put(repeated) } }
    case "r":
      let bottom = min(rows, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows)
      // Margins of a size that the screen no longer has are not heard, as in xterm.
      guard count < bottom || rows == 1 else { break }
      region = (min(count, bottom) - 1, bottom - 1)
      moveTo(0, 0)
    case "m", "h", "l", "t", "n", "c": break
    default: unknown.append("CSI \(numbers) \(final)")
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: blank(cursor.row, cursor.column..<columns)
    case 1: blank(cursor.row, 0..<(cursor.column + 1))
    default: blank(cursor.row, 0..<columns)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    eraseLine(part)
    let others = part == 0 ? (cursor.row + 1)..<rows : part == 1 ? 0..<cursor.row : 0..<rows
    for row in others { cells[row] = blankRow }
  }
}
