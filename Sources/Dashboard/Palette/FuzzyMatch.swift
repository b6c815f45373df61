import Typography

/// How well typed letters fit a name: they stand in it in their order, better at the beginnings of words and
/// together.
struct FuzzyMatch {
  /// The words looked for, folded.
  private let words: [[UInt8]]

  init(_ query: String) {
    words = SearchFolding.fold(query).split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether nothing is looked for, so that everything fits.
  var isEmpty: Bool { words.isEmpty }

  /// How well a folded name fits, the greater the better; nil when a word does not stand in it.
  func score(of name: [UInt8]) -> Int? {
    var total = 0
    for word in words {
      guard let score = FuzzyMatch.score(of: word, in: name) else { return nil }
      total += score
    }
    // Those that fit as well keep the order of the list.
    return total
  }

  /// The characters of a name that the letters stand for, by their places; for those that fit.
  func places(in name: String) -> Set<Int> {
    var bytes: [UInt8] = []
    var characters: [Int] = []
    for (place, character) in name.enumerated() {
      let folded = SearchFolding.fold(String(character)).utf8
      bytes += folded
      characters += Array(repeating: place, count: folded.count)
    }
    var places: Set<Int> = []
    for word in words {
      guard let start = FuzzyMatch.best(for: word, in: bytes)?.start else { continue }
      var place = start
      for letter in word {
        while place < bytes.count, bytes[place] != letter { place += 1 }
        guard place < bytes.count else { break }
        places.insert(characters[place])
        place += 1
      }
    }
    return places
  }

  private static func score(of word: [UInt8], in name: [UInt8]) -> Int? {
    best(for: word, in: name)?.score
  }

  private static func best(for word: [UInt8], in name: [UInt8]) -> (start: Int, score: Int)? {
    var best: (start: Int, score: Int)?
    for start in name.indices where name[start] == word[0] {
      // A later beginning inside a word cannot beat one that begins a word.
      if best != nil, !isBeginning(start, in: name) { continue }
      guard let score = score(of: word, in: name, from: start) else { break }
      if best.map({ score > $0.score }) ?? true { best = (start, score) }
    }
    return best
  }

  /// Takes each letter as early as it comes, from a place on.
  private static func score(of word: [UInt8], in name: [UInt8], from start: Int) -> Int? {
    var score = 0
    var place = start
    var previous = start - 1
    var isTogether = true
    for letter in word {
      while place < name.count, name[place] != letter { place += 1 }
      guard place < name.count else { return nil }
      if isBeginning(place, in: name) {
        score += 8
      } else if place == previous + 1 {
        score += 5
      } else {
        score -= min(place - previous, 6)
      }
      isTogether = isTogether && place == previous + 1
      previous = place
      place += 1
    }
    // Letters that stand together are what was meant, before those that begin as many words.
    if isTogether { score += 4 * word.count }
    let endsWord = place == name.count || !isWordByte(name[place])
    return score + (endsWord ? 2 : 0) + (start == 0 ? 4 : 0)
  }

  private static func isBeginning(_ place: Int, in name: [UInt8]) -> Bool {
    place == 0 || !isWordByte(name[place - 1])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
