import ConventionModel

extension RecordLine {
  /// What a line says before it is known to be a record.
  struct Draft {
    var version: Int64?
    var id: RecordID?
    var clock: Int64?
    var at: Instant?
    var by: String?
    var operation: Operation?
    var on: Target?
    var field: Field?
    var hasNew = false
    var old: String?
    var new: String?
    var base: [RecordID] = []
    var of: RecordID?
    var batch: String?
    var session: String?
    var isPrivate = false
    var who: String?
    var due: Day?
    var kind: String?
    var date: Day?
    var present: [String] = []
    var isUntouched = false
    /// Whether a key holds something that no record of this version has there.
    var isMisshapen = false
    var problems: [RecordProblem] = []
  }
}

extension RecordLine.Draft {
  /// The record, if the line has what every record needs.
  consuming func outcome(like other: JournalRecord?) -> RecordLine.Outcome {
    guard let version, version > 0, let id else { return .damaged(.notARecord) }
    var problems = problems
    if version > 1 {
      problems.append(.newerVersion(version))
      return .record(record(version: version, id: id, like: other), problems)
    }
    guard clock != nil, at != nil, let by, !by.isEmpty, let operation else {
      return .damaged(.notARecord)
    }
    if case .unknown(let word) = operation {
      problems.append(.unknownOperation(word))
    } else {
      // An undo without a field takes a note or the like back.
      let isWithdrawal = operation == .undo && field == nil && of != nil
      let isWhole =
        !operation.setsValue || isWithdrawal || (on != nil && field != nil && hasNew)
      guard !isMisshapen, isWhole else { return .damaged(.notARecord) }
    }
    let counters = JournalRecord.counters
    if !counters.contains(id.number) || !counters.contains(clock ?? 0) {
      problems.append(.counterOutOfRange)
    }
    if operation.setsValue, let field, !field.accepts(new) {
      if case .unknown(let word) = field {
        problems.append(.unknownField(word))
      } else {
        problems.append(.valueOutOfDomain(field: field.word, value: new ?? ""))
      }
    }
    return .record(record(version: version, id: id, like: other), problems)
  }

  private consuming func record(
    version: Int64, id: RecordID, like other: JournalRecord?
  ) -> JournalRecord {
    JournalRecord(
      version: version, id: id, clock: clock ?? 0, at: at ?? Instant(milliseconds: 0),
      by: by ?? "", operation: operation ?? .unknown(""), on: on, field: field, old: old, new: new,
      base: base, of: of, batch: batch, session: session, isPrivate: isPrivate, who: who, due: due,
      kind: kind, date: date, present: present, isEditedByHand: !isUntouched, like: other)
  }
}
