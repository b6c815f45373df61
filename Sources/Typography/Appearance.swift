/// What becomes of one scalar when text is made fit for a terminal.
enum Appearance: Equatable {
  /// Drawn as itself, on 1 or 2 columns.
  case base(width: Int)
  /// Drawn over the character before it.
  case mark
  /// Shown as one space: a tab or a line end.
  case blank
  /// Shown as another single character, such as ␛ for ESC.
  case picture(Unicode.Scalar)
  /// Shown as its number, such as `<U+202E>`, since the eye would miss it or a terminal obey it.
  case code

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if Appearance.isPlain(value) {
      self = .base(width: 1)
      return
    }
    switch value {
    case 0x09, 0x0A: self = .blank
    case 0..<0x20: self = .picture(Unicode.Scalar(0x2400 + value) ?? "?")
    case 0x7F: self = .picture("␡")
    case 0x80...0x9F, 0xAD: self = .code
    // Numbers and verse marks of Arabic: format characters by category, yet drawn.
    case 0x0600...0x0605, 0x06DD, 0x08E2: self = .base(width: 1)
    default: self = Appearance(beyondLatin: scalar)
    }
  }

  /// Whether a scalar is known without looking it up to be drawn as itself on one column: Latin,
  /// dashes and quotes, the spaces of French, currencies, arrows, operators, frames and bars, Braille.
  ///
  /// Nothing that joins its neighbours is among them, so that a text of these alone is fit as it is.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF: true
    case 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }

  private init(beyondLatin scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .code
      return
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .code
    case .nonspacingMark, .enclosingMark:
      self = .mark
    default:
      switch scalar.value {
      // Vowels and final consonants of decomposed Hangul join the syllable before them.
      case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark
      default: self = .base(width: TextWidth.isWide(scalar) ? 2 : 1)
      }
    }
  }
}
