import CPseudoTerminal
import Glibc

/// A full-screen program that runs on a pseudo-terminal of its own, until this value ends.
struct ProgramRun: ~Copyable {
  /// When its last byte came, and how many there were.
  struct Answer {
    var milliseconds = 0.0
    var bytes = 0
  }

  private let controller: Int32
  private let process: Int32

  init?(_ command: [String], columns: Int, rows: Int) {
    var (controller, terminal): (Int32, Int32) = (-1, -1)
    guard unsafe pt_open(Int32(columns), Int32(rows), &controller, &terminal) else { return nil }
    var words = unsafe command.map { unsafe strdup($0) }
    unsafe words.append(nil)
    let process: Int32 = unsafe words.withUnsafeBufferPointer { words in
      guard let words = words.baseAddress else { return -1 }
      return unsafe pt_start(terminal, words, environ, nil)
    }
    for place in command.indices { unsafe free(words[place]) }
    close(terminal)
    guard process > 0 else {
      close(controller)
      return nil
    }
    self.controller = controller
    self.process = process
  }

  deinit {
    // A negative number would mean many processes.
    if process > 0 {
      kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    close(controller)
  }

  /// Types a key, and waits for what it brings.
  func press(_ key: String, patience: Int32 = 300, quiet: Int32 = 80) -> Answer {
    let bytes = Array(key.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
    return answer(patience: patience, quiet: quiet)
  }

  func resize(columns: Int, rows: Int) {
    _ = pt_resize(controller, Int32(columns), Int32(rows))
  }

  /// What comes until nothing has come for a while, and how long its last byte took.
  ///
  /// - Parameters:
  ///   - patience: How long the first byte may take, in milliseconds.
  ///   - quiet: How long nothing must come to be the end, in milliseconds.
  /// - Returns: The bytes, and the time of the last one.
  func answer(patience: Int32 = 300, quiet: Int32 = 80) -> Answer {
    let clock = ContinuousClock()
    let start = clock.now
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var wanted = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    var wait = patience
    while unsafe poll(&wanted, 1, wait) > 0 {
      let count = unsafe read(controller, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.bytes += count
      let parts = (clock.now - start).components
      answer.milliseconds = Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
      wait = quiet
    }
    return answer
  }

  /// Times the system has put it to sleep or taken the processor from it.
  var switches: Int {
    lines(of: "status").filter { $0.contains("ctxt_switches") }.compactMap(Self.number).reduce(
      0, +)
  }

  /// Its share of memory, in megabytes.
  var memory: Double {
    Double(lines(of: "smaps_rollup").first { $0.hasPrefix("Pss:") }.flatMap(Self.number) ?? 0)
      / 1000
  }

  private static func number(_ line: Substring) -> Int? { Int(line.filter(\.isNumber)) }

  private func lines(of name: String) -> [Substring] {
    guard let file = unsafe fopen("/proc/\(process)/\(name)", "r") else { return [] }
    defer { unsafe fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: "\n")
  }
}
