/// A meeting (« COTECH », « COPIL ») as the journal tells it: who was there and what was written in it.
public struct Meeting: Hashable, Sendable {
  /// The `session` that its records carry.
  public let id: String
  /// What kind of meeting, in the words of whoever opened it.
  public let kind: String?
  /// The day it is of.
  public let day: Day
  /// Those present.
  public let present: [String]
  /// The order in which actions are gone through.
  public let order: MeetingOrder
  /// Its records that nobody took back, oldest first, those that name it among them; never none.
  public let records: [JournalRecord]

  /// The meeting of that name; nil when the ledger has nothing of it left.
  ///
  /// What the last record that names it says counts, so that somebody who arrives late can be added.
  init?(_ id: String, in ledger: Ledger, withdrawals: Withdrawals, zone: Zone) {
    let records = ledger.history(ofSession: id).filter {
      !$0.isWithdrawal && !withdrawals.contains($0)
    }
    guard let first = records.first else { return nil }
    let heading = records.last { $0.operation == .session && $0.version == 1 }
    self.id = id
    self.records = records
    kind = heading?.kind
    day = heading?.date ?? zone.day(at: first.at)
    present = heading?.present ?? []
    order = heading?.new.flatMap { MeetingOrder(word: $0) } ?? .attention
  }

  /// Whether an action, or the convention, was seen or passed over.
  public enum Standing: Hashable, Sendable {
    /// Neither yet.
    case toSee
    /// Seen.
    case seen
    /// Passed over.
    case passed
  }

  /// What was seen and what was passed over; what is in neither is still to be seen.
  public var standings: [Target: Standing] {
    var standings: [Target: Standing] = [:]
    for record in records {
      guard let target = record.on else { continue }
      if record.operation == .seen { standings[target] = .seen }
      if record.operation == .pass { standings[target] = .passed }
    }
    return standings
  }

  /// The name that records of a meeting carry: its day and its kind, `2023-03-05-cotech`.
  ///
  /// Two people who open the same meeting on two machines give it the same name.
  public static func id(kind: String, day: Day) -> String {
    var slug = ""
    for scalar in kind.lowercased().unicodeScalars.prefix(64) {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if let last = slug.unicodeScalars.last, last != "-" {
        slug += "-"
      }
    }
    while slug.unicodeScalars.last == "-" { slug.unicodeScalars.removeLast() }
    return slug.isEmpty ? day.iso : day.iso + "-" + slug
  }
}

extension Situation {
  /// The meetings that anything is left of, by day, then in the order they were opened.
  public var meetings: [Meeting] {
    ledger.sessions.compactMap {
      Meeting($0, in: ledger, withdrawals: withdrawals, zone: zone)
    }.sorted { left, right in
      if left.day != right.day { return left.day < right.day }
      return JournalRecord.precedes(left.records[0], right.records[0])
    }
  }

  /// The meeting of that name.
  public func meeting(_ id: String) -> Meeting? {
    Meeting(id, in: ledger, withdrawals: withdrawals, zone: zone)
  }

  /// The meeting before another one, by day, then in the order they were opened.
  public func meeting(before meeting: Meeting) -> Meeting? {
    let all = meetings
    guard let place = all.firstIndex(where: { $0.id == meeting.id }) else { return nil }
    return place > 0 ? all[place - 1] : nil
  }

  /// The convention as it stood when a meeting ended, or before it began, on the day of the meeting.
  ///
  /// It is the same at any later time: what was written since does not count, nor what was taken back
  /// since.
  public func rewound(to moment: MeetingMoment, of meeting: Meeting) -> Situation {
    // What was taken back since counted then.
    let own = ledger.history(ofSession: meeting.id)
    guard let first = own.first, let last = own.last else { return self }
    let past = ledger.records.filter { record in
      switch moment {
      case .beginning: JournalRecord.precedes(record, first)
      case .end: !JournalRecord.precedes(last, record)
      }
    }
    return Situation(
      of: definition, ledger: Ledger(records: past), journal: journal, asOf: meeting.day,
      zone: zone)
  }
}

/// A moment of a meeting.
public enum MeetingMoment: Hashable, Sendable {
  /// Before its first record.
  case beginning
  /// After its last record.
  case end
}
