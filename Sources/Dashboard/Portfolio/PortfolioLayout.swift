import Canvas

/// Where the parts of a portfolio's board go, for any size.
///
/// What does not fit is given up in this order: air, the rule above the sums, the facts, the sums, the
/// notice.
struct PortfolioLayout {
  var isTiny = false
  var header: Rect
  var facts: Rect
  var table: Rect
  var sumRule: Rect
  var sum: Rect
  var notice: Rect
  var footer: Rect

  /// Rows of conventions, without their heading.
  var visible: Int { max(0, table.rows - 1) }

  init(_ size: Size) {
    let bounds = Rect(size)
    isTiny =
      size.columns < BoardLayout.smallest.columns || size.rows < BoardLayout.smallest.rows
    var rest = bounds
    func one(_ exists: Bool) -> Int { exists && !bounds.isEmpty ? 1 : 0 }
    (header, rest) = rest.splitTop(1)
    (facts, rest) = rest.splitTop(one(size.rows >= 9))
    (_, rest) = rest.splitTop(one(size.rows >= 14))
    (rest, footer) = rest.splitBottom(one(!isTiny))
    (rest, notice) = rest.splitBottom(one(size.rows >= 7))
    (rest, sum) = rest.splitBottom(one(size.rows >= 8))
    (rest, sumRule) = rest.splitBottom(one(size.rows >= 12))
    table = rest
  }
}
