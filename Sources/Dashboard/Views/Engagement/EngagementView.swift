import Canvas
import ConventionModel
import Typography
import Words

/// Everything about one engagement, or about the whole convention.
struct EngagementView: Hashable, Sendable {
  /// A line of the page, below its head.
  enum Line: Hashable {
    case heading(String)
    /// The place of an action in ``Situation/actions``.
    case action(Int)
    case due(Agenda.Due)
    case alert(Alert)
    case change(JournalRecord)
    case said(TrendTerm)
    case blank
  }

  /// Its place in ``Situation/engagements``; nil for the whole convention.
  let place: Int?
  /// Places in ``Situation/actions`` of its actions.
  let actions: [Int]
  let progress: Average
  let burnUp: BurnUp?
  let money: StageAmounts
  /// How many of its actions are given anything.
  let allocated: Int
  let lines: [Line]
  /// Columns that ids take.
  let idColumns: Int

  /// Days that are looked ahead, and back where there was no meeting.
  private static let horizon = (ahead: 90, back: 30)

  init(of dashboard: Dashboard, _ id: String?) {
    let situation = dashboard.situation
    place = id.flatMap { id in situation.engagements.firstIndex { $0.id == id } }
    let actions =
      place.map { situation.engagements[$0].actions } ?? Array(situation.actions.indices)
    self.actions = actions
    let states = actions.map { situation.actions[$0] }
    progress = place.map { situation.engagements[$0].progress } ?? situation.progress
    burnUp = BurnUp(of: states, in: situation)
    let table = FinanceTable(of: situation, actions: actions)
    money = table.allocated
    allocated = table.groups.reduce(0) { $0 + $1.allocated }
    idColumns = min(12, states.map { DisplayText($0.id).width }.max() ?? 3)
    let words = dashboard.wording
    var lines: [Line] = [.heading(words.heading(.actionsTitle))]
    lines += actions.map { .action($0) }
    let ids = Set(states.map(\.id))
    let alerts = situation.alerts.filter { alert in
      alert.kind.gravity != .low && (alert.action.map(ids.contains) ?? (id == nil))
    }
    if !alerts.isEmpty {
      lines += [.blank, .heading(words.heading(.alertsTitle))] + alerts.map { .alert($0) }
    }
    let dues = Agenda.dues(of: states, asOf: situation.asOf)
      .filter { 0...EngagementView.horizon.ahead ~= $0.daysLeft }
    if !dues.isEmpty {
      lines += [.blank, .heading(words.heading(.calendarTitle))] + dues.map { .due($0) }
    }
    let meeting = Agenda.lastMeeting(in: situation)
    let since = meeting?.day ?? situation.asOf.adding(days: -EngagementView.horizon.back)
    lines += [.blank, .heading(words.trend(.changes(since: since, meeting: meeting?.kind)))]
    let changes = EngagementView.changes(since, of: id == nil ? nil : ids, in: situation)
    lines += changes.isEmpty ? [.said(.noChanges)] : changes.map { .change($0) }
    self.lines = lines
  }

  /// What was told after the end of a day and not taken back, newest first; of some actions, or of all.
  private static func changes(
    _ since: Day, of ids: Set<String>?, in situation: Situation
  ) -> [JournalRecord] {
    let end = situation.zone.end(of: since)
    return situation.ledger.records.made(from: end).filter { record in
      guard !record.isWithdrawal, !situation.withdrawals.contains(record) else {
        return false
      }
      switch record.operation {
      case .seen, .pass, .session: return false
      default: return ids.map { ids in record.on?.action.map(ids.contains) ?? false } ?? true
      }
    }.sorted { JournalRecord.precedes($1, $0) }
  }

  static func title(_ id: String?, in dashboard: Dashboard) -> [Span] {
    let words = dashboard.wording
    let engagements = dashboard.situation.engagements
    guard let id, let place = engagements.firstIndex(where: { $0.id == id }) else {
      return [Span(words.trend(.allEngagements), .title)]
    }
    let name =
      engagements[place].engagement.map { $0.short ?? $0.title } ?? words(.withoutEngagement)
    return [Span(words(.engagementNumber(place + 1)), .title), Span(" " + name)]
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let layout = EngagementLayout(self, of: dashboard, columns: columns)
    let head = layout.head.lines
    let actions = dashboard.situation.actions
    var listing = Listing(count: head.count + lines.count) { place in
      place < head.count ? head[place] : layout.line(lines[place - head.count])
    }
    func line(_ place: Int) -> Line? { place < head.count ? nil : lines[place - head.count] }
    func action(_ place: Int) -> String? {
      switch line(place) {
      case .action(let row): actions[row].id
      case .due(let due): due.action
      case .alert(let alert): alert.action
      case .change(let record): record.on?.action
      case .heading, .said, .blank, nil: nil
      }
    }
    listing.action = action
    listing.act = { place in
      if case .alert(let alert)? = line(place), alert.action == nil { return .view(.finance) }
      return action(place).map { .action($0) }
    }
    listing.edit = { place in
      guard case .due(let due)? = line(place) else { return nil }
      switch due.what {
      case .action: return .field(.due)
      case .milestone(let id, _): return .milestone(id)
      case .followUp(let record, _, _): return .followUp(record)
      }
    }
    return listing
  }
}
