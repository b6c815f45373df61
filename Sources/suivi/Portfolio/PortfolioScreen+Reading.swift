import ConventionModel
import ConventionStore
import Dashboard
import Words

/// Reading in the background: at the start, and when others change files.
extension PortfolioScreen {
  /// Takes what was read since.
  mutating func takeWhatWasRead() {
    let pieces = work.take()
    guard !pieces.isEmpty else { return }
    outstanding = max(0, outstanding - pieces.count)
    var states: [Int: Portfolio.State] = [:]
    for (place, state) in pieces { states[places[place]] = state }
    _ = board.update(.read(states))
  }

  /// Reads everything again, the list of folders too.
  mutating func readAgain() {
    guard let again = opening.again() else {
      _ = board.update(.told(opening.wording.sentence(.noDefinition)))
      return
    }
    stop()
    opening = again
    let portfolio = again.folder.portfolio
    read(Array(portfolio.entries.indices))
    _ = board.update(.began(portfolio, asOf: again.asOf))
    (isWatching, watcher) = (false, nil)
  }

  /// Reads some conventions, each of which is shown as soon as it is there.
  private mutating func read(_ places: [Int]) {
    self.places = places
    outstanding = places.count
    progress = ReadingProgress()
    begunAt = SystemClock.now()
    work = BackgroundWork(count: places.count) { [opening, progress] in
      opening.state(of: places[$0], telling: progress)
    }
  }

  /// Gives up what is being read.
  mutating func stop() {
    work.cancel()
    progress.cancel()
    outstanding = 0
  }

  /// Watches the folders, once the first page stands; what was written before is looked for.
  mutating func watch() {
    guard !isWatching else { return }
    isWatching = true
    watcher = PortfolioWatcher(opening.folder)
    changes = PortfolioWatcher.Changes()
    if let watcher { changes.places = watcher.mayHaveChanged(since: begunAt) }
  }

  /// Reads what changed, and what came since.
  mutating func readChanges() {
    let changed = changes
    changes = PortfolioWatcher.Changes()
    guard changed.isOfFolders, let again = opening.again(),
      again.folder.folders != opening.folder.folders
    else {
      // What was not read before reading was stopped waits for the person to go on.
      return read(changed.places.filter { board.portfolio.entries[$0].state != .waiting }.sorted())
    }
    // Conventions came or went: what is known of the others stays.
    var portfolio = again.folder.portfolio
    let known = [String: Int](
      board.portfolio.entries.enumerated().map { ($0.element.folder, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (place, entry) in portfolio.entries.enumerated() {
      guard let former = known[entry.folder], !changed.places.contains(former) else { continue }
      portfolio.put(board.portfolio.entries[former].state, at: place)
    }
    opening = again
    _ = board.update(.began(portfolio, asOf: again.asOf))
    read(portfolio.entries.indices.filter { portfolio.entries[$0].state == .waiting })
    (isWatching, watcher) = (false, nil)
  }
}
