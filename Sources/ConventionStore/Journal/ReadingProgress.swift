import Synchronization

/// How far the reading of a convention is, told by the thread that reads and asked by others, any of
/// which can give it up.
public final class ReadingProgress: Sendable {
  private let state = Mutex((done: 0, total: 0, isCancelled: false))

  /// Nothing read yet.
  public init() {}

  /// Bytes of journals read, of how many there are.
  public var bytes: (done: Int, total: Int) { state.withLock { ($0.done, $0.total) } }

  /// Whether reading was given up.
  public var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Gives reading up; what was read is of no use then.
  public func cancel() { state.withLock { $0.isCancelled = true } }

  /// Says how many bytes there are to read.
  func expect(_ count: Int) { state.withLock { $0.total = count } }

  /// Notes that some bytes were read; false when reading was given up.
  func advance(_ count: Int) -> Bool {
    state.withLock {
      $0.done += count
      return !$0.isCancelled
    }
  }
}
