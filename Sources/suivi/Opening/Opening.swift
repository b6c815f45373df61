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
}

/// How the person wants the screen.
struct ScreenOptions: Hashable, Sendable {
  /// Name of a theme, when one was asked for.
  var theme: String?
  /// Whether only ASCII is drawn.
  var isASCII = false
}
