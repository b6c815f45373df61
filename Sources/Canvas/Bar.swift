public import Typography

/// A quantity drawn as a bar.
public enum Bar {
  /// The reached part and the rest of a bar, together exactly the given columns wide.
  ///
  /// The fraction is held between 0 and 1, what is not a number counts as 0. Anything above 0 shows
  /// at least the smallest part, and only 1 fills the bar where it has more than one part.
  public static func horizontal(
    fraction: Double, columns: Int, glyphs: GlyphSet = .unicode
  ) -> (fill: DisplayText, track: DisplayText) {
    let blocks = glyphs.blocks
    let (columns, parts) = (max(0, columns), max(0, columns) * blocks.count)
    let reached = steps(fraction, of: parts)
    let (whole, part) = reached.quotientAndRemainder(dividingBy: blocks.count)
    var fill = String.UnicodeScalarView()
    fill.append(contentsOf: repeatElement(blocks[blocks.count - 1], count: whole))
    if part > 0 { fill.append(blocks[part - 1]) }
    let rest = repeatElement(glyphs.track, count: columns - whole - (part > 0 ? 1 : 0))
    var track = String.UnicodeScalarView()
    track.append(contentsOf: rest)
    return (DisplayText(String(fill)), DisplayText(String(track)))
  }

  /// One column of a chart: the sign whose height tells the fraction; a blank for 0.
  public static func height(fraction: Double, glyphs: GlyphSet = .unicode) -> Unicode.Scalar {
    let heights = glyphs.heights
    let reached = steps(fraction, of: heights.count)
    return reached == 0 ? " " : heights[reached - 1]
  }

  private static func steps(_ fraction: Double, of parts: Int) -> Int {
    guard fraction > 0, parts > 0 else { return 0 }
    guard fraction < 1 else { return parts }
    let rounded = Int((fraction * Double(parts)).rounded())
    return max(1, min(rounded, parts - 1))
  }
}
