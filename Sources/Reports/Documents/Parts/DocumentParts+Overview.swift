import ConventionModel
import Words

/// The convention as a whole: when, how far, what wants attention, how much is known.
extension DocumentParts {
  /// Period, vote, signature, amendments.
  func periodFacts() -> Block {
    let convention = definition.convention
    let period = situation.period
    var facts: [(name: String, value: Prose)] = []
    var words = wording.span(from: period.start, to: period.currentEnd)
    if let elapsed = period.elapsed {
      words += ", \(wording.elapsed(elapsed)), \(wording.daysLeft(elapsed.daysLeft))"
    }
    facts.append((wording.term(.period), Prose(words)))
    if let day = convention.adopted {
      facts.append((wording.term(.adopted), Prose(wording.longDate(day))))
    }
    if let day = convention.signed {
      facts.append((wording.term(.signed), Prose(wording.longDate(day))))
    }
    for amendment in definition.amendments {
      var parts = [amendment.title]
      if let end = amendment.end { parts.append(wording.span(from: nil, to: end)) }
      if amendment.end == period.announcedEnd, !amendment.state.isInForce,
        let elapsed = period.announcedElapsed
      {
        parts.append(wording.elapsed(elapsed))
      }
      facts.append((wording.amendment(amendment.state), Prose(parts.joined(separator: ", "))))
    }
    let signatories = definition.signatories.map { signatory in
      [signatory.name, signatory.role].compactMap { $0 }.joined(separator: ", ")
    }
    if !signatories.isEmpty {
      facts.append(
        (wording.term(.signatories), Prose(signatories.joined(separator: wording.separator))))
    }
    return .named(facts)
  }

  /// The figures that are seen first.
  func keyFigures() -> Block {
    let all = situation.actions
    let average = situation.progress
    let funding = situation.funding
    let done = all.count { $0.status.value == .done }
    let late = all.count(where: \.isLate)
    let undated = situation.alertTallies.first { $0.kind == .noDueDate }?.count ?? 0
    let declared = all.count { $0.status.reported != .notReported }
    func figure(
      _ term: DocumentTerm, _ value: String?, _ remark: String
    ) -> Block.Figure {
      Block.Figure(
        value: value ?? wording.notReported, name: wording.document(term), remark: remark,
        isVoid: value == nil)
    }
    let coverage = wording.allocation(average.reported, of: average.expected)
    let expected = situation.period.elapsed.map { wording.document(.expected($0.share)) }
    return .figures([
      figure(
        .averageProgress, average.share.map { wording.percent($0) },
        [coverage, expected].compactMap { $0 }.joined(separator: ", ")),
      figure(
        .doneActions,
        declared == 0 ? nil : wording.outOf(done, all.count),
        "\(wording.name(of: .status, in: definition)), "
          + wording.allocation(declared, of: all.count)
      ),
      figure(
        .lateActions, wording.outOf(late, all.count),
        undated == 0 ? wording.computed : wording.alert(.noDueDate, count: undated)),
      figure(
        .spent, situation.spentShare.map { wording.percent($0) },
        situation.spentShare == nil ? "" : wording.computed),
      figure(
        .stateShare, funding.stateShare.map { wording.share($0) } ?? wording.indeterminate,
        funding.stateShare == nil ? "" : wording.computed),
    ])
  }

  /// What wants attention, grouped by kind, the gravest first.
  func alerts() -> [Block] {
    guard !situation.alerts.isEmpty else {
      return [.paragraph(Prose(wording.nothing(in: .alerts)))]
    }
    let items = situation.alertTallies.map { tally -> Prose in
      let alerts = situation.alerts.filter { $0.kind == tally.kind }
      let places = alerts.map { alert -> String in
        let state = alert.action.flatMap { situation.action($0) }
        let detail =
          tally.kind.gravity == .low ? "" : wording.detail(of: alert, state, in: situation)
        return (alert.action ?? wording.wholeConvention) + (detail.isEmpty ? "" : " (\(detail))")
      }
      return .strong(wording.label(wording.alert(tally.kind, count: tally.count)))
        + Prose(
          " " + places.joined(separator: tally.kind.gravity == .low ? ", " : wording.separator))
    }
    return [.list(items)]
  }

  /// How many actions report each thing, how many say that it does not arise, how many say nothing.
  func completeness() -> [Block] {
    func column(_ term: DocumentTerm, isNumeric: Bool = true) -> Table.Column {
      Table.Column(
        name: wording.capitalised(wording.document(term)), isNumeric: isNumeric,
        share: isNumeric ? 20 : 40)
    }
    var table = Table(
      caption: wording.document(.completeness),
      columns: [
        column(.datum, isNumeric: false), column(.known), column(.notApplicable),
        column(.notReported),
      ])
    func add<Value>(_ field: Field, _ reported: (ActionState) -> Reported<Value>) {
      var counts = (known: 0, notApplicable: 0, missing: 0)
      for state in situation.actions {
        switch reported(state) {
        case .value: counts.known += 1
        case .notApplicable: counts.notApplicable += 1
        case .notReported: counts.missing += 1
        }
      }
      table.add([
        cell(wording.capitalised(wording.name(of: field, in: definition))),
        cell(wording.number(counts.known)),
        cell(wording.number(counts.notApplicable)), cell(wording.number(counts.missing)),
      ])
    }
    add(.status) { $0.status.reported }
    add(.progress) { $0.progress.reported }
    add(.meteo) { $0.meteo.reported }
    add(.start) { $0.start.reported }
    add(.due) { $0.due.reported }
    add(.lead) { $0.lead.reported }
    add(.engagement) { $0.engagement.reported }
    let confirmed = situation.actions.count {
      $0.engagement.value != nil && $0.link.value == .confirmed
    }
    let linked = situation.actions.count { $0.engagement.value != nil }
    let measures = situation.actions.flatMap(\.indicators)
    let amounts = wording.allocation(situation.allocatedActions, of: situation.actions.count)
    return [
      .table(table),
      .remark(
        Prose(
          [
            "\(wording.document(.allocatedOf)) (\(amounts))",
            wording.proposedLinks(linked - confirmed, of: linked),
            wording.trend(
              .completeness(measures.count { $0.reached != nil }, of: measures.count)),
          ].joined(separator: wording.separator) + ".")),
    ]
  }

  /// How the document was made, what its words mean, and where its figures come from.
  func provenance() -> [Block] {
    let last = situation.ledger.last.map { situation.zone.day(at: $0.at) }
    return [
      .paragraph(Prose(wording.document(.kinds))),
      .paragraph(Prose(wording.document(.voids))),
      .paragraph(
        Prose(
          wording.colophon(wording.madeFrom(situation.journal.records, last: last)) + " "
            + wording.document(.privateLeftOut))),
    ] + sources()
  }

  /// The source documents, and what of them the convention as a whole was read in.
  func sources() -> [Block] {
    guard !definition.sources.isEmpty else { return [] }
    var blocks: [Block] = [
      .list(
        definition.sources.map { source in
          Prose("\(source.title)") + .quiet(" (\(source.id))")
            + (source.provenance.comment.map { .quiet(", \($0)") } ?? "")
        })
    ]
    if let quote = definition.convention.provenance.quote {
      blocks.append(.quote(quote, source: source(definition.convention.provenance.source)))
    }
    return blocks
  }
}
