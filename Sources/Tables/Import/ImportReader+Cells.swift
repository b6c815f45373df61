import ConventionModel
import Words

/// Cells: what they say, compared with what stands.
extension ImportReader {
  /// Takes in a cell of a row that is there.
  mutating func read(
    _ text: String, _ column: TableSheet.Column, of row: TableRow, row number: Int,
    in sheet: TableSheet
  ) {
    guard !says(text, column.meaning, of: row, in: situation) else { return }
    guard case .field(let field) = column.meaning else {
      return compare(text, column, of: row, row: number)
    }
    guard Editing.canSet(field, of: row.target, in: situation) else {
      if !text.isEmpty {
        fault(.notOfThisRow(row.kind), row: number, place: column.place, in: sheet, found: text)
      }
      return
    }
    if let base, let former = TableRow(row.target, in: base),
      says(text, column.meaning, of: former, in: base)
    {
      plan.staleCells += 1
      return
    }
    switch value(text, of: field) {
    case .failure(let problem):
      fault(problem, row: number, place: column.place, in: sheet, found: text)
    case .success(let value):
      guard let draft = Editing.set(field, of: row.target, to: value, in: situation) else {
        return
      }
      if ImportReader.areSwapped(draft.old, draft.new) {
        return fault(
          .swappedDay, row: number, place: column.place, in: sheet, found: text)
      }
      plan.changes.append(
        .init(
          row: number, target: row.target, drafts: [draft],
          changedSince: changeSinceExport(of: row.target, field)))
    }
  }

  /// Whether a cell says what an export of that situation would.
  private func says(
    _ text: String, _ column: TableColumn, of row: TableRow, in situation: Situation
  ) -> Bool {
    TableProfile.allCases.contains { profile in
      let cell = row.text(column, in: situation, profile)
      return isSame(text, cell.content) || isSame(text, TableCell.visible(cell.content))
        || (!cell.isText && ImportReader.isSameDay(text, cell.content))
    }
  }

  /// Whether two texts are the same but for kinds of blanks and for what the encoding of the file has no
  /// sign for, in the place of which there is a question mark.
  private func isSame(_ text: String, _ expected: String) -> Bool {
    if text.utf8.elementsEqual(expected.utf8) { return true }
    let (left, right) = (ImportReader.comparable(text), ImportReader.comparable(expected))
    guard left != right else { return true }
    guard let encoding = plan.encoding, left.count == right.count else { return false }
    return zip(left, right).allSatisfy { found, wanted in
      found == wanted || (found == "?" && !TableText.canWrite(wanted, in: encoding))
    }
  }

  /// Whether a day is the one expected, its year in two digits as spreadsheets show it.
  private static func isSameDay(_ text: String, _ expected: String) -> Bool {
    text.utf8.count == 8 && expected.utf8.count == 10 && text.hasPrefix(expected.prefix(6))
      && text.hasSuffix(expected.suffix(2)) && expected.dropFirst(5).first == "/"
  }

  /// Whether two days are the same but for day and month, which changed places.
  private static func areSwapped(_ old: String?, _ new: String?) -> Bool {
    guard let old = old.flatMap({ Day(iso: $0) })?.components,
      let new = new.flatMap({ Day(iso: $0) })?.components
    else { return false }
    return old != new && old.year == new.year && old.month == new.day && old.day == new.month
  }

  private static func comparable(_ text: String) -> [Unicode.Scalar] {
    text.withLineFeeds.trimmed.unicodeScalars.map { scalar in
      scalar != "\n" && scalar.properties.isWhitespace ? " " : scalar
    }
  }

  /// What the table says otherwise than the definition is told; what it computes is not taken back.
  private mutating func compare(
    _ text: String, _ column: TableSheet.Column, of row: TableRow, row number: Int
  ) {
    switch column.meaning {
    case .title, .kind, .volet, .group, .unit, .baseline:
      guard !text.isEmpty else { return }
      plan.refusals.append(
        .init(
          row: number, target: row.target, column: column.meaning,
          old: row.text(column.meaning, in: situation, .excelFrench).content, new: text))
    case .id, .updatedAt, .updatedBy, .fictional, .asOf, .field: return
    }
  }

  /// The record that stands for a field and was written after the day of the export.
  private func changeSinceExport(of target: Target, _ field: Field) -> JournalRecord? {
    guard let base else { return nil }
    return situation.ledger.heads(of: target, field).first {
      situation.zone.day(at: $0.at) > base.asOf
    }
  }

  // MARK: Values

  /// The value that a cell gives a field; days must be whole, words must be known.
  private func value(_ text: String, of field: Field) -> Result<String?, ImportProblem> {
    let (first, second) = ImportReader.farDays
    var text = text
    if [.due, .start, .done].contains(field) { text = ImportReader.withoutTime(text) }
    let reading = wording.read(text, for: field, today: first, in: situation.definition)
    switch reading {
    case .success(let value):
      // A day that depends on the day it is read is no day of a table.
      let later = wording.read(text, for: field, today: second, in: situation.definition)
      return later == reading ? .success(value) : .failure(.incompleteDay)
    case .failure(.notUnderstood(_, .due, _)), .failure(.notUnderstood(_, .start, _)),
      .failure(.notUnderstood(_, .done, _)):
      return .failure(.incompleteDay)
    case .failure(.notUnderstood(let word, let field, let expected)):
      let nearest = NearestWord.to(word, among: expected)
      return .failure(
        .value(.notUnderstood(word, field, expected: expected), nearest: nearest))
    case .failure(let problem): return .failure(.value(problem, nearest: nil))
    }
  }

  /// A day in full; nil for anything else.
  func day(_ text: String) -> Day? {
    let (first, second) = ImportReader.farDays
    let text = ImportReader.withoutTime(text)
    let day = wording.readDay(text, today: first)
    return day == wording.readDay(text, today: second) ? day : nil
  }

  private static let farDays = (
    Day(number: 0).adding(days: 14), Day(number: 20_000).adding(days: 228)
  )

  /// The text without the midnight that some programs write behind days.
  private static func withoutTime(_ text: String) -> String {
    for midnight in [" 00:00:00", "T00:00:00", " 00:00", " 0:00"] where text.hasSuffix(midnight) {
      return String(text.dropLast(midnight.count))
    }
    return text
  }

  // MARK: New milestones

  /// Takes in a row for a milestone that is to be.
  mutating func addMilestone(
    _ target: Target, _ row: TableSheet.Row, ids: TableSheet.Column, in sheet: TableSheet
  ) {
    guard case .element(let action, let element) = target else { return }
    var example: String { "\(action)/" + Editing.newMilestoneID(ofAction: action, in: situation) }
    func place(of column: TableColumn) -> Int { sheet.column(column)?.place ?? ids.place }
    let faults = plan.faults.count
    if !Identifier.isValid(element) {
      fault(
        .unusableID(example: example), row: row.number, place: ids.place, in: sheet,
        found: target.text)
    } else if Editing.elementIDs(everUsedIn: action, in: situation).contains(element.lowercased()) {
      fault(
        .idWasTaken(example: example), row: row.number, place: ids.place, in: sheet,
        found: target.text)
    }
    let title = sheet.column(.title).map { text(of: row, $0) } ?? ""
    if title.isEmpty {
      fault(.titleNeeded, row: row.number, place: place(of: .title), in: sheet)
    } else if title.utf8.count > JournalRecord.textLimit {
      fault(
        .titleTooLong(limit: JournalRecord.textLimit), row: row.number, place: place(of: .title),
        in: sheet, found: title)
    }
    let due = newValue(.due, row, in: sheet)
    let done = newValue(.done, row, in: sheet)
    for column in sheet.columns {
      guard let field = column.meaning.field, field != .due, field != .done,
        !text(of: row, column).isEmpty
      else { continue }
      fault(
        .notOfThisRow(.milestone), row: row.number, place: column.place, in: sheet,
        found: text(of: row, column))
    }
    guard faults == plan.faults.count else { return }
    var drafts = [Draft(.add, on: target, new: title, due: due.flatMap { Day(iso: $0) })]
    if due == notApplicableWord { drafts.append(Draft(.set, on: target, field: .due, new: due)) }
    if let done { drafts.append(Draft(.set, on: target, field: .done, new: done)) }
    plan.changes.append(
      .init(row: row.number, target: target, drafts: drafts, changedSince: nil))
  }

  private mutating func newValue(
    _ field: Field, _ row: TableSheet.Row, in sheet: TableSheet
  ) -> String? {
    guard let column = sheet.column(.field(field)) else { return nil }
    let text = text(of: row, column)
    switch value(text, of: field) {
    case .success(let value): return value
    case .failure(let problem):
      fault(problem, row: row.number, place: column.place, in: sheet, found: text)
      return nil
    }
  }
}
