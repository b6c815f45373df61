/// Why a document was not written; what stood in its place stands there still.
public struct DocumentFailure: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// A file of that name exists, and nobody said to replace it.
    case exists
    /// Something else than a regular file has that name: a folder, a symbolic link, a pipe.
    case notARegularFile(FileKind)
    /// The folder it was to be in does not exist.
    case noFolder
    /// The name is empty, too long, or none that a file can have.
    case unusableName
    /// Nothing may be made in the folder.
    case closedFolder
    /// The file to replace may not be written.
    case protected
    /// The disk is mounted read-only.
    case readOnlyDisk
    /// No room left on the disk.
    case diskFull
    /// No room left in what this user may take of the disk.
    case quota
    /// Files may not grow so large here.
    case fileTooLarge
    /// The disk failed, or kept less than it said.
    case diskFailure
    /// The system refused; its own words.
    case system(String)
  }

  /// The file or folder in question.
  public let path: String
  /// The reason.
  public let reason: Reason

  /// A failure to write that file.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
