import Typography

/// Texts made comparable, as bytes: what a search looks in, without making a string for each.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  init(_ text: String) { append(text) }

  init() {}

  /// Takes in another text, apart from what was there: no word is found across both.
  mutating func append(_ text: String) {
    if !bytes.isEmpty { bytes.append(FoldedText.apart) }
    SearchFolding.append(text, to: &bytes)
  }

  /// What stands between texts.
  static let apart: UInt8 = 0x1F

  /// Whether some bytes stand in it.
  func contains(_ needle: [UInt8]) -> Bool { firstRange(of: needle) != nil }

  /// Where some bytes stand first, from a place on.
  func firstRange(of needle: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard !needle.isEmpty, start <= bytes.count else { return nil }
    return bytes.span.place(of: needle.span, in: start..<bytes.count).map {
      $0..<($0 + needle.count)
    }
  }
}

extension Swift.Span<UInt8> {
  /// Where some bytes, at least one, stand first and whole between two places.
  @inline(__always)
  func place(of needle: Swift.Span<UInt8>, in range: Range<Int>) -> Int? {
    let first = needle[0]
    let last = range.upperBound - needle.count
    var place = range.lowerBound
    while place <= last {
      if self[place] == first {
        var next = 1
        while next < needle.count, self[place + next] == needle[next] { next += 1 }
        if next == needle.count { return place }
      }
      place += 1
    }
    return nil
  }
}

/// A text and where each of its folded bytes comes from, to show what a search found in it.
struct FoldedLetters {
  private let scalars: [Unicode.Scalar]
  private let folded: FoldedText
  /// For each folded byte, the scalar it comes from.
  private let origins: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var bytes = FoldedText()
    var origins: [Int] = []
    var all = ""
    for (place, scalar) in scalars.enumerated() {
      let part = SearchFolding.fold(String(scalar))
      origins += repeatElement(place, count: part.utf8.count)
      all += part
    }
    bytes.append(all)
    // Folding what was folded changes nothing, unless letters join: then nothing is shown as found.
    folded = bytes.bytes.count == origins.count ? bytes : FoldedText()
    self.origins = origins
  }

  /// The text in runs, those in which one of some needles stands marked.
  func runs(matching needles: [[UInt8]]) -> [(text: String, isMatch: Bool)] {
    var isFound = [Bool](repeating: false, count: scalars.count)
    for needle in needles {
      var start = 0
      while let range = folded.firstRange(of: needle, from: start) {
        for byte in range { isFound[origins[byte]] = true }
        start = range.upperBound
      }
    }
    var runs: [(text: String, isMatch: Bool)] = []
    var view = String.UnicodeScalarView()
    var isMatch = false
    for (place, scalar) in scalars.enumerated() {
      // A mark belongs to the letter before it.
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      let next = isMark && place > 0 ? isMatch : isFound[place]
      if next != isMatch, !view.isEmpty {
        runs.append((String(view), isMatch))
        view = String.UnicodeScalarView()
      }
      isMatch = next
      view.append(scalar)
    }
    if !view.isEmpty { runs.append((String(view), isMatch)) }
    return runs
  }
}
