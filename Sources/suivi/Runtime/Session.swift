import ConventionModel
import ConventionStore
import Dashboard
import Words

/// A convention being followed and edited: its files, its records folded as they come, the day shown.
struct Session {
  private(set) var opening: Opening
  /// The convention at the end of the day shown.
  private(set) var situation: Situation
  /// Nil when the convention is only in memory.
  private let journal: Journal?

  init(_ opening: Opening) {
    self.opening = opening
    situation = opening.situation
    // Only the journal knows from then on how far it was read.
    self.opening.reading = nil
    journal = opening.folder.map { folder in
      guard let reading = opening.reading else {
        return Journal(folder: folder, isReadOnly: opening.isReadOnly)
      }
      return Journal(goingOnFrom: reading, of: folder, isReadOnly: opening.isReadOnly)
    }
  }

  var wording: Wording { opening.wording }

  /// Who edits here, and why they cannot where they cannot.
  var author: Author {
    Author(
      name: opening.author, replicas: journal?.replicaIDs() ?? [], readOnly: obstacle)
  }

  private var obstacle: String? {
    guard let journal else { return wording(.noFileToEdit) }
    if case .readOnly(let reason) = journal.writability { return wording.sentence(reason) }
    return nil
  }

  /// Reads the definition again, and the day.
  mutating func reload(today: Day) throws(ConventionFolder.Unusable) {
    opening.today = today
    guard let folder = opening.folder else { return situation = opening.situation }
    let (definition, diagnostics) = folder.readDefinition()
    guard let definition else { throw ConventionFolder.Unusable(diagnostics: diagnostics) }
    let isAnother =
      definition != situation.definition || (opening.asOf ?? today) != situation.asOf
    opening.definition = definition
    opening.diagnostics = diagnostics
    opening.zone = ZoneReader.zone(named: definition.convention.timezone) ?? .utc
    follow()
    if isAnother { situation = opening.situation }
  }

  /// Takes in what others wrote since the last time.
  mutating func follow() {
    guard let journal else { return }
    let news = journal.follow()
    opening.journal = news.summary
    opening.ledger = news.ledger
    guard news.isWhole || !news.records.isEmpty || news.summary != situation.journal else { return }
    // What a past day does not know yet must not come into it.
    situation =
      news.isWhole || opening.asOf != nil
      ? opening.situation
      : Situation(after: situation, ledger: news.ledger, news: news.records, journal: news.summary)
  }

  /// Writes records, all of them or none.
  mutating func append(_ drafts: [Draft]) -> Result<[JournalRecord], SaveFailure> {
    guard let journal else { return .failure(.readOnly(.noFolder(""))) }
    return take(journal.append(drafts, by: opening.author, at: opening.now))
  }

  /// Tries what was not saved again.
  mutating func retry() -> Result<[JournalRecord], SaveFailure> {
    guard let journal else { return .failure(.readOnly(.noFolder(""))) }
    return take(journal.retry())
  }

  /// Gives up what was not saved; gives what of it had reached the journal all the same.
  mutating func abandon() -> [JournalRecord] {
    let reached = journal?.abandon() ?? []
    if !reached.isEmpty { follow() }
    return reached
  }

  private mutating func take(
    _ result: Result<[JournalRecord], SaveFailure>
  ) -> Result<[JournalRecord], SaveFailure> {
    // Whatever came before ours in the files is taken in with it.
    follow()
    return result
  }

  /// Records carry another name from now on.
  mutating func sign(as name: String) { opening.namedAuthor = name }

  /// Speaks another language from now on.
  mutating func speak(_ language: Language) { opening.wording.language = language }

  /// Sets ordinary blanks in place of the no-break ones, or no longer.
  mutating func usePlainSpaces(_ areUsed: Bool) { opening.wording.usesPlainSpaces = areUsed }

  /// Shows another day; false when there is none that way.
  mutating func show(_ choice: DayChoice) -> Bool {
    switch choice {
    case .today: opening.asOf = nil
    case .day(let day): opening.asOf = day >= opening.today ? nil : day
    case .step(let step):
      let days = opening.ledger.eventDays(in: opening.zone)
      let shown = opening.asOf ?? opening.today
      if step < 0 {
        guard let day = days.last(where: { $0 < shown }) else { return false }
        opening.asOf = day
      } else {
        guard opening.asOf != nil else { return false }
        let day = days.first { $0 > shown }
        opening.asOf = day.flatMap { $0 < opening.today ? $0 : nil }
      }
    }
    situation = opening.situation
    return true
  }
}
