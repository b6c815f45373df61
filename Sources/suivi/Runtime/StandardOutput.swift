import Glibc
import Terminal
import Typography
import Words

/// Standard output and standard error, written whole or not at all silently.
enum StandardOutput {
  /// Writes a text whole; whatever prevents it is an error.
  static func write(_ text: String) throws(CommandFailure) {
    let code = write(text, to: STDOUT_FILENO)
    guard code == 0 else { throw .problem(.outputFailed(message(code))) }
  }

  /// Writes lines, whatever they are made of, as text fit for a terminal.
  static func write(lines: [String]) throws(CommandFailure) { try write(visible(lines)) }

  /// Tells the person something beside the output.
  static func note(_ text: String) {
    // Nobody is left to be told when standard error fails.
    _ = write(text, to: STDERR_FILENO)
  }

  /// Tells the person lines beside the output, as text fit for a terminal.
  static func note(lines: [String]) { note(visible(lines)) }

  private static func visible(_ lines: [String]) -> String {
    lines.map { DisplayText($0).string + "\n" }.joined()
  }

  /// Whether both ends are a terminal.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Gives 0, or the error that stopped it.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    let isForeign = Surroundings.namesOtherCharset && isatty(descriptor) == 1
    let bytes = Array((isForeign ? Transliteration.ascii(text) : text).utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 {
        return EIO
      } else if errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&wanted, 1, -1) >= 0 || errno == EINTR else { return errno }
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private static func message(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return String(code) }
    return unsafe String(cString: text)
  }
}
