package import Canvas

/// How many colours a terminal has.
public enum ColorDepth: Int, Comparable, Sendable {
  case none
  case ansi8
  case ansi16
  case indexed256
  case direct

  /// The depth for a number of colours as terminfo gives it.
  package init(colors: Int32) {
    switch colors {
    case ..<8: self = .none
    case 8..<16: self = .ansi8
    case 16..<256: self = .ansi16
    case 256: self = .indexed256
    default: self = .direct
    }
  }

  /// Whether one depth has fewer colours than another.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// How exactly it shows the colours of a style.
  package var fidelity: Fidelity {
    switch self {
    case .none, .ansi8, .ansi16: .basic
    case .indexed256: .indexed
    case .direct: .full
    }
  }

  /// The terminal's numbers for the colours of a style; -1 is its own.
  ///
  /// Where there are but eight colours and the background is painted, what would be left to the
  /// terminal is white on black and black elsewhere: its own may be the colour of the background.
  package func numbers(of style: Style) -> (foreground: Int32, background: Int32) {
    let foreground = number(of: style.front(fidelity))
    let background = number(of: style.back(fidelity))
    guard self == .ansi8, foreground < 0, background >= 0 else { return (foreground, background) }
    return (background == 0 ? 7 : 0, background)
  }

  /// The terminal's number for a colour; -1 is its own.
  package func number(of color: Color?) -> Int32 {
    guard let color, self != .none else { return -1 }
    switch self {
    case .none: return -1
    case .ansi8:
      guard case .ansi(let index) = color.nearest16 else { return -1 }
      // Bright black would fall on black, unreadable on a dark screen.
      return index == 8 ? -1 : Int32(index & 7)
    case .ansi16:
      guard case .ansi(let index) = color.nearest16 else { return -1 }
      return Int32(index)
    case .indexed256:
      switch color.nearest256 {
      case .ansi(let index), .indexed(let index): return Int32(index)
      case .terminalDefault, .rgb: return -1
      }
    case .direct:
      // Numbers below 16 stay the terminal's own colours there, so that darkest blue moves a little.
      if case .ansi(let index) = color { return Int32(index & 15) }
      guard let (red, green, blue) = color.components else { return -1 }
      return max(16, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }
}
