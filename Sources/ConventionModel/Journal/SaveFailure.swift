/// Why a gesture was not saved; none of it counts as saved.
public enum SaveFailure: Error, Hashable, Sendable {
  /// Others changed a field meanwhile: what stands for it now and the person had not seen.
  ///
  /// Nothing was written.
  case changedMeanwhile([JournalRecord])
  /// The disk or the system refused.
  case notSaved(SaveProblem)
  /// Nothing can be written here.
  case readOnly(ReadOnlyReason)
  /// Another session was writing for as long as one can wait; who, when the system tells.
  case locked(holder: String?)
  /// A text is longer than that many bytes as UTF-8.
  case tooLong(limit: Int)
}

/// What went wrong in saving, and with which file.
public struct SaveProblem: Hashable, Sendable {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// No room left on the disk.
    case diskFull
    /// No room left in what this user may take of the disk.
    case quota
    /// The file may not grow larger.
    case fileTooLarge
    /// The disk failed; what it holds must be read again before anything is believed.
    case diskFailure
    /// Something else than a folder stands in the place of one.
    case notAFolder(FileKind)
    /// Something else than a regular file stands in the journal's place.
    case notARegularFile(FileKind)
    /// The journal of this machine was there and is gone; trying again begins a new file.
    case vanished
    /// The journal was replaced again and again while it was written, as a merge does.
    case replaced
    /// The file system wrote elsewhere than at the end, or less than it said.
    case unfaithful
    /// Part of the journal cannot be read, so that nobody can tell what it would be added to.
    case unreadable(Problem)
    /// The record could not be read back as what it is to say.
    case unsound(RecordProblem?)
    /// The record to replace has the highest possible counter; it was made by hand.
    case countersExhausted(RecordID)
    /// The system refused; its own words.
    case system(String)
  }

  /// The file or folder in question.
  public var file: String
  /// What went wrong.
  public var reason: Reason

  /// A problem with a file.
  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }
}
