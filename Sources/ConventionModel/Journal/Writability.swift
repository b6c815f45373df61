/// Whether the journal of a convention can be written, as far as can be told without writing.
public enum Writability: Hashable, Sendable {
  /// It can, unless the disk has something to say against it.
  case writable
  /// It cannot, and why.
  case readOnly(ReadOnlyReason)
}

/// Why nothing can be written.
public enum ReadOnlyReason: Hashable, Sendable {
  /// The person asked for it (`--read-only`).
  case asked
  /// The file system is mounted for reading only.
  case mount
  /// There is no such folder.
  case noFolder(String)
  /// This user may not write in that folder.
  case folder(String)
  /// This user may not write that file.
  case file(String)
  /// That file or folder is marked as unchangeable (`chattr +i`).
  case immutable(String)
}
