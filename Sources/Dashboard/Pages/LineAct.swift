import ConventionModel

/// What Enter does on a line of a fiche.
enum LineAct: Hashable, Sendable {
  /// Edits a field of the action.
  case field(Field)
  /// Settles the link to the engagement, or opens the choice.
  case link
  /// Says that a milestone is reached, or no longer.
  case milestone(String)
  /// Edits the results of an indicator.
  case indicator(String)
  /// Edits an amount.
  case amount(BudgetKey)
  /// Closes a follow-up.
  case followUp(RecordID)
  /// Opens the fiche of an action.
  case action(String)
  /// Opens the page of an engagement.
  case engagement(String)
  /// Opens a view.
  case view(View)
  /// Folds or unfolds what is below the line, by the page's own name for it.
  case fold(String)
  /// Opens the definition, which alone holds the line, in an editor.
  case definition(line: Int)
}
