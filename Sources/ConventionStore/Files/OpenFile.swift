import ConventionModel
import Glibc

/// A regular file open for reading, closed when it goes out of use.
struct OpenFile: ~Copyable {
  /// The descriptor, which children do not inherit.
  let descriptor: Int32
  /// Bytes in the file when it was opened.
  let size: Int

  /// Opens a file, never waiting for a pipe or a device.
  ///
  /// `path` is relative to `folder` (a descriptor), or to the working directory without one.
  init(
    _ path: [UInt8], in folder: Int32 = AT_FDCWD, followingLinks: Bool
  ) throws(Problem) {
    var flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
    if !followingLinks { flags |= O_NOFOLLOW }
    descriptor = SystemCall.open(path, in: folder, flags: flags)
    guard descriptor >= 0 else { throw Self.problem(errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .unreadable(SystemCall.message(code))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notARegularFile(FileKind(mode: status.st_mode))
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads some bytes into the free end of a buffer; gives how many, 0 at the end of the file.
  func read(into buffer: inout [UInt8], from start: Int) throws(Problem) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(
          descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable(SystemCall.message(errno)) }
    }
  }

  /// What the system says of the file now.
  func status() throws(Problem) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(SystemCall.message(errno))
    }
    return status
  }

  /// Goes on reading from there.
  func seek(to offset: Int) throws(Problem) {
    guard lseek(descriptor, offset, SEEK_SET) == offset else {
      throw .unreadable(SystemCall.message(errno))
    }
  }

  /// Whether some bytes stand just before an offset; moves where reading goes on.
  func holds(_ bytes: [UInt8], before offset: Int) throws(Problem) -> Bool {
    guard !bytes.isEmpty else { return true }
    guard offset >= bytes.count else { return false }
    try seek(to: offset - bytes.count)
    var present = [UInt8](repeating: 0, count: bytes.count)
    var filled = 0
    while filled < present.count {
      let count = try read(into: &present, from: filled)
      if count == 0 { return false }
      filled += count
    }
    return present == bytes
  }

  /// The whole file, refused when it is larger than the limit.
  consuming func contents(limit: Int) throws(Problem) -> [UInt8] {
    guard size <= limit else { throw .tooLarge(limit: limit) }
    // One byte more shows the end, and growth since the size was asked for.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      let count = try read(into: &bytes, from: filled)
      if count == 0 { break }
      filled += count
      guard filled <= limit else { throw .tooLarge(limit: limit) }
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: filled)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  private static func problem(_ code: Int32) -> Problem {
    switch code {
    case ENOENT, ENOTDIR: .missingFile
    case ELOOP: .notARegularFile(.symbolicLink)
    case ENXIO: .notARegularFile(.socket)
    case let code: .unreadable(SystemCall.message(code))
    }
  }
}
