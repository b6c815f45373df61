import Foundation
import Testing

@testable import ConventionStore

/// A new folder is whole or not there, and nothing that exists is touched.
@Suite struct FolderWriterTests {
  static let files = [
    FolderWriter.File(name: "convention.toml", contents: "[convention]\n"),
    FolderWriter.File(name: "journal/r.jsonl", contents: "{}\n"),
    FolderWriter.File(name: "empty", contents: ""),
  ]

  @Test func writesAllFiles() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("deep/er/new")
    try FolderWriter.write(Self.files, to: path)
    for file in Self.files {
      let contents = try String(contentsOfFile: path + "/" + file.name, encoding: .utf8)
      #expect(contents == file.contents)
    }
    let empty = try TemporaryFolder()
    try FolderWriter.write(Self.files, to: empty.path)
  }

  @Test func refusesWhatIsNotEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: ".hidden")
    #expect(throws: FolderWriter.Refused(path: folder.path, reason: .notEmpty)) {
      try FolderWriter.write(Self.files, to: folder.path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [".hidden"])
    let file = folder.path(".hidden")
    #expect(throws: FolderWriter.Refused(path: file, reason: .notAFolder)) {
      try FolderWriter.write(Self.files, to: file)
    }
  }

  @Test func takesBackWhatItMadeWhenItFails() throws {
    let folder = try TemporaryFolder()
    let twice = Self.files + [Self.files[0]]
    #expect(throws: FolderWriter.Refused.self) { try FolderWriter.write(twice, to: folder.path) }
    #expect(!FileManager.default.fileExists(atPath: folder.path("convention.toml")))
  }

  @Test func leavesWhatSomebodyElseMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("theirs", to: "theirs")
    // Beside the new folder, so that it is there although the folder is empty.
    let files = [Self.files[0], FolderWriter.File(name: "../theirs", contents: "ours")]
    #expect(throws: FolderWriter.Refused.self) {
      try FolderWriter.write(files, to: folder.path("new"))
    }
    #expect(try String(contentsOfFile: folder.path("theirs"), encoding: .utf8) == "theirs")
    #expect(!FileManager.default.fileExists(atPath: folder.path("new/convention.toml")))
  }
}
