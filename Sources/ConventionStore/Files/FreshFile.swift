import Glibc

/// A file that does not exist yet, written and waited for; each step gives 0 or the system's error.
enum FreshFile {
  /// Writes a file that does not exist yet, never through a link, and waits until it is on the disk.
  ///
  /// `adapt` may change the open file (its owner, its rights) before anything is in it. When writing
  /// fails, the file is removed again; one that was there already stays.
  static func write(
    _ bytes: [UInt8], to path: [UInt8], mode: mode_t = 0o666, adapt: (Int32) -> Void = { _ in }
  ) -> Int32 {
    let descriptor = SystemCall.open(
      path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: mode)
    guard descriptor >= 0 else { return errno }
    adapt(descriptor)
    var code = fill(descriptor, with: bytes)
    if close(descriptor) != 0, errno != EINTR, code == 0 { code = errno }
    if code != 0 { unsafe unlink(path.cString) }
    return code
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      written += count
    }
    while fsync(descriptor) != 0 {
      if errno != EINTR { return errno }
    }
    // Some file systems take less than they say.
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return errno }
    return Int(status.st_size) == bytes.count ? 0 : EIO
  }

  /// Waits until the names in a folder are on the disk.
  static func synchronise(folder: [UInt8]) -> Int32 {
    let descriptor = SystemCall.open(folder, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not read cannot be waited for.
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    while fsync(descriptor) != 0 {
      // Some file systems know no such wait for folders, and say so with EINVAL.
      if errno == EINVAL { return 0 }
      if errno != EINTR { return errno }
    }
    return 0
  }
}
