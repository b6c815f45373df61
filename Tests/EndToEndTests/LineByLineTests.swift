import TestKit
import Testing

/// The program read and answered line by line.
@Suite("Line by line")
struct LineByLineTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  private func talk(_ lines: String..., environment: [String: String?] = [:]) -> Shell.Outcome {
    let input = lines.map { "'\($0)'" }.joined(separator: " ")
    return Shell.run(
      "printf '%s\\n' \(input) | exec '\(Product.path)' --plain -C c --by t.test", in: scratch,
      environment: environment)
  }

  @Test("What is typed on a pipe is saved, and what is said is what the disk holds")
  func saves() throws {
    let outcome = talk("S3", "s c", "% 45", "c Une note", "m", "2", "q")
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    #expect(outcome.output.contains("Enregistré"))
    let shown = Product.run(["show", "S3", "--json", "-C", "c"], in: scratch).output
    #expect(shown.contains("\"status\": \"in-progress\""), "\(shown)")
    #expect(shown.contains("\"progress\": 45"))
    #expect(shown.contains("\"meteo\": \"secured\""))
    #expect(Product.run(["log", "-C", "c"], in: scratch).output.contains("Une note"))
  }

  @Test("At the end of the input it ends, without a line being lost")
  func ends() {
    let outcome = Shell.run(
      "printf 's c' | exec '\(Product.path)' --plain -C c --by t.test", in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("Enregistré"))
    #expect(outcome.output.hasSuffix("\n"))
  }

  @Test("No terminal is too plain for it", arguments: ["dumb", "", "nonsense"])
  func anyTerminal(type: String) {
    let outcome = talk("v", ".", "q", environment: ["TERM": type])
    #expect(outcome.status == 0 && !outcome.output.contains("\u{1B}"), "\(outcome)")
    #expect(outcome.output.contains("À voir"))
  }

  @Test("Where nothing can be written, it says so")
  func readOnly() {
    let outcome = Shell.run(
      "printf '%s\\n' 's c' q | exec '\(Product.path)' --plain --read-only -C c", in: scratch)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("Enregistré"))
    #expect(outcome.output.contains("Lecture seule"))
  }
}
