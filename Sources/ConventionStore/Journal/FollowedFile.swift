import ConventionModel
import Glibc

/// How far a file was read, and what tells that it is still the same file.
struct FollowedFile {
  var device: UInt
  var inode: UInt
  var seconds = 0
  var nanoseconds = 0
  /// Bytes of whole lines, or of a good last one, that are done with.
  var offset = 0
  /// Bytes there were when the end was reached.
  var end = 0
  var lines = LineSplitter()
  /// Whether the last line was good without its line feed, which must come next.
  var awaitsLineFeed = false
  /// The number of an unfinished last line.
  var pendingLine: Int?
  /// What stood just before `offset`.
  var seal: [UInt8] = []
  let origin: JournalCollector.Origin

  func isSameFile(as status: stat) -> Bool {
    device == UInt(status.st_dev) && inode == UInt(status.st_ino) && status.st_size >= end
  }

  /// A file of the same size but of another time was changed in place.
  func isUnchanged(in status: stat) -> Bool {
    status.st_size == end && status.st_mtim.tv_sec == seconds
      && status.st_mtim.tv_nsec == nanoseconds
  }

  /// How reading a file on ended.
  enum Outcome {
    /// At its end.
    case read
    /// It is not what was read before, or a good last line turns out to go on.
    case changed
    /// Nobody wants it any more; part of it may be taken in.
    case cancelled
  }

  /// Reads to the end.
  mutating func readOn(
    _ file: borrowing OpenFile, into collector: inout JournalCollector,
    telling progress: ReadingProgress?
  ) throws(Problem) -> Outcome {
    let isChanged = end > 0 && file.size == end
    guard !isChanged else { return .changed }
    try file.seek(to: offset)
    let room = max(file.size - offset + 1, 0)
    var buffer = [UInt8](
      repeating: 0, count: min(max(room, 4096), Self.bufferSize))
    var filled = 0
    pendingLine = nil
    while true {
      if filled == buffer.count {
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
      let count = try file.read(into: &buffer, from: filled)
      filled += count
      if count == 0 { break }
      guard progress?.advance(count) ?? true else { return .cancelled }
      if awaitsLineFeed {
        guard buffer[0] == 0x0A || (buffer[0] == 0x0D && filled > 1 && buffer[1] == 0x0A) else {
          return .changed
        }
        awaitsLineFeed = false
      }
      let used = lines.take(buffer.span.extracting(0..<filled), into: &collector, from: origin)
      advance(over: buffer[..<used])
      // What is left of a line goes to the front, for the next piece to follow it.
      for index in used..<filled { buffer[index - used] = buffer[index] }
      filled -= used
    }
    end = offset + filled
    switch lines.finish(buffer.span.extracting(0..<filled), into: &collector, from: origin) {
    case .nothing: break
    case .pending(let number): pendingLine = number
    case .record:
      advance(over: buffer[..<filled])
      awaitsLineFeed = true
    }
    let status = try file.status()
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    return .read
  }

  private mutating func advance(over bytes: ArraySlice<UInt8>) {
    offset += bytes.count
    let kept = bytes.suffix(Self.sealSize)
    seal = Array((seal + kept).suffix(Self.sealSize))
  }

  /// Room for several of the longest lines.
  private static let bufferSize = 4 * JournalReader.lineLimit
  /// How much of what was read is compared before going on.
  private static let sealSize = 4096
}
