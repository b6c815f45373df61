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

  /// Every record once, in order of arrival.
  public private(set) var records = RecordList()
  /// The first record of each id, by its index.
  private var known = RecordPlaces()
  /// Records whose id came before with other content.
  private var twins: Set<JournalRecord> = []
  /// What happened to the convention as a whole, then to each action.
  private var pages: LongList<LedgerPage> = [LedgerPage()]
  private var pageOfAction: [String: Int] = [:]
  private var bySession: [String: [Int32]] = [:]
  private var lastIndex: Int?
  private var lastRank = Int64.min
  /// Indices of the records that take others back.
  private var takenBack: [Int32] = []

  /// A ledger without records: the definition stands for everything.
  public init() {}

  /// The ledger of those records that happened before a moment, or of all.
  public init(records: some Sequence<JournalRecord>, before cutoff: Instant? = nil) {
    for record in records where cutoff.map({ record.at < $0 }) ?? true { insert(record) }
  }

  /// The record at a place in ``records`` must not leave.
  public mutating func markPrivate(at index: Int) { records.markPrivate(at: index) }

  /// The record at a place in ``records`` turns out not to be edited by hand.
  public mutating func markUntouched(at index: Int) { records.markUntouched(at: index) }

  /// Takes in a record; one that is there already changes nothing.
  public mutating func insert(_ record: JournalRecord) {
    let index = records.count
    if !known.add(record.place, at: index) {
      guard let first = known.index(of: record.place), records[first] != record,
        twins.insert(record).inserted
      else { return }
    }
    records.append(record)
    takeIn(record, at: index)
  }

  private mutating func takeIn(_ record: JournalRecord, at index: Int) {
    let rank = record.rank
    if rank > lastRank
      || lastIndex.map({ JournalRecord.precedes(records[$0], record) }) ?? true
    {
      (lastIndex, lastRank) = (index, rank)
    }
    let target = record.on
    if let target, let page = page(of: target) {
      pages[page].add(record, target: target, at: Int32(index), of: records)
    }
    if let session = record.session ?? (record.operation == .session ? record.id.text : nil) {
      bySession[session, default: []].append(Int32(index))
    }
    if record.isWithdrawal { takenBack.append(Int32(index)) }
  }

  private mutating func page(of target: Target) -> Int? {
    switch target {
    case .convention: return 0
    case .action(let id), .element(let id, _):
      let (page, isNew) = pageOfAction.place(of: id, or: pages.count)
      if isNew { pages.append(LedgerPage()) }
      return page
    }
  }

  private func page(about target: Target) -> LedgerPage? {
    guard let action = target.action else { return pages[0] }
    return pageOfAction[action].map { pages[$0] }
  }

  /// The records that stand for a field, the one that is shown first.
  public func heads(of target: Target, _ field: Field) -> [JournalRecord] {
    guard let heads = page(about: target)?.heads(of: target, field, of: records), !heads.isEmpty
    else { return [] }
    if heads.count == 1 { return [records[Int(heads[0])]] }
    return heads.map { records[Int($0)] }.sorted { JournalRecord.precedes($1, $0) }
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
    (page(about: target)?.settings(of: target, field) ?? []).map { records[Int($0)] }
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
    func value(_ head: JournalRecord) -> Reported<Value> {
      guard let text = head.new else { return .notReported }
      return text == notApplicableWord
        ? .notApplicable : read(text).map { .value($0) } ?? .notReported
    }
    return Fact(
      reported: value(shown), origin: .journal(shown), heads: heads.map(\.id),
      isConflict: heads.count > 1 && Set(heads.map(value)).count > 1)
  }

  /// Budget keys that the journal gave an amount to: by funder, then year, then stage.
  public func amountKeys(of target: Target) -> [BudgetKey] {
    (page(about: target)?.amountKeys(of: target) ?? []).sorted {
      ($0.funder, $0.year ?? 0, $0.stage) < ($1.funder, $1.year ?? 0, $1.stage)
    }
  }

  /// The records about an action and its parts, oldest first.
  public func history(ofAction id: String) -> OrderedRecords {
    OrderedRecords(pageOfAction[id].map { pages[$0].all } ?? [], of: records)
  }

  /// The records about an action and its parts that set no field, oldest first.
  func events(ofAction id: String) -> [JournalRecord] {
    Array(OrderedRecords(pageOfAction[id].map { pages[$0].events } ?? [], of: records))
  }

  /// The last record, in order, that set a field of an action or of its parts, and the latest moment
  /// at which any was set.
  func lastSetting(ofAction id: String) -> (record: JournalRecord, at: Instant)? {
    guard let page = pageOfAction[id].map({ pages[$0] }), let last = page.lastSetting else {
      return nil
    }
    return (records[Int(last)], page.latestSetting)
  }

  /// The records about the convention as a whole, oldest first.
  public var historyOfConvention: OrderedRecords { OrderedRecords(pages[0].all, of: records) }

  /// The names of the meetings that records were made in, in no order that means anything.
  public var sessions: [String] { bySession.keys.sorted() }

  /// The records made in a meeting, oldest first; one that names a meeting without a name of its own
  /// goes by its id.
  public func history(ofSession id: String) -> [JournalRecord] {
    Array(OrderedRecords(bySession[id] ?? [], of: records))
  }

  /// Which records were taken back; worked out anew at each call.
  public func withdrawals() -> Withdrawals {
    Withdrawals(among: takenBack.lazy.map { records[Int($0)] })
  }

  /// The first record that came under that id.
  public func record(_ id: RecordID) -> JournalRecord? { place(of: id).map { records[$0] } }

  /// Where the first record that came under that id stands in ``records``.
  public func place(of id: RecordID) -> Int? { known.index(of: (id.replica, id.number)) }

  /// The replicas that anything came from.
  public var replicas: Set<String> { known.names }

  /// The numbers that came from a replica, in ranges that follow each other.
  public func numbers(of replica: String) -> [ClosedRange<Int64>] { known.numbers(of: replica) }

  /// The record that comes last in order; nil when there is none.
  public var last: JournalRecord? { lastIndex.map { records[$0] } }

  /// All records, oldest first.
  public var history: OrderedRecords { OrderedRecords(records) }

  /// What records speak of that is not known and that none of them adds, by its first record.
  public func targets(besides known: Set<Target>) -> [(target: Target, first: JournalRecord)] {
    var added: Set<Target> = []
    for index in pages.lazy.flatMap(\.events) where records[Int(index)].operation == .add {
      if let target = records[Int(index)].on { added.insert(target) }
    }
    return pages.flatMap(\.targets).filter {
      !known.contains($0.target) && !added.contains($0.target)
    }
    .sorted { $0.first < $1.first }
    .map { ($0.target, records[Int($0.first)]) }
  }

  /// How many fields have heads that disagree.
  public var conflicts: Int { pages.reduce(0) { $0 + $1.conflicts(of: records) } }

  /// Ledgers of the same records, in the same order of arrival, say the same.
  public static func == (left: Ledger, right: Ledger) -> Bool { left.records == right.records }

  /// The number of records and the last of them.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(records.count)
    hasher.combine(last)
  }
}
