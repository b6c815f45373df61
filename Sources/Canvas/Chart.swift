public import Typography

/// Quantities over time, drawn: missing values leave gaps and are never zero.
public enum Chart {
  /// One column a value, higher for more; values are fractions held between 0 and 1, a missing one is
  /// a point at mid-height (« · »), 0 is the lowest sign.
  public static func sparkline(_ values: [Double?], glyphs: GlyphSet = .unicode) -> DisplayText {
    let heights = glyphs.heights
    var text = String.UnicodeScalarView()
    for value in values {
      guard let value else {
        text.append(glyphs == .ascii ? "_" : "·")
        continue
      }
      let reached = (max(0, min(1, value)) * Double(heights.count - 1)).rounded()
      text.append(heights[Int(reached)])
    }
    return DisplayText(String(text))
  }

  /// A curve of a chart.
  public struct Curve: Sendable {
    /// Fractions of the height at evenly spaced moments, ``Chart/samples(columns:glyphs:)`` of them;
    /// nil where nothing is known.
    public let values: [Double?]
    /// What it means.
    public let role: Role
    /// The sign it has where only letters can be drawn.
    public let letter: Unicode.Scalar

    /// A curve of some values.
    public init(_ values: [Double?], role: Role, letter: Unicode.Scalar) {
      self.values = values
      self.role = role
      self.letter = letter
    }
  }

  /// A cell of a chart.
  public struct Cell: Equatable, Sendable {
    /// Its sign.
    public let scalar: Unicode.Scalar
    /// Its role.
    public let role: Role
  }

  /// How many values a curve has over some columns: Braille draws two in each.
  public static func samples(columns: Int, glyphs: GlyphSet) -> Int {
    max(0, columns) * (glyphs == .unicode ? 2 : 1)
  }

  /// Curves over each other, the first in front, top row first; blank where nothing is drawn.
  public static func lines(
    _ curves: [Curve], columns: Int, rows: Int, glyphs: GlyphSet = .unicode
  ) -> [[Cell]] {
    let blank = Cell(scalar: " ", role: .text)
    guard columns > 0, rows > 0 else { return [] }
    var cells = [[Cell]](repeating: [Cell](repeating: blank, count: columns), count: rows)
    for curve in curves.reversed() {
      let dots = glyphs == .unicode ? 4 : 1
      let across = glyphs == .unicode ? 2 : 1
      var lit = [Set<Int>](repeating: [], count: columns * across)
      var last: Int?
      for (sample, value) in curve.values.prefix(columns * across).enumerated() {
        guard let value else {
          last = nil
          continue
        }
        let top = rows * dots - 1
        let height = Int((max(0, min(1, value)) * Double(top)).rounded())
        // A step is drawn down to where the line was.
        for dot in min(height, last ?? height)...max(height, last ?? height) {
          lit[sample].insert(top - dot)
        }
        last = height
      }
      for row in 0..<rows {
        for column in 0..<columns {
          if let sign = sign(lit, column, row, across, dots, curve.letter) {
            cells[row][column] = Cell(scalar: sign, role: curve.role)
          }
        }
      }
    }
    return cells
  }

  private static func sign(
    _ lit: [Set<Int>], _ column: Int, _ row: Int, _ across: Int, _ dots: Int,
    _ letter: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard across == 2 else { return lit[column].contains(row) ? letter : nil }
    // Bits of the dots of a Braille cell, from the top, left then right (Unicode, U+2800 on).
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    var pattern: UInt32 = 0
    for side in 0..<2 {
      for dot in 0..<dots where lit[column * 2 + side].contains(row * dots + dot) {
        pattern |= bits[side][dot]
      }
    }
    return pattern == 0 ? nil : Unicode.Scalar(0x2800 + pattern)
  }
}
