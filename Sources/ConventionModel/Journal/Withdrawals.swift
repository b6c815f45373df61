/// Which records somebody took back: notes, decisions, follow-ups, additions and the like.
///
/// An undo without a field withdraws the record it names. It can only have seen records of a lower
/// rank, and counts only while it is not withdrawn itself.
public struct Withdrawals: Hashable, Sendable {
  /// For each record taken back, the latest withdrawal of it that stands.
  private var standing: [RecordID: JournalRecord] = [:]

  /// What those records take back; none of them need be a withdrawal, and their order is of no
  /// importance.
  init(among records: some Sequence<JournalRecord>) {
    // The latest first: whatever could withdraw one has then been looked at, and a chain of any
    // length takes one pass.
    for record in records.sorted(by: { JournalRecord.precedes($1, $0) })
    where record.isWithdrawal && !contains(record) {
      if let withdrawn = record.of, standing[withdrawn] == nil { standing[withdrawn] = record }
    }
  }

  /// Whether nothing was taken back.
  var isEmpty: Bool { standing.isEmpty }

  /// Whether a record was taken back.
  public func contains(_ record: JournalRecord) -> Bool { withdrawal(of: record) != nil }

  /// The record that took another one back, if any did; records that set a field are never
  /// withdrawn but replaced.
  public func withdrawal(of record: JournalRecord) -> JournalRecord? {
    guard record.field == nil, let withdrawal = standing[record.id], withdrawal.rank > record.rank
    else { return nil }
    return withdrawal
  }
}

extension JournalRecord {
  /// Whether it takes back a record that set no field.
  public var isWithdrawal: Bool {
    version == 1 && operation == .undo && field == nil && of != nil
  }
}
