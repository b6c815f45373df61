/// What happened when.
extension Situation {
  /// Ids of the actions of which something was told after the end of a day.
  ///
  /// Having been seen or passed over in a meeting tells nothing; neither does what was written after
  /// that day and taken back since.
  public func changedActions(since day: Day) -> Set<String> {
    let end = zone.end(of: day)
    var changed = Set<String>()
    for record in ledger.records.made(from: end) {
      guard let action = record.on?.action, !withdrawals.contains(record) else { continue }
      switch record.operation {
      case .seen, .pass, .session: continue
      case .undo where record.isWithdrawal:
        if let withdrawn = record.of.flatMap({ ledger.record($0) }), withdrawn.at < end {
          changed.insert(action)
        }
      default: changed.insert(action)
      }
    }
    return changed
  }

  /// The days on which something was recorded, in order.
  public func eventDays() -> [Day] { ledger.eventDays(in: zone) }
}

extension Ledger {
  /// The days on which something was recorded, in order.
  public func eventDays(in zone: Zone) -> [Day] {
    Set(records.indices.lazy.map { zone.day(at: records.moment(at: $0)) }).sorted()
  }
}
