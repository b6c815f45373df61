/// What is known of one field, and from where.
public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Where what is known comes from.
  public enum Origin: Hashable, Sendable {
    /// Nobody has said anything.
    case nowhere
    /// The definition says so.
    case definition
    /// A record says so.
    indirect case journal(JournalRecord)
  }

  /// What is known.
  public let reported: Reported<Value>
  /// From where.
  public let origin: Origin
  /// The records that stand for it, the shown one first; what an edit would replace.
  public let heads: [RecordID]
  /// Whether those records disagree (« ≠ »).
  public let isConflict: Bool

  /// A fact of that origin.
  public init(
    reported: Reported<Value>, origin: Origin, heads: [RecordID] = [], isConflict: Bool = false
  ) {
    self.reported = reported
    self.origin = origin
    self.heads = heads
    self.isConflict = isConflict
  }

  /// The value, when there is one.
  public var value: Value? { reported.value }
}
