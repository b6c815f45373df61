import ConventionModel
import Glibc

/// Reads the journals of a folder, and then again and again what was added to them.
struct JournalFollower: Sendable {
  /// The folder `journal/`.
  let folder: String
  private var collector = JournalCollector()
  /// How far each file was read, by its path.
  private var files: [String: FollowedFile] = [:]
  /// Files and folders that could not be read this time.
  private var unreadable: [(problem: Problem, origin: JournalCollector.Origin)] = []
  private var summaryNow: JournalSummary?
  /// Whether something was read that is not accounted for.
  private var isSpoilt = false
  /// Told how far reading is.
  var progress: ReadingProgress?

  /// Follows the journals of a convention's folder.
  init(folder: String) { self.folder = ConventionFolder.path("journal", in: folder) }

  /// All that was read, folded; its records are in the order of files and lines, later arrivals last.
  var ledger: Ledger { collector.ledger }

  /// All that was read, each record once.
  var records: RecordList { collector.records }

  /// The names of the replicas met.
  var replicaNames: Set<String> { collector.replicaNames }

  /// The highest sound number of a replica in its own files; 0 when there is none.
  func highestNumber(of replica: String) -> Int64 { collector.highestNumber(of: replica) }

  /// The highest clock that may be followed; 0 when there is none.
  var highestClock: Int64 { collector.highestClock }

  /// Whether a record was read that says the same.
  func contains(_ record: JournalRecord) -> Bool {
    // The newest are the likeliest.
    collector.records.indices.reversed().contains {
      collector.records.number(at: $0) == record.id.number && collector.records[$0] == record
    }
  }

  /// Whether a file now is what was read of it, or is new and empty.
  func isAtEnd(of file: String, _ status: stat) -> Bool {
    guard let progress = files[file] else { return status.st_size == 0 }
    return progress.isSameFile(as: status) && progress.end == status.st_size
  }

  /// Why a file, or the folder it would be in, could not be read the last time.
  func problem(with file: String) -> Problem? {
    unreadable.first { file == $0.origin.file || file.hasPrefix($0.origin.file + "/") }?.problem
  }

  /// Whether a file was there the last time, with at least a byte in it.
  func hasRead(_ file: String) -> Bool { (files[file]?.end ?? 0) > 0 }

  /// How the journals were read so far.
  mutating func summary() -> JournalSummary {
    if let summaryNow { return summaryNow }
    var counted = collector
    for (problem, origin) in unreadable { counted.fail(problem, from: origin) }
    for name in files.keys.sorted() {
      if let file = files[name], let line = file.pendingLine {
        counted.pending(number: line, from: file.origin)
      }
    }
    counted.reportGaps(in: folder)
    summaryNow = counted.summary
    return counted.summary
  }

  /// Reads what is new; true when everything had to be read again, or earlier records changed.
  mutating func catchUp() -> Bool {
    collector.hasChangedEarlier = false
    unreadable = []
    summaryNow = nil
    if !isSpoilt, readAll() { return collector.hasChangedEarlier }
    forget()
    // From the start nothing can be amiss with what was read before.
    _ = readAll()
    return true
  }

  /// Forgets everything, so that all is read afresh.
  mutating func forget() {
    collector = JournalCollector()
    files = [:]
    unreadable = []
    summaryNow = nil
    isSpoilt = false
  }

  /// Reads all files on; false when one is not what it was.
  private mutating func readAll() -> Bool {
    var present: Set<String> = []
    let inner = ConventionFolder.path("private", in: folder)
    for (folder, isPrivate) in [(folder, false), (inner, true)] {
      guard readAll(in: folder, isPrivate: isPrivate, present: &present) else { return false }
    }
    return files.keys.allSatisfy { present.contains($0) }
  }

  private mutating func readAll(
    in folder: String, isPrivate: Bool, present: inout Set<String>
  ) -> Bool {
    let descriptor = SystemCall.open(
      Array(folder.utf8), flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let code = errno
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, let names = SystemCall.names(in: Array(".".utf8), of: descriptor) else {
      let failure = descriptor < 0 ? code : errno
      if failure != ENOENT {
        let origin = JournalCollector.Origin(file: folder, replica: "", isPrivate: isPrivate)
        let problem: Problem =
          failure == ENOTDIR ? .notAFolder : .unreadable(SystemCall.message(failure))
        unreadable.append((problem, origin))
      }
      return true
    }
    for name in names where name.count > Self.suffix.count && name.suffix(6) == Self.suffix[...] {
      let shown = String(decoding: name, as: UTF8.self)
      let origin = JournalCollector.Origin(
        file: ConventionFolder.path(shown, in: folder),
        replica: String(decoding: name.dropLast(Self.suffix.count), as: UTF8.self),
        isPrivate: isPrivate)
      do throws(Problem) {
        let file = try OpenFile(name, in: descriptor, followingLinks: false)
        switch try read(file, from: origin) {
        case .read: present.insert(origin.file)
        case .changed: return false
        case .cancelled: break
        }
      } catch .missingFile {
        // Gone since the folder was listed, as during a merge.
      } catch {
        unreadable.append((error, origin))
      }
    }
    return true
  }

  private static let suffix = Array(".jsonl".utf8)

  // MARK: One file

  /// Reads a file on.
  private mutating func read(
    _ file: consuming OpenFile, from origin: JournalCollector.Origin
  ) throws(Problem) -> FollowedFile.Outcome {
    let status = try file.status()
    var progress =
      files[origin.file]
      ?? FollowedFile(device: UInt(status.st_dev), inode: UInt(status.st_ino), origin: origin)
    if files[origin.file] != nil {
      guard progress.isSameFile(as: status) else { return .changed }
      if progress.isUnchanged(in: status) { return .read }
      guard try file.holds(progress.seal, before: progress.offset) else { return .changed }
    }
    // If reading ends on the way, part of the file is taken in: all must be read afresh.
    let wasSpoilt = isSpoilt
    isSpoilt = true
    let outcome = try progress.readOn(file, into: &collector, telling: self.progress)
    guard outcome == .read else { return outcome }
    isSpoilt = wasSpoilt
    files[origin.file] = progress
    return .read
  }
}
