import Typography

/// What stands for a character on a terminal that only draws ASCII.
public enum Transliteration {
  /// A text in ASCII, for a terminal set for a charset of its own.
  public static func ascii(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      result.append(ascii(for: scalar))
    }
    return String(result)
  }

  /// One ASCII character for the scalar; `?` where nothing comes near.
  static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0x2571: return "/"
    case 0x2572: return "\\"
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A:
      return "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2524, 0x251C, 0x2551:
      return "|"
    case 0x2550: return "="
    case 0x250C...0x254B, 0x2552...0x2570: return "+"
    case 0x2591: return "."
    case 0x2592: return ":"
    case 0x2581...0x2590, 0x2593...0x259F, 0x25A0, 0x25A1, 0x25AA, 0x25AB: return "#"
    case 0x2800: return " "
    case 0x2801...0x28FF: return "*"
    default: break
    }
    if let sign = signs[scalar] { return sign }
    // Accents fall away as they do in a search; capitals stay capitals.
    guard let letter = SearchFolding.fold(String(scalar)).unicodeScalars.first, letter.isASCII
    else { return "?" }
    let isCapital = scalar.properties.isUppercase
    return isCapital ? letter.properties.uppercaseMapping.unicodeScalars.first ?? letter : letter
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "…": ".", "·": ".", "•": "*", "◦": "o", "▸": ">", "►": ">", "▶": ">", "›": ">", "→": ">",
    "◂": "<", "◄": "<", "◀": "<", "‹": "<", "←": "<", "▼": "v", "▾": "v", "↓": "v", "▲": "^",
    "▴": "^", "↑": "^", "✓": "x", "✔": "x", "☑": "x", "✗": "x", "✘": "x", "☐": "o", "○": "o",
    "●": "*", "◉": "*", "◌": "o", "◇": "o", "◆": "*", "★": "*", "☆": "*", "€": "E", "°": "o",
    "×": "x", "≥": ">", "≤": "<", "≈": "~", "±": "~", "↵": "<", "⏎": "<", "␛": "?", "№": "N",
    "¹": "1", "²": "2", "³": "3", "«": "\"", "»": "\"", "⚠": "!", "µ": "u", "§": "S",
  ]
}
