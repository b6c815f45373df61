import ConventionModel

extension Wording {
  func english(_ message: Message) -> String {
    switch message {
    // Labels of fields and columns.
    case .totalBudget: "Overall budget"
    case .meeting(let term): meeting(term)
    // States and counts.
    case .actions(let value): count(value, "action", "actions")
    case .noAverage: "—"
    case .coverage(let reported, let expected): "(\(number(reported))/\(number(expected)))"
    case .notReportedShort(let value): "\(number(value)) n.r."
    case .withoutEngagement: "No engagement"
    case .engagementNumber(let value): "engagement \(value)"
    case .lateSign: "L"
    case .lateCount(let value): "\(number(value)) late"
    case .staleCount(let value): "\(number(value)) stale"
    case .toDiscussCount(let value): "\(number(value)) to discuss"
    case .proposedLinks(let value): count(value, "proposed link", "proposed links")
    case .lateBy(let days): count(days, "day", "days") + " late"
    case .staleSince(let days): "no news for " + count(days, "day", "days")
    case .toDiscuss: "to discuss"
    case .notReportedWord: "Not rep."
    case .nothingRecorded: "Nothing is recorded in the journal yet."
    case .lastRecord(let day, let time, let author): "Last record, \(date(day)) \(time), \(author):"
    case .otherFunders(let value): count(value, "other funder", "other funders")
    case .noAlerts: "Nothing to report"
    case .moreAlerts(let value): "and \(number(value)) more"
    // Time.
    case .asOf(let day): "as of \(date(day))"
    case .fromTo(let start, let end): "\(date(start)) → \(date(end))"
    case .longFromTo(let start, let end): "\(longDate(start)) to \(longDate(end))"
    case .from(let day): "from \(longDate(day))"
    case .until(let day): "until \(longDate(day))"
    case .daysLeft(let days):
      days < 0
        ? "over for " + count(-days, "day", "days")
        : days == 0 ? "last day" : count(days, "day", "days") + " left"
    case .elapsed(let share): "\(percent(share)) elapsed"
    case .elapsedExplained(let elapsed): elapsedSentence(elapsed)
    case .announcedShort(let day): "announced → \(date(day))"
    case .announcedUntil(let day): "amendment announced → \(date(day))"
    case .signedOn(let day): "signed \(date(day))"
    case .noDates: "no dates"
    case .noDueDates: "no due date reported"
    case .duesLegend: "due dates"
    case .dueBy(let day): "by \(date(day))"
    case .reachedOn(let day): "reached \(date(day))"
    // Money.
    case .figureRead: "read"
    case .figureComputed: "computed"
    case .figureDeclared: "declared"
    case .ofTotal(let total): " of \(money(total))"
    case .allocated(let some, let all): "allocated \(number(some))/\(number(all))"
    case .unallocated(let amount):
      amount < .zero
        ? "\(money(.zero - amount)) allocated too much" : "not allocated \(money(amount))"
    case .restAmount(let rest): "rest \(money(rest)) (computed)"
    case .includesState(let inclusion): inclusionSentence(inclusion)
    case .lineNote(let contribution): lineNote(contribution)
    case .sumOfLines(let value): "sum of \(number(value)) lines"
    case .totalExplained: "sum of the funders"
    case .restExplained: "overall budget less the State share; the source does not say who pays it"
    case .stateShareExplained: "State share divided by the overall budget"
    case .stateShare(let share): "State share: \(self.share(share)) (computed)"
    case .stateShareUnknown: "State share: undetermined, a part is missing"
    case .aboveEarlierStage: "above the earlier stage"
    case .noYear: "—"
    case .noFunding: "No amount in the convention."
    case .notAllocated: "No amount for this action."
    // Fiche.
    case .declaredBy(let name, let day): "declared by \(name) on \(date(day))"
    case .indicatorLine(let baseline, let result, let target):
      "baseline \(baseline) → result \(result) / target \(target)"
    case .attainment(let share): "\(percent(share)) of target"
    case .noAttainment: "attainment — (a value is missing)"
    case .rate(let upper, let lower): "\(upper) of \(lower)"
    case .incompleteRate: "incomplete cohort: denominator not reported"
    case .conflictExplained: "two values recorded at the same time"
    case .lateExplained: "late: a due date has passed"
    case .proposedExplained: "proposed link, to be confirmed"
    case .olderRecords(let value): count(value, "older record", "older records")
    // About and sources.
    case .fictionalExplained: "Fictional example: people, dates, amounts and results are invented."
    case .stresses(let words): "stresses: \(words)"
    case .noSources: "No document named."
    case .noSource: "no source"
    case .journalCounts(let value): count(value, "record", "records")
    case .conflictCount(let value): count(value, "field with two values", "fields with two values")
    case .quarantinedCount(let value):
      count(value, "line set aside", "lines set aside") + " (suivi check)"
    case .pendingCount(let value): count(value, "unfinished line", "unfinished lines")
    case .editedByHandCount(let value):
      count(value, "record edited by hand", "records edited by hand")
    case .notUnderstoodCount(let value):
      count(value, "record of a later version", "records of a later version")
    // Lists and search.
    case .lines(let first, let last, let all): "\(first)–\(last)/\(all)"
    case .someOf(let some, let all): "\(some)/\(all)"
    case .found(let value): count(value, "line found", "lines found")
    case .nothingFound: "Nothing like that here. Esc clears the search."
    case .noActions: "No action. Add an [[action]] table to convention.toml: it will show here."
    // What just happened.
    case .told(let words): words
    case .noSuchEngagement(let wanted, let existing):
      "No engagement \(wanted): this convention has \(existing)."
    case .unboundKey(let key): "“\(key)” does nothing here. ? shows the keys."
    case .capsLock(let key): "“\(key)” does nothing here. Caps Lock?"
    case .pasteIgnored: "Pasted text ignored: nothing takes text here."
    case .brokenFile(let words): "Showing the last good version. \(words)"
    case .tinyQuit: "q quit"
    // What keys do.
    case .goTo(let name): "View: \(name)"
    case .notHere: "not on this screen"
    // Editing.
    case .nothingToEdit: "Nothing to edit here."
    case .definitionOpensBy(let key): "\(key) opens convention.toml at this line, in your editor."
    case .nothingChanged: "Nothing changed: nothing is recorded."
    case .nothingToUndo: "Nothing to undo."
    case .nothingToRedo: "Nothing to redo."
    case .givenUp: "Given up: nothing was recorded."
    case .keptOthers: "Their value is kept."
    case .alreadyClosed: "This follow-up is closed already."
    case .saveFirst: "An edit is not saved: R tries again, u gives up."
    case .textNeeded: "a text is expected"
    case .dayExpected: "a date is expected: 30/06/2023, end june, +3m"
    case .dayExample: "30/06/2023, end june, +3m, +10d"
    case .amountExample: "3 383 436,50 or 1,2 M€"
    case .progressExample: "0 to 100"
    case .noMilestones: "No milestone: a adds one."
    case .noFollowUps: "No follow-up: t asks for one."
    case .withdrawn: "undone"
    case .editedByHand: "edited by hand"
    case .pastExample: "31/03/2023, end march, -30d"
    case .restOfFunders: "what the other funders bring"
    case .changedSinceSign: "changed since the day asked for (D)"
    case .markedSign: "marked: edits will act on it"
    case .milestoneSign: "M"
    case .milestoneLate: "a milestone is late"
    case .readOnlyMark: "read-only"
    case .readOnly(let reason): "Read-only: \(reason)"
    case .pastIsReadOnly(let day):
      "The past is read-only: state as of \(date(day)). Esc comes back to today."
    case .reread: "Files read again."
    case .futureDay(let day): "\(date(day)) is still to come: nothing to show yet."
    case .afterShown(let day): "after \(date(day)), the day shown"
    case .filtered(let some, let all): "\(some)/\(all) actions · Esc clears the filter"
    case .saved(let time, let what, let more):
      "Saved \(self.time(time)) · \(several(what, more)) · u undoes" + (more > 0 ? " them all" : "")
    case .undone(let time, let what, let more):
      "Undone \(self.time(time)) · \(several(what, more)) · U redoes"
    case .redone(let time, let what, let more):
      "Redone \(self.time(time)) · \(several(what, more)) · u undoes"
    case .notSaved: "NOT SAVED"
    case .notSavedKeys: "R tries again · u gives up"
    case .reachedAllTheSame(let what): "In the journal all the same: \(what) · u undoes"
    case .amountNeeded: "an amount is expected: 3 383 436,50 or 1,2 M€"
    case .noteKept(let path, let limit):
      "Note too long, \(number(limit / 1024)) KiB at most; kept in \(path)"
    case .changedSince(let name, let time, let deed):
      "Changed since by \(name) at \(self.time(time)): \(deed). Nothing is undone."
    case .didMeanwhile(let name, let time, let deed): "\(name), \(self.time(time)): \(deed)"
    case .replaceBy(let field, let value): "Replace \(field) by \(quoted(value))?"
    case .expected(let what): "expected: \(what)"
    case .marked(let value): count(value, "action marked", "actions marked")
    case .sinceDay(let day): "changes since \(date(day))"
    case .editorFailed(let reason): "The editor gave nothing back: \(reason)"
    case .noFileToEdit: "The convention is only in memory: suivi init DIR puts it in a folder."
    case .noOtherDay: "No record further on."
    }
  }
}
