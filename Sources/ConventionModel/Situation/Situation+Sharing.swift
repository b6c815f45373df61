/// What of a convention may leave.
extension Situation {
  /// The same as if no private note had ever been written: what documents are made of.
  ///
  /// With a private record goes what was said about it: its undoing names it.
  public var withoutPrivateRecords: Situation {
    let all = ledger.records
    let isPrivate = Set(all.indices.lazy.filter(all.isPrivate).map { all[$0].id })
    guard !isPrivate.isEmpty else { return self }
    let kept = all.filter { record in
      !record.isPrivate && !(record.of.map { isPrivate.contains($0) } ?? false)
    }
    var summary = journal
    summary.records = max(0, summary.records - (all.count - kept.count))
    return Situation(
      of: definition, ledger: Ledger(records: kept), journal: summary, asOf: asOf, zone: zone)
  }
}
