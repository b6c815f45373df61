/// What a person can undo and redo, read from the journal alone, so that it outlasts the session.
///
/// An edit is undone by a gesture that names its records; that gesture is what a redo undoes in its
/// turn. A new edit leaves nothing to redo.
public struct UndoHistory: Sendable {
  /// The gesture that an undo would take back; nil when there is none.
  public let undoable: Step?
  /// The undo that a redo would take back; nil when there is none.
  public let redoable: Step?

  /// What the person of that name can undo and redo of what they did in those replicas.
  public init(of ledger: Ledger, by name: String, replicas: Set<String>) {
    let steps = UndoHistory.steps(of: ledger, by: name, replicas: replicas)
    var places: [RecordID: Int] = [:]
    for (place, step) in steps.enumerated() {
      for record in step.records { places[record.id] = place }
    }
    var stacks = Stacks(count: steps.count)
    for (place, step) in steps.enumerated() {
      let reversed = UndoHistory.reversed(by: step, places).flatMap { reversed in
        steps[reversed].records.count == step.records.count && reversed < place ? reversed : nil
      }
      stacks.take(place, reversing: reversed)
    }
    undoable = stacks.lastDone.map { steps[$0] }
    redoable = stacks.lastUndone.map { steps[$0] }
  }

  /// Gestures by their place: those to undo, and those to redo.
  private struct Stacks {
    private enum Side { case done, undone, neither }

    private var sides: [Side]
    /// Places in the order they came; those whose side has changed since do not count.
    private var done: [Int] = []
    private var undone: [Int] = []

    init(count: Int) { sides = Array(repeating: .neither, count: count) }

    var lastDone: Int? { done.last { sides[$0] == .done } }
    var lastUndone: Int? { undone.last { sides[$0] == .undone } }

    /// Takes in the next gesture, which may reverse an earlier one.
    mutating func take(_ place: Int, reversing reversed: Int?) {
      switch reversed.map({ sides[$0] }) {
      case .done: push(place, to: .undone)
      case .undone: push(place, to: .done)
      case .neither, nil:
        for undo in undone { sides[undo] = .neither }
        undone = []
        push(place, to: .done)
        return
      }
      if let reversed { sides[reversed] = .neither }
    }

    private mutating func push(_ place: Int, to side: Side) {
      sides[place] = side
      if side == .done { done.append(place) } else { undone.append(place) }
    }
  }

  /// The gestures of a person, in order.
  private static func steps(
    of ledger: Ledger, by name: String, replicas: Set<String>
  ) -> [Step] {
    let records = ledger.records
    let own = records.indices.lazy.filter {
      let signature = records.stamp(at: $0).signature
      return signature.by == name && replicas.contains(signature.replica)
    }.map { records[$0] }.filter(\.canBeUndone).sorted(by: JournalRecord.precedes)
    var groups: [[JournalRecord]] = []
    var batches: [String: Int] = [:]
    for record in own {
      if let batch = record.batch {
        if let place = batches[batch] {
          groups[place].append(record)
          continue
        }
        batches[batch] = groups.count
      }
      groups.append([record])
    }
    return groups.map { Step(records: $0) }
  }

  /// The gesture whose records those of another one undo, each of them; nil when there is none.
  private static func reversed(by step: Step, _ places: [RecordID: Int]) -> Int? {
    var found: Int?
    for record in step.records {
      guard record.operation == .undo, let of = record.of, let place = places[of],
        found == nil || found == place
      else { return nil }
      found = place
    }
    return found
  }
}

extension JournalRecord {
  /// Whether it changed anything, in a way that this version knows how to take back.
  fileprivate var canBeUndone: Bool {
    guard version == 1 else { return false }
    switch operation {
    case .set, .resolve: return field.map { $0.accepts(new) } ?? false
    case .undo: return field.map { $0.accepts(new) } ?? (of != nil)
    case .note, .decision, .followUp, .close, .add, .remove, .seen, .pass: return field == nil
    case .session, .unknown: return false
    }
  }
}
