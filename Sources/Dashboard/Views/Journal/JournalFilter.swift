import ConventionModel
import Typography
import Words

/// What is looked for in a journal: words, and `par:`, `champ:`, `depuis:`, `avant:` with a value.
struct JournalFilter {
  private var needles: [[UInt8]] = []
  private var person: [UInt8]?
  private var field: [UInt8]?
  private var from: Day?
  private var until: Day?
  /// Whether a day was asked for that is none: nothing is found then.
  private var isUnreadable = false

  /// Whether what records say is looked at, which costs more than who wrote them and when.
  var looksAtWords: Bool { !needles.isEmpty || field != nil }

  init(_ query: String, _ words: Wording, today: Day) {
    for part in query.split(separator: " ") {
      let pieces = part.split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false
      ).map(String.init)
      guard pieces.count == 2 else {
        needles.append(FoldedText(String(part)).bytes)
        continue
      }
      switch SearchFolding.fold(pieces[0]) {
      case "par", "by": person = FoldedText(pieces[1]).bytes
      case "champ", "field": field = FoldedText(pieces[1]).bytes
      case "depuis", "since":
        from = words.readPastDay(pieces[1], today: today)
        isUnreadable = isUnreadable || from == nil && !pieces[1].isEmpty
      case "avant", "before":
        until = words.readPastDay(pieces[1], today: today)
        isUnreadable = isUnreadable || until == nil && !pieces[1].isEmpty
      default: needles.append(FoldedText(String(part)).bytes)
      }
    }
  }

  /// Whether a record of that day was written when, and by whom, it was asked.
  func accepts(_ record: JournalRecord, day: Day) -> Bool {
    if isUnreadable { return false }
    if let from, day < from { return false }
    if let until, day >= until { return false }
    guard let person, !person.isEmpty else { return true }
    return FoldedText(record.by).contains(person)
  }

  /// Whether it says what was asked; `text` is all of it that can be read on its line, folded, what it
  /// did first.
  func accepts(_ record: JournalRecord, saying text: FoldedText) -> Bool {
    if let field {
      let name = FoldedText(record.field?.word ?? record.operation.word)
      // The field's word in the file, or its name as the line says it.
      guard name.bytes.starts(with: field) || text.bytes.starts(with: field) else { return false }
    }
    return needles.allSatisfy { text.contains($0) }
  }
}
