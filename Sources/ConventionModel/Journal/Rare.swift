/// What few records say.
struct Rare: Hashable, Sendable {
  var version: Int64 = 1
  var of: RecordID?
  var batch: String?
  var who: String?
  var due: Day?
  var kind: String?
  var date: Day?
  var present: [String] = []
  /// Several records replaced, or one of another replica.
  var base: [RecordID] = []
}

/// What a record says beyond what most do, behind one reference.
final class RareBox: Hashable, Sendable {
  let rare: Rare

  init(_ rare: Rare) { self.rare = rare }

  static func == (left: RareBox, right: RareBox) -> Bool {
    left === right || left.rare == right.rare
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rare) }
}
