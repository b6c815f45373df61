/// Commands run by the shell to their end, with what they said.
public enum Shell {
  /// How a command ended, and what it said.
  public struct Outcome: Sendable, CustomStringConvertible {
    /// The exit code, 128 and the signal's number for a command killed.
    public let status: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let errors: String

    /// All of it, for a test that fails.
    public var description: String { "status \(status)\n\(output)\n--- errors ---\n\(errors)" }
  }

  /// Runs a script of the POSIX shell in a scratch folder, killed after a time.
  ///
  /// - Parameters:
  ///   - script: What the shell runs.
  ///   - scratch: Where it runs, and what its variables lead to.
  ///   - arguments: `$1` and so on of the script.
  ///   - environment: Changes to the variables; `nil` takes one out.
  ///   - seconds: How long at most; the status is then 124.
  /// - Returns: How it ended and what it said.
  public static func run(
    _ script: String, in scratch: Scratch, arguments: [String] = [],
    environment: [String: String?] = [:], seconds: Int = 30
  ) -> Outcome {
    let number = UInt32.random(in: .min ... .max)
    let (output, errors) = (scratch.path(".out-\(number)"), scratch.path(".err-\(number)"))
    let outer = """
      cd "$1" || exit 99; exec >"$2" 2>"$3"; script=$4; seconds=$5; shift 5
      exec timeout -k 1 "$seconds" sh -c "$script" sh "$@"
      """
    let words =
      ["sh", "-c", outer, "sh", scratch.path, output, errors, script, "\(seconds)"] + arguments
    let changes = scratch.environment.merging(environment) { _, told in told }
    let (status, _) = Program.run(words, environment: Program.environment(changes))
    return Outcome(
      status: status, output: Files.read(output) ?? "", errors: Files.read(errors) ?? "")
  }
}
