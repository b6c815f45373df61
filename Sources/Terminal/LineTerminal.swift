import Glibc

/// A terminal, or a pipe, that is read line by line and written to in order: nothing is placed.
public struct LineTerminal: ~Copyable {
  /// What was read and is no whole line yet.
  private var pending: [UInt8] = []
  /// What was read and not told yet: lines are told one by one, as each is answered before the next.
  private var waiting: [TerminalEvent] = []
  private var hasEnded = false

  /// The longest line taken, in bytes; what is beyond it is left out.
  private static let longest = 1 << 17

  /// Reads standard input.
  public init() {}

  /// Waits for something to happen, and gives it: of lines one at a time.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: How long at most; nil waits for ever.
  ///   - descriptors: Further descriptors whose becoming readable ends the wait.
  /// - Returns: At least one event. At the end of the input ``TerminalEvent/hangup``, after the last
  ///   line, ended or not.
  public mutating func next(
    timeoutMilliseconds: Int? = nil, watching descriptors: [Int32] = []
  ) -> [TerminalEvent] {
    if !waiting.isEmpty { return [waiting.removeFirst()] }
    var polled = ([hasEnded ? -1 : STDIN_FILENO] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let patience = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    var events: [TerminalEvent] = []
    while events.isEmpty {
      let ready = unsafe poll(&polled, nfds_t(polled.count), patience)
      if ready < 0, errno != EINTR { return [.hangup] }
      if ready == 0 { return [.timeout] }
      guard ready > 0 else { continue }
      if polled[0].revents != 0 {
        waiting = read()
        if !waiting.isEmpty { events.append(waiting.removeFirst()) }
      }
      for each in polled.dropFirst() where each.revents != 0 { events.append(.readable(each.fd)) }
    }
    return events
  }

  private mutating func read() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe Glibc.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    guard count > 0 else {
      hasEnded = true
      let last = pending
      pending = []
      return (last.isEmpty ? [] : [line(last)]) + [.hangup]
    }
    var events: [TerminalEvent] = []
    for byte in buffer.prefix(count) {
      if byte == UInt8(ascii: "\n") {
        events.append(line(pending))
        pending = []
      } else if pending.count < Self.longest {
        pending.append(byte)
      }
    }
    return events
  }

  private func line(_ bytes: [UInt8]) -> TerminalEvent {
    .line(
      String(
        decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self))
  }
}
