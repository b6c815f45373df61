import Glibc

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
