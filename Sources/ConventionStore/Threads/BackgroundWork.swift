import Glibc
import Synchronization

/// Pieces of work done one after the other on a few threads, while the owner goes on.
///
/// The owner is told by ``descriptor`` that there is something to ``take()``; what it does not take
/// waits. Nothing of it is shared but the finished pieces.
public final class BackgroundWork<Piece: Sendable>: Sendable {
  /// A finished piece and its place in the order asked for.
  public typealias Finished = (place: Int, piece: Piece)

  /// Readable as soon as pieces are finished: for `poll`.
  public let descriptor: Int32

  private let waker: Int32
  private let count: Int
  private let state: Mutex<State>
  private let work: @Sendable (Int) -> Piece

  private struct State {
    var next = 0
    var finished: [Finished] = []
    var isCancelled = false
    var toldAt = 0
  }

  /// Begins the work; with no descriptor or thread to be had it is done at once, by the caller.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - threads: how many are worked on at once; nil for as many as there are processors, but two at
  ///     least, so that one long piece does not hold up the others.
  ///   - work: makes the piece of a place; called from other threads.
  public init(
    count: Int, threads: Int? = nil, _ work: @escaping @Sendable (Int) -> Piece
  ) {
    var ends: [Int32] = [-1, -1]
    let isOpen = unsafe pipe(&ends) == 0
    for end in ends where isOpen {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, waker) = (ends[0], ends[1])
    self.count = count
    self.work = work
    state = Mutex(State())
    let wanted = min(count, threads ?? max(2, Thread.processors))
    // They hold on to this until the work is done or given up.
    let started = (0..<max(0, wanted)).count { _ in Thread.start { self.workOn() } }
    if started == 0 || !isOpen { workOn() }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if waker >= 0 { close(waker) }
  }

  /// The pieces finished since the last call; never waits.
  public func take() -> [Finished] {
    var buffer: (UInt64, UInt64) = (0, 0)
    while unsafe Glibc.read(descriptor, &buffer, MemoryLayout.size(ofValue: buffer)) > 0 {}
    return state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }

  /// Waits until some piece is finished, and takes what there is; nothing when all was taken or the
  /// work was given up.
  public func wait(taken: Int) -> [Finished] {
    while taken < count {
      let pieces = take()
      if !pieces.isEmpty || state.withLock({ $0.isCancelled }) { return pieces }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      unsafe poll(&wanted, 1, BackgroundWork.pause)
    }
    return []
  }

  /// Gives up what was not begun.
  public func cancel() { state.withLock { $0.isCancelled = true } }

  private func workOn() {
    while let place = begin() {
      let piece = work(place)
      finish(place, piece)
    }
  }

  private func begin() -> Int? {
    state.withLock { state in
      guard !state.isCancelled, state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func finish(_ place: Int, _ piece: Piece) {
    let mustTell = state.withLock { state in
      state.finished.append((place, piece))
      // Telling of each would have the owner do nothing else.
      let now = SystemClock.milliseconds()
      let isLast = state.next == count
      guard isLast || now - state.toldAt >= Int(BackgroundWork.pause) else { return false }
      state.toldAt = now
      return true
    }
    guard mustTell else { return }
    var byte: UInt8 = 1
    // A full pipe tells all the same.
    _ = unsafe Glibc.write(waker, &byte, 1)
  }

  /// Milliseconds between two tellings, unless the work ends.
  private static var pause: Int32 { 60 }
}
