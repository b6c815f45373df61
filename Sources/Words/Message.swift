public import ConventionModel

/// Everything the screen can say, apart from values and the field's terms.
///
/// Each language answers every case in one exhaustive switch: a missing translation does not compile.
public enum Message: Hashable, Sendable {
  // Titles.
  /// “Actions”.
  case actionsTitle
  /// A word of meetings.
  case meeting(MeetingTerm)
  /// “Funding”.
  case fundingTitle
  /// “Calendar”.
  case calendarTitle
  /// “To look at”.
  case alertsTitle
  /// “About the convention”.
  case aboutTitle
  /// “Where words and figures come from”.
  case sourcesTitle
  /// “Help”.
  case helpTitle
  /// “Keys”.
  case keysTitle
  /// “Signs”.
  case signsTitle
  /// “Dates”.
  case datesTitle
  /// “Engagements”.
  case engagementsTitle
  /// “Parties and signatories”.
  case partiesTitle
  /// “National measures named beside it”.
  case measuresTitle
  /// “What came before”.
  case predecessorsTitle
  /// “Source documents”.
  case documentsTitle
  /// “Journal”.
  case journalTitle
  /// “Figures of the convention”.
  case figuresTitle
  /// “Convention and amendments”.
  case conventionTitle
  /// “Milestones”.
  case milestonesTitle
  /// “Indicators”.
  case indicatorsTitle
  /// “Follow-ups”.
  case followUpsTitle
  /// “Notes and decisions”.
  case notesTitle
  /// “Source”.
  case sourceTitle
  /// “History”.
  case historyTitle
  // Labels of fields and columns.
  /// “Status”.
  case statusLabel
  /// “Progress”.
  case progressLabel
  /// “Météo”.
  case meteoLabel
  /// “Due”.
  case dueLabel
  /// “Start”.
  case startLabel
  /// “Lead”.
  case leadLabel
  /// “Partners”.
  case partnersLabel
  /// “Followed”.
  case followedLabel
  /// “Conflict”.
  case conflictLabel
  /// “Engagement”.
  case engagementLabel
  /// “Source”.
  case sourceLabel
  /// “Note”.
  case noteLabel
  /// “Decision”.
  case decisionLabel
  /// “Adopted”.
  case adoptedLabel
  /// “Signed”.
  case signedLabel
  /// “Period”.
  case periodLabel
  /// “Time elapsed”.
  case elapsedLabel
  /// “End”.
  case remainingLabel
  /// “Amendment”.
  case amendmentLabel
  /// “As amended”.
  case announcedElapsedLabel
  /// “Status”.
  case statusColumn
  /// “Prog.”
  case progressColumn
  /// “Mét.”
  case meteoColumn
  /// “Due”.
  case dueColumn
  /// “Lead”.
  case leadColumn
  /// “Eng”.
  case engagementColumn
  /// “Volet”.
  case voletColumn
  /// “Overall budget”.
  case totalBudget
  /// “Rest”.
  case restName
  /// “State share”.
  case stateShareName
  /// “Not allocated”.
  case unallocatedName
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
  /// “start”.
  case startName
  /// “vote”.
  case adoptedName
  /// “signed”.
  case signedName
  /// “first end”.
  case initialEndName
  /// “end”.
  case endName
  /// “announced”.
  case announcedName
  /// “today”.
  case todayName
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
  /// “private note”.
  case privateNote
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
  /// “next line”.
  case doDown
  /// “previous line”.
  case doUp
  /// “ten lines down”.
  case doDownTen
  /// “ten lines up”.
  case doUpTen
  /// “next page”.
  case doPageDown
  /// “previous page”.
  case doPageUp
  /// “top”.
  case doFirst
  /// “bottom”.
  case doLast
  /// “open the fiche; in the fiche, act on the line”.
  case doOpen
  /// “back: clear filter, marks, past day”.
  case doBack
  /// “filter by engagement”.
  case doEngagement
  /// “all engagements”.
  case doAllEngagements
  /// “previous engagement”.
  case doPreviousEngagement
  /// “next engagement”.
  case doNextEngagement
  /// “next pane”.
  case doNextPane
  /// “previous pane”.
  case doPreviousPane
  /// “filter the actions, search a page”.
  case doSearch
  /// “where a word or a figure comes from”.
  case doSources
  /// “about the convention”.
  case doAbout
  /// “next view: alerts, finance, calendar…”.
  case doNextView
  /// “previous view”.
  case doPreviousView
  /// “every command, action and view by its name”.
  case doPalette
  /// “palette”.
  case hintPalette
  /// “Commands, actions, views”.
  case paletteTitle
  /// “View: finance”.
  case goTo(String)
  /// “Dashboard”.
  case boardName
  /// “not on this screen”.
  case notHere
  /// “fold, or earlier in the calendar”.
  case doFold
  /// “unfold, or later in the calendar”.
  case doUnfold
  /// “the whole screen for a pane; in the calendar, another scale”.
  case doZoom
  /// Change settings.
  case doSettings
  /// “copy to the terminal's clipboard”.
  case doCopy
  /// “read the files again”.
  case doReload
  /// “draw the screen again”.
  case doRedraw
  /// “suspend, fg resumes”.
  case doSuspend
  /// “this help”.
  case doHelp
  /// “back, then quit”.
  case doQuit
  /// “quit”.
  case doLeave
  /// “open”.
  case hintOpen
  /// “back”.
  case hintBack
  /// “engagement”.
  case hintEngagement
  /// “all”.
  case hintAllEngagements
  /// “source”.
  case hintSources
  /// “about”.
  case hintAbout
  /// “zoom”.
  case hintZoom
  /// “view”.
  case hintNextView
  /// “help”.
  case hintHelp
  /// “quit”.
  case hintQuit
  /// “search”.
  case hintSearch
  /// What the keys of filters by one letter, of the order and of going on searching do.
  case doQuickFilter, hintQuickFilter, doSort, hintSort, doNextMatch, doPreviousMatch
  // Editing.
  /// “Edit”.
  case editTitle
  /// “New milestone”.
  case newMilestone
  /// “Show the state as of”.
  case asOfTitle
  /// “Mark what changed since”.
  case sinceTitle
  /// “Changed meanwhile”.
  case changedMeanwhileTitle
  /// “Link”.
  case linkLabel
  /// “Follow-up”.
  case followUpLabel
  /// “Text”.
  case textLabel
  /// “What”.
  case whatLabel
  /// “Who”.
  case whoLabel
  /// “By when”.
  case byLabel
  /// “Title”.
  case titleLabel
  /// “Funder”.
  case funderLabel
  /// “Year”.
  case yearLabel
  /// “Stage”.
  case stageLabel
  /// “Amount”.
  case amountLabel
  /// “Date”.
  case dayLabel
  /// “Nothing to edit here.”
  case nothingToEdit
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
  /// “y”.
  case yesKey
  /// “choose”.
  case hintChoose
  /// “cancel”.
  case hintCancel
  /// “or its letter”.
  case hintLetter
  /// “save”.
  case hintSave
  /// “show”.
  case hintShow
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
  /// “next”.
  case hintNext
  /// “replace”.
  case hintReplace
  /// “keep their value”.
  case hintKeep
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
  /// “change the status”.
  case doStatus
  /// “progress, 5 points more”.
  case doMoreProgress
  /// “progress, 5 points less”.
  case doLessProgress
  /// “type the progress”.
  case doTypeProgress
  /// “change the météo”.
  case doMeteo
  /// “to discuss, or not”.
  case doFlag
  /// “take a note”.
  case doNote
  /// “private note, neither shared nor exported”.
  case doPrivateNote
  /// “long note in $EDITOR”.
  case doLongNote
  /// “write a decision”.
  case doDecision
  /// “ask for a follow-up”.
  case doFollowUp
  /// “type an amount”.
  case doAmounts
  /// “add a milestone”.
  case doAddMilestone
  /// “edit the fiche, or the line chosen”.
  case doEdit
  /// `i`: take in a table.
  case doImport
  /// “undo one's last edit”.
  case doUndo
  /// “redo”.
  case doRedo
  /// “mark the action: edits act on all marked ones”.
  case doMark
  /// “mark all actions shown”.
  case doMarkAll
  /// “show the state as of a date”.
  case doAsOf
  /// “day with records before”.
  case doEarlier
  /// “day with records after”.
  case doLater
  /// “mark what changed since a date”.
  case doSince
  /// “history”.
  case doHistory
  /// “status”.
  case hintStatus
  /// “progress”.
  case hintProgress
  /// “météo”.
  case hintMeteo
  /// “note”.
  case hintNote
  /// “decision”.
  case hintDecision
  /// “edit”.
  case hintEdit
  /// “undo”.
  case hintUndo
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
