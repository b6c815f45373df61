import Canvas

/// Where the parts of a meeting go, for any size.
///
/// What does not fit is given up in this order: the agenda, the live minutes, the second line of keys,
/// the strip of what was seen, the notice.
struct ReviewLayout {
  var header: Rect
  var strip: Rect
  var agenda: Rect
  /// The action, its rule included.
  var card: Rect
  /// The live minutes, their rule included.
  var minutes: Rect
  var notice: Rect
  var footer: Rect

  init(_ size: Size) {
    let bounds = Rect(size)
    let none = bounds.splitTop(0).0
    (agenda, minutes, strip, notice) = (none, none, none, none)
    var rest: Rect
    (header, rest) = bounds.splitTop(1)
    (rest, footer) = rest.splitBottom(size.rows >= 20 ? 2 : 1)
    if size.rows >= 8 { (rest, notice) = rest.splitBottom(1) }
    if size.rows >= 10 { (strip, rest) = rest.splitTop(1) }
    if size.columns >= 120, size.rows >= 24 {
      // Air under the strip, for the three columns to begin together.
      rest = rest.splitTop(1).1
      (agenda, rest) = rest.splitLeft(32)
      rest = rest.splitLeft(1).1
      (rest, minutes) = rest.splitRight(max(40, size.columns * 3 / 10))
      rest = rest.splitRight(1).0
    } else if size.columns >= 100, size.rows >= 18 {
      (rest, minutes) = rest.splitRight(max(36, size.columns * 2 / 5))
      rest = rest.splitRight(1).0
    } else if size.rows >= 22 {
      (rest, minutes) = rest.splitBottom(max(4, size.rows / 5))
    }
    card = rest
  }

  /// The lines of the action, below its rule.
  var body: Rect { card.splitTop(1).1.inset(columns: card.columns >= 40 ? 1 : 0, rows: 0) }
}
