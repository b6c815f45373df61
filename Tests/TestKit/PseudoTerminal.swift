import CPseudoTerminal
import Glibc

/// A program on a pseudo-terminal of its own, with the screen it draws.
public final class PseudoTerminal {
  /// What the program has drawn so far, as far as it was waited for.
  public private(set) var screen: VirtualScreen

  /// All bytes the program has sent, as far as it was waited for.
  public private(set) var bytes: [UInt8] = []

  /// The terminal's modes before the program started.
  public let modesAtStart: TerminalModes

  /// The program's process.
  public let process: Int32

  private let controller: Int32
  private var status: Int32?

  /// Starts a program; its name is searched for in PATH when it has no slash.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: Changes to this process's environment; `nil` takes a name out. TERM is
  ///     xterm-256color and LC_ALL C.UTF-8 unless told.
  ///   - directory: Where it runs; here when `nil`.
  ///   - columns: The extent across.
  ///   - rows: The extent down.
  /// - Throws: ``Failure`` when no terminal or process is to be had.
  public init(
    _ arguments: [String], environment: [String: String?] = [:], directory: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws {
    var terminal: Int32 = -1
    var opened: Int32 = -1
    guard unsafe pt_open(Int32(columns), Int32(rows), &opened, &terminal),
      let modes = TerminalModes(of: opened)
    else { throw Failure("No pseudo-terminal: error \(errno).") }
    controller = opened
    modesAtStart = modes
    screen = VirtualScreen(columns: columns, rows: rows)
    let usual: [String: String?] = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "COLUMNS": nil, "LINES": nil, "NO_COLOR": nil,
      "COLORTERM": nil, "SSH_CONNECTION": nil,
    ]
    let all = Program.environment(usual.merging(environment) { _, told in told })
    let child = unsafe Program.withCStrings(arguments) { arguments in
      unsafe Program.withCStrings(all.map { "\($0)=\($1)" }) { environment in
        unsafe pt_start(terminal, arguments, environment, directory)
      }
    }
    close(terminal)
    process = (child ?? nil) ?? -1
    if process <= 0 { throw Failure("\(arguments) could not be started: error \(errno).") }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      unsafe waitpid(process, &ignored, 0)
    }
    if isOpen { close(controller) }
  }

  private var isOpen = true

  /// Processor time the program took from start to end, in milliseconds; 0 before its end.
  public private(set) var processorMilliseconds = 0

  /// Types text or the sequences of keys.
  public func write(_ text: String) throws {
    try write(bytes: Array(text.utf8))
  }

  /// Types bytes, which need not be whole characters, in one write.
  public func write(bytes: [UInt8]) throws {
    guard Files.writeAll(bytes, to: controller) else {
      throw failure("The program no longer reads: error \(errno).")
    }
  }

  /// Waits until the screen fulfils a condition.
  ///
  /// - Parameters:
  ///   - what: The condition in words, for the failure.
  ///   - seconds: How long at most.
  ///   - condition: Asked after all that has come.
  /// - Returns: The screen that fulfils it.
  /// - Throws: ``Failure`` with the last screen and bytes, when the time is over or the program has
  ///   ended before.
  @discardableResult
  public func readUntil(
    _ what: String, seconds: Double = 10, _ condition: (VirtualScreen) -> Bool
  ) throws -> VirtualScreen {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      // All that is there already belongs to the answer.
      while read(waiting: 0) {}
      if condition(screen) { return screen }
      let left = deadline - ContinuousClock.now
      if left <= .zero { throw failure("Not within \(seconds) s: \(what).") }
      if !read(waiting: 50), hasEnded, !read(waiting: 0) {
        if condition(screen) { return screen }
        throw failure("The program ended (status \(status ?? -1)) before: \(what).")
      }
    }
  }

  /// Waits until a text is on the screen.
  @discardableResult
  public func readUntil(text: String, seconds: Double = 10) throws -> VirtualScreen {
    try readUntil("the text “\(text)”", seconds: seconds) { $0.text.contains(text) }
  }

  /// Whether the program sends nothing for a while.
  public func isQuiet(milliseconds: Int32) -> Bool {
    let before = bytes.count
    let deadline = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ContinuousClock.now < deadline {
      if read(waiting: 20) { return false }
    }
    return bytes.count == before
  }

  /// Takes what the program sends for a while.
  public func takeAll(milliseconds: Int32) {
    let deadline = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ContinuousClock.now < deadline { _ = read(waiting: 1) }
  }

  /// Waits until the program has sent nothing for a while.
  public func settle(milliseconds: Int32 = 100, seconds: Double = 10) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isQuiet(milliseconds: milliseconds) {
      if ContinuousClock.now > deadline {
        throw failure("Never quiet for \(milliseconds) ms within \(seconds) s.")
      }
    }
  }

  /// Waits for the program's end and gives its exit code, 128 and the signal's number if killed.
  @discardableResult
  public func waitForExit(seconds: Double = 10) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      _ = read(waiting: 20)
      if ContinuousClock.now > deadline { throw failure("The program has not ended.") }
    }
    while read(waiting: 0) {}
    return Program.exitCode(status ?? 0)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    if status == nil { kill(process, number) }
  }

  /// Sends the program a signal again and again, reading nothing of what it sends, until it ends.
  ///
  /// - Returns: The exit code, as ``waitForExit(seconds:)`` gives it.
  public func signalUnread(_ number: Int32, seconds: Double = 10) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      signal(number)
      poll(nil, 0, 50)
      if ContinuousClock.now > deadline { throw failure("The program has not ended.") }
    }
    return Program.exitCode(status ?? 0)
  }

  /// Changes the extent of the terminal, which the program is told by a signal.
  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = pt_resize(controller, Int32(columns), Int32(rows))
  }

  /// The terminal's modes now; equal to those at the start when a program has put all back.
  public func modes() throws -> TerminalModes {
    guard let modes = TerminalModes(of: controller) else {
      throw failure("The modes cannot be read: error \(errno).")
    }
    return modes
  }

  /// Takes the terminal away, as a lost connection does.
  public func hangUp() {
    if isOpen { close(controller) }
    isOpen = false
  }

  /// Why a wait failed, with what was last seen.
  public struct Failure: Error, CustomStringConvertible {
    /// The reason, the screen, and the last bytes.
    public let description: String

    init(_ description: String) {
      self.description = description
    }
  }

  private func failure(_ reason: String) -> Failure {
    let last = String(decoding: bytes.suffix(600), as: UTF8.self).debugDescription
    let frame = String(repeating: "-", count: screen.columns)
    return Failure("\(reason)\n\(frame)\n\(screen.text)\n\(frame)\nLast bytes: \(last)")
  }

  private var hasEnded: Bool {
    if status != nil { return true }
    var found: Int32 = 0
    var usage = rusage()
    if unsafe wait4(process, &found, WNOHANG, &usage) == process {
      status = found
      processorMilliseconds =
        (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
        + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000
    }
    return status != nil
  }

  /// Reads what there is; false when nothing came in the time.
  private func read(waiting milliseconds: Int32) -> Bool {
    guard isOpen else {
      poll(nil, 0, milliseconds)
      return false
    }
    var input = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&input, 1, milliseconds) > 0, input.revents & Int16(POLLIN) != 0 else {
      // The other end closed: nothing will come, yet the wait must take its time.
      if input.revents != 0, milliseconds > 0 { poll(nil, 0, min(milliseconds, 5)) }
      return false
    }
    var buffer: [UInt8] = Array(repeating: 0, count: 1 << 16)
    let count = unsafe Glibc.read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(Array(buffer[..<count]))
    return true
  }
}

/// The modes of a terminal, as `stty -g` tells them.
public struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  private let flags: [UInt32]
  private let characters: [UInt8]

  init?(of descriptor: Int32) {
    var modes = pt_modes()
    guard unsafe pt_read_modes(descriptor, &modes) else { return nil }
    flags = [modes.input, modes.output, modes.control, modes.local]
    characters = unsafe withUnsafeBytes(of: &modes.characters) { unsafe Array($0) }
  }

  /// Whether Ctrl-C, Ctrl-\ and Ctrl-Z are signals rather than keys (ISIG).
  public var makesSignals: Bool { flags[3] & UInt32(ISIG) != 0 }

  /// The flags and characters in hexadecimal digits, parted by colons.
  public var description: String {
    (flags + characters.map(UInt32.init)).map { String($0, radix: 16) }.joined(separator: ":")
  }
}
