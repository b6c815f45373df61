import ConventionModel
import ConventionStore
import Foundation
import TestKit
import Testing

@Suite("A document on the disk")
struct DocumentWriterTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private let text = [UInt8]("Rapport d'exécution\n".utf8)

  /// Why writing there fails; nil when it does not.
  private func failure(
    _ name: String, existing: DocumentWriter.Existing = .kept
  ) -> DocumentFailure? {
    do throws(DocumentFailure) {
      try DocumentWriter.write(text, to: scratch.path(name), existing: existing)
      return nil
    } catch {
      return error
    }
  }

  private func names(in folder: String = ".") -> [String] {
    Shell.run("ls -A '\(folder)' | grep -v '^\\.out-\\|^\\.err-'", in: scratch).output
      .split(separator: "\n").map(String.init)
  }

  @Test("It is written whole, and nothing is left beside it")
  func writing() {
    #expect(failure("rapport.html") == nil)
    #expect(scratch.read("rapport.html") == "Rapport d'exécution\n")
    #expect(names() == ["rapport.html"])
  }

  @Test("A large one too, and an empty one")
  func sizes() throws {
    let large = [UInt8](repeating: 0x61, count: 5_000_000)
    try DocumentWriter.write(large, to: scratch.path("large"), existing: .kept)
    #expect(scratch.read("large")?.utf8.count == large.count)
    try DocumentWriter.write([], to: scratch.path("empty"), existing: .kept)
    #expect(scratch.read("empty") == "")
  }

  @Test("An existing file stays, unless it is to be replaced")
  func existing() throws {
    try scratch.write("ancien", to: "rapport.md")
    #expect(
      failure("rapport.md") == DocumentFailure(path: scratch.path("rapport.md"), reason: .exists))
    #expect(scratch.read("rapport.md") == "ancien")
    #expect(failure("rapport.md", existing: .replaced) == nil)
    #expect(scratch.read("rapport.md") == "Rapport d'exécution\n")
    #expect(names() == ["rapport.md"])
  }

  @Test("The new file has the rights of the one it replaces", arguments: ["600", "664", "640"])
  func rights(mode: String) throws {
    try scratch.write("ancien", to: "rapport.md")
    _ = Shell.run("chmod \(mode) rapport.md", in: scratch)
    #expect(failure("rapport.md", existing: .replaced) == nil)
    #expect(Shell.run("stat -c %a rapport.md", in: scratch).output == mode + "\n")
  }

  @Test("Another name of the same file keeps what it had")
  func otherNames() throws {
    try scratch.write("ancien", to: "a")
    _ = Shell.run("ln a b", in: scratch)
    #expect(failure("a", existing: .replaced) == nil)
    #expect(scratch.read("b") == "ancien")
  }

  @Test("Nothing is written through a link, nor over a folder or a pipe")
  func links() throws {
    try scratch.write("ailleurs", to: "elsewhere/target")
    _ = Shell.run(
      "ln -s elsewhere/target link; ln -s nowhere dangling; mkdir folder; mkfifo pipe", in: scratch)
    let kinds: [(String, FileKind)] = [
      ("link", .symbolicLink), ("dangling", .symbolicLink), ("folder", .folder), ("pipe", .pipe),
    ]
    for existing in [DocumentWriter.Existing.kept, .replaced] {
      for (name, kind) in kinds {
        #expect(failure(name, existing: existing)?.reason == .notARegularFile(kind))
      }
    }
    #expect(scratch.read("elsewhere/target") == "ailleurs")
    #expect(names() == ["dangling", "elsewhere", "folder", "link", "pipe"])
    #expect(names(in: "elsewhere") == ["target"])
  }

  @Test("A folder that is not there, or no folder at all, is named")
  func folders() throws {
    #expect(
      failure("absent/rapport.md")
        == DocumentFailure(path: scratch.path("absent"), reason: .noFolder))
    try scratch.write("", to: "file")
    #expect(
      failure("file/rapport.md") == DocumentFailure(path: scratch.path("file"), reason: .noFolder))
    #expect(names() == ["file"])
  }

  @Test("Names that no file can have are refused")
  func unusableNames() {
    for name in ["", "folder/", "nul\0dans", String(repeating: "é", count: 300)] {
      #expect(failure(name)?.reason == .unusableName, "\(name.debugDescription)")
    }
    #expect(failure(".")?.reason == .notARegularFile(.folder))
  }

  @Test("Who may not write is told which folder or file")
  func closed() throws {
    guard geteuid() != 0 else {
      return print("skipped 1 test of closed folders: root may write everywhere")
    }
    try scratch.write("ancien", to: "closed/rapport.md")
    try scratch.write("ancien", to: "protected.md")
    _ = Shell.run("chmod 555 closed; chmod 444 protected.md", in: scratch)
    #expect(
      failure("closed/new") == DocumentFailure(path: scratch.path("closed"), reason: .closedFolder))
    #expect(failure("closed/rapport.md", existing: .replaced)?.reason == .closedFolder)
    #expect(failure("protected.md", existing: .replaced)?.reason == .protected)
    #expect(scratch.read("protected.md") == "ancien")
    _ = Shell.run("chmod 755 closed", in: scratch)
  }
}
