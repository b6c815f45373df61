import ConventionModel
import Glibc

/// A regular file open for writing, closed when it goes out of use.
struct SharedFile: ~Copyable {
  /// The descriptor, which children do not inherit.
  let descriptor: Int32
  private let path: String

  /// Takes over a descriptor; anything but a regular file that has a name is refused.
  init(descriptor: Int32, path: String) throws(SaveFailure) {
    self.descriptor = descriptor
    self.path = path
    let status = try self.status()
    guard status.st_mode & S_IFMT == S_IFREG else {
      let kind = FileKind(mode: status.st_mode)
      throw .notSaved(SaveProblem(file: path, reason: .notARegularFile(kind)))
    }
    guard status.st_nlink > 0 else {
      throw .notSaved(SaveProblem(file: path, reason: .replaced))
    }
  }

  deinit { close(descriptor) }

  /// What the system says of the file now.
  func status() throws(SaveFailure) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SaveFailure(errno, file: path) }
    return status
  }

  /// Whether the file is empty or ends with a line feed.
  func endsWithLineFeed(size: Int) throws(SaveFailure) -> Bool {
    guard size > 0 else { return true }
    var last: UInt8 = 0
    while true {
      let count = unsafe pread(descriptor, &last, 1, size - 1)
      if count == 1 { return last == 0x0A }
      if count == 0 { return true }
      if errno != EINTR { throw SaveFailure(errno, file: path) }
    }
  }

  /// Hands some bytes to the system at once; fewer taken than given is a failure.
  func write(_ bytes: [UInt8]) throws(SaveFailure) {
    while true {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == bytes.count { return }
      // Nothing was written when a signal came first.
      if count < 0, errno == EINTR { continue }
      guard count < 0 else {
        // What stopped it halfway is most often a full disk, and is told by the next attempt.
        throw .notSaved(SaveProblem(file: path, reason: .diskFull))
      }
      throw SaveFailure(errno, file: path)
    }
  }

  /// Waits until the file is on the disk.
  func synchronise() throws(SaveFailure) {
    while fsync(descriptor) != 0 {
      if errno == EINTR { continue }
      let code = errno
      throw code == EIO
        ? .notSaved(SaveProblem(file: path, reason: .diskFailure)) : SaveFailure(code, file: path)
    }
  }

  /// Has the system read the file from the disk the next time, where it can.
  ///
  /// After a failed wait the system holds pages for clean that the disk never got.
  func distrustMemory() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }
}

extension SaveFailure {
  /// What an error of the system means for a file that was to be written.
  init(_ code: Int32, file: String, isFolder: Bool = false) {
    switch code {
    case EROFS: self = .readOnly(.mount)
    case EACCES: self = .readOnly(isFolder ? .folder(file) : .file(file))
    case EPERM: self = .readOnly(.immutable(file))
    default: self = .notSaved(SaveProblem(file: file, reason: SaveFailure.reason(code)))
    }
  }

  private static func reason(_ code: Int32) -> SaveProblem.Reason {
    switch code {
    case ENOSPC: .diskFull
    case EDQUOT: .quota
    case EFBIG: .fileTooLarge
    case EIO: .diskFailure
    default: .system(SystemCall.message(code))
    }
  }
}
