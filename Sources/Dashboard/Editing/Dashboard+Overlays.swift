import Canvas
import ConventionModel
import Words

/// Keys while something over the screen waits for an answer.
extension Dashboard {
  mutating func answer(_ key: Key) -> [Effect] {
    guard let overlay else { return [] }
    if key == .control("c") { return [.quit] }
    if key == .control("l") { return [.redraw] }
    if key == .control("z") { return [.suspend] }
    guard isSeenWhole(overlay) else { return [] }
    switch overlay {
    case .picker(let picker): return answer(picker, key)
    case .form(let form): return answer(form, key)
    case .question(let question): return answer(question, key)
    case .palette(let palette): return answer(palette, key)
    case .menu(let menu): return answer(menu, key)
    case .importing(let review): return answer(review, key)
    case .settings(let panel): return answer(panel, key)
    case .offer(let offer): return answer(offer, key)
    }
  }

  /// Whether a question has the room it needs: what is not seen is not answered.
  private func isSeenWhole(_ overlay: Overlay) -> Bool {
    switch overlay {
    case .question, .offer: break
    case .picker, .form, .palette, .menu, .importing, .settings: return true
    }
    let pane = OverlayPane(dashboard: self, overlay: overlay)
    return pane.laidOut(in: size).map { pane.fits($0) } ?? false
  }

  /// Takes pasted text into the line being typed; line ends never submit.
  mutating func insert(pasted text: String) {
    if case .palette(var palette)? = overlay {
      palette.insert(pasted: text)
      overlay = .palette(palette)
      return
    }
    if case .settings(var panel)? = overlay {
      panel.insert(pasted: text)
      overlay = .settings(panel)
    }
    guard case .form(var form)? = overlay else { return }
    var text = text[...]
    while text.last?.isNewline == true { text.removeLast() }
    // More than a record can hold is still seen to be too much, and refused with a reason.
    let clean = text.prefix(1 << 16).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    form.lines[form.current].insert(String(clean))
    overlay = .form(form)
  }

  private mutating func answer(_ picker: Picker, _ key: Key) -> [Effect] {
    var picker = picker
    let count = picker.choices.count
    switch key {
    case .escape, .character("q"):
      overlay = nil
      return []
    case .up, .character("k"): picker.highlighted = (picker.highlighted + count - 1) % count
    case .down, .character("j"): picker.highlighted = (picker.highlighted + 1) % count
    case .home, .character("g"): picker.highlighted = 0
    case .end, .character("G"): picker.highlighted = count - 1
    case .enter: return choose(picker.choices[picker.highlighted], in: picker)
    case .character(let letter):
      // Caps Lock is no other letter.
      let lower = Character(letter.lowercased())
      if let choice = picker.choices.first(where: { $0.letter == lower }) {
        return choose(choice, in: picker)
      }
    default: break
    }
    overlay = .picker(picker)
    return []
  }

  private mutating func choose(_ choice: Picker.Choice, in picker: Picker) -> [Effect] {
    overlay = nil
    return save(
      picker.subject.targets.compactMap {
        Editing.set(picker.field, of: $0, to: choice.value, in: picker.subject.seen)
      })
  }

  private mutating func answer(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      overlay = nil
      return []
    case .tab, .down: form.current = (form.current + 1) % form.lines.count
    case .backTab, .up: form.current = (form.current + form.lines.count - 1) % form.lines.count
    case .enter:
      if form.current + 1 < form.lines.count {
        form.current += 1
      } else {
        return submit(form)
      }
    default: _ = form.lines[form.current].take(key)
    }
    overlay = .form(form)
    return []
  }

  private mutating func submit(_ form: Form) -> [Effect] {
    switch FormReading(
      form, wording, situation, views: settings.savedViews.map(\.name)
    ).result {
    case .faulty(let form):
      overlay = .form(form)
      return []
    case .drafts(let drafts):
      overlay = nil
      return save(drafts)
    case .show(let choice):
      overlay = nil
      return [.show(choice)]
    case .since(let day):
      overlay = nil
      markChanges(since: day)
      return []
    case .export(let request):
      overlay = nil
      return [.export(request)]
    case .minutes(let session, let path, let replaces):
      overlay = nil
      return [.writeMinutes(session: session, path: path, replaces: replaces)]
    case .meeting(let draft):
      overlay = nil
      return hold(draft)
    case .table(let path):
      overlay = nil
      return [.readTable(path)]
    case .viewName(let name):
      overlay = nil
      return [.save(savedView(named: name))]
    }
  }

  private mutating func answer(_ question: Question, _ key: Key) -> [Effect] {
    switch key {
    case .character("o"), .character("y"):
      overlay = nil
      // The others' records have been seen now: the drafts replace them, and nothing that came later.
      let drafts = question.drafts.compactMap { draft -> Draft? in
        guard let target = draft.on, let field = draft.field else { return draft }
        return Editing.set(field, of: target, to: draft.new, in: question.seen)
      }
      guard drafts.isEmpty else { return save(drafts) }
      unsaved = nil
      notice = .nothingChanged
      return [.abandon]
    case .character("n"), .escape, .character("q"):
      overlay = nil
      unsaved = nil
      notice = .keptOthers
      return [.abandon]
    default: return []
    }
  }
}
