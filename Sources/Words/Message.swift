public import ConventionModel

/// Everything the screen can say, apart from values and the field's terms.
///
/// Each language answers every case in one exhaustive switch: a missing translation does not compile.
public enum Message: Hashable, Sendable {
  // Titles.
  /// A word of meetings.
  case meeting(MeetingTerm)
  // Labels of fields and columns.
  /// “Overall budget”.
  case totalBudget
  // States and counts.
  /// Actions.
  case actions(Int)
  /// No average.
  case noAverage
  /// Coverage.
  case coverage(Int, of: Int)
  /// Not reported short.
  case notReportedShort(Int)
  /// “No engagement”.
  case withoutEngagement
  /// Engagement number.
  case engagementNumber(Int)
  /// “L”.
  case lateSign
  /// Late count.
  case lateCount(Int)
  /// Stale count.
  case staleCount(Int)
  /// To discuss count.
  case toDiscussCount(Int)
  /// Proposed links.
  case proposedLinks(Int)
  /// Late by.
  case lateBy(Int)
  /// Stale since.
  case staleSince(Int)
  /// “to discuss”.
  case toDiscuss
  /// “Not rep.”
  case notReportedWord
  /// “Nothing is recorded in the journal yet.”
  case nothingRecorded
  /// Last record.
  case lastRecord(Day, String, String)
  /// Other funders.
  case otherFunders(Int)
  /// “Nothing to report”.
  case noAlerts
  /// More alerts.
  case moreAlerts(Int)
  // Time.
  /// As of.
  case asOf(Day)
  /// From to.
  case fromTo(Day, Day)
  /// Long from to.
  case longFromTo(Day, Day)
  /// From.
  case from(Day)
  /// Until.
  case until(Day)
  /// Days left.
  case daysLeft(Int)
  /// Elapsed.
  case elapsed(Share)
  /// Elapsed explained.
  case elapsedExplained(Elapsed)
  /// Announced until.
  case announcedUntil(Day)
  /// The same where there is little room.
  case announcedShort(Day)
  /// Signed on.
  case signedOn(Day)
  /// “no dates”.
  case noDates
  /// “no due date reported”.
  case noDueDates
  /// “due dates”.
  case duesLegend
  /// Due by.
  case dueBy(Day)
  /// Reached on.
  case reachedOn(Day)
  // Money.
  /// “read”.
  case figureRead
  /// “computed”.
  case figureComputed
  /// “declared”.
  case figureDeclared
  /// Of total.
  case ofTotal(Money)
  /// Allocated.
  case allocated(Int, of: Int)
  /// Unallocated.
  case unallocated(Money)
  /// Rest amount.
  case restAmount(Money)
  /// Includes state.
  case includesState(Inclusion)
  /// Line note.
  case lineNote(Funding.Contribution)
  /// Sum of lines.
  case sumOfLines(Int)
  /// “sum of the funders”.
  case totalExplained
  /// “overall budget less the State share; the source does not say who pays it”.
  case restExplained
  /// “State share divided by the overall budget”.
  case stateShareExplained
  /// State share.
  case stateShare(Share)
  /// “State share: undetermined, a part is missing”.
  case stateShareUnknown
  /// “above the earlier stage”.
  case aboveEarlierStage
  /// No year.
  case noYear
  /// “No amount in the convention.”
  case noFunding
  /// “No amount for this action.”
  case notAllocated
  // Fiche.
  /// Declared by.
  case declaredBy(String, Day)
  /// Indicator line.
  case indicatorLine(baseline: String, result: String, target: String)
  /// Attainment.
  case attainment(Share)
  /// “attainment — (a value is missing)”.
  case noAttainment
  /// Rate.
  case rate(String, String)
  /// “incomplete cohort: denominator not reported”.
  case incompleteRate
  /// “two values recorded at the same time”.
  case conflictExplained
  /// “late: a due date has passed”.
  case lateExplained
  /// “proposed link, to be confirmed”.
  case proposedExplained
  /// Older records.
  case olderRecords(Int)
  // About and sources.
  /// “Fictional example: people, dates, amounts and results are invented.”
  case fictionalExplained
  /// Stresses.
  case stresses(String)
  /// “No document named.”
  case noSources
  /// “no source”.
  case noSource
  /// Journal counts.
  case journalCounts(Int)
  /// Conflict count.
  case conflictCount(Int)
  /// Quarantined count.
  case quarantinedCount(Int)
  /// Pending count.
  case pendingCount(Int)
  /// Edited by hand count.
  case editedByHandCount(Int)
  /// Not understood count.
  case notUnderstoodCount(Int)
  // Lists and search.
  /// Lines.
  case lines(Int, Int, of: Int)
  /// Some of.
  case someOf(Int, Int)
  /// Found.
  case found(Int)
  /// Nothing found.
  case nothingFound
  /// No actions.
  case noActions
  // What just happened.
  /// Told.
  case told(String)
  /// No such engagement.
  case noSuchEngagement(Int, count: Int)
  /// Unbound key.
  case unboundKey(String)
  /// Caps lock.
  case capsLock(String)
  /// “Pasted text ignored: nothing takes text here.”
  case pasteIgnored
  /// Broken file.
  case brokenFile(String)
  /// “q quit”.
  case tinyQuit
  // What keys do.
  /// “View: finance”.
  case goTo(String)
  /// “not on this screen”.
  case notHere
  // Editing.
  /// “Nothing to edit here.”
  case nothingToEdit
  /// The line stands in the definition, which the editing key opens in an editor.
  case definitionOpensBy(String)
  /// “Nothing changed: nothing is recorded.”
  case nothingChanged
  /// “Nothing to undo.”
  case nothingToUndo
  /// “Nothing to redo.”
  case nothingToRedo
  /// “Given up: nothing was recorded.”
  case givenUp
  /// “Their value is kept.”
  case keptOthers
  /// “This follow-up is closed already.”
  case alreadyClosed
  /// “An edit is not saved: R tries again, u gives up.”
  case saveFirst
  /// “a text is expected”.
  case textNeeded
  /// “a date is expected: 30/06/2023, end june, +3m”.
  case dayExpected
  /// “30/06/2023, end june, +3m, +10d”.
  case dayExample
  /// “3 383 436,50 or 1,2 M€”.
  case amountExample
  /// “0 to 100”.
  case progressExample
  /// “No milestone: a adds one.”
  case noMilestones
  /// “No follow-up: t asks for one.”
  case noFollowUps
  /// “undone”.
  case withdrawn
  /// “edited by hand”.
  case editedByHand
  /// “31/03/2023, end march, -30d”.
  case pastExample
  /// “what the other funders bring”.
  case restOfFunders
  /// “changed since the day asked for (D)”.
  case changedSinceSign
  /// “marked: edits will act on it”.
  case markedSign
  /// “M”.
  case milestoneSign
  /// “a milestone is late”.
  case milestoneLate
  /// “read-only”.
  case readOnlyMark
  /// Read only.
  case readOnly(String)
  /// Past is read only.
  case pastIsReadOnly(Day)
  /// “Files read again.”
  case reread
  /// Future day.
  case futureDay(Day)
  /// After shown.
  case afterShown(Day)
  /// Filtered.
  case filtered(Int, of: Int)
  /// “Saved 14:02 · I02 status In progress → Blocked and 2 more · u undoes”.
  case saved(LocalTime, String, andMore: Int)
  /// “Undone 14:02 · I02 status Blocked → In progress · U redoes”.
  case undone(LocalTime, String, andMore: Int)
  /// “Redone 14:02 · I02 status In progress → Blocked · u undoes”.
  case redone(LocalTime, String, andMore: Int)
  /// “NOT SAVED”.
  case notSaved
  /// “R tries again · u gives up”.
  case notSavedKeys
  /// “In the journal all the same: I02 status In progress → Blocked · u undoes”.
  case reachedAllTheSame(String)
  /// “an amount is expected: …”.
  case amountNeeded
  /// “text too long, 16 KiB at most; it is kept in PATH”.
  case noteKept(String, limit: Int)
  /// Changed since.
  case changedSince(String, LocalTime, String)
  /// Did meanwhile.
  case didMeanwhile(String, LocalTime, String)
  /// Replace by.
  case replaceBy(String, String)
  /// Expected.
  case expected(String)
  /// Marked.
  case marked(Int)
  /// Since day.
  case sinceDay(Day)
  /// Editor failed.
  case editorFailed(String)
  /// “The convention is only in memory: suivi init DIR puts it in a folder.”
  case noFileToEdit
  /// “No record further on.”
  case noOtherDay
}

extension Wording {
  /// The message in the language spoken.
  public func callAsFunction(_ message: Message) -> String {
    switch language {
    case .french: french(message)
    case .english: english(message)
    }
  }
}
