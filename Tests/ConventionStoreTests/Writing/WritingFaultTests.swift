import ConventionModel
import Foundation
import Testing

@testable import ConventionStore

/// Whatever call of the system fails, a gesture is either saved or said not to be; once the fault
/// is gone it is saved exactly once.
@Suite struct WritingFaultTests {
  /// A call of the write path: its name, and the how-manieth of that name in the process.
  struct Call: Hashable {
    let name: String
    let occurrence: Int
  }

  static let tracer = "/usr/bin/strace"
  static let faults = [
    "error=ENOSPC", "error=EIO", "error=EINTR", "error=EDQUOT", "signal=KILL",
  ]

  /// The faults of a call; a write may also say that it took only a part.
  static func faults(of call: Call) -> [String] {
    call.name == "write" ? faults + ["retval=1"] : faults
  }

  /// What stands in the folder before the gesture.
  enum Start: String, CaseIterable {
    case nothing, journal, tornJournal

    func prepare(_ folder: TemporaryFolder) throws {
      guard self != .nothing else { return }
      #expect(
        TrialProgram.saved(try TrialProgram(["edit", folder.path, "1", "1", "1"]).lines()).count
          == 1)
      guard self == .tornJournal else { return }
      let journal = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder.path("journal")).first)
      let handle = try #require(FileHandle(forWritingAtPath: folder.path("journal/" + journal)))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(#"{"v":1,"id":"torn"#.utf8))
      try handle.close()
    }
  }

  /// The calls between the start of the gesture and its end, in a run where nothing fails.
  static func calls(from start: Start) throws -> [Call] {
    try calls {
      let folder = try TemporaryFolder()
      try start.prepare(folder)
      return (folder, ["once", folder.path])
    }
  }

  /// The same of any session, which says « begin », what it saved, and « end ».
  static func calls(of session: () throws -> (TemporaryFolder, [String])) throws -> [Call] {
    let (folder, arguments) = try session()
    let log = folder.path("trace")
    let lines = try TrialProgram(arguments, under: [tracer, "-qq", "-o", log]).lines()
    guard lines.last == "end" else { return [] }
    var counts: [String: Int] = [:]
    var calls: [Call] = []
    var hasBegun = false
    for line in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n") {
      guard let parenthesis = line.firstIndex(of: "(") else { continue }
      let name = String(line[..<parenthesis])
      counts[name, default: 0] += 1
      if line.hasPrefix("write(1, ") {
        hasBegun = hasBegun || line.contains("begin")
        if line.contains("saved") { break }
        continue
      }
      let isMemory = ["mmap", "munmap", "mprotect", "brk", "futex", "mremap", "madvise"]
      if hasBegun, !isMemory.contains(name), !name.hasPrefix("rt_") {
        calls.append(Call(name: name, occurrence: counts[name] ?? 0))
      }
    }
    return calls
  }

  @Test(arguments: Start.allCases) func savesOnceWhateverFails(start: Start) throws {
    guard FileManager.default.isExecutableFile(atPath: Self.tracer) else {
      return Trials.skip(1, "trials of failing calls", because: "strace is not installed")
    }
    let calls = try Self.calls(from: start)
    guard !calls.isEmpty else {
      return Trials.skip(1, "trials of failing calls", because: "strace may not trace here")
    }
    #expect(calls.contains { $0.name == "write" })
    #expect(calls.contains { $0.name == "fsync" })
    #expect(calls.contains { $0.name == "flock" })
    let seed = Trials.seed("failing calls")
    var random = SeededGenerator(seed: seed)
    var trials = calls.flatMap { call in Self.faults(of: call).map { (call, $0) } }
    let all = trials.count
    if !Trials.areLong {
      let writing = trials.filter {
        ["write", "fsync"].contains($0.0.name) && random.below(3) == 0
      }
      trials = Array(trials.shuffled(using: &random).prefix(10)) + writing.prefix(10)
    }
    print("failing calls, from \(start): \(trials.count) of \(all)")
    for (call, fault) in trials {
      try Self.attempt(call, fault, from: start, seed: seed)
    }
  }

  static func attempt(_ call: Call, _ fault: String, from start: Start, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    try start.prepare(folder)
    let inject = "inject=\(call.name):\(fault):when=\(call.occurrence)"
    let session = try TrialProgram(
      ["once", folder.path],
      under: [tracer, "-qq", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e", inject])
    var lines = session.lines()
    let what: Comment = "\(inject) from \(start), seed \(seed): \(lines)"
    let isKilled = fault == "signal=KILL"
    if !isKilled {
      #expect(lines.last == "end", what)
      #expect(TrialProgram.saved(lines).count == 2, what)
      // The faults are real: a wait for the disk that fails is told.
      if call.name == "fsync", fault == "error=EIO" {
        #expect(lines.contains { $0.hasPrefix("failed") && $0.contains("diskFailure") }, what)
      }
    }
    let saved = TrialProgram.saved(lines)
    try expectOnce(saved, in: folder, isWhole: !isKilled, what)
    guard isKilled else { return }
    // What was said before the kill stays; and whoever comes after can save.
    lines = try TrialProgram(["edit", folder.path, "1", "1", "1"]).lines()
    #expect(TrialProgram.saved(lines).count == 1, what)
    try expectOnce(saved + TrialProgram.saved(lines), in: folder, what)
  }

  /// Expects each id in exactly one line of the files, and nothing alarming.
  static func expectOnce(
    _ ids: [String], in folder: TemporaryFolder, isWhole: Bool = true, _ what: Comment
  ) throws {
    let (records, summary) = JournalReader.read(folder: folder.path)
    #expect(summary.alarms == 0, what)
    #expect(summary.repeated == 0, what)
    #expect(!isWhole || summary.pending == 0, what)
    #expect(Set(ids).isSubset(of: records.map(\.id.text)), what)
    for replica in Set(records.map(\.id.replica)) {
      let numbers = records.filter { $0.id.replica == replica }.map(\.id.number)
      #expect(numbers == Array(1...Int64(numbers.count)), what)
    }
  }

  @Test func savesOnceWhateverRoomTheFileHas() throws {
    // Room for every number of bytes around two records, as a full disk would leave.
    let trials =
      Trials.areLong ? Array(0...560) : [0, 1, 7, 200, 229, 230, 231, 232, 300, 400, 480]
    for growth in trials {
      let folder = try TemporaryFolder()
      try Start.journal.prepare(folder)
      let lines = try TrialProgram(["once", folder.path, "\(growth)"]).lines()
      let what: Comment = "room for \(growth): \(lines)"
      #expect(lines.last == "end", what)
      #expect(TrialProgram.saved(lines).count == 2, what)
      if growth < 300 { #expect(lines.contains { $0.hasPrefix("failed") }, what) }
      try Self.expectOnce(TrialProgram.saved(lines), in: folder, what)
    }
  }
}
