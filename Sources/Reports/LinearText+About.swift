import ConventionModel
import Words

extension LinearText {
  func addAbout(to page: inout LinearPage) {
    page.heading(wording.term(.about))
    let convention = definition.convention
    addProvenance(convention.provenance, to: &page, depth: 1)
    section(.parties, definition.parties, to: &page) { party, page in
      page.line(party.name, depth: 2)
      addProvenance(party.provenance, to: &page, depth: 3)
    }
    section(.signatories, definition.signatories, to: &page) { signatory, page in
      let party = definition.parties.first { $0.id == signatory.party }?.name ?? signatory.party
      let words = [signatory.name, signatory.role, party].compactMap { $0 }
      page.line(words.joined(separator: ", "), depth: 2)
      if let stresses = signatory.stresses {
        page.line(labelled(.stresses, stresses), depth: 3)
      }
      addProvenance(signatory.provenance, to: &page, depth: 3)
    }
    section(.amendments, definition.amendments, to: &page) { amendment, page in
      page.line("\(amendment.title), \(wording.name(of: amendment.state))", depth: 2)
      addProvenance(amendment.provenance, to: &page, depth: 3)
    }
    section(.predecessors, definition.predecessors, to: &page, add: addContext)
    section(.measures, definition.measures, to: &page, add: addContext)
    section(.sources, definition.sources, to: &page) { source, page in
      page.line("\(source.title) (\(source.id))", depth: 2)
      addProvenance(source.provenance, to: &page, depth: 3)
    }
  }

  private func section<Item>(
    _ term: ReportTerm, _ items: [Item], to page: inout LinearPage,
    add: (Item, inout LinearPage) -> Void
  ) {
    guard !items.isEmpty else { return }
    page.line(wording.term(term), depth: 1)
    for item in items { add(item, &page) }
  }

  private func addContext(_ item: ContextItem, to page: inout LinearPage) {
    let hasDates = item.start != nil || item.end != nil
    let span = hasDates ? ", \(wording.span(from: item.start, to: item.end))" : ""
    page.line(item.title + span, depth: 2)
    addProvenance(item.provenance, to: &page, depth: 3)
  }

  /// The words of the source, its title, and the remark of whoever wrote the file.
  func addProvenance(_ provenance: Provenance, to page: inout LinearPage, depth: Int) {
    let source = provenance.source.map { id in
      definition.sources.first { $0.id == id }?.title ?? id
    }
    switch (provenance.quote, source) {
    case (let quote?, let source?): page.line("\(wording.quoted(quote)), \(source)", depth: depth)
    case (let quote?, nil): page.line(wording.quoted(quote), depth: depth)
    case (nil, let source?): page.line(labelled(.source, source), depth: depth)
    case (nil, nil): break
    }
    if let comment = provenance.comment { page.line(labelled(.comment, comment), depth: depth) }
  }
}
