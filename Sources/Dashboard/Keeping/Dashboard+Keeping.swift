import Canvas
import ConventionModel
import Words

/// What a person typed and has not saved: it is kept outside, and offered at the next start.
extension Dashboard {
  /// What would be lost if the program ended now; nil when nothing would.
  public var keptText: KeptText? {
    switch overlay {
    case .form(let form)?: return KeptText(form) ?? unsaved.flatMap { KeptText($0.drafts) }
    case .question(let question)?: return KeptText(question.drafts)
    default: return unsaved.flatMap { KeptText($0.drafts) }
    }
  }

  /// Offers what earlier sessions kept; whatever is being answered goes first.
  mutating func offer(_ keepsakes: [Keepsake]) {
    guard overlay == nil, !keepsakes.isEmpty else { return }
    overlay = .offer(Offer(keepsakes: keepsakes))
  }

  mutating func answer(_ offer: Offer, _ key: Key) -> [Effect] {
    var offer = offer
    let count = Offer.Choice.allCases.count
    switch key {
    case .escape, .character("q"): return later(offer)
    case .up, .backTab, .character("k"):
      offer.highlighted = (offer.highlighted + count - 1) % count
    case .down, .tab, .character("j"): offer.highlighted = (offer.highlighted + 1) % count
    // Letters that were typed before the offer was seen must not throw a text away.
    case .enter: return choose(Offer.Choice.allCases[offer.highlighted], in: offer)
    default: break
    }
    overlay = .offer(offer)
    return []
  }

  private mutating func choose(_ choice: Offer.Choice, in offer: Offer) -> [Effect] {
    switch choice {
    case .later: return later(offer)
    case .discard:
      overlay = offer.next.map { .offer($0) }
      notice = .told(wording.terminal(.discarded))
      return [.forget(offer.keepsake.id)]
    case .resume:
      overlay = nil
      return resume(offer.keepsake)
    }
  }

  private mutating func later(_ offer: Offer) -> [Effect] {
    overlay = offer.next.map { .offer($0) }
    return []
  }

  /// Goes on with a text where it was left.
  private mutating func resume(_ keepsake: Keepsake) -> [Effect] {
    let text = keepsake.text
    let form = Form.Purpose(word: text.purpose)
    if form?.isEdit != false, let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    let targets = text.targets.compactMap { Target($0) }
    let isGone = targets.first { target in
      target.action.map { situation.action($0) == nil } ?? false
    }
    guard isGone == nil, targets.count == text.targets.count, !targets.isEmpty else {
      notice = .told(wording.terminal(.keptOrphan(isGone?.text ?? text.targets.first ?? "")))
      return []
    }
    if let id = targets[0].action { select(id) }
    let gone = Effect.forget(keepsake.id)
    switch text.purpose {
    case KeptText.longNote:
      return [.editNote(targets, beginning: text.lines.joined(separator: "\n")), gone]
    case KeptText.changes:
      let drafts = zip(targets, text.lines).compactMap { target, line in
        KeptText.change(line).flatMap { field, value in
          Editing.set(field, of: target, to: value, in: situation)
        }
      }
      let others = drafts.compactMap { draft in
        draft.on.flatMap { on in draft.field.flatMap { situation.ledger.heads(of: on, $0).first } }
      }
      guard others.isEmpty else {
        // Somebody may have written since, and what was seen then is not known.
        overlay = .question(Question(others: others, seen: situation, drafts: drafts))
        return [gone]
      }
      return save(drafts) + [gone]
    default:
      guard let purpose = form else { return [] }
      open(purpose, Subject(targets: targets, seen: situation))
      guard case .form(let form)? = overlay else { return [] }
      overlay = .form(form.filled(with: text.lines))
      return [gone]
    }
  }

  /// Opens the form that a text was typed into; says so where what it was about is gone.
  private mutating func open(_ purpose: Form.Purpose, _ subject: Subject) {
    switch purpose {
    case .amount: askAmount(nil, subject)
    case .meeting: askMeeting(of: nil)
    case .minutes(let session, _):
      guard let meeting = situation.meeting(session) else {
        notice = .told(wording.terminal(.keptOrphan(session)))
        return
      }
      resume(meeting)
      askForMinutes(to: "", refused: nil, replacing: false)
    case .importTable: askForTable()
    case .export(let request): askForFile(of: request)
    default: ask(purpose, purpose.labels, subject)
    }
  }

  /// What a kept text was to become, in words.
  func name(of text: KeptText) -> String {
    switch text.purpose {
    case KeptText.longNote: return wording.heading(.noteLabel)
    case KeptText.changes: return wording.terminal(.keptChange)
    default:
      guard let purpose = Form.Purpose(word: text.purpose) else { return text.purpose }
      if case .field(let field) = purpose {
        return wording.name(of: field, in: situation.definition)
      }
      return title(of: purpose)
    }
  }
}

extension Dashboard {
  /// What was typed, as people say it: « avancement : 82 % » for a field and its value.
  func lines(of text: KeptText) -> [String] {
    guard text.purpose == KeptText.changes else { return text.lines }
    return text.lines.map { line in
      guard let (field, value) = KeptText.change(line) else { return line }
      return wording.label(wording.name(of: field, in: situation.definition)) + " "
        + wording.value(value, of: field, in: situation.definition)
    }
  }
}

extension Form {
  /// The form with what was typed into it.
  fileprivate func filled(with texts: [String]) -> Form {
    var form = self
    for (place, text) in texts.enumerated() where form.lines.indices.contains(place) {
      form.lines[place].text = text
      form.lines[place].isUntouched = false
    }
    form.current = min(texts.lastIndex { !$0.isEmpty } ?? 0, form.lines.count - 1)
    return form
  }
}
