public import Typography

/// The signs a page is drawn with.
public enum GlyphSet: String, CaseIterable, Sendable {
  /// Everything, with bars in eighths of a column.
  case unicode
  /// Only what the fonts of plain consoles have: lines, half and whole blocks.
  case box
  /// ASCII alone, for terminals without UTF-8 or with wide ambiguous characters.
  case ascii

  /// A line across.
  public var horizontalRule: Unicode.Scalar { self == .ascii ? "-" : "─" }

  /// A line down.
  public var verticalRule: Unicode.Scalar { self == .ascii ? "|" : "│" }

  /// A division of an axis, on the line down at its left.
  public var tick: Unicode.Scalar { self == .ascii ? "|" : "┤" }

  /// The mark before the selected row.
  public var mark: Unicode.Scalar {
    switch self {
    case .unicode: "▸"
    case .box: "►"
    case .ascii: ">"
    }
  }

  /// The mark before a line that others can be folded under.
  public func fold(isOpen: Bool) -> Unicode.Scalar {
    switch self {
    case .unicode: isOpen ? "▾" : "▸"
    case .box: isOpen ? "▼" : "►"
    case .ascii: isOpen ? "-" : "+"
    }
  }

  /// The sign of an order, the largest first or last.
  public func order(isDescending: Bool) -> String {
    self == .ascii ? isDescending ? "v" : "^" : isDescending ? "▼" : "▲"
  }

  /// The mark of a row chosen together with others.
  public var chosen: Unicode.Scalar { self == .ascii ? "*" : "•" }

  /// The sign of today above a time line.
  public var today: Unicode.Scalar { self == .ascii ? "v" : "▼" }

  /// The part of a bar not reached.
  public var track: Unicode.Scalar { self == .ascii ? "." : "░" }

  /// The parts of one column of a bar, from the smallest to the whole.
  public var blocks: [Unicode.Scalar] {
    switch self {
    case .unicode: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    case .box: ["▌", "█"]
    case .ascii: ["#"]
    }
  }

  /// The heights of one column of a chart, from the lowest to the whole.
  public var heights: [Unicode.Scalar] {
    switch self {
    case .unicode: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .box: ["▄", "█"]
    case .ascii: [".", ":", "|"]
    }
  }

  /// What stands for text left out.
  public var ellipsis: DisplayText { self == .ascii ? "..." : "…" }

  /// What parts the items of a line.
  public var separator: DisplayText { self == .ascii ? "-" : "·" }
}
