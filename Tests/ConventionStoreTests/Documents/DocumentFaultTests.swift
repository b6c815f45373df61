import Foundation
import Testing

@testable import JournalTrial

/// Whatever call of the system fails, the file is the old one or the new one, never a part.
@Suite struct DocumentFaultTests {
  typealias Call = WritingFaultTests.Call

  /// A document in place, as a session finds it.
  static func start() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("ancien", to: "rapport.html")
    return folder
  }

  /// Expects the old document or the new one, whole; gives whether it is the new one.
  @discardableResult
  static func expectWhole(_ folder: TemporaryFolder, _ what: Comment) throws -> Bool {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path("rapport.html"))))
    let isNew = bytes == JournalTrial.document
    #expect(isNew || bytes == Array("ancien".utf8), what)
    return isNew
  }

  @Test func isOldOrNewWhateverFails() throws {
    guard FileManager.default.isExecutableFile(atPath: WritingFaultTests.tracer) else {
      return Trials.skip(1, "trials of failing documents", because: "strace is not installed")
    }
    let calls = try WritingFaultTests.calls {
      let folder = try Self.start()
      return (folder, ["document", folder.path("rapport.html")])
    }
    guard !calls.isEmpty else {
      return Trials.skip(1, "trials of failing documents", because: "strace may not trace here")
    }
    for name in ["write", "fsync", "rename"] { #expect(calls.contains { $0.name == name }) }
    let seed = Trials.seed("failing documents")
    var random = SeededGenerator(seed: seed)
    var trials = calls.flatMap { call in
      WritingFaultTests.faults(of: call).map { (call, $0) }
    }
    let all = trials.count
    if !Trials.areLong { trials = Array(trials.shuffled(using: &random).prefix(25)) }
    print("failing documents: \(trials.count) of \(all)")
    for (call, fault) in trials { try Self.attempt(call, fault, seed: seed) }
  }

  static func attempt(_ call: Call, _ fault: String, seed: UInt64) throws {
    let folder = try start()
    let inject = "inject=\(call.name):\(fault):when=\(call.occurrence)"
    let lines = try TrialProgram(
      ["document", folder.path("rapport.html")],
      under: [
        WritingFaultTests.tracer, "-qq", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e",
        inject,
      ]
    ).lines()
    let what: Comment = "\(inject), seed \(seed): \(lines)"
    let isNew = try expectWhole(folder, what)
    let isSaved = lines.contains { $0.hasPrefix("saved ") }
    if isSaved { #expect(isNew, what) }
    guard fault != "signal=KILL" else { return }
    #expect(lines.last == "end", what)
    #expect(isSaved || lines.contains { $0.hasPrefix("failed ") }, what)
    // Only a session that was killed, or could not take its draft away, leaves one.
    guard call.name != "unlink" else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["rapport.html"], what)
  }

  @Test func staysAsItWasWhenThereIsNoRoom() throws {
    let size = JournalTrial.document.count
    for room in [0, 1, 4096, size - 1, size] {
      let folder = try Self.start()
      let lines = try TrialProgram(["document", folder.path("rapport.html"), "\(room)"]).lines()
      let what: Comment = "room for \(room): \(lines)"
      #expect(try Self.expectWhole(folder, what) == (room == size), what)
      if room < size { #expect(lines.contains("failed fileTooLarge"), what) }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["rapport.html"], what)
    }
  }
}
