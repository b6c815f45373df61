/// How many there are of each value of a short list.
public struct Counts<Value: CaseIterable & Hashable & Sendable>: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: Value.allCases.count)

  /// None of any.
  init() {}

  /// How many there are of a value, from 1; nil for none.
  public internal(set) subscript(value: Value) -> Int? {
    get {
      guard let place = Counts.place(of: value), counts[place] > 0 else { return nil }
      return counts[place]
    }
    set {
      if let place = Counts.place(of: value) { counts[place] = newValue ?? 0 }
    }
  }

  private static func place(of value: Value) -> Int? {
    // Lists are short; an index by hash would cost every start more than it saves.
    Array(Value.allCases).firstIndex(of: value)
  }
}
