/// Measures a full-screen program from outside, on a pseudo-terminal: what it sends and how soon.
enum TerminalBench {
  /// Medians of several starts of a program.
  static func measure(_ command: [String]) {
    guard !command.isEmpty else { return Bench.say("suivi-bench --terminal PROGRAM [ARGUMENT…]\n") }
    for (columns, rows) in [(80, 24), (132, 43)] {
      var figures = Figures()
      for _ in 0..<starts {
        guard let run = ProgramRun(command, columns: columns, rows: rows) else {
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

    mutating func take(_ run: consuming ProgramRun) {
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

    private mutating func add(_ name: String, _ answer: ProgramRun.Answer) {
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
}
