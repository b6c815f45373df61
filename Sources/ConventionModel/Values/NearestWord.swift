/// The known word that a mistyped one is most likely meant to be.
public enum NearestWord {
  /// The closest of some words, if one is close enough to be a slip of the hand.
  public static func to(_ word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(word.utf8.prefix(longest + 1))
    guard typed.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.utf8.prefix(longest + 1))
      let tolerated = max(1, max(typed.count, letters.count) / 3)
      guard letters.count <= longest, abs(letters.count - typed.count) <= tolerated else {
        continue
      }
      let distance = distance(typed, letters)
      if distance <= tolerated, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Longer words are not names that people mistype.
  private static let longest = 64

  /// Letters to add, drop, replace or swap with their neighbour, ignoring case.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let isSame = lowered(left[row]) == lowered(right[column])
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        next.append(cost)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count]
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
