public import ConventionModel
public import Words

/// The minutes of a meeting as a document (« procès-verbal », « relevé de décisions »).
///
/// It is a function of the journal and the definition: made again at any time it is the same, byte for
/// byte. Private notes are never in it. What comes from files is made harmless for each format.
public struct MinutesReport {
  /// What a document is written as.
  public enum Format: String, CaseIterable, Sendable {
    /// Markdown, with tables as GitHub's.
    case markdown = "md"
    /// One file that needs no other, to be read and printed.
    case html
    /// Plain text, in lines of at most 80 columns.
    case text = "txt"

    /// The format that the end of a file's name says; nil when it says none.
    public init?(path: String) {
      let name = path.lowercased()
      guard
        let format = Format.allCases.first(where: { name.hasSuffix("." + $0.rawValue) })
          ?? (name.hasSuffix(".htm") ? .html : nil)
      else { return nil }
      self = format
    }
  }

  let minutes: Minutes
  let wording: Wording

  /// The document of some minutes.
  public init(_ minutes: Minutes, wording: Wording) {
    self.minutes = minutes
    self.wording = wording
  }

  /// The minutes of a meeting as they stood when it ended; nil when nothing is left of it.
  public init?(ofMeeting id: String, in situation: Situation, _ wording: Wording) {
    guard let meeting = situation.meeting(id) else { return nil }
    self.init(Minutes.settled(meeting, in: situation), wording: wording)
  }

  /// The document, ended by a line feed.
  public func text(_ format: Format) -> String {
    switch format {
    case .markdown: MarkdownPage.text(paper.document(wording.language), wording)
    case .html: HTMLPage.text(paper.document(wording.language), wording)
    case .text: MinutesText.text(of: paper, wording)
    }
  }

  /// The title: kind and day of the meeting.
  public var title: String {
    let meeting = minutes.meeting
    return wording.label(wording.minutes(.title)) + " " + wording.longMeetingKind(meeting.kind)
      + wording.ofDay(meeting.day)
  }

  private var situation: Situation { minutes.situation }
  private var definition: Definition { situation.definition }

  var paper: MinutesPaper {
    let convention = definition.convention
    let names = [convention.kind, convention.territory].compactMap { $0 }.joined(separator: " ")
    var paper = MinutesPaper(
      title: title, convention: convention.title, place: names,
      warning: convention.isFictional ? wording.fictionalWarning : nil,
      closing: wording.minutes(.recomputed), session: minutes.meeting.id)
    paper.facts = facts
    paper.sections = [
      decisions, followUps, closed, carriedOver, changes, additions, notes, standings, money,
      checks,
    ].compactMap { $0 }
    return paper
  }

  private var facts: [(label: String, value: String)] {
    let present = minutes.meeting.present
    var seen = [wording.minutes(.examined(minutes.examined, of: minutes.agenda))]
    if !minutes.passed.isEmpty {
      seen.append(wording.meeting(.passedCount(minutes.passed.count)))
    }
    var facts = [
      (
        wording.minutes(.present),
        present.isEmpty ? wording.notReported : present.joined(separator: ", ")
      ),
      (wording.minutes(.asOf), wording.longDate(situation.asOf)),
      (wording.meeting(.agendaTitle), seen.joined(separator: ", ")),
    ]
    if let previous = minutes.previous {
      facts.append((wording.minutes(.previous), wording.name(of: previous)))
    }
    return facts.map { (label: $0.0, value: $0.1) }
  }

  /// An action, or the convention, by id and short name.
  private func name(_ target: Target?) -> String {
    guard let id = target?.action else { return wording.capitalised(wording.wholeConvention) }
    return name(ofAction: id)
  }

  private func name(ofAction id: String) -> String {
    guard let state = situation.action(id) else { return id }
    return id + " " + (state.action.short ?? state.action.title)
  }

  private var decisions: MinutesPaper.Section {
    var section = MinutesPaper.Section(
      wording.minutes(.decisions), columns: [wording.minutes(.action), wording.minutes(.text)],
      empty: wording.minutes(.noDecision))
    for record in minutes.decisions {
      section.add(
        [name(record.on), record.new ?? ""],
        as: "\(wording.label(name(record.on))) \(record.new ?? "")")
    }
    return section
  }

  private var followUps: MinutesPaper.Section {
    section(.followUps, minutes.followUps, empty: wording.minutes(.noFollowUp))
  }

  private var closed: MinutesPaper.Section? {
    minutes.closed.isEmpty ? nil : section(.closed, minutes.closed, empty: "")
  }

  private var carriedOver: MinutesPaper.Section? {
    minutes.carriedOver.isEmpty ? nil : section(.carriedOver, minutes.carriedOver, empty: "")
  }

  private func section(
    _ term: MinutesTerm, _ followUps: [FollowUp], empty: String
  ) -> MinutesPaper.Section {
    var section = MinutesPaper.Section(
      wording.minutes(term),
      columns: [.action, .text, .who, .due, .state].map { wording.minutes($0) }, empty: empty)
    for followUp in followUps {
      let record = followUp.record
      let state: String
      if let closing = followUp.closing {
        state = wording.minutes(.closedOn(situation.zone.day(at: closing.at)))
      } else if let days = followUp.daysOverdue(on: situation.asOf) {
        state = wording.minutes(.overdue(days))
      } else {
        state = wording.minutes(.open)
      }
      let who = record.who ?? wording.minutes(.noOwner)
      let due = record.due.map { wording.date($0) } ?? wording.minutes(.noDay)
      let byWhen = record.due.map { wording.byDay($0) } ?? wording.minutes(.noDay)
      section.add(
        [name(record.on), record.new ?? "", who, due, state],
        as: "\(wording.label(name(record.on))) \(record.new ?? "") (\(who), \(byWhen), \(state))")
    }
    return section
  }

  private var changes: MinutesPaper.Section {
    var section = MinutesPaper.Section(
      wording.minutes(.changes),
      columns: [.action, .field, .before, .after].map { wording.minutes($0) },
      empty: wording.minutes(.noChange))
    for change in minutes.changes {
      var field = wording.name(of: change.field, in: definition)
      if case .element(let action, let element) = change.target {
        field = partTitle(element, of: action) + ", " + field
      }
      let before = wording.value(change.old, of: change.field, in: definition)
      let after = wording.value(change.new, of: change.field, in: definition)
      section.add(
        [name(change.target), field, before, after],
        as: "\(wording.label(name(change.target))) \(field), \(before) → \(after)")
    }
    return section
  }

  /// The title of a milestone or an indicator; its id when it is gone.
  private func partTitle(_ element: String, of action: String) -> String {
    let state = situation.action(action)
    return state?.milestones.first { $0.id == element }?.title
      ?? state?.indicators.first { $0.indicator.id == element }?.indicator.title ?? element
  }

  private var additions: MinutesPaper.Section? {
    guard !minutes.additions.isEmpty else { return nil }
    var section = MinutesPaper.Section(
      wording.minutes(.additions),
      columns: [.action, .state, .text, .due].map { wording.minutes($0) }, empty: "")
    for record in minutes.additions {
      let deed = wording.meeting(record.operation == .add ? .additionMark : .removalMark)
      var title = record.new
      if title == nil, case .element(let action, let element)? = record.on {
        title = partTitle(element, of: action)
      }
      let due = record.due.map { wording.date($0) } ?? ""
      section.add(
        [name(record.on), deed, title ?? "", due],
        as: "\(wording.label(name(record.on))) \(deed), \(title ?? "")"
          + (record.due.map { " (\(wording.byDay($0)))" } ?? ""))
    }
    return section
  }

  private var notes: MinutesPaper.Section? {
    guard !minutes.notes.isEmpty else { return nil }
    var section = MinutesPaper.Section(
      wording.minutes(.notes),
      columns: [.action, .text, .by].map { wording.minutes($0) }, empty: "")
    for record in minutes.notes {
      section.add(
        [name(record.on), record.new ?? "", record.by],
        as: "\(wording.label(name(record.on))) \(record.new ?? "") (\(record.by))")
    }
    return section
  }

  /// What was left as it is, passed over, not seen.
  private var standings: MinutesPaper.Section? {
    let groups: [(MinutesTerm, [String])] = [
      (.unchanged, minutes.unchanged), (.passed, minutes.passed), (.notSeen, minutes.unseen),
    ]
    var section = MinutesPaper.Section(
      wording.minutes(.others), columns: [wording.minutes(.state), wording.minutes(.actions)],
      empty: "")
    for (term, ids) in groups where !ids.isEmpty {
      let names = ids.map { name(ofAction: $0) }.joined(separator: wording.separator)
      section.add(
        [wording.minutes(term), names], as: "\(wording.label(wording.minutes(term))) \(names)")
    }
    return section.rows.isEmpty ? nil : section
  }

  private var money: MinutesPaper.Section {
    let funding = situation.funding
    var section = MinutesPaper.Section(
      wording.minutes(.money), columns: [wording.minutes(.text), wording.minutes(.amount)],
      empty: wording.nothing(in: .money))
    func add(_ name: String, _ amount: String) {
      section.add([name, amount], as: "\(wording.label(name)) \(amount)")
    }
    for contribution in funding.contributions {
      add(
        wording.name(ofFunder: contribution.funder, in: definition),
        wording.money(contribution.amount))
    }
    if let total = funding.total {
      let kind = funding.totalKind == .computed ? wording.computed : wording.read
      add(
        wording.name(ofFunder: BudgetKey.totalFunder, in: definition),
        "\(wording.money(total)), \(kind)")
      if funding.printedTotal != nil {
        section.remarks.append(wording.inclusion(funding.includesState))
      }
      add(
        wording.heading(.stateShareName),
        funding.stateShare.map { "\(wording.share($0)), \(wording.computed)" }
          ?? wording.indeterminate)
      add(
        wording.minutes(.allocated),
        wording.allocation(situation.allocatedActions, of: situation.actions.count))
    }
    return section
  }

  private var checks: MinutesPaper.Section {
    var section = MinutesPaper.Section(
      wording.minutes(.checks), columns: [], empty: wording.minutes(.allGood))
    for check in minutes.checks {
      let text = wording.capitalised(wording.sentence(check))
      section.add([text], as: text)
    }
    return section
  }
}
