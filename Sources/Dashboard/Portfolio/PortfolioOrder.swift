import ConventionModel
import Words

/// An order of the conventions of a portfolio.
struct PortfolioOrder: Hashable, Sendable {
  /// By what.
  private(set) var key = PortfolioKey.folder
  /// Whether the largest comes first.
  private(set) var isDescending = false

  /// Another order, or the same the other way.
  mutating func put(_ key: PortfolioKey) {
    isDescending = key == self.key ? !isDescending : key.beginsDescending
    self.key = key
  }

  /// What a convention is compared by.
  private enum Value: Comparable {
    case number(Int64)
    case text([UInt8])

    static func < (left: Value, right: Value) -> Bool {
      switch (left, right) {
      case (.number(let one), .number(let other)): one < other
      case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }

  /// Places in this order; what is not known comes last in both directions, and what is alike keeps
  /// the order of folders.
  func sorted(_ places: [Int], of portfolio: Portfolio) -> [Int] {
    if key == .folder { return isDescending ? places.reversed() : places }
    let valued = places.map { (place: $0, value: value(of: portfolio.entries[$0].summary)) }
    let known = valued.compactMap { pair in pair.value.map { (place: pair.place, value: $0) } }
      .sorted { left, right in
        if left.value == right.value { return left.place < right.place }
        return isDescending ? right.value < left.value : left.value < right.value
      }
    return known.map(\.place) + valued.filter { $0.value == nil }.map(\.place)
  }

  private func value(of summary: ConventionSummary?) -> Value? {
    guard let summary else { return nil }
    func number(_ value: Int?) -> Value? { value.map { .number(Int64($0)) } }
    return switch key {
    case .folder: nil
    case .name: .text(FoldedText(summary.territory ?? summary.title).bytes)
    case .progress: number(summary.progress.share?.hundredths)
    case .late: number(summary.late)
    case .alerts: number(summary.alerts[.high] ?? 0)
    case .money: summary.total.map { .number($0.cents) }
    case .complete: number(summary.complete?.hundredths)
    case .age: number(summary.age)
    case .end: number(summary.end?.number)
    }
  }
}

extension ConventionSummary {
  /// Share of its actions that say anything; nil without any action.
  var complete: Share? { Share(Int64(reported), of: Int64(actions)) }
}
