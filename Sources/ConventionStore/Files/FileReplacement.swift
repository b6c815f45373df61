import Glibc

/// A file written whole under a name of its own beside its place, which it takes afterwards: what
/// others see is the file before, or the file after.
///
/// Each step gives 0 or the system's error.
struct FileReplacement {
  /// Where it stands until it has its place.
  let draft: [UInt8]

  /// A file to be written in a folder.
  init(in folder: String) {
    // A name that no other writer has, short enough for every file system.
    let name = ".suivi-\(getpid())-" + String(UInt32.random(in: .min ... .max), radix: 36)
    draft = Array(ConventionFolder.path(name, in: folder).utf8)
  }

  /// Writes the file, with the group and the rights of the one it is to replace, if there is one; when
  /// that fails nothing is left of it.
  func write(_ bytes: [UInt8], like former: stat?) -> Int32 {
    let mode = former.map { $0.st_mode & 0o777 }
    return FreshFile.write(bytes, to: draft, mode: mode ?? 0o666) { descriptor in
      guard let former, let mode else { return }
      // The owner first: changing it takes some rights away. Where it may not be, the rest stays.
      _ = fchown(descriptor, uid_t.max, former.st_gid)
      _ = fchmod(descriptor, mode)
    }
  }

  /// Gives the written file its name, in the place of what has it.
  func take(placeOf path: [UInt8]) -> Int32 {
    unsafe rename(draft.cString, path.cString) == 0 ? 0 : errno
  }

  /// Removes the written file.
  func discard() { unsafe unlink(draft.cString) }
}
