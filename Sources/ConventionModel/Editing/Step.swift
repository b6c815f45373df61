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
    // What stands for fields that the gesture set more than once.
    var walkedBack: [Ledger.Slot: (from: JournalRecord, heads: [RecordID])] = [:]
    // The last first, as one walks back.
    for record in records.reversed() {
      if let field = record.field, let target = record.on {
        let slot = Ledger.Slot(target: target, field: field)
        let within = walkedBack[slot].flatMap { $0.from.base == [record.id] ? $0.heads : nil }
        switch within.map({ .success($0) }) ?? standing(of: record, in: ledger) {
        case .success(let heads):
          walkedBack[slot] = (record, heads)
          drafts.append(
            Draft(
              .undo, on: record.on, field: field, old: record.new, new: record.old,
              base: heads, of: record.id))
        case .failure(let obstacle): return .refused(obstacle.record)
        }
      } else if let obstacle = obstacle(toWithdrawing: record, withdrawals, in: ledger) {
        return .refused(obstacle)
      } else {
        drafts.append(Draft(.undo, on: record.on, of: record.id, isPrivate: record.isPrivate))
      }
    }
    return .drafts(drafts)
  }

  /// What somebody did that stands in the way.
  private struct Obstacle: Error {
    let record: JournalRecord
  }

  /// The heads by which a record's value still stands: itself, or what came back to it.
  ///
  /// Where another value, or the same one set by somebody else, stands beside it, it is not for one
  /// of them to be undone: that is settled by an edit.
  private func standing(
    of record: JournalRecord, in ledger: Ledger
  ) -> Result<[RecordID], Obstacle> {
    guard let target = record.on, let field = record.field, field.accepts(record.old) else {
      return .failure(Obstacle(record: record))
    }
    let heads = ledger.heads(of: target, field)
    if let other = heads.first(where: { !ledger.restores(record, head: $0) }) {
      return .failure(Obstacle(record: other))
    }
    return heads.isEmpty ? .failure(Obstacle(record: record)) : .success(heads.map(\.id))
  }

  /// The record by which somebody built on one that is to be withdrawn; nil when nobody did.
  private func obstacle(
    toWithdrawing record: JournalRecord, _ withdrawals: Withdrawals, in ledger: Ledger
  ) -> JournalRecord? {
    if let withdrawal = withdrawals.withdrawal(of: record) { return withdrawal }
    guard record.operation == .followUp || record.operation == .add, let target = record.on,
      let action = target.action
    else { return nil }
    // One's own later gestures are undone before this one.
    let later = ledger.history(ofAction: action).filter {
      JournalRecord.precedes(record, $0) && $0.by != record.by && $0.version == 1
        && !withdrawals.contains($0)
    }
    if record.operation == .followUp {
      return later.first { $0.operation == .close && $0.of == record.id }
    }
    return later.first { other in
      guard other.on == target else { return false }
      guard let field = other.field else { return other.operation == .remove }
      return ledger.heads(of: target, field).contains(other)
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
