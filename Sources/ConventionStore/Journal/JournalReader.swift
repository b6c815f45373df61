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
  ) -> (records: RecordList, summary: JournalSummary) {
    var follower = JournalFollower(folder: folder)
    _ = follower.catchUp()
    return (follower.records, follower.summary())
  }

  /// The records of one journal in memory, as if it were the only file of a folder.
  public static func read(
    _ bytes: [UInt8], file: String, replica: String
  ) -> (records: [JournalRecord], summary: JournalSummary) {
    var collector = JournalCollector()
    let origin = JournalCollector.Origin(file: file, replica: replica, isPrivate: false)
    var lines = LineSplitter()
    let used = lines.take(bytes.span, into: &collector, from: origin)
    let rest = bytes.span.extracting(used..<bytes.count)
    if case .pending(let line) = lines.finish(rest, into: &collector, from: origin) {
      collector.pending(number: line, from: origin)
    }
    collector.reportGaps(in: file)
    return (Array(collector.records), collector.summary)
  }
}

/// Cuts pieces of a file at line feeds, and passes lines on.
struct LineSplitter {
  private var number = 0
  /// Whether the present line is already known to be too long.
  private var isSkipping = false

  /// What stands after the last line feed.
  enum Ending {
    /// Nothing.
    case nothing
    /// A good record, already passed on.
    case record
    /// An unfinished line of that number.
    case pending(Int)
  }

  /// Passes on the whole lines of a piece; gives how many bytes are done with.
  ///
  /// What is left must come again at the start of the next piece.
  mutating func take(
    _ piece: Span<UInt8>, into collector: inout JournalCollector,
    from origin: JournalCollector.Origin
  ) -> Int {
    var start = isSkipping ? 0 : markLength(piece)
    while let end = Self.lineFeed(in: piece, from: start) {
      number += 1
      pass(piece.extracting(start..<end), into: &collector, from: origin)
      start = end + 1
    }
    // One byte more than the limit is kept for a carriage return.
    if piece.count - start > JournalReader.lineLimit + 1 || isSkipping {
      isSkipping = true
      return piece.count
    }
    return number == 0 ? 0 : start
  }

  /// Passes on what follows the last line feed, if it is a good record as it stands.
  func finish(
    _ rest: Span<UInt8>, into collector: inout JournalCollector,
    from origin: JournalCollector.Origin
  ) -> Ending {
    let mark = isSkipping ? 0 : markLength(rest)
    if isSkipping || rest.count - mark > JournalReader.lineLimit { return .pending(number + 1) }
    guard rest.count > mark else { return .nothing }
    let line = rest.extracting(mark..<rest.count)
    let isGood = collector.takeTail(line, number: number + 1, from: origin)
    return isGood ? .record : .pending(number + 1)
  }

  /// The length of the mark some editors put at the start of a file.
  private func markLength(_ piece: Span<UInt8>) -> Int {
    guard number == 0, piece.count >= 3 else { return 0 }
    return piece[0] == 0xEF && piece[1] == 0xBB && piece[2] == 0xBF ? 3 : 0
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
