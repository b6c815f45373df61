import Glibc

/// A program in a tmux of its own: what a person sees in a real terminal emulator.
public final class Tmux {
  private let socket: String

  /// Why something did not come about, with the last screen.
  public struct Failure: Error, CustomStringConvertible {
    /// The reason and the screen.
    public let description: String
  }

  /// Whether tmux is installed here.
  public static var isInstalled: Bool {
    Program.run(["tmux", "-V"], environment: Program.environment([:])).status == 0
  }

  /// Starts a shell command in a terminal of the given extent.
  ///
  /// - Parameters:
  ///   - command: What the shell of the terminal runs; the terminal stays when it has ended.
  ///   - environment: Changes to the environment; `nil` takes a name out.
  ///   - columns: The extent across.
  ///   - rows: The extent down.
  /// - Throws: ``Failure`` when tmux does not start.
  public init(
    _ command: String, environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    socket = "suivi-test-\(getpid())-\(UInt32.random(in: .min ... .max))"
    let usual: [String: String?] = ["LC_ALL": "C.UTF-8", "TMUX": nil, "TERM": "xterm-256color"]
    let all = Program.environment(usual.merging(environment) { _, told in told })
    let arguments = [
      "tmux", "-L", socket, "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y",
      "\(rows)", command, ";", "set-option", "-g", "remain-on-exit", "on", ";", "set-option", "-g",
      "status", "off",
    ]
    let (status, output) = Program.run(arguments, environment: all)
    if status != 0 { throw Failure(description: "tmux did not start: \(output)") }
  }

  deinit {
    kill()
  }

  /// Types keys by tmux' names for them: `Down`, `Enter`, `C-c`, `BTab`, or characters.
  public func sendKeys(_ keys: String...) throws {
    _ = try tmux(["send-keys"] + keys)
  }

  /// Types a text character by character.
  public func type(_ text: String) throws {
    _ = try tmux(["send-keys", "-l", text])
  }

  /// What is seen, blanks at the end of rows left out; with the sequences of colours if wanted.
  public func capture(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
  }

  /// Waits until what is seen fulfils a condition.
  @discardableResult
  public func wait(
    for what: String, seconds: Double = 10, until condition: (String) -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let seen = try capture()
      if condition(seen) { return seen }
      if ContinuousClock.now > deadline {
        throw Failure(description: "Not within \(seconds) s: \(what).\n\(seen)")
      }
      // Between two looks, not instead of one.
      poll(nil, 0, 15)
    }
  }

  /// Waits until a text is seen.
  @discardableResult
  public func waitFor(text: String, seconds: Double = 10) throws -> String {
    try wait(for: "the text “\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Where the cursor is, from 0, and whether it shows.
  public func cursor() throws -> (column: Int, row: Int, isVisible: Bool) {
    let told = try tmux(["display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}"])
    let numbers = told.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 3 else { throw Failure(description: "No cursor in: \(told)") }
    return (numbers[0], numbers[1], numbers[2] == 1)
  }

  /// What was last copied in it.
  public func buffer() throws -> String { try tmux(["show-buffer"]) }

  /// Whether the alternate screen is shown.
  public func isAlternate() throws -> Bool {
    try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1")
  }

  /// Changes the extent of the terminal.
  public func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Ends the terminal and what runs in it.
  public func kill() {
    _ = try? tmux(["kill-server"])
  }

  private func tmux(_ arguments: [String]) throws -> String {
    let all = ["tmux", "-L", socket] + arguments
    let (status, output) = Program.run(all, environment: Program.environment(["TMUX": nil]))
    guard status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(output)")
    }
    return output
  }
}
