import Canvas
import Testing

@Suite("Rectangles")
struct RectTests {
  private let page = Rect(column: 2, row: 1, columns: 10, rows: 6)

  @Test(
    "Splitting gives two parts that make up the whole, whatever is asked",
    arguments: [-5, 0, 1, 5, 10, 11, 99])
  func splitting(count: Int) {
    let (left, right) = page.splitLeft(count)
    #expect(left.columns + right.columns == page.columns)
    #expect(left.maxColumn == right.column && right.maxColumn == page.maxColumn)
    let (rest, last) = page.splitRight(count)
    #expect(last.columns == min(max(0, count), 10) && rest.maxColumn == last.column)
    let (top, below) = page.splitTop(count)
    #expect(top.rows == min(max(0, count), 6) && below.maxRow == page.maxRow)
    let (above, bottom) = page.splitBottom(count)
    #expect(bottom.rows == top.rows && above.maxRow == bottom.row)
  }

  @Test("Columns share the room, the first ones the surplus")
  func columns() {
    #expect(page.columns(3, gap: 1).map(\.columns) == [3, 3, 2])
    #expect(page.columns(3, gap: 1).map(\.column) == [2, 6, 10])
    #expect(page.columns(0).isEmpty)
    #expect(page.columns(20, gap: 5).allSatisfy { $0.columns == 0 && $0.maxColumn <= 12 })
  }

  @Test("Margins larger than the rectangle leave nothing")
  func insets() {
    #expect(page.inset(by: 1) == Rect(column: 3, row: 2, columns: 8, rows: 4))
    #expect(page.inset(by: 3).rows == 0)
    #expect(page.inset(by: 50).isEmpty)
    #expect(page.inset(columns: 2, rows: 0) == Rect(column: 4, row: 1, columns: 6, rows: 6))
  }

  @Test("Rectangles apart share nothing")
  func intersection() {
    #expect(page.intersection(Rect(column: 40, row: 0, columns: 5, rows: 5)).isEmpty)
    #expect(
      page.intersection(Rect(column: 0, row: 0, columns: 4, rows: 3))
        == Rect(column: 2, row: 1, columns: 2, rows: 2))
    #expect(Rect(column: 0, row: 0, columns: -3, rows: 2).isEmpty)
  }
}
