import ConventionModel
import ConventionStore
import Words

/// A convention ready to be shown: what was read, the day, and how to speak of it.
struct Opening: Sendable {
  /// The folder it was read from; nil when it is only in memory.
  var folder: ConventionFolder?
  /// What was agreed.
  var definition: Definition
  /// What happened, folded: every record there is, whatever the day shown.
  var ledger: Ledger
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
  /// The short name that records carry: `--by`, `SUIVI_USER`, else the login name.
  var author: String { namedAuthor ?? Surroundings.author }
  /// The name of `--by`; without it, the system is asked when the name is first needed.
  var namedAuthor: String?
  /// When the files were about to be read.
  var readAt = SystemClock.now()
  /// Whether `--read-only` was asked for.
  var isReadOnly = false
  /// Whether what is typed and not saved is kept; not for a folder that goes with the session.
  var keepsDrafts = true
  /// How far the journals were read, for a session to go on from there.
  var reading: JournalReading?
  /// Something the person should know about what was opened.
  var note: String?

  /// Tells on standard error what there is to know of what was opened.
  func tellNote() {
    if let note { StandardOutput.note(note + "\n") }
  }

  /// The convention at the end of the day that is shown.
  ///
  /// Without ``asOf`` every record counts, even one whose author's clock was ahead.
  var situation: Situation {
    Situation(
      of: definition,
      ledger: asOf.map { Ledger(records: ledger.records, before: zone.end(of: $0)) } ?? ledger,
      journal: journal, asOf: asOf ?? today, zone: zone)
  }

  /// Whether its files may have changed since they were read.
  var mayHaveChangedSinceRead: Bool { folder?.mayHaveChanged(since: readAt) ?? false }

  /// The moment it is: the clock's, on the day that stands for today.
  var now: Instant {
    let clock = SystemClock.now()
    return followsClock ? clock : zone.moment(on: today, asLateAs: clock)
  }
}
