import Canvas
import ConventionModel
import Typography
import Words

/// What happened, newest first: to the convention, or to one action.
enum JournalPage {
  /// Records shown at most; the rest is counted.
  private static let most = 2_000

  static func write(
    action id: String?, query: String?, of dashboard: Dashboard, into document: inout Document
  ) {
    let words = dashboard.wording
    let situation = dashboard.situation
    let ledger = situation.ledger
    let all = id.map { ledger.history(ofAction: $0) } ?? ledger.history
    let filter = JournalFilter(query ?? "", words, today: situation.asOf)
    let withdrawals = situation.withdrawals
    var shown = 0
    var day: Day?
    for record in all.reversed() {
      let deed = words.shortDeed(of: record, in: situation)
      let time = situation.zone.localTime(at: record.at)
      guard filter.accepts(record, day: time.day, text: deed) else { continue }
      shown += 1
      guard shown <= most else { continue }
      if time.day != day {
        day = time.day
        document.heading(words.weekdayDate(time.day))
      }
      let isWithdrawn = withdrawals.contains(record)
      var line = [
        Span(words.time(time) + "  ", .dim),
        Span(DisplayText(record.by).truncated(to: 12).padded(to: 13), .label),
      ]
      if id == nil {
        let on = record.on?.action ?? words.wholeConvention
        line.append(Span(DisplayText(on).truncated(to: 5).padded(to: 6), .label))
      }
      line.append(Span(deed, isWithdrawn ? .dim : .text))
      if isWithdrawn { line.append(Span("  " + words(.withdrawn), .dim)) }
      if record.isEditedByHand { line.append(Span("  " + words(.editedByHand), .notice)) }
      document.line(line)
    }
    document.found = shown
    if all.isEmpty { document.paragraph(words(.nothingRecorded), .dim) }
    if shown > most { document.paragraph(words(.olderRecords(shown - most)), .dim) }
  }
}

/// What is looked for in a journal: words, and `par:`, `champ:`, `depuis:`, `avant:` with a value.
struct JournalFilter {
  private var needles: [String] = []
  private var person: String?
  private var field: String?
  private var from: Day?
  private var until: Day?
  /// Whether a day was asked for that is none: nothing is found then.
  private var isUnreadable = false

  init(_ query: String, _ words: Wording, today: Day) {
    for part in query.split(separator: " ") {
      let pieces = part.split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false
      ).map(String.init)
      guard pieces.count == 2 else {
        needles.append(SearchFolding.fold(String(part)))
        continue
      }
      switch SearchFolding.fold(pieces[0]) {
      case "par", "by": person = SearchFolding.fold(pieces[1])
      case "champ", "field": field = SearchFolding.fold(pieces[1])
      case "depuis", "since":
        from = words.readPastDay(pieces[1], today: today)
        isUnreadable = isUnreadable || from == nil && !pieces[1].isEmpty
      case "avant", "before":
        until = words.readPastDay(pieces[1], today: today)
        isUnreadable = isUnreadable || until == nil && !pieces[1].isEmpty
      default: needles.append(SearchFolding.fold(String(part)))
      }
    }
  }

  func accepts(_ record: JournalRecord, day: Day, text: String) -> Bool {
    if isUnreadable { return false }
    if let from, day < from { return false }
    if let until, day >= until { return false }
    if let person, !SearchFolding.fold(record.by).contains(person) { return false }
    let folded = SearchFolding.fold(text)
    if let field {
      let name = record.field.map { SearchFolding.fold($0.word) } ?? record.operation.word
      // The field's word in the file, or its name as the line says it.
      guard name.hasPrefix(field) || folded.hasPrefix(field) else { return false }
    }
    let whole = folded + " " + SearchFolding.fold(record.by + " " + (record.on?.text ?? ""))
    return needles.allSatisfy { whole.contains($0) }
  }
}
