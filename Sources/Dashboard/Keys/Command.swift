/// Something a key can ask for.
public enum Command: Hashable, Sendable {
  /// One line up or down, or many.
  case move(Int)
  /// One page up (−1) or down (1).
  case page(Int)
  /// To the first line or the last.
  case first, last
  /// To the engagement before (−1) or after (1).
  case engagementBeside(Int)
  /// To the engagement of that place, from 1; 0 for all.
  case engagement(Int)
  /// To the next (1) or previous (−1) pane.
  case pane(Int)
  /// Open what is selected.
  case open
  /// Back, or clear.
  case back
  /// Words to look for.
  case search
  /// The keys.
  case help
  /// Where words and figures come from.
  case sources
  /// The convention's own page.
  case about
  /// The next view.
  case nextView
  /// Read the files again.
  case reload
  /// Draw the screen again.
  case redraw
  /// Hand the terminal back for a while.
  case suspend
  /// Back, then leave.
  case quit
  /// Leave at once.
  case leave
}
