import ConventionModel

extension Wording {
  func english(_ message: Message) -> String {
    switch message {
    // Titles.
    case .actionsTitle: "Actions"
    case .fundingTitle: "Funding"
    case .calendarTitle: "Calendar"
    case .alertsTitle: "To look at"
    case .aboutTitle: "About the convention"
    case .sourcesTitle: "Where words and figures come from"
    case .helpTitle: "Help"
    case .keysTitle: "Keys"
    case .signsTitle: "Signs"
    case .datesTitle: "Dates"
    case .engagementsTitle: "Engagements"
    case .partiesTitle: "Parties and signatories"
    case .measuresTitle: "National measures named beside it"
    case .predecessorsTitle: "What came before"
    case .documentsTitle: "Source documents"
    case .journalTitle: "Journal"
    case .figuresTitle: "Figures of the convention"
    case .conventionTitle: "Convention and amendments"
    case .milestonesTitle: "Milestones"
    case .indicatorsTitle: "Indicators"
    case .followUpsTitle: "Follow-ups"
    case .notesTitle: "Notes and decisions"
    case .sourceTitle: "Source"
    case .historyTitle: "History"
    // Labels of fields and columns.
    case .statusLabel: "Status"
    case .progressLabel: "Progress"
    case .meteoLabel: "Météo"
    case .dueLabel: "Due"
    case .startLabel: "Start"
    case .leadLabel: "Lead"
    case .partnersLabel: "Partners"
    case .followedLabel: "Followed"
    case .conflictLabel: "Conflict"
    case .engagementLabel: "Engagement"
    case .sourceLabel: "Source"
    case .noteLabel: "Note"
    case .decisionLabel: "Decision"
    case .adoptedLabel: "Adopted"
    case .signedLabel: "Signed"
    case .periodLabel: "Period"
    case .elapsedLabel: "Time elapsed"
    case .remainingLabel: "End"
    case .amendmentLabel: "Amendment"
    case .announcedElapsedLabel: "As amended"
    case .statusColumn: "Status"
    case .progressColumn: "Prog."
    case .meteoColumn: "Mét."
    case .dueColumn: "Due"
    case .leadColumn: "Lead"
    case .engagementColumn: "Eng"
    case .voletColumn: "Volet"
    case .totalBudget: "Overall budget"
    case .restName: "Rest"
    case .stateShareName: "State share"
    case .unallocatedName: "Not allocated"
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
    case .moreAlerts(let value): "… and \(number(value)) more"
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
    case .announcedUntil(let day): "amendment announced → \(date(day))"
    case .signedOn(let day): "signed \(date(day))"
    case .noDates: "no dates"
    case .noDueDates: "no due date reported"
    case .duesLegend: "due dates"
    case .startName: "start"
    case .adoptedName: "vote"
    case .signedName: "signed"
    case .initialEndName: "first end"
    case .endName: "end"
    case .announcedName: "announced"
    case .todayName: "today"
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
    case .privateNote: "private note"
    case .conflictExplained: "≠ two values recorded at the same time"
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
    case .noActionsHere(let hidden):
      "No action for this engagement (\(hidden) elsewhere). Esc or 0 shows them all."
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
    case .doDown: "next line"
    case .doUp: "previous line"
    case .doDownTen: "ten lines down"
    case .doUpTen: "ten lines up"
    case .doPageDown: "next page"
    case .doPageUp: "previous page"
    case .doFirst: "top"
    case .doLast: "bottom"
    case .doOpen: "open the action's fiche"
    case .doBack: "back, clear the filter or the search"
    case .doEngagement: "filter by engagement"
    case .doAllEngagements: "all engagements"
    case .doPreviousEngagement: "previous engagement"
    case .doNextEngagement: "next engagement"
    case .doNextPane: "next pane"
    case .doPreviousPane: "previous pane"
    case .doSearch: "search the page"
    case .doSources: "where a word or a figure comes from"
    case .doAbout: "about the convention"
    case .doNextView: "next view: board, about"
    case .doReload: "read the files again"
    case .doRedraw: "draw the screen again"
    case .doSuspend: "suspend, fg resumes"
    case .doHelp: "this help"
    case .doQuit: "back, then quit"
    case .doLeave: "quit"
    case .hintOpen: "open"
    case .hintBack: "back"
    case .hintEngagement: "engagement"
    case .hintAllEngagements: "all"
    case .hintSources: "source"
    case .hintAbout: "about"
    case .hintNextView: "view"
    case .hintHelp: "help"
    case .hintQuit: "quit"
    case .hintSearch: "search"
    }
  }
}
