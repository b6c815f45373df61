import ConventionModel

/// Puts the lines of all journals together: each record once, and a count of everything else.
struct JournalCollector {
  /// Where a line stands, and in what kind of file.
  struct Origin {
    let file: String
    /// The name of the file without `.jsonl`: the replica that should have written it.
    let replica: String
    let isPrivate: Bool
  }

  /// What was read, folded as it comes.
  private(set) var ledger = Ledger()
  private(set) var summary = JournalSummary()
  /// Each record once, in the order of files and lines, later arrivals last.
  var records: RecordList { ledger.records }
  /// Whether a later line changed what was known of an earlier record.
  var hasChangedEarlier = false
  /// The highest clock among records, but for those made by hand to stand above all others.
  private(set) var highestClock: Int64 = 0
  private var lines = RecordLine()
  /// Records of a name that had another one before, with other content.
  private var twins: [RecordID: [Int]] = [:]
  private var replicas: [Replica] = []
  private var replicaIndices: [String: Int] = [:]
  /// The replica of the last record, which most often is that of the next.
  private var lastReplica: (name: String, index: Int)?

  /// The counters met of one replica.
  private struct Replica {
    let name: String
    var highest: Int64 = 0
    /// Whether the counters came one by one, from 1.
    var isDense = true

    mutating func note(_ number: Int64) {
      isDense = isDense && number == highest + 1
      if JournalRecord.counters.contains(number) { highest = max(highest, number) }
    }
  }

  /// Following a clock at the very end of the range would leave no room for anybody to go on; a
  /// record that replaces such a one goes above it all the same.
  private static let highestFollowed = JournalRecord.counters.upperBound - 1 << 32

  /// More would not be read by anybody; the counts go on.
  private static let diagnosticLimit = 1000

  // MARK: Lines

  /// Takes in a whole line, without its line feed.
  mutating func take(_ line: Span<UInt8>, number: Int, from origin: Origin) {
    if let record = lines.plain.read(line) {
      if isNext(record, in: origin) { return takeNext(record) }
      return take(record, [], number: number, from: origin)
    }
    switch lines.readAnything(line) {
    case .damaged(let problem): quarantine(problem, number: number, from: origin)
    case .record(let record, let problems):
      take(record, problems, number: number, from: origin)
    }
  }

  /// Whether a sound record comes in its turn, in the file of its own replica.
  private func isNext(_ record: borrowing JournalRecord, in origin: Origin) -> Bool {
    guard !origin.isPrivate, let lastReplica else { return false }
    let (name, number) = record.place
    let index = lastReplica.index
    return lastReplica.name == name && name == origin.replica && replicas[index].isDense
      && number == replicas[index].highest + 1
  }

  /// Takes in a record that comes in its turn.
  private mutating func takeNext(_ record: consuming JournalRecord) {
    guard let lastReplica else { return }
    summary.records += 1
    replicas[lastReplica.index].note(record.place.number)
    let rank = record.rank
    if rank <= Self.highestFollowed { highestClock = max(highestClock, rank) }
    ledger.insert(record)
  }

  /// Takes in what follows the last line feed, and says so: it counts only with its checksum.
  mutating func takeTail(_ line: Span<UInt8>, number: Int, from origin: Origin) -> Bool {
    guard case .record(let record, let problems) = lines.read(line), !record.isEditedByHand else {
      return false
    }
    take(record, problems, number: number, from: origin)
    return true
  }

  mutating func quarantine(_ problem: LineProblem, number: Int, from origin: Origin) {
    summary.quarantined += 1
    add(.warning, .quarantinedLine(problem), number: number, from: origin)
  }

  mutating func pending(number: Int, from origin: Origin) {
    summary.pending += 1
    add(.warning, .pendingTail, number: number, from: origin)
  }

  /// Notes that a whole file cannot be read.
  mutating func fail(_ problem: Problem, from origin: Origin) {
    add(.error, problem, number: 0, from: origin)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ problem: Problem, number: Int, from origin: Origin
  ) {
    guard summary.diagnostics.count < Self.diagnosticLimit else { return }
    summary.diagnostics.append(
      Diagnostic(
        place: Place(file: origin.file, line: number), severity: severity, problem: problem))
  }

  // MARK: Records

  private mutating func take(
    _ record: consuming JournalRecord, _ problems: [RecordProblem], number: Int,
    from origin: Origin
  ) {
    if origin.isPrivate { record.isPrivate = true }
    let replica = index(ofReplica: record.id.replica)
    let others = others(of: record.id, in: replica)
    if let twin = twin(of: record, among: others) {
      summary.repeated += 1
      // Of two equal lines the untouched one is kept, and what is private anywhere stays so.
      if !record.isEditedByHand, records.isEditedByHand(at: twin) {
        ledger.markUntouched(at: twin)
        summary.editedByHand -= 1
        hasChangedEarlier = true
      }
      if record.isPrivate, !records.isPrivate(at: twin) {
        ledger.markPrivate(at: twin)
        hasChangedEarlier = true
      }
      return
    }
    for problem in problems { flag(problem, of: record, number: number, from: origin) }
    if record.isEditedByHand {
      summary.editedByHand += 1
      flag(.editedByHand, of: record, number: number, from: origin)
    }
    if record.id.replica != origin.replica {
      flag(.strayReplica(file: origin.file), of: record, number: number, from: origin)
    }
    if others.isEmpty {
      summary.records += 1
    } else {
      summary.alarms += 1
      add(
        .error, .flaggedRecord(id: record.id.text, .sameIDOtherContent), number: number,
        from: origin)
    }
    replicas[replica].note(record.id.number)
    if !others.isEmpty { twins[record.id, default: []].append(records.count) }
    if record.rank <= Self.highestFollowed { highestClock = max(highestClock, record.rank) }
    ledger.insert(record)
  }

  private mutating func flag(
    _ problem: RecordProblem, of record: JournalRecord, number: Int, from origin: Origin
  ) {
    switch problem {
    case .unknownOperation, .newerVersion: summary.notUnderstood += 1
    default: break
    }
    guard summary.diagnostics.count < Self.diagnosticLimit else { return }
    add(.warning, .flaggedRecord(id: record.id.text, problem), number: number, from: origin)
  }

  /// The one of some records that says the same.
  private func twin(of record: JournalRecord, among others: [Int]) -> Int? {
    others.first { index in
      var other = records[index]
      other.isEditedByHand = record.isEditedByHand
      other.isPrivate = record.isPrivate
      return other == record
    }
  }

  // MARK: Counters

  private mutating func index(ofReplica name: String) -> Int {
    if let lastReplica, lastReplica.name == name { return lastReplica.index }
    let index = replicaIndices[name] ?? replicas.count
    if index == replicas.count {
      replicas.append(Replica(name: name))
      replicaIndices[name] = index
    }
    lastReplica = (name, index)
    return index
  }

  /// The records that have a name already, which is of a replica.
  private func others(of id: RecordID, in replica: Int) -> [Int] {
    if replicas[replica].isDense, id.number == replicas[replica].highest + 1 { return [] }
    guard let first = ledger.place(of: id) else { return [] }
    return [first] + (twins[id] ?? [])
  }

  /// The names of the replicas met.
  var replicaNames: Set<String> { ledger.replicas }

  /// The highest sound counter of a replica; 0 when it has none.
  func highestNumber(of replica: String) -> Int64 {
    replicaIndices[replica].map { replicas[$0].highest } ?? 0
  }

  /// Reports what is missing from the numbering, once all files are read.
  mutating func reportGaps(in folder: String) {
    let sorted = replicas.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for replica in sorted where !replica.isDense {
      var expected = JournalRecord.counters.lowerBound
      for numbers in ledger.numbers(of: replica.name)
      where numbers.overlaps(JournalRecord.counters) {
        if numbers.lowerBound > expected {
          add(
            .warning,
            .missingRecords(
              replica: replica.name, from: expected, through: numbers.lowerBound - 1),
            number: 0, from: Origin(file: folder, replica: replica.name, isPrivate: false))
        }
        expected = numbers.clamped(to: JournalRecord.counters).upperBound + 1
      }
    }
  }
}
