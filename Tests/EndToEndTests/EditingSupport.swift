import TestKit
import Testing

/// Sessions that edit the fictional example, and what its folder then holds.
enum Editing {
  /// Says once how many tests are left out where tmux is missing.
  static let isTmuxInstalled: Bool = {
    let isInstalled = Tmux.isInstalled
    if !isInstalled { print("tmux is not installed: the tests of editing are skipped.") }
    return isInstalled
  }()

  /// A session of a person on the folder `c`, its first action selected.
  static func session(
    by name: String = "a.martin", in scratch: Scratch, environment: [String: String] = [:],
    folder: String = "c", more: [String] = []
  ) throws -> Tmux {
    let words =
      ([Product.path, "-C", folder, "--today", Product.today, "--by", name] + more)
      .map { "'\($0)'" }.joined(separator: " ")
    let variables = environment.map { "\($0.key)='\($0.value)' " }.joined()
    let tmux = try Tmux(
      "cd '\(scratch.path)' && \(variables)\(words); echo \"left with $?\"; read never",
      environment: scratch.environment, columns: 100, rows: 30)
    try tmux.wait(for: "the board") { Board($0).selected == "S1" }
    return tmux
  }

  /// The lines of the journal that this machine writes, oldest first.
  static func lines(in scratch: Scratch, folder: String = "c") -> [String] {
    let outcome = Shell.run("cat \(folder)/journal/*.jsonl", in: scratch)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  /// A stand-in for an editor, which runs a script of the shell on its arguments.
  static func editor(_ name: String, _ script: String, in scratch: Scratch) throws -> String {
    try scratch.write("#!/bin/sh\n\(script)\n", to: name)
    let outcome = Shell.run("chmod 755 '\(name)'", in: scratch)
    guard outcome.status == 0 else { throw Scratch.Trouble("\(outcome)") }
    return scratch.path(name)
  }
}
