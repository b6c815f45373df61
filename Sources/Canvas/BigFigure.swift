/// A short figure such as « 65 % » drawn large, five rows high, for a room to read from its last row.
public enum BigFigure {
  /// Rows it takes.
  public static let rows = 5

  /// The rows of a figure, the top one first, all equally wide: digits, `%`, `-`, `+`, `?` and blanks;
  /// other signs are left out.
  public static func lines(_ figure: String, glyphs: GlyphSet = .unicode) -> [String] {
    let block = glyphs == .ascii ? "#" : "█"
    let shapes = figure.unicodeScalars.compactMap { shape(of: $0) }
    return (0..<rows).map { row in
      shapes.map { shape in
        shape[row].map { $0 == "x" ? block + block : "  " }.joined()
      }.joined(separator: "  ")
    }
  }

  /// Columns that a figure takes.
  public static func columns(_ figure: String) -> Int {
    let widths = figure.unicodeScalars.compactMap { shape(of: $0)?[0].count }
    return widths.reduce(0) { $0 + 2 * $1 } + 2 * max(0, widths.count - 1)
  }

  /// The squares of a sign, two columns each.
  private static func shape(of sign: Unicode.Scalar) -> [String]? {
    switch sign {
    case "0": ["xxx", "x x", "x x", "x x", "xxx"]
    case "1": [" x ", "xx ", " x ", " x ", "xxx"]
    case "2": ["xxx", "  x", "xxx", "x  ", "xxx"]
    case "3": ["xxx", "  x", "xxx", "  x", "xxx"]
    case "4": ["x x", "x x", "xxx", "  x", "  x"]
    case "5": ["xxx", "x  ", "xxx", "  x", "xxx"]
    case "6": ["xxx", "x  ", "xxx", "x x", "xxx"]
    case "7": ["xxx", "  x", "  x", "  x", "  x"]
    case "8": ["xxx", "x x", "xxx", "x x", "xxx"]
    case "9": ["xxx", "x x", "xxx", "  x", "xxx"]
    case "%": ["x x", "  x", " x ", "x  ", "x x"]
    case "-": ["   ", "   ", "xxx", "   ", "   "]
    case "+": ["   ", " x ", "xxx", " x ", "   "]
    case "?": ["xxx", "  x", " xx", "   ", " x "]
    case " ", "\u{A0}", "\u{202F}": [" ", " ", " ", " ", " "]
    default: nil
    }
  }
}
