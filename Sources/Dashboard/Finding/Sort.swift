import ConventionModel
import Typography
public import Words

/// An order of the actions.
public struct Sort: Hashable, Sendable {
  /// By what.
  public var key: SortKey
  /// Whether the largest comes first.
  public var isDescending: Bool

  /// An order; the direction that is usual for it unless told.
  public init(_ key: SortKey, isDescending: Bool? = nil) {
    self.key = key
    self.isDescending = isDescending ?? key.beginsDescending
  }

  /// The order of the definition.
  public static let usual = Sort(.convention)

  /// What an action is compared by.
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

  /// Places of all actions in this order; what is missing comes last in both directions, and what is
  /// alike keeps the order of the definition.
  func places(of situation: Situation) -> [Int] {
    let places = Array(situation.actions.indices)
    guard self != .usual else { return places }
    guard key != .convention else { return places.reversed() }
    let definition = situation.definition
    let engagements = [String: Int](
      definition.engagements.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let volets = [String: Int](
      definition.volets.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let values = situation.actions.map { value(of: $0, engagements, volets) }
    let known = places.filter { values[$0] != nil }
    let missing = places.filter { values[$0] == nil }
    let sorted = known.sorted { left, right in
      guard let one = values[left], let other = values[right] else { return left < right }
      if one == other { return left < right }
      return isDescending ? other < one : one < other
    }
    return sorted + missing
  }

  private func value(
    of state: ActionState, _ engagements: [String: Int], _ volets: [String: Int]
  ) -> Value? {
    func number(_ value: Int?) -> Value? { value.map { .number(Int64($0)) } }
    switch key {
    case .convention: return nil
    case .id: return .text(Sort.natural(state.id))
    case .title: return .text(FoldedText(state.action.title).bytes)
    case .status: return number(state.status.value.flatMap { Status.allCases.firstIndex(of: $0) })
    case .progress: return number(state.progress.value)
    case .meteo: return number(state.meteo.value.flatMap { Meteo.allCases.firstIndex(of: $0) })
    case .due: return number(state.due.value?.number)
    case .late:
      return number(([state.daysLate] + state.milestones.map(\.daysLate)).compactMap { $0 }.max())
    case .updated: return state.lastUpdate.map { .number($0.at.milliseconds) }
    case .lead: return state.lead.value.map { .text(FoldedText($0).bytes) }
    case .engagement: return number(state.engagement.value.flatMap { engagements[$0] })
    case .volet: return number(state.action.volet.flatMap { volets[$0] })
    case .money: return Funding(lines: state.funding).total.map { .number($0.cents) }
    }
  }

  /// Letters with the numbers in them as wide as one another, so that S2 comes before S10.
  private static func natural(_ text: String) -> [UInt8] {
    var natural: [UInt8] = []
    var digits: [UInt8] = []
    func endNumber() {
      guard !digits.isEmpty else { return }
      natural += repeatElement(0x30, count: max(0, 12 - digits.count)) + digits
      digits = []
    }
    for byte in FoldedText(text).bytes {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else {
        endNumber()
        natural.append(byte)
      }
    }
    endNumber()
    return natural
  }
}
