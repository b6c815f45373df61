public import ConventionModel
import Glibc

/// Notices when the conventions of a portfolio change, however they are written.
///
/// Nothing is done while nothing happens: the system tells of changes.
public final class PortfolioWatcher {
  /// What changed.
  public struct Changes: Equatable, Sendable {
    /// Places of the conventions whose files changed.
    public var places: Set<Int> = []
    /// Whether conventions came or went.
    public var isOfFolders = false

    /// Whether nothing changed.
    public var isEmpty: Bool { places.isEmpty && !isOfFolders }

    /// Nothing yet.
    public init() {}

    /// Takes other changes in.
    public mutating func add(_ other: Changes) {
      places.formUnion(other.places)
      isOfFolders = isOfFolders || other.isOfFolders
    }
  }

  /// Readable as soon as something happened: for `poll`.
  public let descriptor: Int32

  private let portfolio: PortfolioFolder
  /// The convention each watch is for; nil for the portfolio's own folder.
  private var places: [Int32: Int?] = [:]
  /// Watches on the folder of a convention, where only some names matter.
  private var outer: Set<Int32> = []

  private static let names: Set<[UInt8]> = [
    Array(DefinitionReader.fileName.utf8), Array("journal".utf8),
  ]

  /// Watches a portfolio; nil when the system gives no watches, or too few for all of it.
  public init?(_ portfolio: PortfolioFolder) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.portfolio = portfolio
    guard descriptor >= 0 else { return nil }
    guard let own = add(portfolio.path) else { return nil }
    places[own] = .some(nil)
    for place in portfolio.folders.indices {
      watch(place)
      if errno == ENOSPC { return nil }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What changed since the last call; never waits.
  public func changes() -> Changes {
    var changes = Changes()
    for event in WatchEvent.read(from: descriptor) {
      if event.isOverflow {
        changes.places.formUnion(portfolio.folders.indices)
        changes.isOfFolders = true
        continue
      }
      guard let known = places[event.watch] else { continue }
      if event.isLast {
        places[event.watch] = nil
        outer.remove(event.watch)
      }
      guard let place = known else {
        // Files beside the conventions are none of them.
        if event.isOfFolder { changes.isOfFolders = true }
        continue
      }
      if outer.contains(event.watch), !Self.names.contains(event.name) { continue }
      changes.places.insert(place)
      // A journal that begins is watched from now on; it is read in any case.
      if event.isOfFolder { watch(place) }
    }
    return changes
  }

  /// Places of conventions that may have changed since a moment.
  public func mayHaveChanged(since moment: Instant) -> Set<Int> {
    Set(portfolio.folders.indices.filter { portfolio.folder($0).mayHaveChanged(since: moment) })
  }

  /// Sets the watches of a convention; those already set stay as they are.
  private func watch(_ place: Int) {
    errno = 0
    let folder = portfolio.folder(place)
    guard let own = add(folder.path) else { return }
    places[own] = place
    outer.insert(own)
    let journal = ConventionFolder.path("journal", in: folder.path)
    for path in [journal, ConventionFolder.path("private", in: journal)] {
      guard let inner = add(path) else { return }
      places[inner] = place
    }
  }

  private func add(_ path: String) -> Int32? {
    let watch = unsafe inotify_add_watch(
      descriptor, Array(path.utf8).cString, WatchEvent.wanted)
    return watch >= 0 ? watch : nil
  }
}
