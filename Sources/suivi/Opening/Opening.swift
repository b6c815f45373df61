import ConventionModel
import ConventionStore
import Words

/// A convention ready to be shown: what was read, the day, and how to speak of it.
struct Opening: Sendable {
  /// The folder it was read from; nil when it is only in memory.
  var folder: ConventionFolder?
  /// What was agreed.
  var definition: Definition
  /// What happened, each record once.
  var records: [JournalRecord]
  /// How the journals were read.
  var journal: JournalSummary
  /// Warnings about the definition.
  var diagnostics: [Diagnostic]
  /// The time zone its days are counted in.
  var zone: Zone
  /// The day it is, or that the person said it was.
  var today: Day
  /// The day whose end is shown, when it is not today.
  var asOf: Day?
  /// How to speak.
  var wording: Wording
  /// Whether « today » is the clock's, so that it moves on at midnight.
  var followsClock = true
  /// Something the person should know about what was opened.
  var note: String?

  /// The convention at the end of the day that is shown.
  ///
  /// Without ``asOf`` every record counts, even one whose author's clock was ahead.
  var situation: Situation {
    Situation(
      of: definition,
      ledger: Ledger(records: records, before: asOf.map { zone.end(of: $0) }),
      journal: journal, asOf: asOf ?? today, zone: zone)
  }

  /// The same on another day, its files read again where it has any.
  func again(today: Day) throws(ConventionFolder.Unusable) -> Opening {
    var opening = self
    opening.today = today
    guard let loaded = try folder?.load() else { return opening }
    opening.take(loaded)
    return opening
  }

  /// Takes what was read in place of what was known.
  mutating func take(_ loaded: LoadedConvention) {
    definition = loaded.definition
    records = loaded.records
    journal = loaded.journal
    diagnostics = loaded.diagnostics
    zone = loaded.zone
  }
}
