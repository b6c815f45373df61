extension JournalRecord {
  /// Whether its counters may order it before others.
  public var hasSoundCounters: Bool {
    RecordStamp.isSound(number: number, clock: clock)
  }

  /// The order of records, the same in every clone: clock, then replica, then number.
  ///
  /// A record whose counters are out of range comes before all others, so that it never wins.
  public static func precedes(_ left: JournalRecord, _ right: JournalRecord) -> Bool {
    let (leftClock, rightClock) = (left.rank, right.rank)
    if leftClock != rightClock { return leftClock < rightClock }
    if left.id != right.id { return left.id < right.id }
    // The same id with other content: any order will do, as long as it is the same everywhere.
    return left.content.lexicographicallyPrecedes(right.content)
  }

  /// Everything the record says, as texts; only for telling apart records of the same id.
  private var content: [String] {
    let texts = [
      at.iso, new ?? "", by, old ?? "", operation.word, on?.text ?? "", field?.word ?? "",
      of?.text ?? "", batch ?? "", session ?? "", who ?? "", due?.iso ?? "", kind ?? "",
      date?.iso ?? "", "\(version)", "\(clock)", "\(isPrivate)", "\(isEditedByHand)",
    ]
    let isNull = [new == nil, old == nil, on == nil, field == nil, batch == nil, session == nil]
    return texts + isNull.map { "\($0)" } + base.map(\.text) + present
  }

  /// The counter that orders the record: its clock, or 0 when its counters are out of range.
  public var rank: Int64 { RecordStamp.rank(number: number, clock: clock) }
}
