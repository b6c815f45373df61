import Glibc
import TestKit

/// The built program, and a convention for it to open.
enum Product {
  /// The program, built beside the tests that run.
  static let path = neighbour("suivi")

  /// A program of the package, built beside the tests that run.
  static func neighbour(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var folders = own.split(separator: "/").dropLast()
    while !folders.isEmpty {
      let candidate = "/" + folders.joined(separator: "/") + "/" + name
      if unsafe access(candidate, X_OK) == 0, isFile(candidate) { return candidate }
      folders = folders.dropLast()
    }
    return name
  }

  /// The day of the tests, so that no midnight can come between two frames.
  static let today = "2023-03-31"

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Where the shipped convention is kept in a scratch folder.
  static let kept = "data/suivi/val-de-marne-2022"

  /// A starting folder `c` in the scratch folder.
  static func begin(_ from: String = "val-de-marne-2022", in scratch: Scratch) throws {
    let outcome = run(["init", "c", "--from", from], in: scratch)
    guard outcome.status == 0 else { throw Scratch.Trouble("init: \(outcome)") }
  }

  /// The program on a pseudo-terminal, in the scratch folder.
  static func onTerminal(
    _ arguments: [String] = ["-C", "c"], in scratch: Scratch,
    environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [path, "--today", today] + arguments,
      environment: scratch.environment.merging(environment) { _, told in told },
      directory: scratch.path, columns: columns, rows: rows)
  }

  /// The program in a tmux of its own, whose shell says with what status it was left.
  static func inTmux(
    _ arguments: [String], in scratch: Scratch, columns: Int = 80, rows: Int = 24
  ) throws -> Tmux {
    let words = ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Tmux(
      "cd '\(scratch.path)' && \(words); echo \"left with $?\"; read never",
      environment: scratch.environment, columns: columns, rows: rows)
  }

  /// Runs the program to its end, its output in files.
  static func run(
    _ arguments: [String], in scratch: Scratch, environment: [String: String?] = [:]
  ) -> Shell.Outcome {
    // Half a gigabyte of addresses is more than any input may take.
    Shell.run(
      "ulimit -v 524288; exec '\(path)' --today \(today) \"$@\" </dev/null", in: scratch,
      arguments: arguments, environment: environment)
  }

  /// One frame as the program makes it without a terminal.
  static func frame(
    _ size: String, select: String? = nil, more: [String] = [], in scratch: Scratch
  ) -> String {
    let selection = select.map { ["--select", $0] } ?? []
    return seen(
      run(["show", "--frame", size, "-C", "c"] + selection + more, in: scratch).output)
  }

  /// A screen's text without blanks at the end of rows and of the page.
  static func seen(_ text: String) -> String {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      row.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows.joined(separator: "\n")
  }
}

extension PseudoTerminal {
  /// Waits for the whole frame that the program makes of that size without a terminal.
  func readUntilFrame(_ size: String, select: String, in scratch: Scratch) throws {
    let frame = Product.frame(size, select: select, in: scratch)
    try readUntil("the frame of \(size)\n\(frame)\n") {
      $0.isAlternate && Product.seen($0.text) == frame
    }
  }
}

/// What a screen of the board says, read as a person would.
struct Board {
  /// Ids of the actions in the rows of the table.
  let actions: [String]
  /// Id of the selected action.
  let selected: String?

  /// Reads the rows that begin with an id of one letter and one digit.
  init(_ screen: String) {
    var actions: [String] = []
    var selected: String?
    for line in screen.split(separator: "\n") {
      guard let match = line.prefixMatch(of: /[ ]*(▸|►|>)?[ ]*([A-Z][0-9])[! ]/) else { continue }
      actions.append(String(match.2))
      if match.1 != nil { selected = String(match.2) }
    }
    self.actions = actions
    self.selected = selected
  }
}
