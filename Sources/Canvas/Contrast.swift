/// How well one colour is read on another, as the Web Content Accessibility Guidelines measure it.
public enum Contrast {
  /// The least for a text, in hundredths: 4.5 to 1.
  public static let text = 450
  /// The least for a text of a theme of high contrast, in hundredths: 7 to 1.
  public static let high = 700
  /// The least for a sign that is not a text, in hundredths: 3 to 1.
  public static let sign = 300

  /// The ratio of two colours in hundredths, 100 to 2100; `nil` where one is the terminal's own.
  public static func ratio(_ one: Color, _ other: Color) -> Int? {
    guard let first = one.components, let second = other.components else { return nil }
    let (left, right) = (luminance(first), luminance(second))
    return Int((max(left, right) + 0.05) / (min(left, right) + 0.05) * 100)
  }

  /// A colour of the same hue that reads well enough on a background, also on a terminal of 256
  /// colours; `nil` where none does.
  public static func legible(_ color: Color, on background: Color, least: Int) -> Color? {
    guard let from = color.components, let ground = background.components else { return nil }
    // Away from the background: towards white on a dark one, towards black on a light one.
    let target: UInt8 = luminance(ground) < 0.18 ? 255 : 0
    for step in 0...steps {
      func mixed(_ value: UInt8) -> UInt8 {
        UInt8(clamping: (Int(value) * (steps - step) + Int(target) * step) / steps)
      }
      let candidate = Color.rgb(mixed(from.red), mixed(from.green), mixed(from.blue))
      if let full = ratio(candidate, background), full >= least,
        let indexed = ratio(candidate.nearest256, background), indexed >= least
      {
        return candidate
      }
    }
    return nil
  }

  private static let steps = 32

  /// The relative luminance of a colour, 0 to 1.
  private static func luminance(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// A component as an amount of light, 0 to 1.
  private static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a number between 0 and 1, by Newton's method.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 {
      let power = root * root * root * root
      root -= (power * root - value) / (5 * power)
    }
    return root
  }
}
