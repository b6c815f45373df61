import Canvas
import Typography

/// Cells of the lines of views: texts of an exact width, so that columns start at the same place.
extension Span {
  /// A text cut or padded to some columns.
  static func cell(
    _ text: String, _ role: Role = .text, columns: Int,
    alignment: DisplayText.Alignment = .left, glyphs: GlyphSet
  ) -> Span {
    let cut = DisplayText(text).truncated(to: max(0, columns), ellipsis: glyphs.ellipsis)
    return Span(cut.padded(to: max(0, columns), alignment: alignment), role)
  }

  /// Blank columns.
  static func gap(_ columns: Int) -> Span {
    Span(DisplayText(repeating: " ", count: max(0, columns)))
  }
}

extension [Span] {
  /// The same spans with blanks up to some columns, cut where they are wider.
  func padded(to columns: Int, glyphs: GlyphSet) -> [Span] {
    let cut = truncated(to: columns, glyphs: glyphs)
    return cut.width < columns ? cut + [.gap(columns - cut.width)] : cut
  }

  /// The spans at the left and others at the right end of some columns; the left ones are cut first.
  func and(right: [Span], columns: Int, glyphs: GlyphSet) -> [Span] {
    guard !right.isEmpty, right.width + 4 <= columns else {
      return truncated(to: columns, glyphs: glyphs)
    }
    return padded(to: columns - right.width - 1, glyphs: glyphs) + [.gap(1)] + right
  }
}
