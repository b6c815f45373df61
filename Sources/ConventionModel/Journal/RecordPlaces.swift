/// Where records stand, by their names; most replicas count without gaps, from 1.
struct RecordPlaces: Sendable {
  private struct Replica {
    let name: String
    /// Of the numbers from 1 on without a gap.
    var dense = LongList<Int32>()
    /// Of the others.
    var sparse: [Int64: Int32] = [:]

    func index(of number: Int64) -> Int32? {
      if number >= 1, number <= dense.count { return dense[Int(number) - 1] }
      return sparse.isEmpty ? nil : sparse[number]
    }
  }

  private var replicas: [Replica] = []
  private var byName: [String: Int] = [:]
  /// The replica of the last record, which most often is that of the next.
  private var last = 0

  /// Notes a record; false when its name was there before.
  mutating func add(_ place: (replica: String, number: Int64), at index: Int) -> Bool {
    if last >= replicas.count || replicas[last].name != place.replica {
      let (found, isNew) = byName.place(of: place.replica, or: replicas.count)
      if isNew { replicas.append(Replica(name: place.replica)) }
      last = found
    }
    guard replicas[last].index(of: place.number) == nil else { return false }
    if place.number == replicas[last].dense.count + 1 {
      replicas[last].dense.append(Int32(index))
    } else {
      replicas[last].sparse[place.number] = Int32(index)
    }
    return true
  }

  /// The index of the first record of that name.
  func index(of place: (replica: String, number: Int64)) -> Int? {
    byName[place.replica].flatMap { replicas[$0].index(of: place.number) }.map(Int.init)
  }
}

extension [String: Int] {
  /// The number kept for a name; `next` is kept, and new, where there was none.
  mutating func place(of name: String, or next: Int) -> (place: Int, isNew: Bool) {
    func settle(_ kept: inout Int?) -> (Int, Bool) {
      if let kept { return (kept, false) }
      kept = next
      return (next, true)
    }
    return settle(&self[name])
  }
}
