/// What happened to one action and its parts, or to the convention as a whole: places of records.
struct LedgerPage: Sendable {
  /// A field of the action or of one of its parts.
  private struct Slot: Hashable {
    let element: String?
    let field: Field
  }

  /// All records, in order of arrival.
  private(set) var all: [Int32] = []
  /// Those that set no field.
  private(set) var events: [Int32] = []
  /// The last, in the order of records, of those that set one.
  private(set) var lastSetting: Int32?
  private var lastRank = Int64.min
  /// The latest moment at which any was set.
  private(set) var latestSetting = Instant(milliseconds: .min)
  /// The first record about each thing: the action itself, then its parts.
  private var firsts: [Target: Int32] = [:]
  private var hasFirst = false
  private var slots: [Slot] = []
  private var standings: [Standing] = []
  /// Places in ``slots``, once there are too many to go through.
  private var places: [Slot: Int] = [:]

  private static let fewSlots = 12

  /// Takes in the record of that index, which is about this page.
  mutating func add(
    _ record: JournalRecord, target: Target, at index: Int32, of records: RecordList
  ) {
    all.append(index)
    if target.element != nil || !hasFirst {
      if target.element == nil { hasFirst = true }
      if firsts[target] == nil { firsts[target] = index }
    }
    guard record.setsField, let field = record.field else { return events.append(index) }
    latestSetting = max(latestSetting, record.at)
    let rank = record.rank
    if rank > lastRank
      || lastSetting.map({ JournalRecord.precedes(records[Int($0)], record) }) ?? true
    {
      (lastSetting, lastRank) = (index, rank)
    }
    guard record.version == 1, field.accepts(record.new) else { return }
    let slot = Slot(element: target.element, field: field)
    let place = place(of: slot) ?? slots.count
    if place == slots.count {
      slots.append(slot)
      standings.append(Standing())
      if slots.count > Self.fewSlots {
        if places.isEmpty {
          for (place, slot) in slots.enumerated() { places[slot] = place }
        } else {
          places[slot] = place
        }
      }
    }
    standings[place].add(record, at: index, of: records)
  }

  /// What its records are about, each with the first of them.
  var targets: [(target: Target, first: Int32)] { firsts.map { ($0.key, $0.value) } }

  private func place(of slot: Slot) -> Int? {
    if !places.isEmpty { return places[slot] }
    for place in slots.indices where slots[place] == slot { return place }
    return nil
  }

  private func standing(of target: Target, _ field: Field) -> Standing? {
    guard !standings.isEmpty else { return nil }
    return place(of: Slot(element: target.element, field: field)).map { standings[$0] }
  }

  /// The records of a field that nothing has replaced, in order of arrival.
  func heads(of target: Target, _ field: Field, of records: RecordList) -> [Int32] {
    standing(of: target, field)?.heads(of: records) ?? []
  }

  /// Every record that gave a field a value, in order of arrival.
  func settings(of target: Target, _ field: Field) -> [Int32] {
    standing(of: target, field)?.records ?? []
  }

  /// The budget keys that were given an amount.
  func amountKeys(of target: Target) -> [BudgetKey] {
    let element = target.element
    return slots.compactMap { slot in
      if case .amount(let key) = slot.field, slot.element == element { key } else { nil }
    }
  }

  /// How many fields have heads that disagree.
  func conflicts(of records: RecordList) -> Int {
    zip(slots, standings).count { slot, standing in
      guard standing.records.count > 1 else { return false }
      let heads = standing.heads(of: records)
      return heads.count > 1
        && Set(heads.map { slot.field.canonical(records[Int($0)].new) }).count > 1
    }
  }
}

/// What stands for one field: the records that gave it a value, and which of them were replaced.
///
/// A record replaces only what its author can have seen, that is of a lower rank: this rules out
/// circles and forged clocks.
private struct Standing: Sendable {
  /// Indices of the records that gave the field a value.
  private(set) var records: [Int32] = []
  /// Those that nothing has replaced, as long as records come in order and few stand.
  private var heads: [Int32] = []
  private var highestRank = Int64.min
  /// Records named in a base, with the highest rank that named them; kept once order is lost.
  private var replaced: [RecordID: Int64]?

  private static let fewHeads = 8

  mutating func add(_ record: JournalRecord, at index: Int32, of all: RecordList) {
    let rank = record.rank
    if replaced == nil, rank < highestRank || heads.count > Self.fewHeads {
      replaced = [:]
      heads = []
      for earlier in records { note(all[Int(earlier)]) }
    }
    records.append(index)
    guard replaced == nil else { return note(record) }
    highestRank = rank
    // Nothing that came before can have seen this one, whose rank is the highest.
    var kept = 0
    for place in heads.indices {
      let head = all.stamp(at: Int(heads[place]))
      if record.replaces(head), head.rank < rank { continue }
      heads[kept] = heads[place]
      kept += 1
    }
    heads.removeLast(heads.count - kept)
    heads.append(index)
  }

  private mutating func note(_ record: JournalRecord) {
    let (id, rank) = (record.id, record.rank)
    for base in record.base where base != id {
      let highest = replaced?[base] ?? 0
      replaced?[base] = max(highest, rank)
    }
  }

  func heads(of all: RecordList) -> [Int32] {
    guard let replaced else { return heads }
    return records.filter {
      let stamp = all.stamp(at: Int($0))
      return (replaced[stamp.id] ?? 0) <= stamp.rank
    }
  }
}

extension Target {
  /// The part of an action it is; nil for an action or the convention.
  fileprivate var element: String? {
    if case .element(_, let element) = self { element } else { nil }
  }
}
