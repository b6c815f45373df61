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

extension FileKind {
  /// The kind of a file that is not regular.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFCHR, S_IFBLK: self = .device
    case S_IFSOCK: self = .socket
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}

/// Calls to the system whose C forms Swift cannot check.
enum SystemCall {
  /// `openat`, with a path that need not be UTF-8; -1 when it fails.
  static func open(
    _ path: [UInt8], in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0
  ) -> Int32 {
    guard !path.contains(0) else {
      errno = ENOENT
      return -1
    }
    return unsafe openat(folder, path.cString, flags, mode)
  }

  /// The system's own words for an error.
  static func message(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }

  /// The path that the links on the way to something lead to; nil when they lead nowhere.
  static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(Array(path.utf8).cString, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The names in an open folder but `.` and `..`, sorted by bytes; nil if it cannot be listed.
  static func names(in path: [UInt8], of folder: Int32 = AT_FDCWD) -> [[UInt8]]? {
    let descriptor = open(path, in: folder, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = unsafe fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension [UInt8] {
  /// The bytes as a C string; they hold no NUL.
  var cString: [CChar] { map { CChar(bitPattern: $0) } + [0] }
}
