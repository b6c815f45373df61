/// A key as the person pressed it.
public enum Key: Hashable, Sendable {
  /// A character, the space among them.
  case character(Character)
  /// A letter held with Ctrl, in lower case: `.control("c")`.
  case control(Character)
  /// A function key, counted from 1.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
}
