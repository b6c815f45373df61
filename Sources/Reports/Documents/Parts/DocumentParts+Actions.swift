import ConventionModel
import Words

/// The actions in tables: by engagement, by what is still to be done.
extension DocumentParts {
  /// Each engagement with its average and its counts.
  func engagements() -> [Block] {
    func column(_ name: String, _ share: Int, isNumeric: Bool = false) -> Table.Column {
      Table.Column(name: name, isNumeric: isNumeric, share: share)
    }
    var table = Table(
      caption: wording.heading(.engagementsTitle),
      columns: [
        column(wording.term(.engagement), 31),
        column(wording.heading(.actionsTitle), 8, isNumeric: true),
        column(wording.term(.progress), 20), column(wording.term(.statuses), 21),
        column(wording.term(.meteo), 12),
        column(wording.heading(of: Alert.Kind.late), 8, isNumeric: true),
      ])
    for state in situation.engagements {
      table.add([
        cell(name(of: state)), cell(wording.number(state.actions.count)),
        Table.Cell(
          Prose(wording.average(state.progress)),
          bar: state.progress.share.map(\.hundredths)),
        cell(statuses(of: state)), cell(meteos(of: state)), cell(wording.number(state.late)),
      ])
    }
    let signs = Meteo.allCases.map {
      sign(of: $0) + wording.noBreakSpace + wording.name(of: $0).prefix(1).lowercased()
        + wording.name(of: $0).dropFirst()
    }
    let legend = "\(wording.label(wording.term(.meteo))) \(signs.joined(separator: ", "))."
    return [.table(table), .remark(Prose(legend))]
  }

  /// The sign of a météo; no line breaks after this minus.
  private func sign(of meteo: Meteo) -> String {
    String(wording.sign(of: .value(meteo)).map { $0 == "-" ? "\u{2212}" : $0 })
  }

  private func statuses(of state: EngagementState) -> String {
    let counts = Status.allCases.compactMap { status in
      state.statuses[status].map { (wording.name(of: status, in: definition), $0) }
    }
    return list(counts, missing: state.withoutStatus, of: state.actions.count)
  }

  private func meteos(of state: EngagementState) -> String {
    let counts = Meteo.allCases.compactMap { meteo in
      state.meteos[meteo].map { (sign(of: meteo), $0) }
    }
    return list(counts, missing: state.withoutMeteo, of: state.actions.count)
  }

  private func list(_ counts: [(String, Int)], missing: Int, of all: Int) -> String {
    let notApplicable = all - missing - counts.map(\.1).reduce(0, +)
    var parts = counts
    if notApplicable > 0 { parts.append((wording.shortNotApplicable, notApplicable)) }
    if missing > 0 { parts.append((wording.shortNotReported, missing)) }
    return parts.map { "\($0.0)\(wording.noBreakSpace)\(wording.number($0.1))" }
      .joined(separator: ", ")
  }

  /// All actions by engagement, each on a row.
  func actions() -> Block {
    var table = Table(
      caption: wording.document(.actionsByEngagement),
      columns: [
        Table.Column(name: wording.document(.action), share: 34),
        Table.Column(name: wording.term(.status), share: 10),
        Table.Column(name: wording.term(.progress), share: 16),
        Table.Column(name: wording.term(.meteo), share: 13),
        Table.Column(name: wording.term(.due), share: 12),
        Table.Column(name: wording.term(.lead), share: 15),
      ])
    for engagement in situation.engagements {
      table.add([cell(name(of: engagement))], .group)
      for place in engagement.actions { table.add(row(of: situation.actions[place])) }
    }
    return .table(table)
  }

  private func row(of state: ActionState) -> [Table.Cell] {
    var title = Prose.strong(state.id) + Prose(" \(state.action.title)")
    var marks: [String] = []
    if state.link.value == .proposed, state.engagement.value != nil {
      marks.append(wording.name(of: Link.proposed))
    }
    if state.flag.value == true { marks.append(wording.name(of: .flag, in: definition)) }
    if state.isConflict { marks.append(wording.conflictMark) }
    if !marks.isEmpty { title += .quiet(" (\(marks.joined(separator: ", ")))") }
    var due = cell(state.due.reported) { wording.date($0) }
    if let days = state.daysLate { due.prose += .strong("\n" + wording.late(days: days)) }
    var progress = cell(state.progress.reported) { wording.percent($0) }
    progress.bar = state.progress.value.map { $0 * 100 }
    return [
      Table.Cell(title), cell(state.status.reported) { wording.name(of: $0, in: definition) },
      progress, cell(state.meteo.reported) { wording.name(of: $0) }, due,
      cell(state.lead.reported) { $0 },
    ]
  }

  /// The follow-ups that are still open, those due first on top; nil when there are none.
  func openFollowUps() -> Block? {
    followUps(
      of: situation.actions.flatMap { state in
        state.followUps.filter(\.isOpen).map { (state.id, $0) }
      }.sorted {
        ($0.1.record.due ?? .distantFuture, $0.0) < ($1.1.record.due ?? .distantFuture, $1.0)
      })
  }

  /// Follow-ups and the actions they are about; nil when there are none.
  func followUps(of all: [(action: String, followUp: FollowUp)]) -> Block? {
    guard !all.isEmpty else { return nil }
    var table = Table(
      caption: wording.document(.openFollowUps),
      columns: [
        Table.Column(name: wording.document(.action), share: 8),
        Table.Column(name: wording.document(.followUp), share: 56),
        Table.Column(name: wording.document(.who), share: 18),
        Table.Column(name: wording.document(.when), share: 18),
      ])
    for (action, followUp) in all {
      let record = followUp.record
      var when = record.due.map { Prose(wording.date($0)) } ?? .quiet(wording.shortNotReported)
      if let closing = followUp.closing {
        let day = wording.date(situation.zone.day(at: closing.at))
        when += .quiet("\n\(wording.name(of: .close)), \(day)")
      } else if let due = record.due, due < situation.asOf {
        when += .strong("\n" + wording.late(days: due.days(to: situation.asOf)))
      }
      let who = record.who.flatMap { $0.isEmpty ? nil : $0 }
      table.add([
        cell(action), cell(record.new ?? ""),
        Table.Cell(who.map { Prose($0) } ?? .quiet(wording.shortNotReported)), Table.Cell(when),
      ])
    }
    return .table(table)
  }

  /// The actions in the order of the volets; those of none come last.
  func volets() -> [(title: String?, actions: [ActionState])] {
    var order = definition.volets.map(\.id)
    for state in situation.actions {
      if let volet = state.action.volet, !order.contains(volet) { order.append(volet) }
    }
    let groups = order.map { volet in
      (
        title: Optional(title(volet, in: definition.volets)),
        actions: situation.actions.filter { $0.action.volet == volet }
      )
    }
    let others = situation.actions.filter { $0.action.volet == nil }
    return (groups + [(title: nil, actions: others)]).filter { !$0.actions.isEmpty }
  }
}

extension DocumentParts {
  /// The meetings held, by day.
  func meetings() -> [Prose] {
    situation.meetings.map { meeting in
      Prose("\(wording.longMeetingKind(meeting.kind)), \(wording.longDate(meeting.day))")
    }
  }
}
