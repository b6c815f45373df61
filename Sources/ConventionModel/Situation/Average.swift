/// An average of progress and how much of the whole it covers, as in « 49 % (4/5) ».
public struct Average: Hashable, Sendable {
  /// The weighted mean of what was reported; nil when nothing that weighs was.
  public let share: Share?
  /// How many actions report.
  public let reported: Int
  /// How many could: « sans objet » is not counted.
  public let expected: Int

  /// The average progress of those actions.
  public init(of actions: some Sequence<ActionState>) {
    var tally = Tally()
    for state in actions { tally.add(state.progress.reported, weight: state.action.weight) }
    self = tally.average
  }

  fileprivate init(share: Share?, reported: Int, expected: Int) {
    self.share = share
    self.reported = reported
    self.expected = expected
  }

  /// An average in the making, from which progress can be taken out again.
  struct Tally: Hashable, Sendable {
    private var sum: Int64 = 0
    private var weights: Int64 = 0
    private var reported = 0
    private var expected = 0

    /// The average of what was added.
    var average: Average {
      Average(
        share: weights == 0 ? nil : Share(sum, of: weights * 100), reported: reported,
        expected: expected)
    }

    /// Takes another one in, with all it counted.
    mutating func add(_ other: Tally) {
      sum += other.sum
      weights += other.weights
      reported += other.reported
      expected += other.expected
    }

    /// Takes the progress of an action in.
    mutating func add(_ progress: Reported<Int>, weight: Int) { count(progress, weight, 1) }

    /// Takes it out again.
    mutating func remove(_ progress: Reported<Int>, weight: Int) { count(progress, weight, -1) }

    private mutating func count(_ progress: Reported<Int>, _ weight: Int, _ sign: Int) {
      guard progress != .notApplicable else { return }
      expected += sign
      guard case .value(let percent) = progress else { return }
      reported += sign
      // Clamped so that no sum can overflow; no file states a weight above a million.
      let weight = Int64(sign * min(max(weight, 0), 1_000_000))
      sum += Int64(percent) * weight
      weights += weight
    }
  }
}
