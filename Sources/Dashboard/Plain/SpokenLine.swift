import Typography

/// A line of a page as it is read aloud: what stands in columns is named, what is drawn is left out.
struct SpokenLine {
  /// Words that stand together, and the columns they take.
  private struct Cell {
    var text: String
    var columns: Range<Int>
  }

  private let cells: [Cell]

  /// A line of a page.
  init(_ spans: [Span]) {
    var cells: [Cell] = []
    var column = 0
    var gap = 2
    for cluster in spans.reduce(DisplayText(""), { $0 + $1.text }).clusters {
      defer { column += cluster.width }
      guard !SpokenLine.isDrawn(cluster.scalar), cluster.scalar != " " else {
        gap += cluster.width
        continue
      }
      var text = String.UnicodeScalarView([cluster.scalar])
      text.append(contentsOf: cluster.marks)
      if gap < 2, var last = cells.popLast() {
        last.text += (gap == 1 ? " " : "") + String(text)
        last.columns = last.columns.lowerBound..<(column + cluster.width)
        cells.append(last)
      } else {
        cells.append(Cell(text: String(text), columns: column..<(column + cluster.width)))
      }
      gap = 0
    }
    self.cells = cells
  }

  /// The words, what stands under a name of a column after that name.
  func words(under heads: SpokenLine? = nil) -> String {
    var words = ""
    for (place, cell) in cells.enumerated() {
      let name = place == 0 ? nil : heads?.name(over: cell.columns)
      let text = name.map { $0 + " " + cell.text } ?? cell.text
      if place > 0 { words += words.hasSuffix(":") ? " " : ", " }
      words += text
    }
    return words
  }

  /// The name of the column that stands over some columns: the one that shares most of them; a letter,
  /// such as that of a month, is none.
  private func name(over columns: Range<Int>) -> String? {
    cells.filter { $0.text.count > 1 }.map { ($0.text, $0.columns.clamped(to: columns).count) }
      .filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
  }

  /// Whether a character is part of a line, a bar, a chart or a sign that a word repeats.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2500...0x25FF, 0x2800...0x28FF, 0x2016, 0x2205, 0xB7: true
    default: false
    }
  }
}
