import Canvas
import ConventionModel
import Typography
import Words

/// What waits for an answer, at the bottom of the screen so that what it is about stays in view.
struct OverlayPane {
  let dashboard: Dashboard
  let overlay: Overlay

  private var words: Wording { dashboard.wording }
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

  /// Whether a question is seen whole, with its answers; only then may it be answered.
  ///
  /// What is typed or chosen from is seen in part at every size.
  func fits(_ laid: Laid) -> Bool {
    switch overlay {
    case .question, .offer: break
    case .picker, .form, .palette, .menu, .importing, .settings: return true
    }
    let keys = hints.map(\.spans)
    let width = keys.reduce(0) { $0 + $1.width } + 2 * (keys.count - 1)
    return laid.document.lines.count + 2 <= laid.area.rows && width <= laid.area.columns - 2
      && laid.document.columns >= 16
  }

  /// Says that something waits which cannot be shown.
  private func drawTooLarge(in area: Rect, on grid: inout Grid) -> Caret {
    let lines = DisplayText(words.terminal(.enlarge)).wrapped(to: max(1, area.columns - 1))
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      grid.write(
        line, at: Point(column: min(1, area.columns - 1), row: area.row + offset), role: .warning,
        limit: area.columns - 1)
    }
    return Caret(place: area.origin, isTyping: false)
  }

  /// What it asks, and about what.
  var title: [Span] {
    switch overlay {
    case .picker(let picker):
      [Span(capitalised(words.name(of: picker.field, in: definition)), .title)]
        + subject(picker.subject)
    case .form(let form):
      [Span(title(of: form), .title)] + subject(form.subject)
    case .question: [Span(words.heading(.changedMeanwhileTitle), .warning)]
    case .offer(let offer): title(of: offer)
    case .palette, .menu, .importing, .settings: []
    }
  }

  /// What a question says, in lines of that many columns.
  func lines(of question: Question, columns: Int) -> [[Span]] {
    var document = Document(columns: columns, glyphs: glyphs)
    write(question, into: &document)
    return document.lines
  }

  private var definition: Definition { dashboard.situation.definition }

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

  private func write(
    _ form: Form, into document: inout Document
  ) -> (line: Int, column: Int) {
    let labels = form.lines.map { DisplayText(words.label(label(of: $0.label))) }
    // On the narrowest screens what is typed has the line to itself.
    let width =
      document.columns < 16 ? 0 : min(document.columns / 2, labels.map(\.width).max() ?? 0)
    var typing = (line: 0, column: 0)
    for (place, line) in form.lines.enumerated() {
      let room = max(1, document.columns - width - 3)
      let (text, cursor) = window(on: line, columns: room)
      if place == form.current { typing = (document.lines.count, width + 2 + cursor) }
      document.lines.append([
        Span(labels[place].truncated(to: width).padded(to: width), .label), Span("  "),
        Span(text, .input),
      ])
      if let fault = line.fault { document.paragraph(fault, .error, indent: width + 2) }
    }
    return typing
  }

  /// The part of a line around its cursor, and where in it the cursor is, in columns.
  private func window(on line: Form.Line, columns: Int) -> (DisplayText, Int) {
    let after = DisplayText(line.after)
    let before = tail(
      DisplayText(line.before), room: columns - max(1, min(after.width, columns / 3)))
    return (
      before + after.truncated(to: columns - before.width, ellipsis: glyphs.ellipsis), before.width
    )
  }

  /// The end of a text too long for its room.
  private func tail(_ text: DisplayText, room: Int) -> DisplayText {
    guard text.width > room else { return text }
    var width = 0
    var kept: [Unicode.Scalar] = []
    for cluster in text.clusters.reversed() {
      guard width + cluster.width <= room - 1 else { break }
      width += cluster.width
      kept.append(contentsOf: cluster.marks.reversed())
      kept.append(cluster.scalar)
    }
    var end = String.UnicodeScalarView()
    end.append(contentsOf: kept.reversed())
    return DisplayText(glyphs == .ascii ? "<" : "…") + DisplayText(String(end))
  }

  private func title(of form: Form) -> String { dashboard.title(of: form.purpose) }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What a line of a form asks for, in words.
  func label(of label: FormLabel) -> String {
    switch label {
    case .field(let field): capitalised(words.name(of: field, in: definition))
    case .text: words.heading(.textLabel)
    case .what: words.heading(.whatLabel)
    case .who: words.heading(.whoLabel)
    case .by: words.heading(.byLabel)
    case .title: words.heading(.titleLabel)
    case .funder: words.heading(.funderLabel)
    case .year: words.heading(.yearLabel)
    case .stage: words.heading(.stageLabel)
    case .amount: words.heading(.amountLabel)
    case .day: words.heading(.dayLabel)
    case .name: words.finding(.nameLabel)
    case .meetingKind: words.meeting(.kindLabel)
    case .present: words.meeting(.presentLabel)
    case .order: words.meeting(.orderLabel)
    case .file: words.meeting(.fileLabel)
    case .tableFile: words.table(.fileLabel)
    }
  }

  /// A question must fit the screen to be answered: of long values the beginning, of many edits the first.
  private func write(_ question: Question, into document: inout Document) {
    let most = dashboard.size.rows >= 20 ? 4 : 1
    let (others, drafts) = (question.others.prefix(most), question.drafts.prefix(most))
    for record in others {
      let time = dashboard.situation.zone.localTime(at: record.at)
      let deed = words.shortDeed(of: record, in: dashboard.situation)
      document.brief(
        words(.didMeanwhile(record.by, time, (record.on?.text ?? "") + " " + deed)), .warning)
    }
    if question.others.count > others.count {
      document.paragraph(
        glyphs.ellipsis.string + " " + words(.moreAlerts(question.others.count - others.count)),
        .dim)
    }
    for draft in drafts {
      guard let field = draft.field else { continue }
      let value = words.value(draft.new, of: field, in: definition)
      document.brief(
        words(
          .replaceBy((draft.on?.text ?? "") + " " + words.name(of: field, in: definition), value)),
        .strong)
    }
    if question.drafts.count > drafts.count {
      document.paragraph(
        glyphs.ellipsis.string + " " + words(.moreAlerts(question.drafts.count - drafts.count)),
        .dim)
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

extension Dashboard {
  /// What a form is about, in a few words.
  func title(of purpose: Form.Purpose) -> String {
    switch purpose {
    case .viewName: wording.finding(.saveView)
    case .meeting: wording.meeting(.newMeeting)
    case .minutes: wording.minutes(.title)
    case .importTable: wording.table(.importTitle)
    case .export(let request): name(of: request.document, request.format, request.profile)
    default: wording.heading(purpose.title)
    }
  }
}

extension Form.Purpose {
  var title: Heading {
    switch self {
    case .field: .editTitle
    case .indicator: .indicatorsTitle
    case .amount: .amountLabel
    case .note: .noteLabel
    case .privateNote: .privateNote
    case .decision: .decisionLabel
    case .followUp: .followUpLabel
    case .milestone: .newMilestone
    case .asOf: .asOfTitle
    case .since, .viewName, .meeting, .minutes, .importTable, .export: .sinceTitle
    }
  }

  /// What can be typed, for those who wonder.
  fileprivate var example: Message? {
    switch self {
    case .asOf, .since: .pastExample
    case .followUp, .milestone, .field(.due), .field(.start): .dayExample
    case .amount: .amountExample
    case .meeting: .meeting(.formExample)
    case .minutes: .meeting(.fileExample)
    case .field(.progress): .progressExample
    default: nil
    }
  }
}

extension Document {
  /// A paragraph of two lines at most.
  fileprivate mutating func brief(_ text: String, _ role: Role) {
    let lines = DisplayText(text).wrapped(to: columns)
    guard lines.count > 2 else { return paragraph(text, role) }
    let rest = lines[1] + DisplayText(" ") + lines[2]
    self.lines.append([Span(lines[0], role)])
    self.lines.append([Span(rest.truncated(to: columns, ellipsis: glyphs.ellipsis), role)])
  }
}
