/// A place on the grid, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Columns from the left.
  public var column: Int

  /// Rows from the top.
  public var row: Int

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An extent in columns and rows.
public struct Size: Hashable, Sendable {
  /// Columns across.
  public var columns: Int

  /// Rows down.
  public var rows: Int

  /// Makes an extent.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A rectangle of the grid; every operation is total, negative extents count as 0.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int

  /// The topmost row.
  public var row: Int

  /// Columns across, never negative.
  public private(set) var columns: Int

  /// Rows down, never negative.
  public private(set) var rows: Int

  /// Makes a rectangle.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Makes the rectangle of an extent, at the top left.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The top left corner.
  public var origin: Point { Point(column: column, row: row) }

  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }

  /// Whether it holds no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The column after the rightmost one.
  public var maxColumn: Int { column + columns }

  /// The row after the lowest one.
  public var maxRow: Int { row + rows }

  /// Whether the place lies inside.
  public func contains(_ point: Point) -> Bool {
    (column..<maxColumn).contains(point.column) && (row..<maxRow).contains(point.row)
  }

  /// The part shared with another rectangle, empty when there is none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(maxColumn, other.maxColumn) - left,
      rows: min(maxRow, other.maxRow) - top)
  }

  /// The rectangle less a margin on all four sides.
  public func inset(by margin: Int) -> Rect {
    inset(columns: margin, rows: margin)
  }

  /// The rectangle less a margin left and right, and one above and below.
  public func inset(columns across: Int, rows down: Int) -> Rect {
    let (_, right) = splitLeft(across)
    let (middle, _) = right.splitRight(across)
    let (_, below) = middle.splitTop(down)
    return below.splitBottom(down).0
  }

  /// The leftmost columns, at most as many as there are, and the rest.
  public func splitLeft(_ count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// The rest, and the rightmost columns, at most as many as there are.
  public func splitRight(_ count: Int) -> (Rect, Rect) {
    splitLeft(columns - min(max(0, count), columns))
  }

  /// The topmost rows, at most as many as there are, and the rest.
  public func splitTop(_ count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// The rest, and the lowest rows, at most as many as there are.
  public func splitBottom(_ count: Int) -> (Rect, Rect) {
    splitTop(rows - min(max(0, count), rows))
  }

  /// Cuts into columns side by side with a gap between, the first ones wider by one where the
  /// extent does not divide; a count below 1 gives none.
  public func columns(_ count: Int, gap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let gap = max(0, gap)
    let room = max(0, columns - gap * (count - 1))
    var rest = self
    return (0..<count).map { index in
      let width = room / count + (index < room % count ? 1 : 0)
      let (part, right) = rest.splitLeft(width)
      rest = right.splitLeft(gap).1
      return part
    }
  }
}
