/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// One of the sixteen colours that the person chose for the terminal, 0 to 15.
  case ansi(UInt8)
  /// One of the 256 colours of xterm.
  case indexed(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)

  /// The colour for a terminal of 256: the nearest of the fixed ones, 16 to 255.
  ///
  /// Colours that are the terminal's own, or within the 256 already, stay.
  public var nearest256: Color {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    return .indexed(Palette.nearest(red, green, blue, among: 16...255))
  }

  /// The colour for a terminal of 16, by xterm's values for them.
  ///
  /// A colour with a hue does not become a grey.
  public var nearest16: Color {
    switch self {
    case .terminalDefault: return self
    case .ansi(let index): return .ansi(index & 15)
    case .indexed(let index) where index < 16: return .ansi(index)
    case .indexed(let index):
      let (red, green, blue) = Palette.values(of: index)
      return Color.rgb(red, green, blue).nearest16
    case .rgb(let red, let green, let blue):
      let hasHue = max(red, green, blue) - min(red, green, blue) > 48
      let candidates: [UInt8] = hasHue ? [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14] : [0, 7, 8, 15]
      return .ansi(Palette.nearest(red, green, blue, among: candidates))
    }
  }
}

extension Color {
  /// Red, green and blue, for the sixteen by xterm's values; `nil` for the terminal's own.
  package var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .terminalDefault: nil
    case .ansi(let index): Palette.values(of: index & 15)
    case .indexed(let index): Palette.values(of: index)
    case .rgb(let red, let green, let blue): (red, green, blue)
    }
  }
}

/// The 256 colours of xterm as it ships them.
private enum Palette {
  static let basic: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func values(of index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case 0..<16:
      return basic[Int(index)]
    case 16..<232:
      let cube = Int(index) - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  static func nearest(
    _ red: UInt8, _ green: UInt8, _ blue: UInt8, among candidates: some Sequence<UInt8>
  ) -> UInt8 {
    var best: (index: UInt8, distance: Int) = (0, Int.max)
    for index in candidates {
      let (otherRed, otherGreen, otherBlue) = values(of: index)
      let distance = distance((red, green, blue), (otherRed, otherGreen, otherBlue))
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  /// The squared distance, weighted by how much the eye makes of each primary around this red.
  private static func distance(
    _ one: (UInt8, UInt8, UInt8), _ other: (UInt8, UInt8, UInt8)
  ) -> Int {
    let meanRed = (Int(one.0) + Int(other.0)) / 2
    let (red, green, blue) = (
      Int(one.0) - Int(other.0), Int(one.1) - Int(other.1), Int(one.2) - Int(other.2)
    )
    return (512 + meanRed) * red * red + 1024 * green * green + (767 - meanRed) * blue * blue
  }
}
