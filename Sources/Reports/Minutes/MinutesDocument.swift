import Words

/// Minutes as a document, which has the forms of all others.
extension MinutesPaper {
  /// The document: its facts, then a part for each section.
  func document(_ language: Language) -> Document {
    var document = Document(
      title: title, kind: convention, subtitle: place.isEmpty ? [] : [place], language: language,
      warning: warning)
    document.footing = title
    document.blocks = [.named(facts.map { (name: $0.label, value: Prose($0.value)) })]
    for section in sections { document.blocks += section.blocks }
    document.blocks.append(.remark(Prose("\(closing) (\(session))")))
    return document
  }
}

extension MinutesPaper.Section {
  fileprivate var blocks: [Block] {
    var blocks: [Block] = [.heading(2, title)]
    if rows.isEmpty {
      blocks.append(.paragraph(Prose(empty)))
    } else if columns.isEmpty {
      blocks.append(.list(rows.map { Prose($0.line) }))
    } else {
      blocks.append(.table(table))
    }
    return blocks + remarks.map { .remark(Prose($0)) }
  }

  private var table: Table {
    let shares = Self.shares[columns.count] ?? []
    return Table(
      caption: title,
      columns: columns.enumerated().map { place, name in
        Table.Column(name: name, share: shares.indices.contains(place) ? shares[place] : 0)
      },
      rows: rows.map { row in Table.Row(cells: row.cells.map { Table.Cell(Prose($0)) }) })
  }

  /// Percent of the width that each column takes, by how many there are: the same columns stand
  /// under each other in every table of that many; the widest takes what is left.
  private static let shares = [
    2: [30, 0], 3: [30, 0, 18], 4: [30, 22, 0, 22], 5: [26, 0, 16, 13, 15],
  ]
}
