import ConventionModel
import ConventionStore
import Words

extension Opening {
  /// Saves what a person asks for, made from what stands when it is written.
  ///
  /// When somebody else writes in between, it is made again from what they left.
  func save(
    _ drafts: (Situation) throws(CommandFailure) -> [Draft]
  ) throws(CommandFailure) -> [JournalRecord] {
    guard let folder else { throw .edit(.onlyInMemory) }
    guard AuthorName.isUsable(author) else { throw .edit(.notAName(author, option: "SUIVI_USER")) }
    let journal =
      reading.map { Journal(goingOnFrom: $0, of: folder, isReadOnly: isReadOnly) }
      ?? Journal(folder: folder, isReadOnly: isReadOnly)
    if case .readOnly(let reason) = journal.writability {
      throw .edit(.notSaved(.readOnly(reason)))
    }
    var failure = SaveFailure.locked(holder: nil)
    for _ in 0..<Opening.attempts {
      let news = journal.follow()
      let present = Situation(
        of: definition, ledger: news.ledger, journal: news.summary, asOf: today, zone: zone)
      let wanted = try drafts(present)
      switch journal.append(wanted, by: author, at: now) {
      case .success(let records): return records
      case .failure(.changedMeanwhile(let records)): failure = .changedMeanwhile(records)
      case .failure(let other): throw .edit(.notSaved(other))
      }
    }
    throw .edit(.notSaved(failure))
  }

  /// Others may write in between more than once, but not for ever.
  private static let attempts = 50
}
