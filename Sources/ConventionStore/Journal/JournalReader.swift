public import ConventionModel
import Glibc

/// Reads the journals of a folder: every line of every file, none of which can spoil another.
public struct JournalReader {
  /// Lines longer than this many bytes are set aside: 128 KiB.
  public static let lineLimit = 128 << 10

  /// The records of `journal/*.jsonl` and `journal/private/*.jsonl` in a folder, and how they were read.
  ///
  /// Records come in the order of files by name and lines in them. A folder without journals has no
  /// records; files that cannot be read are diagnostics of the summary.
  public static func read(
    folder: String
  ) -> (records: [JournalRecord], summary: JournalSummary) {
    var collector = JournalCollector()
    let journal = ConventionFolder.path("journal", in: folder)
    read(folder: journal, isPrivate: false, into: &collector)
    read(
      folder: ConventionFolder.path("private", in: journal), isPrivate: true, into: &collector)
    collector.reportGaps(in: journal)
    return (collector.records, collector.summary)
  }

  /// The records of one journal in memory, as if it were the only file of a folder.
  public static func read(
    _ bytes: [UInt8], file: String, replica: String
  ) -> (records: [JournalRecord], summary: JournalSummary) {
    var collector = JournalCollector()
    let origin = JournalCollector.Origin(file: file, replica: replica, isPrivate: false)
    var lines = LineSplitter()
    lines.take(bytes.span, isLast: true, into: &collector, from: origin)
    collector.reportGaps(in: file)
    return (collector.records, collector.summary)
  }

  private static let suffix = Array(".jsonl".utf8)

  private static func read(
    folder: String, isPrivate: Bool, into collector: inout JournalCollector
  ) {
    let path = Array(folder.utf8)
    let descriptor = SystemCall.open(path, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let code = errno
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, let names = SystemCall.names(in: Array(".".utf8), of: descriptor) else {
      if code != ENOENT {
        let origin = JournalCollector.Origin(file: folder, replica: "", isPrivate: isPrivate)
        let problem: Problem =
          code == ENOTDIR ? .notAFolder : .unreadable(SystemCall.message(code))
        collector.fail(problem, from: origin)
      }
      return
    }
    for name in names where name.count > suffix.count && name.suffix(suffix.count) == suffix[...] {
      let shown = String(decoding: name, as: UTF8.self)
      let origin = JournalCollector.Origin(
        file: ConventionFolder.path(shown, in: folder),
        replica: String(decoding: name.dropLast(suffix.count), as: UTF8.self),
        isPrivate: isPrivate)
      do throws(Problem) {
        let file = try OpenFile(name, in: descriptor, followingLinks: false)
        try read(file, into: &collector, from: origin)
      } catch {
        collector.fail(error, from: origin)
      }
    }
  }

  /// Reads a file piece by piece: it may be larger than memory.
  private static func read(
    _ file: consuming OpenFile, into collector: inout JournalCollector,
    from origin: JournalCollector.Origin
  ) throws(Problem) {
    collector.reserve(min(file.size / typicalLine, 1 << 20))
    var buffer = [UInt8](repeating: 0, count: bufferSize)
    var filled = 0
    var lines = LineSplitter()
    while true {
      let count = try file.read(into: &buffer, from: filled)
      filled += count
      let used = lines.take(
        buffer.span.extracting(0..<filled), isLast: count == 0, into: &collector, from: origin)
      if count == 0 { return }
      // What is left of a line goes to the front, for the next piece to follow it.
      for index in used..<filled { buffer[index - used] = buffer[index] }
      filled -= used
    }
  }

  /// Room for several of the longest lines.
  private static let bufferSize = 4 * lineLimit
  /// About the bytes of a usual record.
  private static let typicalLine = 200
}

/// Cuts pieces of a file at line feeds, and passes lines on.
struct LineSplitter {
  private var number = 0
  /// Whether the present line is already known to be too long.
  private var isSkipping = false

  /// Passes on the whole lines of a piece; gives how many bytes are done with.
  ///
  /// What is left must come again at the start of the next piece.
  @discardableResult
  mutating func take(
    _ piece: Span<UInt8>, isLast: Bool, into collector: inout JournalCollector,
    from origin: JournalCollector.Origin
  ) -> Int {
    var start = 0
    if number == 0, piece.count >= 3, piece[0] == 0xEF, piece[1] == 0xBB, piece[2] == 0xBF {
      // The mark some editors put at the start of a file.
      start = 3
    }
    while let end = Self.lineFeed(in: piece, from: start) {
      number += 1
      pass(piece.extracting(start..<end), into: &collector, from: origin)
      start = end + 1
    }
    let rest = piece.count - start
    if isLast {
      guard rest > 0 || isSkipping else { return start }
      number += 1
      if isSkipping || rest > JournalReader.lineLimit {
        collector.pending(number: number, from: origin)
      } else {
        collector.takeTail(piece.extracting(start..<piece.count), number: number, from: origin)
      }
      return piece.count
    }
    // One byte more than the limit is kept for a carriage return.
    if rest > JournalReader.lineLimit + 1 || isSkipping {
      isSkipping = true
      return piece.count
    }
    return start
  }

  private mutating func pass(
    _ line: Span<UInt8>, into collector: inout JournalCollector,
    from origin: JournalCollector.Origin
  ) {
    var line = line
    if line.count > 0, line[line.count - 1] == 0x0D {
      line = line.extracting(0..<(line.count - 1))
    }
    if isSkipping || line.count > JournalReader.lineLimit {
      isSkipping = false
      collector.quarantine(.tooLong, number: number, from: origin)
      return
    }
    // Blank lines say nothing.
    for index in line.indices where line[index] != 0x20 && line[index] != 0x09 {
      return collector.take(line, number: number, from: origin)
    }
  }

  private static func lineFeed(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
