import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Words

/// A convention opened for a session: what was read, the day, how to speak and draw.
struct Opening {
  /// Words that say why files cannot be read.
  struct Broken: Error {
    let text: String
  }

  /// The folder to watch; nil when the convention is only in memory.
  var folder: ConventionFolder?
  var convention: LoadedConvention
  var today: Day
  /// The day asked for, when it is not today.
  var asOf: Day?
  /// Whether « today » moves with the clock.
  var followsClock: Bool
  var wording: Wording
  var glyphs: GlyphSet
  var styles: StyleSheet
  var environment: [String: String]

  /// The convention as it stands, with « today » being that day.
  func situation(today: Day) -> Situation {
    Opening.situation(of: convention, today: today, asOf: asOf)
  }

  static func situation(of convention: LoadedConvention, today: Day, asOf: Day?) -> Situation {
    let cutoff = asOf.map { convention.zone.end(of: $0) }
    return Situation(
      of: convention.definition, ledger: Ledger(records: convention.records, before: cutoff),
      journal: convention.journal, asOf: asOf ?? today, zone: convention.zone)
  }

  /// Reads the files again; nil when there are none.
  func reread(today: Day) -> Result<Situation, Broken>? {
    guard let folder else { return nil }
    do throws(ConventionFolder.Unusable) {
      let loaded = try folder.load()
      return .success(Opening.situation(of: loaded, today: today, asOf: asOf))
    } catch {
      let first = error.diagnostics.first { $0.severity == .error }
      return .failure(Broken(text: first.map { wording.line($0) } ?? ""))
    }
  }
}
