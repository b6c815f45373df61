public import Typography

/// A page of cells.
public struct Grid: Equatable, Sendable {
  /// The extent, at least 0 × 0.
  public let size: Size

  /// The cells, row after row.
  private var cells: [Cell]

  /// The sets of marks in use; a cell's index counts from 1.
  private var markSets: [[Unicode.Scalar]] = []
  private var markIndices: [[Unicode.Scalar]: UInt16] = [:]

  /// Makes a page of blanks of the role ``Role/text``.
  public init(size: Size) {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.size = size
    cells = Array(repeating: Cell(role: .text), count: size.columns * size.rows)
  }

  /// The whole page as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank outside the page.
  public subscript(column: Int, row: Int) -> Cell {
    guard bounds.contains(Point(column: column, row: row)) else { return Cell(role: .text) }
    return cells[row * size.columns + column]
  }

  /// The character at a place followed by its marks; empty in the right half of a wide character.
  public func scalars(column: Int, row: Int) -> [Unicode.Scalar] {
    let cell = self[column, row]
    guard cell.width > 0 else { return [] }
    return cell.marks == 0 ? [cell.scalar] : [cell.scalar] + markSets[Int(cell.marks) - 1]
  }

  /// Writes a line of text and tells the columns used.
  ///
  /// The text is cut at the edge of the page, of `clip`, and after `limit` columns; a wide
  /// character never straddles the cut. What is overwritten by half becomes a blank.
  @discardableResult
  public mutating func write(
    _ text: DisplayText, at point: Point, role: Role = .text, limit: Int? = nil,
    within clip: Rect? = nil
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    guard (area.row..<area.maxRow).contains(point.row) else { return 0 }
    let room = limit.map { max(0, $0) } ?? Int.max
    var used = 0
    for cluster in text.clusters {
      let column = point.column + used
      guard used + cluster.width <= room, column + cluster.width <= area.maxColumn else { break }
      used += cluster.width
      guard column >= area.column else { continue }
      let cell = Cell(
        cluster.scalar, marks: index(of: cluster.marks), role: role, width: UInt8(cluster.width))
      put(cell, column: column, row: point.row)
    }
    return used
  }

  /// Fills a rectangle with one character; one that is not a single column wide counts as a blank.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", role: Role = .text) {
    let area = bounds.intersection(rect)
    let cell = Cell(TextWidth.of(scalar) == 1 ? scalar : " ", role: role)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn { put(cell, column: column, row: row) }
    }
  }

  /// Changes what the cells of a rectangle mean, characters kept.
  public mutating func setRole(_ role: Role, in rect: Rect) {
    let area = bounds.intersection(rect)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        cells[row * size.columns + column].role = role
      }
    }
  }

  /// Puts a cell where it fits, and blanks the other halves of wide characters it covers by half.
  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    let start = row * size.columns
    let last = column + Int(cell.width) - 1
    if cells[start + column].width == 0, column > 0 {
      cells[start + column - 1] = Cell(role: cells[start + column - 1].role)
    }
    if cells[start + last].width == 2, last + 1 < size.columns {
      cells[start + last + 1] = Cell(role: cells[start + last + 1].role)
    }
    cells[start + column] = cell
    if cell.width == 2 { cells[start + last] = Cell(role: cell.role, width: 0) }
  }

  private mutating func index(of marks: [Unicode.Scalar]) -> UInt16 {
    if marks.isEmpty { return 0 }
    if let known = markIndices[marks] { return known }
    // A page holding more sets than can be counted shows the rest without marks.
    guard markSets.count < Int(UInt16.max) else { return 0 }
    markSets.append(marks)
    let index = UInt16(markSets.count)
    markIndices[marks] = index
    return index
  }

  /// Whether two pages show the same characters with the same meaning.
  public static func == (left: Grid, right: Grid) -> Bool {
    guard left.size == right.size else { return false }
    if left.markSets == right.markSets { return left.cells == right.cells }
    return left.cells.indices.allSatisfy { left.showsSame(as: right, at: $0) }
  }

  /// The columns of a row from the first to the last that do not show what another page of the same
  /// extent shows there; `nil` where all do.
  package func change(from other: Grid, row: Int) -> Range<Int>? {
    let start = row * size.columns
    var columns = start..<(start + size.columns)
    while let first = columns.first, showsSame(as: other, at: first) { columns.removeFirst() }
    while let last = columns.last, showsSame(as: other, at: last) { columns.removeLast() }
    return columns.isEmpty ? nil : (columns.lowerBound - start)..<(columns.upperBound - start)
  }

  /// Whether another page of the same extent shows the same at a place.
  package func showsSame(as other: Grid, column: Int, row: Int) -> Bool {
    showsSame(as: other, at: row * size.columns + column)
  }

  private func showsSame(as other: Grid, at index: Int) -> Bool {
    let (mine, theirs) = (cells[index], other.cells[index])
    if mine.marks == 0, theirs.marks == 0 { return mine == theirs }
    let (row, column) = index.quotientAndRemainder(dividingBy: size.columns)
    return mine.scalar == theirs.scalar && mine.role == theirs.role && mine.width == theirs.width
      && scalars(column: column, row: row) == other.scalars(column: column, row: row)
  }
}
