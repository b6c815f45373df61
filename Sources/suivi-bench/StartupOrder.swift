import Glibc

/// Finds which functions a start runs, then which more the commonest keys run.
///
/// The linker then lays them side by side (`Sources/suivi/Startup.order`): of fourteen megabytes of
/// code a start touches one, and less of the file is read and kept in memory. Valgrind counts the
/// calls; names that a later version no longer has do no harm.
enum StartupOrder {
  /// Prints the names of the functions of a program that was not stripped, one a line.
  static func print(of program: String) {
    let folder = "/tmp/suivi-order-\(getpid())"
    let (copy, calls) = (folder + "/suivi", folder + "/calls")
    guard unsafe mkdir(folder, 0o700) == 0 else { return Bench.say("\(folder): cannot be made\n") }
    defer { shell("rm -rf \"$1\"", folder) }
    // Valgrind reads the names of functions, and stumbles over what debuggers read.
    shell("strip -g -o \"$1\" \"$2\"", copy, program)
    guard unsafe access(copy, X_OK) == 0 else { return tellFailure(program) }
    // A first start makes files; the ones that are counted find them.
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
      unsafe setenv(name, folder, 1)
    }
    press([], on: [copy])
    var known: Set<String> = []
    for keys in [[], usualKeys] {
      run(copy, keys, calls: calls)
      guard let text = text(of: calls) else { return tellFailure(program) }
      let names = names(in: text, of: copy).filter { known.insert($0).inserted }
      Bench.say(names.map { $0 + "\n" }.joined())
    }
  }

  /// Steps, pages, a sheet, a search, the alerts, a change that is not made.
  private static let usualKeys = [
    "j", "k", "\u{1B}[6~", "\u{1B}[5~", "\r", "\u{1B}", "/", "a", "\u{1B}", "a", "\u{1B}", "s",
    "\u{1B}",
  ]

  private static func run(_ program: String, _ keys: [String], calls: String) {
    press(
      keys,
      on: [
        "/usr/bin/env", "valgrind", "--tool=callgrind", "--demangle=no",
        "--callgrind-out-file=\(calls)", program,
      ])
  }

  /// Starts a program, presses keys and leaves it; under Valgrind all takes fifty times as long.
  private static func press(_ keys: [String], on command: [String]) {
    guard let run = ProgramRun(command, columns: 80, rows: 24) else { return }
    _ = run.answer(patience: 10_000, quiet: 5_000)
    for key in keys { _ = run.press(key, patience: 2_000) }
    _ = run.press("q", patience: 10_000, quiet: 3_000)
  }

  private static func shell(_ line: String, _ words: String...) {
    let run = ProgramRun(["/bin/sh", "-c", line, "sh"] + words, columns: 80, rows: 24)
    _ = run?.answer(patience: 60_000)
  }

  /// The functions of one file among those called.
  ///
  /// A line `ob=` says which file the functions after it are of, `cob=` that of the next one called;
  /// a name is given a number where it first stands, and only the number later.
  static func names(in text: String, of program: String) -> [String] {
    var files: [Substring: Substring] = [:]
    var functions: [Substring: Substring] = [:]
    var (file, called): (Substring?, Substring?) = (nil, nil)
    var found: [String] = []
    var known: Set<Substring> = []
    for line in text.split(separator: "\n") {
      guard let sign = line.firstIndex(of: "=") else { continue }
      let value = line[line.index(after: sign)...]
      switch line[..<sign] {
      case "ob": file = meaning(of: value, &files)
      case "cob": called = meaning(of: value, &files)
      case "fn", "cfn":
        let isCall = line.first == "c"
        let home = isCall ? called ?? file : file
        if isCall { called = nil }
        guard let name = meaning(of: value, &functions), home == program[...] else { continue }
        // A function that calls itself is counted apart, behind an apostrophe.
        let plain = name.prefix { $0 != "'" }
        if !plain.hasPrefix("0x"), !plain.contains(" "), known.insert(plain).inserted {
          found.append(String(plain))
        }
      default: continue
      }
    }
    return found
  }

  /// What « (number) name » or « (number) » stands for.
  private static func meaning(
    of value: Substring, _ names: inout [Substring: Substring]
  ) -> Substring? {
    guard let end = value.firstIndex(of: ")") else { return nil }
    let number = value[...end]
    let name = value[value.index(after: end)...].drop { $0 == " " }
    if !name.isEmpty { names[number] = name }
    return names[number]
  }

  private static func text(of file: String) -> String? {
    guard let stream = unsafe fopen(file, "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }

  private static func tellFailure(_ program: String) {
    Bench.say("\(program): strip and valgrind must be there, and the program not be stripped\n")
  }
}
