import ConventionModel

/// Finds the records of a field without folding the whole journal.
struct StandingRecords {
  /// For each field asked for, the records that gave it a value among the first so many.
  private var found: [Ledger.Slot: (indices: [Int], count: Int)] = [:]

  /// The records that stand for a field among all records, the one that is shown first.
  mutating func heads(of slot: Ledger.Slot, in records: LongList<JournalRecord>) -> [JournalRecord]
  {
    var (indices, count) = found[slot] ?? ([], 0)
    indices += JournalRecord.settings(of: slot, among: records, from: count)
    found[slot] = (indices, records.count)
    let ledger = Ledger(records: indices.lazy.map { records[$0] })
    return ledger.heads(of: slot.target, slot.field)
  }
}
