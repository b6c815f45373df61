public import ConventionModel
import Words

extension LinearText {
  func addJournal(to page: inout LinearPage, inFull: Bool) {
    page.heading(wording.term(.journal))
    let records = situation.ledger.history
    let counts = wording.journal(situation.journal, conflicts: situation.ledger.conflicts)
    page.line(counts.joined(separator: ", "), depth: 1)
    guard let last = records.last else {
      page.line(wording.nothing(in: .journal), depth: 1)
      return
    }
    if inFull {
      for record in records { addRecord(record, to: &page, depth: 1) }
    } else {
      page.line(labelled(.lastUpdate, words(for: last)), depth: 1)
    }
  }

  /// Those records as lines of plain text.
  public func log(_ records: [JournalRecord]) -> String {
    var page = LinearPage(columns: columns)
    if records.isEmpty { page.line(wording.nothing(in: .journal)) }
    for record in records { addRecord(record, to: &page, depth: 0) }
    return page.text
  }

  func addRecord(_ record: JournalRecord, to page: inout LinearPage, depth: Int) {
    page.line(words(for: record), depth: depth)
  }

  /// When, who, on what, and what was done.
  func words(for record: JournalRecord) -> String {
    let moment = wording.moment(record.at, in: situation.zone)
    let place = record.on.map { " \($0.text)," } ?? ""
    let deed = wording.deed(of: record, in: situation)
    return "\(moment) \(record.by),\(place) \(deed)"
  }

  /// The values that stand beside the shown one.
  func disagreement(on field: Field, of target: Target) -> String {
    situation.disagreement(on: field, of: target, wording)
  }
}
