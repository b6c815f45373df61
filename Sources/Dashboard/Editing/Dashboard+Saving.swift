import Canvas
import ConventionModel
import Typography
import Words

/// What the disk says of an edit, and what the person is told of it.
extension Dashboard {
  mutating func takeSaved(_ records: [JournalRecord]) {
    guard let first = records.first else { return }
    unsaved = nil
    let time = situation.zone.localTime(at: first.at)
    let more = records.count - 1
    var told: (String) -> Message = { .saved(time, $0, andMore: more) }
    if first.operation == .undo {
      told =
        isRedo(first) ? { .redone(time, $0, andMore: more) } : { .undone(time, $0, andMore: more) }
    } else if pages.isEmpty {
      // They were made for this edit; one made in a fiche, or undone, is about something else.
      marks.removeAll()
    }
    // What was done is cut before the keys are.
    let room = size.columns - 2 - DisplayText(wording(told(""))).width
    let what = DisplayText(name(of: first)).truncated(
      to: max(12, room), ellipsis: settings.glyphs.ellipsis)
    notice = told(what.string)
    moveOn(after: records)
  }

  /// What a record did, to which action; of what it undoes, what that was.
  private func name(of record: JournalRecord) -> String {
    let target = record.on?.action.map { $0 + " " } ?? ""
    // In a meeting the whole room reads along.
    if record.isPrivate, isInReview { return target + wording.meeting(.privateSaved) }
    guard record.operation == .undo else { return target + deed(of: record) }
    guard let field = record.field else { return target + deed(of: origin(of: record).record) }
    let part: String
    if case .element(_, let element)? = record.on { part = element + " " } else { part = "" }
    return target + part
      + wording.change(of: field, from: record.old, to: record.new, in: situation.definition)
  }

  /// What a record did; of one that closes, what was closed.
  func deed(of record: JournalRecord) -> String {
    let deed = wording.shortDeed(of: record, in: situation)
    guard record.operation == .close, let text = origin(of: record).record.new else { return deed }
    return wording.label(deed) + " " + text
  }

  /// Whether an undo takes back an undo.
  private func isRedo(_ record: JournalRecord) -> Bool {
    origin(of: record).steps % 2 == 0
  }

  /// The record that a chain of undos, or a closing, began with, and how many steps back it is.
  private func origin(of record: JournalRecord) -> (record: JournalRecord, steps: Int) {
    var (found, steps) = (record, 0)
    while found.operation == .undo || found.operation == .close, let id = found.of,
      let earlier = situation.ledger.record(id), JournalRecord.precedes(earlier, found)
    {
      (found, steps) = (earlier, steps + 1)
      // What was closed is what was asked for.
      if record.operation == .close { break }
    }
    return (found, steps)
  }

  mutating func takeNotSaved(_ drafts: [Draft], reason: String) {
    unsaved = Unsaved(drafts: drafts, reason: reason)
    notice = nil
  }

  /// Somebody changed the same fields meanwhile: both values are shown, and the person decides.
  mutating func takeChanged(_ drafts: [Draft], by others: [JournalRecord]) {
    overlay = .question(Question(others: others, seen: situation, drafts: drafts))
  }

  mutating func takeEdited(_ text: String?, of targets: [Target]) -> [Effect] {
    // Why there is none has been told.
    guard let text else { return [] }
    guard text.contains(where: { !$0.isWhitespace }) else {
      notice = .nothingChanged
      return []
    }
    var words = text
    while words.last?.isNewline == true { words.removeLast() }
    return save(targets.map { Draft(.note, on: $0, new: words) })
  }
}
