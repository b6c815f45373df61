import ConventionStore
import Synchronization
import Testing

struct BackgroundWorkTests {
  @Test(arguments: [0, 1, 2, 500], [1, 2, 8])
  func doesEveryPieceOnce(count: Int, threads: Int) {
    let work = BackgroundWork(count: count, threads: threads) { $0 * $0 }
    var pieces: [Int: Int] = [:]
    var taken = 0
    while taken < count {
      for (place, piece) in work.wait(taken: taken) {
        pieces[place] = piece
        taken += 1
      }
    }
    #expect(taken == count)
    #expect(pieces == [Int: Int](uniqueKeysWithValues: (0..<count).map { ($0, $0 * $0) }))
    #expect(work.take().isEmpty)
  }

  @Test func beginsNothingOnceItIsGivenUp() {
    let gate = Gate()
    let work = BackgroundWork(count: 100, threads: 1) { place in
      gate.pass(place)
      return place
    }
    gate.waitUntilBegun()
    work.cancel()
    gate.open()
    #expect(work.wait(taken: 0).map(\.place) == [0] || work.take().count <= 1)
    #expect(gate.begun == 1)
  }
}

/// Holds the first piece back until it is opened.
private final class Gate: Sendable {
  private let state = Mutex((begun: 0, isOpen: false))

  var begun: Int { state.withLock { $0.begun } }

  func open() { state.withLock { $0.isOpen = true } }

  func pass(_ place: Int) {
    state.withLock { $0.begun += 1 }
    while !state.withLock({ $0.isOpen }) {}
  }

  func waitUntilBegun() {
    while begun == 0 {}
  }
}
