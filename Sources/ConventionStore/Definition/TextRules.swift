/// What ids and prose may hold.
enum TextRules {
  /// The characters of a text that act on a terminal or hide, each once, in order.
  static func hiddenCharacters(in text: String) -> [UInt32] {
    guard text.utf8.contains(where: { isSuspect($0) }) else { return [] }
    var found: [UInt32] = []
    for scalar in text.unicodeScalars where isHidden(scalar.value) && !found.contains(scalar.value)
    {
      found.append(scalar.value)
      if found.count == mostShown { break }
    }
    return found
  }

  private static let mostShown = 16

  /// Whether a byte may begin a hidden character.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private static func isHidden(_ code: UInt32) -> Bool {
    switch code {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of writing direction.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Separators of lines, zero-width characters, invisible operators, tags.
    case 0x2028, 0x2029, 0x200B, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
