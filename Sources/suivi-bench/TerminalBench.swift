import CPseudoTerminal
import Glibc

/// Measures a full-screen program from outside, on a pseudo-terminal: what it sends and how soon.
enum TerminalBench {
  /// Medians of several starts of a program.
  static func measure(_ command: [String]) {
    guard !command.isEmpty else { return Bench.say("suivi-bench --terminal PROGRAM [ARGUMENT…]\n") }
    for (columns, rows) in [(80, 24), (132, 43)] {
      var figures = Figures()
      for _ in 0..<starts {
        guard let run = Run(command, columns: columns, rows: rows) else {
          return Bench.say("\(command[0]) could not be started\n")
        }
        figures.take(run)
      }
      Bench.say("\(columns)×\(rows), \(starts) starts\n" + figures.text)
    }
  }

  private static let starts = 7

  /// What is kept of several runs, by name, in order of appearance.
  private struct Figures {
    private var names: [String] = []
    private var values: [String: [Double]] = [:]

    mutating func take(_ run: consuming Run) {
      let first = run.answer(patience: 2_000)
      add("first frame ms", first.milliseconds)
      add("first frame bytes", Double(first.bytes))
      for (name, key, times) in [
        ("a step down", "\u{1B}OB", 5), ("a step up", "\u{1B}OA", 5), ("a page", "\u{1B}[6~", 2),
      ] {
        for _ in 0..<times { add(name, run.press(key)) }
      }
      add("30 steps at once", run.press(String(repeating: "\u{1B}OB", count: 30)))
      run.resize(columns: 132, rows: 43)
      add("to 132×43", run.answer())
      let before = run.switches
      let idle = run.answer(patience: 3_000)
      add("3 s idle, bytes", Double(idle.bytes))
      add("3 s idle, switches", Double(run.switches - before))
      add("memory PSS MB", run.memory)
      add("leaving", run.press("q"))
    }

    private mutating func add(_ name: String, _ answer: Run.Answer) {
      add(name + ", ms", answer.milliseconds)
      add(name + ", bytes", Double(answer.bytes))
    }

    private mutating func add(_ name: String, _ value: Double) {
      if values[name] == nil { names.append(name) }
      values[name, default: []].append(value)
    }

    var text: String {
      names.map { name in
        let sorted = (values[name] ?? []).sorted()
        let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        let tenths = Int((median * 10).rounded())
        let dots = String(repeating: " ", count: max(1, 28 - name.count))
        return "  \(name)\(dots)\(tenths / 10).\(tenths % 10)\n"
      }.joined()
    }
  }

  /// A program that runs.
  private struct Run: ~Copyable {
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
    func press(_ key: String) -> Answer {
      let bytes = Array(key.utf8)
      _ = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
      return answer()
    }

    func resize(columns: Int, rows: Int) {
      _ = pt_resize(controller, Int32(columns), Int32(rows))
    }

    /// What comes until nothing has come for a while, and how long its last byte took.
    func answer(patience: Int32 = 300) -> Answer {
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
        wait = 80
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
}
