extension Grid {
  /// The characters of the page, rows joined by line feeds, blanks at the end of a row left out.
  public func text() -> String {
    rows { column, row in
      var string = String.UnicodeScalarView()
      string.append(contentsOf: scalars(column: column, row: row))
      return String(string)
    } blank: {
      " "
    }
  }

  /// The page's roles in the shape of ``text()``: a letter a cell, a point for a blank of the role
  /// ``Role/text``, points at the end of a row left out.
  public func roles() -> String {
    rows { column, row in
      let cell = self[column, row]
      let isPlain = cell.role == .text && cell.scalar == " " && cell.width == 1
      return isPlain ? "." : String(cell.role.letter)
    } blank: {
      "."
    }
  }

  private func rows(
    _ sign: (_ column: Int, _ row: Int) -> String, blank: () -> Character
  ) -> String {
    let blank = blank()
    return (0..<size.rows).map { row in
      var line = (0..<size.columns).map { sign($0, row) }.joined()
      while line.last == blank { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
