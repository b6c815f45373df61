/// Makes texts comparable for search: « Évaluée » is found by `evaluee`.
public enum SearchFolding {
  /// The text in lower case, Latin letters without accents, œ as oe, typographic apostrophes,
  /// quotes, dashes and blanks as their ASCII forms, and combining marks left out.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0..<0x80: folded.append(scalar)
      case 0xC0...0x24F: appendLetter(scalar, of: latin, from: 0xC0, to: &folded)
      case 0x1E00...0x1EFF: appendLetter(scalar, of: latinAdditional, from: 0x1E00, to: &folded)
      case 0x300...0x36F: break
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: folded.append(" ")
      case 0x2BC, 0x2018...0x201B, 0x2032, 0xFF07: folded.append("'")
      case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: folded.append("\"")
      case 0x2010...0x2015, 0x2212: folded.append("-")
      case 0x2026: folded.append(contentsOf: "...".unicodeScalars)
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static func appendLetter(
    _ scalar: Unicode.Scalar, of table: [UInt8], from first: UInt32,
    to folded: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "æ", "ǽ", "ǣ": folded.append(contentsOf: "ae".unicodeScalars)
    case "œ": folded.append(contentsOf: "oe".unicodeScalars)
    case "ß": folded.append(contentsOf: "ss".unicodeScalars)
    case "þ": folded.append(contentsOf: "th".unicodeScalars)
    case "ĳ": folded.append(contentsOf: "ij".unicodeScalars)
    default:
      let letter = table[Int(scalar.value - first)]
      folded.append(letter == UInt8(ascii: ".") ? scalar : Unicode.Scalar(letter))
    }
  }

  /// The base letters of U+00C0 to U+024F; a point where there is none.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
    .llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb..occdddd.ee.ffg...ikkl..nnooo..pp.....ttttuu.vyyzz.........\
    .............aaiioouuuuuuuuuueaaaa....ggkkoooo..j...gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
    z..bu.eejjqqrryy
    """.utf8)

  /// The base letters of U+1E00 to U+1EFF; a point where there is none.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.sss..aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """.utf8)
}
