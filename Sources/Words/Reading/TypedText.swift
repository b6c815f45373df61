/// A text as people type it, made comparable: case, accents, apostrophes, hyphens and kinds of blanks
/// are no difference.
struct TypedText: Hashable {
  /// The text made comparable, its words one blank apart.
  let folded: String

  init(_ text: String) {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}": continue
      case "'", "\u{2019}", "-", "\u{2010}", "\u{2011}", "_", "\u{A0}", "\u{202F}", "\u{2009}",
        "\t", "\n", "\r":
        folded += " "
      default: folded += TypedText.base(of: scalar)
      }
    }
    self.folded = folded.split(separator: " ").joined(separator: " ")
  }

  /// Its words.
  var words: [String] { folded.split(separator: " ").map(String.init) }

  /// Whether it is that name, give or take the e of a feminine: « bloqué », « Bloquée ».
  func matches(_ name: String) -> Bool {
    let other = TypedText(name).folded
    return !folded.isEmpty && TypedText.withoutE(folded) == TypedText.withoutE(other)
  }

  /// Whether it is one of those words, which are written the comparable way.
  func isOne(of words: String...) -> Bool { words.contains(folded) }

  private static func withoutE(_ text: String) -> Substring {
    text.utf8.last == UInt8(ascii: "e") ? text.dropLast() : Substring(text)
  }

  private static func base(of scalar: Unicode.Scalar) -> String {
    let lowered = scalar.properties.lowercaseMapping
    return switch lowered {
    case "à", "â", "ä", "á", "ã", "å": "a"
    case "ç": "c"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï", "í": "i"
    case "ñ": "n"
    case "ô", "ö", "ó", "õ": "o"
    case "ù", "û", "ü", "ú": "u"
    case "ÿ": "y"
    case "œ": "oe"
    case "æ": "ae"
    default: lowered
    }
  }
}
