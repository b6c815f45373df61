import Glibc

/// Something that happened in a folder that is watched.
struct WatchEvent {
  /// The watch it came by.
  let watch: Int32
  /// What happened, in the bits of `inotify`.
  private let mask: UInt32
  /// Of what in the folder; empty for the folder itself.
  let name: [UInt8]

  /// Whether more happened than could be told.
  var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

  /// Whether the watch is gone.
  var isLast: Bool { mask & UInt32(IN_IGNORED) != 0 }

  /// Whether a folder came or went, so that others may have to be watched.
  var isOfFolder: Bool {
    mask & UInt32(IN_IGNORED | IN_MOVE_SELF | IN_DELETE_SELF | IN_ISDIR) != 0
  }

  /// What is watched for in a folder: whatever changes what its files hold, or which there are.
  static let wanted = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  /// What happened since the last call; never waits.
  static func read(from descriptor: Int32) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return events }
      take(buffer[..<count], into: &events)
    }
  }

  private static func take(_ bytes: ArraySlice<UInt8>, into events: inout [WatchEvent]) {
    var rest = bytes
    // An event: watch, mask, cookie, length of the name, each of four bytes; the name, NUL-padded.
    while rest.count >= 16 {
      let length = Int(word(rest, at: 12))
      events.append(
        WatchEvent(
          watch: Int32(bitPattern: word(rest, at: 0)), mask: word(rest, at: 4),
          name: Array(rest.dropFirst(16).prefix(length).prefix { $0 != 0 })))
      rest = rest.dropFirst(16 + length)
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    var word: UInt32 = 0
    for index in (0..<4).reversed() {
      word = word << 8 | UInt32(bytes[bytes.startIndex + offset + index])
    }
    return word
  }
}
