/// Makes texts comparable for search: « Évaluée » is found by `evaluee`.
public enum SearchFolding {
  /// The text in lower case, Latin letters without accents, œ as oe, typographic apostrophes,
  /// quotes, dashes and blanks as their ASCII forms, and combining marks left out.
  public static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a folded text as UTF-8, for those who search many and need no string of each.
  public static func append(_ text: String, to folded: inout [UInt8]) {
    let start = folded.count
    if appendUsual(text, to: &folded) { return }
    folded.removeSubrange(start...)
    folded.append(contentsOf: foldAny(text).utf8)
  }

  /// Appends a text of the usual Latin letters and signs, byte by byte; false where it holds others.
  private static func appendUsual(_ text: String, to folded: inout [UInt8]) -> Bool {
    let bytes = text.utf8.span
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        place += 1
        continue
      }
      guard place + 1 < bytes.count else { return false }
      let next = bytes[place + 1]
      switch byte {
      // Up to U+017F: capitals further on have small letters elsewhere.
      case 0xC3...0xC5:
        let letter = latin[(Int(byte & 0x1F) << 6 | Int(next & 0x3F)) - 0xC0]
        guard letter != UInt8(ascii: ".") else { return false }
        folded.append(letter)
        place += 2
      case 0xC2:
        switch next {
        case 0xA0: folded.append(UInt8(ascii: " "))
        case 0xAB, 0xBB: folded.append(UInt8(ascii: "\""))
        default:
          folded.append(byte)
          folded.append(next)
        }
        place += 2
      case 0xE2 where next == 0x80 && place + 2 < bytes.count:
        switch bytes[place + 2] {
        case 0x80...0x8A, 0xAF: folded.append(UInt8(ascii: " "))
        case 0x90...0x95: folded.append(UInt8(ascii: "-"))
        case 0x98...0x9B: folded.append(UInt8(ascii: "'"))
        case 0x9C...0x9F: folded.append(UInt8(ascii: "\""))
        case 0xA6: for _ in 0..<3 { folded.append(UInt8(ascii: ".")) }
        default: return false
        }
        place += 3
      default: return false
      }
    }
    return true
  }

  private static func foldAny(_ text: String) -> String {
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
