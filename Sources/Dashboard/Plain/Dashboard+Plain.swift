import Canvas
import ConventionModel
import Words

/// Lines typed in place of keys: numbers choose, letters are those of the key table, words are looked for.
extension Dashboard {
  /// Takes a line a person typed.
  mutating func take(line: String) -> [Effect] {
    let text = line.filter { !$0.isNewline }
    let trimmed = text.drop { $0 == " " }
    let answer = String(trimmed.reversed().drop { $0 == " " }.reversed())
    if let overlay { return self.answer(overlay, with: answer) }
    switch answer {
    case "": return take(key: .enter)
    case ".": return take(key: .escape)
    default: break
    }
    if let number = Int(answer) { return choose(number: number, answer) }
    if let effects = pressFirst(of: answer) { return effects }
    let id = answer.lowercased()
    if let state = situation.actions.first(where: { $0.id.lowercased() == id }) {
      select(state.id)
      return []
    }
    return search(answer)
  }

  /// Puts the cursor on a line by its number.
  private mutating func choose(number: Int, _ typed: String) -> [Effect] {
    let reading = PlainReading(dashboard: self)
    guard (1...max(1, reading.count)).contains(number), reading.count > 0 else {
      notice = .told(wording.plain(.noSuchNumber(typed, count: reading.count)))
      return []
    }
    guard var page = pages.popLast() else {
      selection = situation.actions[rows[number - 1]].id
      focus = .actions
      keepSelectionInView()
      return []
    }
    let listing = PageView(of: page, in: self).listing
    let places = (0..<listing.count).filter { listing.act($0) != nil }
    page.line = places[number - 1]
    pages.append(page)
    clampPage()
    return []
  }

  /// Presses the key that the line begins with and answers what it asks with the rest; nil where the
  /// line is no key.
  private mutating func pressFirst(of line: String) -> [Effect]? {
    guard let first = line.first,
      line.count == 1 || line.dropFirst().first == " " || "/:%".contains(first),
      settings.keys.command(for: .character(first), in: scope) != nil
    else { return nil }
    let rest = String(line.dropFirst().drop { $0 == " " })
    var effects = take(key: .character(first))
    if rest.isEmpty {
      // A filter or a search of a page is typed on the same line; none takes it away.
      if isTypingQuery || pages.last?.isTyping == true { effects += take(key: .escape) }
      return effects
    }
    if let overlay { return effects + answer(overlay, with: rest) }
    guard isTypingQuery || pages.last?.isTyping == true else { return effects }
    for character in rest { effects += take(key: .character(character)) }
    return effects + take(key: .enter)
  }

  /// Does what the only command of that name does, or lists those that have the words.
  private mutating func search(_ words: String) -> [Effect] {
    openPalette()
    guard case .palette(var palette)? = overlay else { return [] }
    palette.search(words)
    guard !palette.found.isEmpty else {
      overlay = nil
      notice = .told(wording.plain(.unknownWords(words)))
      return []
    }
    overlay = .palette(palette)
    return palette.found.count == 1 ? take(key: .enter) : []
  }

  /// Answers what waits for an answer.
  private mutating func answer(_ overlay: Overlay, with text: String) -> [Effect] {
    if text == "." { return take(key: .escape) }
    let count = PlainQuestion(self, overlay).count
    let number = Int(text)
    if let number, count > 0, !(1...count).contains(number) {
      notice = .told(wording.plain(.noSuchNumber(text, count: count)))
      return []
    }
    switch overlay {
    case .picker(var picker):
      if text.isEmpty { return take(key: .escape) }
      let letter = picker.choices.firstIndex { String($0.letter) == text.lowercased() }
      guard let place = number.map({ $0 - 1 }) ?? letter ?? place(named: text, in: picker) else {
        notice = .told(wording.plain(.unknownWords(text)))
        return []
      }
      picker.highlighted = place
      self.overlay = .picker(picker)
      return take(key: .enter)
    case .menu(var menu):
      if text.isEmpty { return take(key: .escape) }
      if let number {
        menu.highlighted = number - 1
        self.overlay = .menu(menu)
        return take(key: .enter)
      }
      return pressLetter(text)
    case .palette(var palette):
      if let number {
        palette.highlighted = number - 1
        self.overlay = .palette(palette)
        return take(key: .enter)
      }
      guard !text.isEmpty else { return take(key: .escape) }
      return search(text)
    case .importing(var review):
      guard let number else { return text.isEmpty ? take(key: .enter) : pressLetter(text) }
      review.toggle(number - 1)
      self.overlay = .importing(review)
      return []
    case .question:
      return number == 1
        ? take(key: .character("o")) : number == 2 ? take(key: .character("n")) : pressLetter(text)
    case .settings(let panel): return answer(panel, with: text)
    case .offer(var offer):
      guard let number else {
        notice = text.isEmpty ? nil : .told(wording.plain(.unknownWords(text)))
        return []
      }
      offer.highlighted = number - 1
      self.overlay = .offer(offer)
      return take(key: .enter)
    case .form(var form):
      if !text.isEmpty {
        form.lines[form.current].text = text == "-" ? "" : text
        form.lines[form.current].isUntouched = false
        form.lines[form.current].behind = 0
        form.lines[form.current].fault = nil
        self.overlay = .form(form)
      }
      return take(key: .enter)
    }
  }

  /// The place of the choice that words name.
  private func place(named text: String, in picker: Picker) -> Int? {
    let value = wording.read(
      text, for: picker.field, today: situation.asOf, in: situation.definition)
    guard case .success(let value) = value else { return nil }
    return picker.choices.firstIndex { $0.value == value }
  }

  /// Presses a letter that chooses; words that are no letter choose nothing.
  private mutating func pressLetter(_ text: String) -> [Effect] {
    guard text.count == 1, let letter = text.first else {
      notice = .told(wording.plain(.unknownWords(text)))
      return []
    }
    return take(key: .character(letter))
  }
}
