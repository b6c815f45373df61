/// An action as it stands on a day: its definition and everything that happened to it since.
///
/// It is never changed once made; as an object it is filtered, sorted and listed by the thousand
/// without copying what it holds.
public final class ActionState: Sendable {
  /// The action as defined.
  public let action: Action
  /// Declared state (« statut »).
  public let status: Fact<Status>
  /// Declared progress (« avancement »), 0 to 100 %.
  public let progress: Fact<Int>
  /// Judged confidence (« météo »).
  public let meteo: Fact<Meteo>
  /// First day.
  public let start: Fact<Day>
  /// Due date (« échéance »).
  public let due: Fact<Day>
  /// Who leads it (« pilote »).
  public let lead: Fact<String>
  /// Whether it is to be discussed (« à discuter »).
  public let flag: Fact<Bool>
  /// Id of the engagement it serves.
  public let engagement: Fact<String>
  /// Whether that link is settled.
  public let link: Fact<Link>
  /// Milestones, those of the definition first.
  public let milestones: [MilestoneState]
  /// Indicators.
  public let indicators: [IndicatorState]
  /// Budget lines, those of the definition first.
  public let funding: [BudgetLineState]
  /// Follow-ups (« suites à donner »), oldest first.
  public let followUps: [FollowUp]
  /// Notes and decisions that nobody took back, oldest first.
  public let notes: RecordList
  /// The last record about it that told something and was not taken back, whoever wrote it.
  public let lastUpdate: JournalRecord?
  /// Days since the last record about it that was not taken back, seen in a meeting included; nil
  /// without any.
  public let daysSinceLastRecord: Int?
  /// Days since the due date, 1 on the day after; nil when not late.
  public let daysLate: Int?
  /// Whether nothing was recorded for as long as the convention allows, though something was once.
  public let isStale: Bool

  /// Id of the action.
  public var id: String { action.id }

  /// Whether its due date or that of a milestone has passed with nothing done about it.
  public var isLate: Bool { daysLate != nil || milestones.contains { $0.daysLate != nil } }

  /// Whether nothing has been said of status, progress or météo.
  public var isNotReported: Bool { ActionState.isNotReported(status, progress, meteo) }

  private static func isNotReported(
    _ status: Fact<Status>, _ progress: Fact<Int>, _ meteo: Fact<Meteo>
  ) -> Bool {
    status.reported == .notReported && progress.reported == .notReported
      && meteo.reported == .notReported
  }

  /// Whether nothing more is expected of it: done, dropped, or « sans objet ».
  public var isClosed: Bool { ActionState.isClosed(status) }

  private static func isClosed(_ status: Fact<Status>) -> Bool {
    status.reported == .notApplicable || (status.value?.isClosed ?? false)
  }

  /// Whether any of its fields has records that disagree.
  public var isConflict: Bool {
    status.isConflict || progress.isConflict || meteo.isConflict || start.isConflict
      || due.isConflict || lead.isConflict || flag.isConflict || engagement.isConflict
      || link.isConflict || milestones.contains { $0.due.isConflict || $0.done.isConflict }
      || indicators.contains(where: \.isConflict)
      || funding.contains { $0.amount.isConflict }
  }

  /// The action as it stands at the end of a day.
  ///
  /// Whoever needs many of them gives what the ledger says was taken back.
  public init(
    of action: Action, in ledger: Ledger, withdrawals: Withdrawals? = nil, convention: Convention,
    asOf day: Day, zone: Zone
  ) {
    let target = Target.action(action.id)
    let withdrawals = withdrawals ?? ledger.withdrawals()
    // What set a field is never taken back, and of most records there is nothing else to know.
    let setting = ledger.lastSetting(ofAction: action.id)
    let all = ledger.events(ofAction: action.id)
    let history =
      withdrawals.isEmpty
      ? all : all.filter { !$0.isWithdrawal && !withdrawals.contains($0) }
    self.action = action
    status = ledger.fact(of: target, .status, initial: action.status) { Status(rawValue: $0) }
    progress = ledger.fact(of: target, .progress, initial: action.progress) { Int($0) }
    meteo = ledger.fact(of: target, .meteo, initial: action.meteo) { Meteo(rawValue: $0) }
    start = ledger.fact(of: target, .start, initial: action.start) { Day(iso: $0) }
    due = ledger.fact(of: target, .due, initial: action.due) { Day(iso: $0) }
    lead = ledger.fact(of: target, .lead, initial: action.lead) { $0 }
    flag = ledger.fact(of: target, .flag, initial: .notReported) { $0 == "true" }
    engagement = ledger.fact(of: target, .engagement, initial: action.engagement) { $0 }
    link = ledger.fact(of: target, .link, initial: .value(action.link)) { Link(rawValue: $0) }
    let closed = ActionState.isClosed(status)
    milestones = MilestoneState.all(
      of: action, in: ledger, history: history, asOf: day, actionIsClosed: closed)
    indicators = action.indicators.map { IndicatorState(of: $0, action: action.id, in: ledger) }
    funding = BudgetLineState.all(of: action.funding, target: target, in: ledger)
    followUps = FollowUp.all(in: history)
    notes = RecordList(history.filter { $0.operation == .note || $0.operation == .decision })
    let told = history.last {
      switch $0.operation {
      case .seen, .pass, .session: false
      default: true
      }
    }
    if let told, let setting {
      lastUpdate = JournalRecord.precedes(told, setting.record) ? setting.record : told
    } else {
      lastUpdate = told ?? setting?.record
    }
    let latest = (history.map(\.at) + [setting?.at].compactMap { $0 }).max()
    daysSinceLastRecord = latest.map { max(0, zone.day(at: $0).days(to: day)) }
    daysLate = closed ? nil : due.value.flatMap { $0 < day ? $0.days(to: day) : nil }
    isStale =
      !closed && !ActionState.isNotReported(status, progress, meteo)
      && (daysSinceLastRecord ?? 0) > convention.staleAfterDays
  }
}

extension ActionState: Hashable {
  /// Whether both say the same; lists that share their actions are compared by what they share.
  public static func == (one: ActionState, other: ActionState) -> Bool {
    one === other || one.hasSameFacts(as: other) && one.hasSameLists(as: other)
  }

  private func hasSameFacts(as other: ActionState) -> Bool {
    action == other.action && status == other.status && progress == other.progress
      && meteo == other.meteo && start == other.start && due == other.due && lead == other.lead
      && flag == other.flag && engagement == other.engagement && link == other.link
  }

  private func hasSameLists(as other: ActionState) -> Bool {
    milestones == other.milestones && indicators == other.indicators && funding == other.funding
      && followUps == other.followUps && notes == other.notes && lastUpdate == other.lastUpdate
      && daysSinceLastRecord == other.daysSinceLastRecord && daysLate == other.daysLate
      && isStale == other.isStale
  }

  /// What tells most states apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(action.id)
    hasher.combine(status)
    hasher.combine(progress)
    hasher.combine(lastUpdate)
  }
}

/// Somebody is to do something by some day (« suite à donner »).
public struct FollowUp: Hashable, Sendable {
  /// The record that asked for it.
  public let record: JournalRecord
  /// The record that closed it, if any.
  public let closing: JournalRecord?

  /// Whether it is still to be done.
  public var isOpen: Bool { closing == nil }

  /// Days since the day it was to be done by, 1 on the day after; nil when it is closed, not due yet or
  /// has no day.
  public func daysOverdue(on today: Day) -> Int? {
    guard isOpen, let due = record.due, due < today else { return nil }
    return due.days(to: today)
  }

  /// The most days that one of some follow-ups is past its day; nil when none is.
  static func daysOverdue(_ followUps: [FollowUp], on today: Day) -> Int? {
    followUps.compactMap { $0.daysOverdue(on: today) }.max()
  }

  /// The follow-ups among records that are in order and were not taken back, oldest first.
  public static func all(in history: [JournalRecord]) -> [FollowUp] {
    var closings: [RecordID: JournalRecord] = [:]
    for record in history where record.operation == .close && record.version == 1 {
      if let closed = record.of, closings[closed] == nil { closings[closed] = record }
    }
    return history.filter { $0.operation == .followUp && $0.version == 1 }.map {
      FollowUp(record: $0, closing: closings[$0.id])
    }
  }
}
