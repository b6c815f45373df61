import Foundation
import Testing

/// The program as scripts and pipes use it.
@Suite struct CommandLineTests {
  private let place: Scratch

  init() throws { place = try Scratch() }

  @Test func beginsAFolderThatHasNothingWrongInIt() throws {
    let begun = try place.run("init", place.path("neuf"))
    #expect(begun.code == 0)
    #expect(begun.output.contains("convention.toml"))
    let checked = try place.run("check", place.path("neuf"))
    #expect(checked.code == 0)
    #expect(checked.output == "Rien à signaler.\n")
    let again = try place.run("init", place.path("neuf"))
    #expect(again.code == 1)
    #expect(again.errors.contains("n'est pas vide"))
  }

  @Test(arguments: ["val-de-marne-2022", "exemple", "empty"])
  func beginsFromEachStart(_ start: String) throws {
    #expect(try place.run("init", place.path("d"), "--from", start).code == 0)
    let checked = try place.run("check", "--json", "-C", place.path("d"))
    #expect(checked.code == 0)
    let object = try place.json(checked)
    #expect(object["errors"] as? Int == 0)
    #expect(object["warnings"] as? Int == 0)
  }

  @Test func takesTheFolderBeforeOrAfterTheCommand() throws {
    #expect(try place.run("init", place.path("d"), "--from", "exemple").code == 0)
    let before = try place.run("-C", place.path("d"), "show", "S3")
    let after = try place.run("show", "S3", "-C", place.path("d"))
    #expect(before.code == 0)
    #expect(before.output.hasPrefix("S3."))
    #expect(before == after)
  }

  @Test func keepsTheShippedConventionWhereDataIsKept() throws {
    let shown = try place.run("show", "--json", "--as-of", "31/03/2023")
    #expect(shown.code == 0)
    let object = try place.json(shown)
    let convention = try #require(object["convention"] as? [String: Any])
    #expect(convention["id"] as? String == "val-de-marne-2022")
    #expect(convention["elapsed_percent"] as? Double == 75)
    #expect(object["as_of"] as? String == "2023-03-31")
    #expect(place.exists("data/suivi/val-de-marne-2022/convention.toml"))
  }

  @Test func showsTheShippedConventionFromMemoryWhenItCannotBeKept() throws {
    let shown = try place.run(
      "show", "--view", "about", environment: ["XDG_DATA_HOME": "/dev/null/nowhere"])
    #expect(shown.code == 0)
    #expect(shown.output.contains("Olivier Capitanio"))
    #expect(shown.errors.contains("depuis la mémoire"))
  }

  @Test func findsTheNearestConventionUpwardAndTheOneOfTheEnvironment() throws {
    #expect(try place.run("init", place.path("up"), "--from", "exemple").code == 0)
    let upward = try place.run("show", "--view", "about", directory: place.path("up/journal"))
    #expect(upward.output.hasPrefix("Exemple fictif"))
    let named = try place.run(
      "show", "--view", "about", environment: ["SUIVI_DIR": place.path("up")])
    #expect(named.output == upward.output)
  }

  @Test func showsTheExampleOnItsDayAndLeavesNothingBehind() throws {
    let shown = try place.run("demo", "--today", "2031-01-20")
    #expect(shown.code == 0)
    #expect(shown.output.contains("Exemple fictif"))
    #expect(shown.output.replacing("\u{A0}", with: " ").contains("État au 20 janvier 2031"))
    #expect(try place.names(in: "tmp") == [])
  }

  @Test(arguments: [
    (["shwo"], "show"), (["chekc", "x"], "check"), (["dmeo"], "demo"),
  ])
  func suggestsTheNearestCommand(arguments: [String], nearest: String) throws {
    let result = try place.run(arguments)
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(nearest))
  }

  @Test(arguments: [
    ["--nope"], ["show", "--as-of", "2023-02-30"], ["show", "--view", "nope"], ["init"],
    ["show", "S1", "--view", "about"],
  ])
  func answersAMistakenCommandLineWith64(arguments: [String]) throws {
    let result = try place.run(arguments)
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
    #expect(!result.errors.contains("Error"))
  }

  @Test(arguments: ["fr", "en"])
  func speaksTheLanguageAskedFor(language: String) throws {
    let asked = try place.run("--help", "--lang", language)
    let locale = try place.run(
      "--help", environment: ["LC_ALL": language == "en" ? "en_GB.UTF-8" : "C.UTF-8"])
    #expect(asked.code == 0)
    #expect(asked == locale)
    #expect(asked.output.contains("OVERVIEW") == (language == "en"))
    #expect(asked.output.contains("COMMANDES") == (language == "fr"))
  }

  @Test func namesTheNearestAction() throws {
    let result = try place.run("show", "s3")
    #expect(result.code == 1)
    #expect(result.errors.contains("S3"))
  }

  @Test func saysWhatIsWrongWithEveryFileAndFails() throws {
    let text = "[convention]\nid = \"c\"\ntitle = \"T\"\n[[action]]\nid = \"A\"\nprogress = 101\n"
    try place.write(text, to: "bad/convention.toml")
    let checked = try place.run("check", place.path("bad"))
    #expect(checked.code == 1)
    #expect(checked.output.contains("bad/convention.toml:6:12: error: "))
    for arguments in [["show", "-C", place.path("bad")], [place.path("bad")]] {
      let shown = try place.run(arguments)
      #expect(shown.code == 1)
      #expect(shown.output == "")
      #expect(shown.errors.contains("bad/convention.toml:6:12: error: "))
    }
  }

  @Test(arguments: ["missing", "file.txt", "empty"])
  func saysWhyAFolderCannotBeOpened(name: String) throws {
    try place.write("x", to: "file.txt")
    try place.write("x", to: "empty/other.txt")
    let result = try place.run("show", "-C", place.path(name))
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(result.errors.contains(place.path(name) + ": error: "))
  }

  @Test func printsTheStateWhenThereIsNoTerminal() throws {
    let opened = try place.run()
    let shown = try place.run("show")
    #expect(opened.code == 0)
    #expect(opened == shown)
    #expect(!opened.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test func failsWhenItsOutputIsNotTaken() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try place.run(["show"], output: full)
    #expect(result.code == 1)
    #expect(result.errors.contains("sortie"))
  }
}

/// A folder of its own in which the program is run, removed afterwards.
private final class Scratch {
  struct Result: Equatable {
    let code: Int32
    let output: String
    let errors: String
  }

  private let root: URL
  private let program: URL

  init() throws {
    let manager = FileManager.default
    root = manager.temporaryDirectory.appending(path: "suivi-cli-\(UUID().uuidString)")
    for name in ["tmp", "data", "home"] {
      try manager.createDirectory(
        at: root.appending(path: name), withIntermediateDirectories: true)
    }
    let tests = try manager.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    program = URL(filePath: tests).deletingLastPathComponent().appending(path: "suivi")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { root.appending(path: name).path }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name))
  }

  func write(_ text: String, to name: String) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func json(_ result: Result) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:], directory: String? = nil
  ) throws -> Result {
    try run(arguments, environment: environment, directory: directory)
  }

  /// Runs the program without a terminal; its output is kept in files so that no pipe fills up.
  func run(
    _ arguments: [String], environment: [String: String] = [:], directory: String? = nil,
    output: FileHandle? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = [
      "HOME": path("home"), "XDG_DATA_HOME": path("data"), "TMPDIR": path("tmp"), "TERM": "xterm",
    ].merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: directory ?? path("home"))
    for name in ["out", "err"] { try write("", to: name) }
    let standardOutput = try output ?? FileHandle(forWritingTo: root.appending(path: "out"))
    let standardError = try FileHandle(forWritingTo: root.appending(path: "err"))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    process.waitUntilExit()
    try standardError.close()
    return Result(
      code: process.terminationStatus,
      output: try String(contentsOf: root.appending(path: "out"), encoding: .utf8),
      errors: try String(contentsOf: root.appending(path: "err"), encoding: .utf8))
  }
}
