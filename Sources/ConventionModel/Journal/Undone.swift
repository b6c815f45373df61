/// What an undo is about, in the end: the record it takes back or, undoing an undo, gives back.
public struct Undone: Hashable, Sendable {
  /// The record at the end of the chain, which is no undo.
  public let record: JournalRecord
  /// Whether it holds again: an undo of an undo is a redo.
  public let isRedone: Bool
}

extension Ledger {
  /// What a record undoes or redoes; nil when it is no undo, or of something that is not there.
  public func undone(by record: JournalRecord) -> Undone? {
    guard record.version == 1 else { return nil }
    var next = record
    for step in 0..<Ledger.longestChain {
      guard next.operation == .undo else {
        return step == 0 ? nil : Undone(record: next, isRedone: step.isMultiple(of: 2))
      }
      guard let earlier = next.of.flatMap({ self.record($0) }), earlier.rank < next.rank else {
        return nil
      }
      next = earlier
    }
    return nil
  }

  /// Nobody undoes and redoes the same thing more often, and lists of hostile chains stay quick.
  private static let longestChain = 100
}
