import Glibc

/// What the trial says on standard output, a line at a time and at once: it may be killed.
enum Speech {
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(1, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { exit(3) }
      written += count
    }
  }
}
