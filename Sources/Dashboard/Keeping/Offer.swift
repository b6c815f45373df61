/// Texts of earlier sessions that were not saved, offered one after the other.
struct Offer: Hashable, Sendable {
  /// What can be done with one.
  enum Choice: CaseIterable, Hashable, Sendable {
    case resume, later, discard
  }

  /// The texts, the newest first.
  let keepsakes: [Keepsake]
  /// Place of the one that is shown.
  var place = 0
  /// Place of the highlighted choice.
  var highlighted = 0

  var keepsake: Keepsake { keepsakes[place] }

  /// The offer of the next text; nil after the last.
  var next: Offer? {
    guard place + 1 < keepsakes.count else { return nil }
    return Offer(keepsakes: keepsakes, place: place + 1)
  }
}
