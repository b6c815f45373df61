import Foundation

/// How much is tried: little with every run of the tests, much when asked.
///
/// `SUIVI_TRIALS=1000 swift test --filter Writing` is the long campaign: so many kills, every byte
/// of a damaged journal, every failing call, all sixteen writers with all their edits.
/// `SUIVI_SEED=…` brings the random numbers of a run back.
enum Trials {
  /// The number asked for, or the short one.
  static func count(short: Int) -> Int {
    ProcessInfo.processInfo.environment["SUIVI_TRIALS"].flatMap { Int($0) } ?? short
  }

  /// Whether everything is to be tried rather than a sample.
  static var areLong: Bool { count(short: 0) >= 1000 }

  /// A seed, said aloud so that it can be had again.
  static func seed(_ trial: String) -> UInt64 {
    let asked = ProcessInfo.processInfo.environment["SUIVI_SEED"].flatMap { UInt64($0) }
    let seed = asked ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(trial): SUIVI_SEED=\(seed)")
    return seed
  }

  /// Says that something cannot be tried here.
  static func skip(_ count: Int, _ what: String, because reason: String) {
    print("skipped \(count) \(what): \(reason)")
  }
}
