/// Where records stand, by their names; most replicas count one by one, in order of arrival.
public struct RecordPlaces: Sendable {
  /// Numbers that follow each other, of records that came one after the other.
  private struct Run {
    let number: Int64
    let index: Int
    var count: Int

    var numbers: ClosedRange<Int64> { number...(number + Int64(count - 1)) }

    /// The index of a number, where it is one of these.
    func index(of number: Int64) -> Int? {
      numbers.contains(number) ? index + Int(number - self.number) : nil
    }
  }

  private struct Replica {
    let name: String
    /// In the order of numbers.
    var runs: [Run] = []
    /// Of numbers that came after higher ones.
    var others: [Int64: Int] = [:]

    func index(of number: Int64) -> Int? {
      // The newest are the likeliest.
      if let last = runs.last, number >= last.number { return last.index(of: number) }
      var (low, high) = (0, runs.count)
      while low < high {
        let middle = (low + high) / 2
        if runs[middle].numbers.upperBound < number { low = middle + 1 } else { high = middle }
      }
      if low < runs.count, let index = runs[low].index(of: number) { return index }
      return others.isEmpty ? nil : others[number]
    }

    mutating func add(_ number: Int64, at index: Int) {
      let place = runs.count - 1
      guard place >= 0 else { return runs.append(Run(number: number, index: index, count: 1)) }
      let end = runs[place].numbers.upperBound
      if number < end {
        others[number] = index
      } else if number - 1 == end, index == runs[place].index + runs[place].count {
        runs[place].count += 1
      } else {
        runs.append(Run(number: number, index: index, count: 1))
      }
    }
  }

  private var replicas: [Replica] = []
  private var byName: [String: Int] = [:]
  /// The replica of the last record, which most often is that of the next.
  private var last = 0

  /// No records.
  public init() {}

  /// Notes a record; false when its name was there before.
  public mutating func add(_ place: (replica: String, number: Int64), at index: Int) -> Bool {
    if last >= replicas.count || replicas[last].name != place.replica {
      let (found, isNew) = byName.place(of: place.replica, or: replicas.count)
      if isNew { replicas.append(Replica(name: place.replica)) }
      last = found
    }
    guard replicas[last].index(of: place.number) == nil else { return false }
    replicas[last].add(place.number, at: index)
    return true
  }

  /// The index of the first record of that name.
  public func index(of place: (replica: String, number: Int64)) -> Int? {
    byName[place.replica].flatMap { replicas[$0].index(of: place.number) }
  }

  /// The names of the replicas met.
  public var names: Set<String> { Set(byName.keys) }

  /// The numbers of a replica, in ranges that follow each other.
  public func numbers(of replica: String) -> [ClosedRange<Int64>] {
    guard let replica = byName[replica].map({ replicas[$0] }) else { return [] }
    let all = replica.runs.map(\.numbers) + replica.others.keys.map { $0...$0 }
    return all.sorted { $0.lowerBound < $1.lowerBound }
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
