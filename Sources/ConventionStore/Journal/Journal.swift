public import ConventionModel
import Glibc

/// The journal of a convention as one session reads and writes it.
///
/// One owner, one thread. Every gesture goes through the one write path, under the lock that all
/// sessions of the folder share; what is said to be saved is on the disk and was read back.
public final class Journal {
  /// What came since the last time.
  public struct Followed: Sendable {
    /// The new records, in the order of files and lines; all of them when `isWhole`.
    ///
    /// What this session appended is among them too, for everything here comes from the disk.
    public let records: RecordList
    /// Everything there is, folded.
    public let ledger: Ledger
    /// How the journals were read, from their start.
    public let summary: JournalSummary
    /// Whether what was given before no longer holds.
    public let isWhole: Bool
  }

  /// The convention's folder.
  public let folder: ConventionFolder
  let isReadOnlyAsked: Bool
  /// How long to wait for the lock, in milliseconds.
  let patience: Int
  var follower: JournalFollower
  /// How many of the records were given by `follow()`.
  private var delivered = 0
  /// Whether what was given by `follow()` no longer holds, or nothing was given yet.
  private var isGivenAfresh = true
  private var gesture: Gesture?
  var memory = WriterMemory()

  /// The journal of a folder; nothing is read or written yet.
  ///
  /// `isReadOnly` is what the person asked for. `patience` is how many milliseconds to wait while
  /// another session writes.
  public init(folder: ConventionFolder, isReadOnly: Bool = false, patience: Int = 5000) {
    self.folder = folder
    isReadOnlyAsked = isReadOnly
    self.patience = patience
    follower = JournalFollower(folder: folder.path)
  }

  /// The journal of a folder, read on from where it was read before; what was read counts as given.
  public convenience init(
    goingOnFrom reading: JournalReading, of folder: ConventionFolder, isReadOnly: Bool = false,
    patience: Int = 5000
  ) {
    self.init(folder: folder, isReadOnly: isReadOnly, patience: patience)
    follower = reading.follower
    delivered = follower.records.count
    isGivenAfresh = false
    memory.clock = follower.highestClock
  }

  // MARK: Reading

  /// Reads what was added to the journals since the last call, everything at the first.
  public func follow() -> Followed {
    catchUp()
    let isWhole = isGivenAfresh
    let records =
      isWhole ? follower.records : RecordList(follower.records.suffix(from: delivered))
    delivered = follower.records.count
    isGivenAfresh = false
    return Followed(
      records: records, ledger: follower.ledger, summary: follower.summary(), isWhole: isWhole)
  }

  /// Reads on without giving anything to the owner yet.
  func catchUp() {
    if follower.catchUp() { isGivenAfresh = true }
    memory.clock = max(memory.clock, follower.highestClock)
  }

  // MARK: Writing

  /// Saves what one gesture of the person does; several drafts share a `batch`.
  ///
  /// On success the records are on the disk. On failure the gesture is kept for `retry()`, in the
  /// place of one that failed before; a text that is too long is not kept.
  public func append(
    _ drafts: [Draft], by: String, session: String? = nil, at: Instant
  ) -> Result<[JournalRecord], SaveFailure> {
    guard !drafts.isEmpty else { return .success([]) }
    do throws(SaveFailure) {
      gesture = try Gesture(drafts: drafts, by: by, session: session, at: at)
    } catch {
      return .failure(error)
    }
    return retry()
  }

  /// Tries the gesture that failed last once more.
  ///
  /// Records whose lines turn out to have reached the journal are not written again. The others keep
  /// their ids, unless another session has taken those numbers meanwhile. Nothing to retry is a
  /// success without records.
  public func retry() -> Result<[JournalRecord], SaveFailure> {
    guard var gesture else { return .success([]) }
    do throws(SaveFailure) {
      let records = try save(&gesture)
      self.gesture = nil
      return .success(records)
    } catch {
      self.gesture = gesture
      return .failure(error)
    }
  }

  /// Drops the gesture that failed last; gives what of it is in the journal all the same.
  ///
  /// A number is taken only by a line that is in the file, so a gesture that never reached it leaves
  /// no gap. What did reach it, before the disk failed, is a record like others: shown, and undone
  /// like others.
  @discardableResult
  public func abandon() -> [JournalRecord] {
    guard let gesture else { return [] }
    self.gesture = nil
    catchUp()
    return gesture.records.filter { follower.contains($0) }
  }

  /// The id under which this clone of the folder writes; nil before anything was written.
  public func replicaID() -> String? { replicas()?.shared }

  /// The ids under which this clone of the folder writes, that of private notes among them.
  public func replicaIDs() -> Set<String> {
    replicas().map { [$0.shared, $0.personal] } ?? []
  }
}
