import ConventionModel
import Words

/// Reads a table row by row against the convention as it stands.
struct ImportReader {
  var plan = ImportPlan()
  let situation: Situation
  let wording: Wording
  let headings: HeadingReader
  /// The convention on the day the table was made, where that is past.
  var base: Situation?
  /// The row of each target, by its number.
  private var seen: [Target: Int] = [:]

  init(_ situation: Situation, _ wording: Wording) {
    self.situation = situation
    self.wording = wording
    headings = HeadingReader(situation)
  }

  mutating func read(_ bytes: [UInt8]) {
    switch TableText.read(bytes) {
    case .failure(let problem): fault(problem)
    case .success(let text):
      plan.encoding = text.encoding
      read(TableSheet(text.text, headings))
    }
  }

  private mutating func read(_ sheet: TableSheet) {
    plan.separator = Character(Unicode.Scalar(sheet.separator))
    plan.rowCount = sheet.rows.count
    guard !sheet.headings.isEmpty else { return fault(.empty) }
    plan.unknownColumns = sheet.unknown.map {
      .init(heading: $0, nearest: headings.nearest(to: $0, wording))
    }
    for (place, first) in sheet.duplicates {
      fault(
        .duplicateColumn(first: TableSheet.name(ofColumn: first)), row: sheet.headingRow,
        place: place, in: sheet, found: sheet.headings[place])
    }
    for placed in sheet.faults {
      let problem: ImportProblem =
        placed.fault == .unclosedQuote ? .unclosedQuote : .textAfterQuote
      fault(problem, row: placed.row + 1, place: placed.cell, in: sheet)
    }
    guard let ids = sheet.column(.id) else {
      return fault(.noIDColumn(sheet.headings.filter { !$0.isEmpty }), row: sheet.headingRow)
    }
    if sheet.rows.isEmpty { fault(.noRows) }
    base = situationOfExport(sheet)
    for row in sheet.rows { read(row, ids: ids, in: sheet) }
  }

  /// The convention at the end of the day the table was made; nil without such a day, or for today.
  private func situationOfExport(_ sheet: TableSheet) -> Situation? {
    guard let column = sheet.column(.asOf) else { return nil }
    let texts = Set(
      sheet.rows.compactMap { row -> String? in
        row.cells.indices.contains(column.place) ? row.cells[column.place].trimmed : nil
      }.filter { !$0.isEmpty })
    guard texts.count == 1, let text = texts.first, let day = day(text), day < situation.asOf
    else { return nil }
    return Situation(
      of: situation.definition,
      ledger: Ledger(records: situation.ledger.records, before: situation.zone.end(of: day)),
      asOf: day, zone: situation.zone)
  }

  private mutating func read(
    _ row: TableSheet.Row, ids: TableSheet.Column, in sheet: TableSheet
  ) {
    let extra = row.cells.dropFirst(sheet.headings.count)
    if extra.contains(where: { !$0.trimmed.isEmpty }) {
      return fault(
        .tooManyCells(row.cells.count, columns: sheet.headings.count), row: row.number)
    }
    if row.cells.count < sheet.headings.count { plan.shortRows.append(row.number) }
    let id = text(of: row, ids)
    func idFault(_ problem: ImportProblem) {
      fault(problem, row: row.number, place: ids.place, in: sheet, found: id)
    }
    guard !id.isEmpty else { return idFault(.missingID) }
    let kind = sheet.column(.kind).flatMap { self.kind(text(of: row, $0)) }
    let known = target(id, kind)
    guard let target = known ?? newMilestone(id, kind) else {
      return idFault(.unknownID(nearest: nearest(to: id)))
    }
    if let first = seen[target] { return idFault(.duplicateID(row: first)) }
    seen[target] = row.number
    guard let state = TableRow(target, in: situation) else {
      return addMilestone(target, row, ids: ids, in: sheet)
    }
    let before = (plan.changes.count, plan.refusals.count, plan.faults.count)
    for column in sheet.columns where row.cells.indices.contains(column.place) {
      read(text(of: row, column), column, of: state, row: row.number, in: sheet)
    }
    if before == (plan.changes.count, plan.refusals.count, plan.faults.count) {
      plan.untouchedRows += 1
    }
  }

  /// The text of a cell without guards and blanks around it; empty where the row ends before it.
  func text(of row: TableSheet.Row, _ column: TableSheet.Column) -> String {
    guard row.cells.indices.contains(column.place) else { return "" }
    return FormulaGuard.stripped(row.cells[column.place]).withLineFeeds.trimmed
  }

  private func kind(_ text: String) -> TableRowKind? {
    let folded = HeadingReader.folded(text)
    return TableRowKind.allCases.first { kind in
      kind.rawValue == folded
        || [Language.french, .english].contains {
          HeadingReader.folded(Wording($0).name(of: kind)) == folded
        }
    }
  }

  /// What an id names, where there is such a thing.
  private func target(_ id: String, _ kind: TableRowKind?) -> Target? {
    let isConvention = id == situation.definition.convention.id || id == Target.convention.text
    if isConvention, kind == .convention || kind == nil && situation.action(id) == nil {
      return .convention
    }
    guard kind != .convention, let target = Target(id),
      TableRow(target, in: situation) != nil
    else { return nil }
    return target
  }

  /// The id that is nearest to one that names nothing; for the first hundred alone, since a table of some
  /// other convention has nothing but such ids.
  private func nearest(to id: String) -> String? {
    guard plan.faults.count < 100 else { return nil }
    let ids = TableRow.all(of: situation).dropFirst().map(\.target.text)
    return NearestWord.to(id, among: ids + [situation.definition.convention.id])
  }

  /// What the id of a row names that is to be a new milestone.
  private func newMilestone(_ id: String, _ kind: TableRowKind?) -> Target? {
    guard kind == .milestone, let target = Target(id), case .element(let action, _) = target,
      situation.action(action) != nil
    else { return nil }
    return target
  }

  // MARK: Faults

  mutating func fault(_ problem: ImportProblem, row: Int = 0) {
    plan.faults.append(
      .init(row: row, column: nil, heading: "", found: "", problem: problem))
  }

  mutating func fault(
    _ problem: ImportProblem, row: Int, place: Int, in sheet: TableSheet, found: String = ""
  ) {
    plan.faults.append(
      .init(
        row: row, column: TableSheet.name(ofColumn: place),
        heading: sheet.headings.indices.contains(place) ? sheet.headings[place] : "",
        found: found, problem: problem))
  }
}
