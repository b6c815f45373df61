import ConventionModel
import Words

/// One action on a page of its own (« fiche-action »).
extension DocumentParts {
  /// The page of an action, with room for what only people can write.
  func fiche(of state: ActionState) -> Block {
    var blocks: [Block] = [.heading(3, "\(state.id). \(state.action.title)")]
    if let quote = state.action.provenance.quote {
      blocks.append(.heading(4, wording.document(.objectiveInSource)))
      blocks.append(.quote(quote, source: source(state.action.provenance.source)))
    }
    blocks.append(.named(facts(of: state)))
    if !state.milestones.isEmpty {
      blocks += [.heading(4, wording.term(.milestones)), milestones(of: state)]
    }
    if !state.indicators.isEmpty {
      blocks += [.heading(4, wording.term(.indicators)), indicators(of: state)]
    }
    blocks.append(.heading(4, wording.document(.plan)))
    blocks += budget(of: state)
    blocks += texts(of: state)
    blocks.append(.blank(wording.document(.gapsAndNextSteps)))
    return .page(blocks)
  }

  private func facts(of state: ActionState) -> [(name: String, value: Prose)] {
    let target = Target.action(state.id)
    let provenance = state.action.provenance
    var facts: [(name: String, value: Prose)] = []
    func add<Value>(
      _ term: ReportTerm, _ field: Field, _ fact: Fact<Value>, _ words: (Value) -> String
    ) {
      facts.append((wording.term(term), prose(fact, field, of: target, nil, words)))
    }
    add(.status, .status, state.status) { wording.name(of: $0, in: definition) }
    add(.progress, .progress, state.progress) { wording.percent($0) }
    add(.meteo, .meteo, state.meteo) { wording.name(of: $0) }
    let link = state.link.value.map { " (\(wording.name(of: $0)))" } ?? ""
    add(.engagement, .engagement, state.engagement) {
      wording.value($0, of: .engagement, in: definition) + link
    }
    add(.lead, .lead, state.lead) { $0 }
    add(.start, .start, state.start) { wording.longDate($0) }
    add(.due, .due, state.due) { wording.longDate($0) }
    let action = state.action
    let late = ([state.daysLate] + state.milestones.map(\.daysLate)).compactMap { $0 }.max()
    var attention = late.map { [wording.late(days: $0)] } ?? []
    if state.isStale, let days = state.daysSinceLastRecord {
      attention.append(wording.stale(days: days))
    }
    if state.flag.value == true { attention.append(wording.name(of: .flag, in: definition)) }
    if !attention.isEmpty {
      facts.append((wording.document(.toLookAt), .strong(attention.joined(separator: ", "))))
    }
    if !action.partners.isEmpty {
      facts.append((wording.term(.partners), Prose(action.partners.joined(separator: ", "))))
    }
    if let group = action.group {
      facts.append((wording.term(.group), Prose(title(group, in: definition.groups))))
    }
    if let nature = action.nature {
      facts.append((wording.term(.nature), Prose(wording.name(of: nature))))
    }
    if let comment = provenance.comment {
      facts.append((wording.term(.comment), Prose(comment)))
    }
    return facts
  }

  private func milestones(of state: ActionState) -> Block {
    var table = Table(
      caption: wording.term(.milestones),
      columns: [
        Table.Column(name: wording.document(.milestone), share: 60),
        Table.Column(name: wording.document(.plannedFor), share: 20),
        Table.Column(name: wording.document(.reachedOn), share: 20),
      ])
    for milestone in state.milestones {
      var due = cell(milestone.due.reported) { wording.date($0) }
      if let days = milestone.daysLate { due.prose += .strong("\n" + wording.late(days: days)) }
      table.add([
        cell(milestone.title), due, cell(milestone.done.reported) { wording.date($0) },
      ])
    }
    return .table(table)
  }

  /// Decisions, follow-ups and notes, oldest first.
  private func texts(of state: ActionState) -> [Block] {
    var blocks: [Block] = []
    func add(_ operation: Operation, _ term: ReportTerm) {
      let records = state.notes.filter { $0.operation == operation }
      guard !records.isEmpty else { return }
      blocks.append(.heading(4, wording.term(term)))
      blocks.append(.list(records.map { line(of: $0) }))
    }
    add(.decision, .decisions)
    if let table = followUps(of: state.followUps.map { (state.id, $0) }) {
      blocks += [.heading(4, wording.term(.followUps)), table]
    }
    add(.note, .notes)
    return blocks
  }

  /// A note or a decision: its day, its words, its author.
  func line(of record: JournalRecord) -> Prose {
    Prose("\(wording.date(situation.zone.day(at: record.at))), \(record.new ?? "")")
      + .quiet(" (\(record.by))")
  }
}
