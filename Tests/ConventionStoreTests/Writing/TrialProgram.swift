import Foundation
import Testing

/// A session in a process of its own, and what it said.
final class TrialProgram {
  private let process = Process()
  private let pipe = Pipe()
  private var bytes: [UInt8] = []

  /// Starts `JournalTrial` with some arguments, under another program if one is given.
  init(_ arguments: [String], under wrapper: [String] = []) throws {
    let words = wrapper + [try Self.path()] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = pipe
    try process.run()
  }

  /// The built program, beside the tests.
  private static func path() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = (tests as NSString).deletingLastPathComponent
    if !FileManager.default.isExecutableFile(atPath: folder + "/JournalTrial") {
      // Under the runner of the toolchain it is the package of tests that stands beside it.
      let bundle = try #require(CommandLine.arguments.first { $0.hasSuffix(".xctest") })
      folder = (bundle as NSString).deletingLastPathComponent
    }
    return folder + "/JournalTrial"
  }

  /// Waits for one more line; nil once it has said everything.
  func line() -> String? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return line
      }
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      bytes += more
    }
  }

  /// Everything it says until its end.
  func lines() -> [String] {
    var all: [String] = []
    while let line = line() { all.append(line) }
    process.waitUntilExit()
    return all
  }

  /// Lets it run on for some microseconds, then kills it; gives what it had said.
  func kill(after microseconds: Int) -> [String] {
    var pause = timespec(tv_sec: 0, tv_nsec: microseconds * 1000)
    _ = unsafe nanosleep(&pause, nil)
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    return lines()
  }

  /// The exit code, or the signal that ended it; nil while it runs.
  var status: Int32 { process.terminationStatus }

  /// The ids among what was said to be saved.
  static func saved(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("saved ") }.map {
      String($0.split(separator: " ", omittingEmptySubsequences: false)[1])
    }
  }
}
