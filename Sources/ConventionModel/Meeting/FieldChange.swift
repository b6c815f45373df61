/// What some records together did to one field: from what it was to what it came to.
public struct FieldChange: Hashable, Sendable {
  /// Of what.
  public let target: Target
  /// Which field.
  public let field: Field
  /// The value before, as journals write it; nil for « non renseigné ».
  public let old: String?
  /// The value after.
  public let new: String?
  /// The last record of them.
  public let last: JournalRecord

  /// The changes that records come to, in the order of their first record; what ends where it began,
  /// or was undone, is no change.
  ///
  /// The records are in order.
  public static func folded(_ records: some Sequence<JournalRecord>) -> [FieldChange] {
    var order: [Ledger.Slot] = []
    var spans: [Ledger.Slot: (first: JournalRecord, last: JournalRecord)] = [:]
    for record in records where record.version == 1 && record.operation.setsValue {
      guard let target = record.on, let field = record.field, field.accepts(record.new) else {
        continue
      }
      let slot = Ledger.Slot(target: target, field: field)
      if let span = spans[slot] {
        spans[slot] = (span.first, record)
      } else {
        order.append(slot)
        spans[slot] = (record, record)
      }
    }
    return order.compactMap { slot in
      guard let span = spans[slot],
        Editing.stance(of: slot.field, span.first.old)
          != Editing.stance(of: slot.field, span.last.new)
      else { return nil }
      return FieldChange(
        target: slot.target, field: slot.field, old: span.first.old, new: span.last.new,
        last: span.last)
    }
  }
}
