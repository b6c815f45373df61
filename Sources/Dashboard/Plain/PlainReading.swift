import Canvas
import ConventionModel
import Typography
import Words

/// What is read aloud of a dashboard: where one is, its lines with their numbers, what is asked.
///
/// It reads what the screen draws, so that no page, list or question is left out.
struct PlainReading {
  let dashboard: Dashboard

  private var words: Wording { dashboard.wording }

  /// Lines that a number chooses, one for each; a list too long to read names how many are left.
  struct Choices {
    var lines: [String] = []
    /// Beyond these nothing is read.
    static let most = 40
  }

  /// Where one is: reading begins anew where it changes.
  enum Place: Hashable {
    case meeting(place: Int, depth: Int)
    case board(engagement: Int?, query: String?, sort: Sort)
    case page(Page.Kind, depth: Int, toggled: Set<String>, query: String?, scale: Int, shift: Int)
  }

  var place: Place {
    guard let page = dashboard.pages.last else {
      return .board(
        engagement: dashboard.chosenEngagement, query: dashboard.query, sort: dashboard.finder.sort)
    }
    if dashboard.isInReview, let review = dashboard.review {
      return .meeting(place: review.place, depth: dashboard.pages.count)
    }
    return .page(
      page.kind, depth: dashboard.pages.count, toggled: page.toggled, query: page.query,
      scale: page.scale, shift: page.shift)
  }

  /// The line that the cursor is on, by which edits know what they are about.
  var cursor: String? {
    guard let page = dashboard.pages.last else { return dashboard.selection }
    guard page.hasCursor else { return nil }
    return String(page.line)
  }

  /// Everything there is to read where one is.
  var whole: [String] {
    guard let page = dashboard.pages.last else { return board }
    let view = PageView(of: page, in: dashboard)
    let heads = view.listing.columnNames.map { SpokenLine($0) }
    var lines = [spoken(view.title)]
    var number = 0
    for place in 0..<view.listing.count {
      let text = SpokenLine(view.listing.line(place)).words(under: heads)
      if view.listing.act(place) != nil {
        number += 1
        if !text.isEmpty { lines.append(words.plain(.choice(number, text))) }
      } else if !text.isEmpty {
        lines.append(text)
      }
    }
    return lines
  }

  /// What is read first of all: the convention, its time, its engagements, its money, what wants attention.
  var opening: [String] {
    let situation = dashboard.situation
    let convention = situation.definition.convention
    var lines = [visible(convention.title)]
    if convention.isFictional { lines.append(words.fictional) }
    lines += HeaderPane.facts(of: dashboard).map(spoken)
    for (place, state) in situation.engagements.enumerated() {
      let title = state.engagement.map { $0.short ?? $0.title } ?? words(.withoutEngagement)
      lines.append(
        "\(words(.engagementNumber(place + 1))) \(visible(title)), \(words.average(state.progress))"
      )
    }
    lines += GaugePane(dashboard: dashboard).facts.map(spoken)
    let alerts = situation.alertTallies.map { words.shortAlert($0.kind, count: $0.count) }
    lines.append(alerts.isEmpty ? words(.noAlerts) : alerts.joined(separator: ", "))
    return lines
  }

  /// What is read of a list of actions that was read before: how many, and the one selected.
  var short: [String] { board.prefix(1) + [current].compactMap { $0 } }

  /// The actions in the list.
  private var board: [String] {
    let all = dashboard.situation.actions.count
    guard !dashboard.rows.isEmpty else { return [dashboard.emptiness] }
    var lines = [words.plain(.actions(dashboard.rows.count, of: all))]
    for (place, row) in dashboard.rows.prefix(Choices.most).enumerated() {
      lines.append(words.plain(.choice(place + 1, line(of: dashboard.situation.actions[row]))))
    }
    let left = dashboard.rows.count - Choices.most
    if left > 0 { lines.append(words.plain(.more(left))) }
    return lines
  }

  /// The line that the cursor is on, read alone.
  var current: String? {
    guard let page = dashboard.pages.last else {
      return dashboard.selectedAction.map { line(of: $0) }
    }
    let view = PageView(of: page, in: dashboard)
    guard let line = view.line else { return nil }
    return SpokenLine(view.listing.line(line)).words(
      under: view.listing.columnNames.map { SpokenLine($0) })
  }

  /// How many lines a number can choose.
  var count: Int {
    guard let page = dashboard.pages.last else { return dashboard.rows.count }
    let listing = PageView(of: page, in: dashboard).listing
    return (0..<listing.count).count { listing.act($0) != nil }
  }

  /// What is asked: where one is, or what is typed.
  var prompt: String {
    if let overlay = dashboard.overlay { return PlainQuestion(dashboard, overlay).prompt }
    let id = dashboard.focusedAction?.id ?? ""
    return id.isEmpty ? "> " : "\(visible(id)) > "
  }

  /// An action in words.
  private func line(of state: ActionState) -> String {
    let definition = dashboard.situation.definition
    var parts = ["\(state.id) \(state.action.short ?? state.action.title)"]
    parts.append(words.name(of: state.status.reported, in: definition))
    if state.progress.reported != .notReported {
      parts.append(words.reported(state.progress.reported, of: .progress) { words.percent($0) })
    }
    if state.meteo.reported != .notReported {
      parts.append(
        words.label(words.name(of: .meteo, in: definition)) + " "
          + words.reported(state.meteo.reported, of: .meteo) { words.name(of: $0) })
    }
    if state.due.reported != .notReported {
      parts.append(
        words.label(words.name(of: .due, in: definition)) + " "
          + words.reported(state.due.reported, of: .due) { words.date($0) })
    }
    if let late = ([state.daysLate] + state.milestones.map(\.daysLate)).compactMap({ $0 }).max() {
      parts.append(words.late(days: late))
    }
    if state.flag.value == true { parts.append(words(.toDiscuss)) }
    if state.isConflict { parts.append(words.conflictMark) }
    if dashboard.marks.contains(state.id) { parts.append(words(.markedSign)) }
    return visible(parts.joined(separator: ", "))
  }

  private func spoken(_ spans: [Span]) -> String { SpokenLine(spans).words() }

  private func visible(_ text: String) -> String { DisplayText(text).string }
}
