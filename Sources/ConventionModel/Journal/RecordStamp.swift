/// The name of a record and what orders it, without what it says.
struct RecordStamp {
  let signature: RecordSignature
  let number: Int64
  let clock: Int64

  /// Its name.
  var id: RecordID { RecordID(replica: signature.replica, number: number) }

  /// The counter that orders it; see ``JournalRecord/rank``.
  var rank: Int64 { RecordStamp.rank(number: number, clock: clock) }

  /// Whether its name is that one.
  func isNamed(_ id: RecordID) -> Bool { number == id.number && signature.replica == id.replica }

  /// A record's clock, or 0 when its counters are out of range.
  static func rank(number: Int64, clock: Int64) -> Int64 {
    isSound(number: number, clock: clock) ? clock : 0
  }

  /// Whether counters may order a record before others.
  static func isSound(number: Int64, clock: Int64) -> Bool {
    JournalRecord.counters.contains(clock) && JournalRecord.counters.contains(number)
  }
}
