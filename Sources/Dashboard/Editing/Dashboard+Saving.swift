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
    let undone = situation.ledger.undone(by: first)
    var told: (String) -> Message = { .saved(time, $0, andMore: more) }
    if let undone {
      told =
        undone.isRedone
        ? { .redone(time, $0, andMore: more) } : { .undone(time, $0, andMore: more) }
    } else if pages.isEmpty {
      // They were made for this edit; one made in a fiche, or undone, is about something else.
      marks.removeAll()
    }
    // What was done is cut before the keys are.
    let room = size.columns - 2 - DisplayText(wording(told(""))).width
    let what = DisplayText(name(of: first, undone)).truncated(
      to: max(12, room), ellipsis: settings.glyphs.ellipsis)
    notice = told(what.string)
  }

  /// What a record did, to which action; of one that undoes, what changed by it.
  private func name(of record: JournalRecord, _ undone: Undone?) -> String {
    let target = record.on?.action.map { $0 + " " } ?? ""
    guard let undone else { return target + wording.shortDeed(of: record, in: situation) }
    guard let field = record.field else {
      return target + wording.shortDeed(of: undone.record, in: situation)
    }
    let part: String
    if case .element(_, let element)? = record.on { part = element + " " } else { part = "" }
    return target + part
      + wording.change(of: field, from: record.old, to: record.new, in: situation.definition)
  }

  mutating func takeNotSaved(_ drafts: [Draft], reason: String) {
    unsaved = Unsaved(drafts: drafts, reason: reason)
    notice = nil
  }

  /// Somebody changed the same fields meanwhile: both values are shown, and the person decides.
  mutating func takeChanged(_ drafts: [Draft], by others: [JournalRecord]) {
    overlay = .question(Question(others: others, seen: situation, drafts: drafts))
  }

  /// Keeps an open question about what stands now, when others wrote on meanwhile.
  mutating func refreshQuestion() {
    guard case .question(let question)? = overlay else { return }
    var others: [JournalRecord] = []
    for draft in question.drafts {
      guard let target = draft.on, let field = draft.field else { continue }
      others += situation.ledger.heads(of: target, field).filter { !draft.base.contains($0.id) }
    }
    overlay = .question(Question(others: others, seen: situation, drafts: question.drafts))
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
