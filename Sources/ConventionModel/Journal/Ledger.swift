/// Everything that happened to a convention, folded: which records stand for each field.
///
/// The state of a field is its heads: the records that no other record of that field names in its
/// `base`. The result does not depend on the order in which records arrive.
public struct Ledger: Hashable, Sendable {
  /// A field of something.
  public struct Slot: Hashable, Sendable {
    /// Of what.
    public let target: Target
    /// Which field.
    public let field: Field

    /// A field of a target.
    public init(target: Target, field: Field) {
      self.target = target
      self.field = field
    }
  }

  private struct Standing: Hashable, Sendable {
    /// Indices of the records that gave the field a value.
    var records: [Int] = []
    /// Records named in a base, with the highest rank that named them.
    var replaced: [RecordID: Int64] = [:]
  }

  /// Every record once, in order of arrival.
  public private(set) var records: [JournalRecord] = []
  /// The first record of each id, by its index.
  private var known: [RecordID: Int] = [:]
  /// Records whose id came before with other content.
  private var twins: Set<JournalRecord> = []
  private var standings: [Slot: Standing] = [:]
  private var byAction: [String: [Int]] = [:]
  private var bySession: [String: [Int]] = [:]
  /// Indices of the records about the convention as a whole.
  private var ofConvention: [Int] = []
  private var lastIndex: Int?
  private var amountSlots: [Target: Set<BudgetKey>] = [:]
  /// Indices of the records that take others back.
  private var takenBack: [Int] = []

  /// A ledger without records: the definition stands for everything.
  public init() {}

  /// The ledger of those records that happened before a moment, or of all.
  public init(records: some Sequence<JournalRecord>, before cutoff: Instant? = nil) {
    for record in records {
      if let cutoff, record.at >= cutoff { continue }
      insert(record)
    }
  }

  /// Takes in a record; one that is there already changes nothing.
  public mutating func insert(_ record: JournalRecord) {
    let index = records.count
    if let first = known[record.id] {
      guard records[first] != record, twins.insert(record).inserted else { return }
    } else {
      known[record.id] = index
    }
    records.append(record)
    if lastIndex.map({ JournalRecord.precedes(records[$0], record) }) ?? true { lastIndex = index }
    if let action = record.on?.action { byAction[action, default: []].append(index) }
    if record.on == .convention { ofConvention.append(index) }
    if let session = record.session ?? (record.operation == .session ? record.id.text : nil) {
      bySession[session, default: []].append(index)
    }
    if record.isWithdrawal { takenBack.append(index) }
    stand(record, at: index)
  }

  private mutating func stand(_ record: JournalRecord, at index: Int) {
    guard record.version == 1, record.operation.setsValue, let target = record.on,
      let field = record.field, field.accepts(record.new)
    else { return }
    if case .amount(let key) = field { amountSlots[target, default: []].insert(key) }
    let rank = record.rank
    // In place: a copy of the standing at each record would make long histories quadratic.
    func takeIn(_ standing: inout Standing) {
      standing.records.append(index)
      for base in record.base where base != record.id {
        standing.replaced[base] = max(standing.replaced[base] ?? 0, rank)
      }
    }
    takeIn(&standings[Slot(target: target, field: field), default: Standing()])
  }

  /// The records of a field that nothing has replaced.
  ///
  /// A record replaces only what its author can have seen, that is of a lower rank: this rules out
  /// circles and forged clocks.
  private func unreplaced(in standing: Standing) -> [JournalRecord] {
    standing.records.map { records[$0] }.filter { (standing.replaced[$0.id] ?? 0) <= $0.rank }
  }

  /// The records that stand for a field, the one that is shown first.
  public func heads(of target: Target, _ field: Field) -> [JournalRecord] {
    let heads = standings[Slot(target: target, field: field)].map { unreplaced(in: $0) } ?? []
    return heads.count < 2 ? heads : heads.sorted { JournalRecord.precedes($1, $0) }
  }

  /// Whether a head leaves its field as another record had set it: it is that record, or it undoes
  /// what had replaced it, by however many steps.
  func restores(_ record: JournalRecord, head: JournalRecord) -> Bool {
    guard let field = record.field, field.canonical(head.new) == field.canonical(record.new) else {
      return false
    }
    var seen: Set<RecordID> = []
    var sought = [head]
    while let next = sought.popLast() {
      if next == record { return true }
      guard next.operation == .undo, next.on == record.on, next.field == field,
        seen.insert(next.id).inserted, let undone = next.of.flatMap({ self.record($0) }),
        undone.rank < next.rank
      else { continue }
      sought += undone.base.compactMap { self.record($0) }.filter { $0.rank < undone.rank }
    }
    return false
  }

  /// Every record that gave a field a value, in order of arrival.
  func settings(of target: Target, _ field: Field) -> [JournalRecord] {
    (standings[Slot(target: target, field: field)]?.records ?? []).map { records[$0] }
  }

  /// What is known of a field: what stands in the journal, or else what the definition says.
  ///
  /// `initial` is what the definition says; `read` turns the journal's text into a value.
  public func fact<Value>(
    of target: Target, _ field: Field, initial: Reported<Value>, read: (String) -> Value?
  ) -> Fact<Value> {
    let heads = heads(of: target, field)
    guard let shown = heads.first else {
      return Fact(reported: initial, origin: initial == .notReported ? .nowhere : .definition)
    }
    let values = heads.map { head -> Reported<Value> in
      guard let text = head.new else { return .notReported }
      return text == notApplicableWord
        ? .notApplicable : read(text).map { .value($0) } ?? .notReported
    }
    return Fact(
      reported: values[0], origin: .journal(shown), heads: heads.map(\.id),
      isConflict: Set(values).count > 1)
  }

  /// Budget keys that the journal gave an amount to: by funder, then year, then stage.
  public func amountKeys(of target: Target) -> [BudgetKey] {
    (amountSlots[target] ?? []).sorted {
      ($0.funder, $0.year ?? 0, $0.stage) < ($1.funder, $1.year ?? 0, $1.stage)
    }
  }

  /// The records about an action and its parts, oldest first.
  public func history(ofAction id: String) -> [JournalRecord] {
    let history = (byAction[id] ?? []).map { records[$0] }
    return Ledger.isInOrder(history) ? history : history.sorted(by: JournalRecord.precedes)
  }

  /// Whether some records are in order already, as those of most journals are.
  private static func isInOrder(_ records: [JournalRecord]) -> Bool {
    for place in records.indices.dropFirst()
    where !JournalRecord.precedes(records[place - 1], records[place]) {
      return false
    }
    return true
  }

  /// The records about the convention as a whole, oldest first.
  public var historyOfConvention: [JournalRecord] {
    ofConvention.map { records[$0] }.sorted(by: JournalRecord.precedes)
  }

  /// The names of the meetings that records were made in, in no order that means anything.
  public var sessions: [String] { bySession.keys.sorted() }

  /// The records made in a meeting, oldest first; one that names a meeting without a name of its own
  /// goes by its id.
  public func history(ofSession id: String) -> [JournalRecord] {
    (bySession[id] ?? []).map { records[$0] }.sorted(by: JournalRecord.precedes)
  }

  /// Which records were taken back; worked out anew at each call.
  public func withdrawals() -> Withdrawals {
    Withdrawals(among: takenBack.lazy.map { records[$0] })
  }

  /// The first record that came under that id.
  public func record(_ id: RecordID) -> JournalRecord? { known[id].map { records[$0] } }

  /// The record that comes last in order; nil when there is none.
  public var last: JournalRecord? { lastIndex.map { records[$0] } }

  /// All records, oldest first.
  public var history: [JournalRecord] {
    Ledger.isInOrder(records) ? records : records.sorted(by: JournalRecord.precedes)
  }

  /// How many fields have heads that disagree.
  public var conflicts: Int {
    standings.count { slot, standing in
      // Places first: records are large, and nearly all of them are replaced.
      let heads = standing.records.filter {
        (standing.replaced[records[$0].id] ?? 0) <= records[$0].rank
      }
      guard heads.count > 1 else { return false }
      return Set(heads.map { slot.field.canonical(records[$0].new) }).count > 1
    }
  }
}

/// What is known of one field, and from where.
public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Where what is known comes from.
  public enum Origin: Hashable, Sendable {
    /// Nobody has said anything.
    case nowhere
    /// The definition says so.
    case definition
    /// A record says so.
    case journal(JournalRecord)
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
