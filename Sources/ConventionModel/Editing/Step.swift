/// One gesture of a person: the records of one batch, or a single one.
public struct Step: Hashable, Sendable {
  /// The records, in order; never none.
  public let records: [JournalRecord]

  /// A gesture of those records.
  public init(records: [JournalRecord]) { self.records = records }

  /// What takes the gesture back, all of it or nothing.
  ///
  /// A value is given back where it still stands; a note, an addition and the like are withdrawn.
  public func reversal(in ledger: Ledger) -> Reversal {
    let withdrawals = ledger.withdrawals()
    var drafts: [Draft] = []
    // The last first, as one walks back.
    for record in records.reversed() {
      let obstacle =
        record.field == nil
        ? obstacle(toWithdrawing: record, withdrawals, in: ledger)
        : obstacle(toReplacing: record, in: ledger)
      if let obstacle { return .refused(obstacle) }
      drafts.append(Step.reversal(of: record))
    }
    return .drafts(drafts)
  }

  private static func reversal(of record: JournalRecord) -> Draft {
    guard let field = record.field else {
      return Draft(.undo, on: record.on, of: record.id, isPrivate: record.isPrivate)
    }
    return Draft(
      .undo, on: record.on, field: field, old: record.new, new: record.old, base: [record.id],
      of: record.id)
  }

  /// The record that stands in place of one that gave a field its value; nil while that one stands.
  private func obstacle(
    toReplacing record: JournalRecord, in ledger: Ledger
  ) -> JournalRecord? {
    guard let target = record.on, let field = record.field, field.accepts(record.old) else {
      return record
    }
    let heads = ledger.heads(of: target, field)
    if heads.contains(record) { return nil }
    return ledger.successor(of: record) ?? heads.first ?? record
  }

  /// The record by which somebody built on one that is to be withdrawn; nil when nobody did.
  private func obstacle(
    toWithdrawing record: JournalRecord, _ withdrawals: Withdrawals, in ledger: Ledger
  ) -> JournalRecord? {
    if let withdrawal = withdrawals.withdrawal(of: record) { return withdrawal }
    guard let action = record.on?.action else { return nil }
    // One's own later gestures are undone before this one.
    let later = ledger.history(ofAction: action).filter {
      JournalRecord.precedes(record, $0) && $0.by != record.by && $0.version == 1
        && !withdrawals.contains($0)
    }
    switch record.operation {
    case .followUp:
      return later.first { $0.operation == .close && $0.of == record.id }
    case .add:
      return later.first { other in
        guard other.on == record.on, let field = other.field, let target = other.on else {
          return other.on == record.on && other.operation == .remove
        }
        return ledger.heads(of: target, field).contains(other)
      }
    default:
      return nil
    }
  }
}

/// What undoing a gesture comes to.
public enum Reversal: Hashable, Sendable {
  /// The records to write.
  case drafts([Draft])
  /// Somebody has changed it since: that record.
  case refused(JournalRecord)
}
