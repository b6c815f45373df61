/// The name of a record: who wrote it, and its place in what they wrote.
public struct RecordID: Hashable, Comparable, Sendable {
  /// Random id of a clone of the folder.
  public let replica: String
  /// Dense counter of the replica, from 1.
  public let number: Int64

  /// The record of that number in that replica.
  public init(replica: String, number: Int64) {
    self.replica = replica
    self.number = number
  }

  /// Reads `k3f9a2:417`; nil for another shape.
  public init?(_ text: some StringProtocol) {
    let parts = Substring(text).utf8
      .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.first != UInt8(ascii: "+"),
      let number = Int64(parts[1])
    else { return nil }
    self.init(replica: String(parts[0]), number: number)
  }

  /// The id as `k3f9a2:417`.
  public var text: String { "\(replica):\(number)" }

  /// Ordered by replica, then number.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.replica == right.replica ? left.number < right.number : left.replica < right.replica
  }
}
