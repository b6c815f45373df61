import Canvas
import ConventionModel
import Typography
import Words

/// What waits for an answer, at the bottom of the screen so that what it is about stays in view.
struct OverlayPane {
  let dashboard: Dashboard
  let overlay: Overlay

  var words: Wording { dashboard.wording }
  var glyphs: GlyphSet { dashboard.settings.glyphs }

  /// Where the cursor of the terminal goes: to what is typed or to what is highlighted.
  struct Caret {
    let place: Point
    /// Whether text goes in there, so that the cursor must be seen.
    let isTyping: Bool
  }

  /// Draws it; gives where the cursor goes.
  func draw(on grid: inout Grid) -> Caret? {
    switch overlay {
    case .palette(let palette):
      return PalettePane(dashboard, palette).draw(on: &grid)
        .map { Caret(place: $0, isTyping: true) }
    case .menu(let menu):
      return MenuPane(settings: dashboard.settings, menu: menu).draw(on: &grid)
        .map { Caret(place: $0, isTyping: false) }
    case .importing(let review):
      return ImportPane(dashboard: dashboard, review: review).draw(on: &grid)
        .map { Caret(place: $0, isTyping: false) }
    case .settings(let panel):
      return SettingsPane(dashboard, panel).draw(on: &grid)
    case .picker, .form, .question, .offer: break
    }
    guard let laid = laidOut(in: grid.size) else { return nil }
    let area = laid.area
    grid.fill(area)
    guard fits(laid) else { return drawTooLarge(in: area, on: &grid) }
    if laid.above > 0 {
      grid.rule(title, in: area, row: area.row, isFocused: true, glyphs: glyphs)
    }
    for (offset, line) in laid.document.lines.dropFirst(laid.first).prefix(laid.room).enumerated() {
      grid.write(line, column: 1, row: area.row + laid.above + offset, limit: area.columns - 1)
    }
    let keys = [Span].fitting(
      hints.map(\.spans), columns: area.columns - 2, between: [Span("  ")])
    if area.rows > 2 { grid.write(keys, column: 1, row: area.maxRow - 1, limit: area.columns - 1) }
    let place = Point(
      column: min(1 + (laid.typing?.column ?? 0), area.columns - 1),
      row: min(area.maxRow - 1, area.row + laid.above + laid.current - laid.first))
    return Caret(place: place, isTyping: laid.typing != nil)
  }

  /// What is drawn, and where its lines go.
  struct Laid {
    var document: Document
    /// Where text is typed, as a line of the document and a column.
    var typing: (line: Int, column: Int)?
    let area: Rect
    /// Rows above the lines.
    let above: Int
    /// The line that must be seen, and the first that is.
    let current: Int
    let first: Int
    /// Rows for lines.
    let room: Int
  }

  /// Nil where there is no room at all, and for lists that lay themselves out.
  func laidOut(in size: Size) -> Laid? {
    var document = Document(columns: max(1, size.columns - 2), glyphs: glyphs)
    var typing: (line: Int, column: Int)?
    var chosen = 0
    switch overlay {
    case .picker(let picker):
      write(picker, into: &document)
      chosen = picker.highlighted
    case .form(let form): typing = write(form, into: &document)
    case .question(let question): write(question, into: &document)
    case .offer(let offer):
      write(offer, into: &document)
      chosen = document.lines.count - Offer.Choice.allCases.count + offer.highlighted
    case .palette, .menu, .importing, .settings: return nil
    }
    // Where there is little room, what is typed or chosen goes before its title, and that before keys.
    let rows = min(size.rows, document.lines.count + 2)
    guard rows > 0, size.columns > 0 else { return nil }
    // Where not all lines fit, those around the current one do.
    let room = max(1, rows - 2)
    let current = typing?.line ?? chosen
    return Laid(
      document: document, typing: typing,
      area: Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows),
      above: rows > 1 ? 1 : 0, current: current,
      first: max(0, min(current - room + 1, document.lines.count - room)), room: room)
  }

  /// What it asks, and about what.
  var title: [Span] {
    switch overlay {
    case .picker(let picker):
      [Span(words.capitalised(words.name(of: picker.field, in: definition)), .title)]
        + subject(picker.subject)
    case .form(let form):
      [Span(dashboard.title(of: form.purpose), .title)] + subject(form.subject)
    case .question: [Span(words.heading(.changedMeanwhileTitle), .warning)]
    case .offer(let offer): title(of: offer)
    case .palette, .menu, .importing, .settings: []
    }
  }

  var definition: Definition { dashboard.situation.definition }

  /// What it is about: one action by name, several by number.
  private func subject(_ subject: Subject) -> [Span] {
    guard let first = subject.targets.first else { return [] }
    let separator = Span(" \(glyphs.separator.string) ", .dim)
    if subject.targets.count > 1 {
      return [separator, Span(words(.actions(subject.targets.count)), .accent)]
    }
    let action = first.action.flatMap { subject.seen.action($0) }
    let name = action.map { $0.action.short ?? $0.action.title } ?? ""
    if first == .convention { return [separator, Span(words.wholeConvention)] }
    return [separator, Span(first.text, .title), Span(" " + name)]
  }

  private func write(_ picker: Picker, into document: inout Document) {
    for (place, choice) in picker.choices.enumerated() {
      let isHere = place == picker.highlighted
      let name = words.value(choice.value, of: picker.field, in: definition)
      document.line([
        Span(isHere ? String(glyphs.mark) : " ", .mark), Span(" "),
        Span(String(choice.letter), .key), Span("  "), mark(choice, of: picker.field),
        Span(name, isHere ? .strong : .text),
      ])
    }
  }

  /// The sign of a status or météo.
  private func mark(_ choice: Picker.Choice, of field: Field) -> Span {
    switch field {
    case .status:
      let status: Reported<Status> =
        choice.value == notApplicableWord
        ? .notApplicable : choice.value.flatMap(Status.init).map { .value($0) } ?? .notReported
      return Span(glyphs.mark(of: status) + " ", Role(status))
    case .meteo:
      let meteo: Reported<Meteo> =
        choice.value == notApplicableWord
        ? .notApplicable : choice.value.flatMap(Meteo.init).map { .value($0) } ?? .notReported
      return Span(DisplayText(words.sign(of: meteo)).padded(to: 5), Role(meteo))
    default: return Span("")
    }
  }

  /// The keys that answer, each with its words; nil for words alone.
  var hints: [(key: Key?, spans: [Span])] {
    func hint(_ key: Key, _ term: KeyTerm) -> (Key?, [Span]) {
      (key, [Span(words.name(of: key, glyphs: glyphs), .key), Span(" " + words.key(term), .text)])
    }
    switch overlay {
    case .picker:
      return [
        hint(.enter, .hintChoose), hint(.escape, .hintCancel),
        (nil, [Span(words.key(.hintLetter), .dim)]),
      ]
    case .form(let form):
      let last = form.current + 1 == form.lines.count
      let isQuestion = [.asOf, .since, .importTable].contains(form.purpose)
      let done: KeyTerm = isQuestion ? .hintShow : .hintSave
      return [hint(.enter, last ? done : .hintNext), hint(.escape, .hintCancel)]
        + (form.purpose.example.map { [(nil, [Span(words($0), .dim)])] } ?? [])
    case .question:
      return [
        (.character("o"), [Span(words.key(.yesKey), .key), Span(" " + words.key(.hintReplace))]),
        (.character("n"), [Span("n", .key), Span(" " + words.key(.hintKeep))]),
      ]
    case .offer:
      let later = words.terminal(.laterHint)
      return [
        hint(.enter, .hintChoose),
        (.escape, [Span(words.name(of: .escape, glyphs: glyphs), .key), Span(" " + later)]),
      ]
    case .palette, .menu, .importing, .settings: return []
    }
  }
}
