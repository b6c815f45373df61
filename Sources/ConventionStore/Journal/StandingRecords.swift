import ConventionModel

/// Finds the records of a field without folding the whole journal.
struct StandingRecords {
  private var slots: [Ledger.Slot: [Int]] = [:]
  private var count = 0

  /// The records that stand for a field among all records, the one that is shown first.
  mutating func heads(of slot: Ledger.Slot, in records: [JournalRecord]) -> [JournalRecord] {
    for index in count..<max(count, records.count) where records[index].operation.setsValue {
      guard let target = records[index].on, let field = records[index].field else { continue }
      slots[Ledger.Slot(target: target, field: field), default: []].append(index)
    }
    count = records.count
    let ledger = Ledger(records: (slots[slot] ?? []).lazy.map { records[$0] })
    return ledger.heads(of: slot.target, slot.field)
  }
}
