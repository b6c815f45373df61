import Glibc

/// Notices when the files of a convention change, however they are written.
///
/// Folders are watched, not files: editors put a new file in the place of the old one.
public final class FolderWatcher {
  /// What changed.
  public struct Changes: OptionSet, Hashable, Sendable {
    /// One bit a thing.
    public let rawValue: Int

    /// The changes of those bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `convention.toml`, or what it links to.
    public static let definition = Changes(rawValue: 1)
    /// A file of `journal/` or `journal/private/`.
    public static let journal = Changes(rawValue: 2)
    /// Anything at all.
    public static let all: Changes = [.definition, .journal]
  }

  /// Readable as soon as something happened: for `poll`.
  public let descriptor: Int32

  private let folder: ConventionFolder
  /// What each watch is for.
  private var watches: [Int32: Watch] = [:]
  private var definition: Stamp

  private struct Watch {
    let changes: Changes
    /// The names that matter; all of them when there is none.
    var names: Set<[UInt8]>
  }

  /// What tells one state of a file from another.
  private struct Stamp: Equatable {
    var device = UInt(0)
    var inode = UInt(0)
    var size = -1
    var seconds = 0
    var nanoseconds = 0
  }

  /// Watches a folder; nil when the system gives no watches.
  public init?(folder: ConventionFolder) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.folder = folder
    definition = Stamp()
    guard descriptor >= 0 else { return nil }
    definition = Self.stamp(folder.definitionPath)
    watch()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What changed since the last call; never waits.
  public func changes() -> Changes {
    let changes = changes(by: WatchEvent.read(from: descriptor))
    if !changes.isEmpty { definition = Self.stamp(folder.definitionPath) }
    return changes
  }

  /// Looks for a change of the definition that no event told of, as on network drives.
  public func look() -> Changes {
    let present = Self.stamp(folder.definitionPath)
    guard present != definition else { return [] }
    definition = present
    watch()
    return .definition
  }

  // MARK: Events

  private func changes(by events: [WatchEvent]) -> Changes {
    var changes: Changes = []
    var isStale = false
    for event in events {
      if event.isOverflow {
        changes = .all
        continue
      }
      if event.isLast { watches[event.watch] = nil }
      isStale = isStale || event.isOfFolder
      guard let watched = watches[event.watch] else { continue }
      if watched.names.isEmpty || watched.names.contains(event.name) {
        changes.formUnion(watched.changes)
      }
    }
    if isStale {
      // Folders came or went: what they hold may have changed before they could be watched.
      watch()
      changes = .all
    }
    return changes
  }

  // MARK: Watches

  /// Sets the watches; those already set stay as they are.
  private func watch() {
    let journal = ConventionFolder.path("journal", in: folder.path)
    add(folder.path, .definition, names: [Array(DefinitionReader.fileName.utf8)])
    add(journal, .journal, names: [])
    add(ConventionFolder.path("private", in: journal), .journal, names: [])
    if let target = Self.target(folder.definitionPath) {
      add(target.folder, .definition, names: [target.name])
    }
  }

  private func add(_ path: String, _ changes: Changes, names: Set<[UInt8]>) {
    let watch = unsafe inotify_add_watch(
      descriptor, Array(path.utf8).cString, WatchEvent.wanted)
    guard watch >= 0 else { return }
    // A link and what it leads to may be in the same folder: both names matter then.
    watches[watch, default: Watch(changes: changes, names: [])].names.formUnion(names)
  }

  /// The folder and name of the file that a link leads to; nil when it is none.
  private static func target(_ path: String) -> (folder: String, name: [UInt8])? {
    var status = stat()
    guard unsafe lstat(Array(path.utf8).cString, &status) == 0,
      status.st_mode & S_IFMT == S_IFLNK,
      let whole = SystemCall.resolved(path),
      let slash = whole.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return nil }
    let name = Array(whole.utf8[whole.utf8.index(after: slash)...])
    return (slash == whole.startIndex ? "/" : String(whole[..<slash]), name)
  }

  private static func stamp(_ path: String) -> Stamp {
    var status = stat()
    guard unsafe stat(Array(path.utf8).cString, &status) == 0 else { return Stamp() }
    return Stamp(
      device: UInt(status.st_dev), inode: UInt(status.st_ino), size: Int(status.st_size),
      seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
  }
}
