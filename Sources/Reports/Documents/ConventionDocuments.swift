public import ConventionModel
public import Words

/// The documents of a convention that leave the program: what is private stays out of all of them.
///
/// The same state gives the same bytes, on whatever day and machine they are made.
public struct ConventionDocuments {
  let parts: DocumentParts

  private var wording: Wording { parts.wording }
  private var situation: Situation { parts.situation }

  /// The documents of a situation.
  public init(of situation: Situation, wording: Wording) {
    parts = DocumentParts(situation: situation.withoutPrivateRecords, wording: wording)
  }

  /// One self-contained file for a browser and for paper; nothing in it is fetched from anywhere.
  public func html(_ kind: DocumentKind) -> String { HTMLPage.text(document(kind), wording) }

  /// Markdown (CommonMark, with tables).
  public func markdown(_ kind: DocumentKind) -> String {
    MarkdownPage.text(document(kind), wording)
  }

  /// Everything, for programs; see ``ConventionExport``.
  public var json: String { ConventionExport(of: situation, wording: wording).value.text }

  private func document(_ kind: DocumentKind) -> Document {
    switch kind {
    case .state: state
    case .executionReport: executionReport
    }
  }

  // MARK: The state

  private var state: Document {
    var document = parts.document(.state)
    document.blocks = [parts.periodFacts(), parts.keyFigures()]
    func add(_ term: DocumentTerm, _ blocks: [Block]) {
      document.blocks += [.heading(2, wording.document(term))] + blocks
    }
    add(.funding, parts.funding())
    add(.toLookAt, parts.alerts())
    if !situation.engagements.isEmpty {
      document.blocks += [.heading(2, wording.heading(.engagementsTitle))] + parts.engagements()
    }
    let burnUp = BurnUpDrawing(of: situation, wording)?.picture
    if let burnUp { add(.burnUp, [burnUp]) }
    let calendar = CalendarDrawing(of: situation, wording).pictures
    if !calendar.isEmpty { add(.timeline, calendar) }
    if !situation.actions.isEmpty {
      add(.actionsByEngagement, [parts.actions(), .remark(Prose(wording.document(.voids)))])
    }
    if let followUps = parts.openFollowUps() { add(.openFollowUps, [followUps]) }
    if situation.actions.contains(where: { !$0.indicators.isEmpty }) {
      add(.matrix, parts.matrix())
    }
    if !situation.funding.lines.isEmpty || situation.allocatedActions > 0 {
      add(.financialTable, parts.financialTable())
    }
    if !situation.actions.isEmpty { add(.completeness, parts.completeness()) }
    add(.provenance, parts.provenance())
    return document
  }

  // MARK: The report

  private var executionReport: Document {
    var document = parts.document(.executionReport)
    func add(_ term: DocumentTerm, _ blocks: [Block]) {
      document.blocks += [.heading(2, wording.document(term))] + blocks
    }
    document.blocks = [.remark(Prose(wording.document(.draftNote)))]
    add(.summary, [parts.periodFacts(), parts.keyFigures()])
    document.blocks.append(.blank(wording.document(.reviewOfPeriod)))
    if !situation.engagements.isEmpty {
      document.blocks += [.heading(3, wording.heading(.engagementsTitle))] + parts.engagements()
    }
    if let burnUp = BurnUpDrawing(of: situation, wording)?.picture {
      document.blocks += [.heading(3, wording.document(.burnUp)), burnUp]
    }
    document.blocks += [.heading(3, wording.document(.toLookAt))] + parts.alerts()
    document.blocks += [.heading(3, wording.document(.funding))] + parts.funding()
    let meetings = parts.meetings()
    if !meetings.isEmpty {
      document.blocks += [.heading(3, wording.document(.meetings)), .list(meetings)]
    }
    if !situation.actions.isEmpty {
      document.blocks += [.heading(3, wording.document(.completeness))] + parts.completeness()
    }
    for (title, actions) in parts.volets() {
      for (place, state) in actions.enumerated() {
        let fiche = parts.fiche(of: state)
        guard place == 0, case .page(let blocks) = fiche else {
          document.add(fiche)
          continue
        }
        let name = title.map { "\(wording.term(.volet)) \(wording.quoted($0))" }
        document.add(.page([.heading(2, name ?? wording.document(.fiches))] + blocks))
      }
    }
    document.add(.page([.heading(2, wording.document(.matrix))] + parts.matrix()))
    // What follows is set under it, so that no page holds a few lines only.
    add(.financialTable, parts.financialTable())
    add(.carryOver, [.blank(wording.document(.carryOverRequest))])
    add(.annex, parts.provenance())
    return document
  }
}
