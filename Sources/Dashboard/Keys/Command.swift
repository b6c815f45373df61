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
  /// To the left (−1) or right (1) in a view: fold, unfold, earlier, later.
  case sideways(Int)
  /// The whole screen for a pane, or another scale.
  case zoom
  /// Open what is selected.
  case open
  /// Back, or clear.
  case back
  /// Words to look for.
  case search
  /// A filter by one letter.
  case quickFilter
  /// The order of the actions.
  case sort
  /// The next action found (1), or the one before (−1).
  case match(Int)
  /// Everything that can be done or gone to, by name.
  case palette
  /// Hold a meeting, take it up again, or say who is there.
  case review
  /// In a meeting: seen, and on to the next; passed over.
  case seen, pass
  /// In a meeting: close the open follow-up of that number, from 1.
  case closeFollowUp(Int)
  /// In a meeting: one action a screen, or no longer.
  case project
  /// In a meeting: the minutes, in a file.
  case minutes
  /// The keys.
  case help
  /// Where words and figures come from.
  case sources
  /// The convention's own page.
  case about
  /// The next view (1), or the one before (−1).
  case view(Int)
  /// The list of statuses.
  case pickStatus
  /// The list of météos.
  case pickMeteo
  /// Progress moved by some points.
  case progress(Int)
  /// Progress typed.
  case typeProgress
  /// To discuss, or no longer.
  case toggleFlag
  /// A note, one that must not leave, one written in an editor.
  case note, privateNote, longNote
  /// A decision.
  case decision
  /// A follow-up.
  case followUp
  /// Amounts of money.
  case amounts
  /// A new milestone.
  case addMilestone
  /// The line of the fiche, or the fiche itself.
  case editField
  /// A table taken in.
  case importTable
  /// Undo and redo.
  case undo, redo
  /// Mark the action, or all those shown.
  case mark, markAll
  /// Another day: asked for, earlier, later.
  case asOf, earlier, later
  /// The day since when changes are marked.
  case since
  /// What happened to the action.
  case history
  /// What a person chooses once and for all.
  case settings
  /// Send what is chosen, or the page, to the clipboard.
  case copy
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

  /// Whether it writes into the journal, which cannot be done everywhere.
  var isEditing: Bool {
    switch self {
    case .pickStatus, .pickMeteo, .progress, .typeProgress, .toggleFlag, .note, .privateNote,
      .longNote, .decision, .followUp, .amounts, .addMilestone, .editField, .undo, .redo, .seen,
      .pass, .closeFollowUp, .importTable:
      true
    default: false
    }
  }
}
