import Canvas
import ConventionModel
import Typography
import Words

/// The settings, at the bottom of the screen so that what they change stays in view.
struct SettingsPane {
  let settings: Settings
  /// What gives states their names.
  let definition: Definition
  let panel: SettingsPanel

  private var words: Wording { settings.wording }
  private var glyphs: GlyphSet { settings.glyphs }

  /// Draws it; gives where the cursor goes.
  func draw(on grid: inout Grid) -> OverlayPane.Caret? {
    let size = grid.size
    guard size.rows > 0, size.columns > 0 else { return nil }
    let lines = SettingsPanel.Line.allCases
    let sample = sample(columns: size.columns - 4)
    let notes = size.rows >= 20 ? complaints + [sample] : size.rows >= 14 ? [sample] : []
    let rows = min(size.rows, lines.count + notes.count + 2)
    let area = Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
    grid.fill(area)
    var list = area
    if rows > 1 {
      let place = DisplayText(words.settings(.keptIn(panel.offer.place)))
        .truncated(to: max(0, size.columns / 2), ellipsis: glyphs.ellipsis)
      grid.rule(
        [Span(words.settings(.title), .title)], right: [Span(place, .dim)], in: area,
        row: area.row, isFocused: true, glyphs: glyphs)
      list = list.splitTop(1).1
    }
    if rows > 2 {
      let keys: Rect
      (list, keys) = list.splitBottom(1)
      grid.write(
        .fitting(hints, columns: area.columns - 2, between: [Span("  ")]), column: 1,
        row: keys.row, limit: area.columns - 1)
    }
    // Where not all lines fit, those around the current one do.
    let here = lines.firstIndex(of: panel.line) ?? 0
    let shown = min(list.rows, lines.count)
    let first = max(0, min(here - shown / 2, lines.count - shown))
    for offset in 0..<shown {
      let line = lines[first + offset]
      let spans = self.spans(of: line).truncated(to: max(1, size.columns - 3), glyphs: glyphs)
      let isHere = line == panel.line
      grid.write(
        [Span(isHere ? String(glyphs.mark) : " ", .mark), Span(" ")] + spans, column: 0,
        row: list.row + offset, limit: size.columns)
    }
    for (offset, note) in notes.enumerated() where shown + offset < list.rows {
      grid.write(
        note.truncated(to: max(1, size.columns - 3), glyphs: glyphs), column: 2,
        row: list.row + shown + offset, limit: max(0, size.columns - 2))
    }
    let isTyping = panel.line == .name
    let column = isTyping ? 2 + labelWidth + 2 + DisplayText(panel.name.before).width : 0
    return OverlayPane.Caret(
      place: Point(column: min(column, size.columns - 1), row: list.row + here - first),
      isTyping: isTyping)
  }

  /// The settings, each with its value, in words.
  var spoken: [String] {
    SettingsPanel.Line.allCases.map { line in
      words.label(words.settings(line.label)) + " "
        + ([value(of: line)] + details(of: line)).joined(separator: ", ")
    }
  }

  private var labelWidth: Int {
    SettingsPanel.Line.allCases.map { DisplayText(words.settings($0.label)).width }.max() ?? 0
  }

  private func spans(of line: SettingsPanel.Line) -> [Span] {
    let isHere = line == panel.line
    let label = DisplayText(words.settings(line.label)).padded(to: labelWidth)
    let name = Span(label, isHere ? .strong : .label)
    if line == .name {
      let fault = panel.name.fault.map { [Span("  " + $0, .error)] } ?? []
      return [name, Span("  "), Span(panel.name.text, isHere ? .input : .text)]
        + (isHere ? [Span("_", .input)] : []) + fault
    }
    let (left, right) = glyphs == .ascii ? ("< ", " >") : ("‹ ", " ›")
    let details = details(of: line)
    let separator = " \(glyphs.separator.string) "
    return [
      name, Span(isHere ? left : "  ", .accent), Span(value(of: line), isHere ? .strong : .text),
      Span(isHere ? right : "  ", .accent),
      Span((details.isEmpty ? "" : " ") + details.joined(separator: separator), .dim),
    ]
  }

  private func value(of line: SettingsPanel.Line) -> String {
    let values = panel.values
    switch line {
    case .theme:
      return panel.themePlace.map { panel.offer.themes[$0].title } ?? values.theme
    case .glyphs:
      return words.settings(
        values.glyphs == .unicode
          ? .unicodeGlyphs : values.glyphs == .box ? .boxGlyphs : .asciiGlyphs)
    case .keyboard:
      return words.settings(
        values.keyboard == .french
          ? .frenchKeyboard : values.keyboard == .american ? .americanKeyboard : .afnorKeyboard)
    case .language: return words.settings(values.language == .french ? .french : .english)
    case .name: return panel.name.text
    case .mouse: return words.settings(values.mouse ? .mouseOn : .mouseOff)
    case .spaces: return words.settings(values.plainSpaces ? .plainSpaces : .fineSpaces)
    }
  }

  private func details(of line: SettingsPanel.Line) -> [String] {
    switch line {
    case .theme:
      guard let place = panel.themePlace else { return [] }
      let theme = panel.offer.themes[place]
      return [
        theme.name, theme.kind.map { words.settings($0.term) },
        theme.isOwn ? words.settings(.own) : nil,
        words.settings(.place(place + 1, of: panel.offer.themes.count)),
      ].compactMap { $0 }
    default: return []
    }
  }

  /// What is left aside of the settings file.
  private var complaints: [[Span]] {
    let most = 2
    let told = panel.offer.complaints
    var lines = told.prefix(most).map { [Span($0, .warning)] }
    if told.count > most {
      lines.append([Span(words.settings(.moreLeftAside(told.count - most)), .warning)])
    }
    return lines
  }

  /// Every state as the theme shows it, whatever the convention holds.
  private func sample(columns: Int) -> [Span] {
    var groups: [[Span]] = [Status.inProgress, .onHold, .blocked, .done, .planned].map { status in
      let state = Reported.value(status)
      return [
        Span(glyphs.mark(of: state) + " " + words.name(of: state, in: definition), Role(state))
      ]
    }
    let bar = Bar.horizontal(fraction: 0.56, columns: 8, glyphs: glyphs)
    groups.append([
      Span(bar.fill, .barFill), Span(bar.track, .barTrack), Span(" " + words.percent(56)),
    ])
    groups.append([Span(words(.lateSign), .late)])
    return .fitting(groups, columns: columns, between: [Span("  ")])
  }

  private var hints: [[Span]] {
    func hint(_ keys: String, _ term: SettingsTerm) -> [Span] {
      [Span(keys, .key), Span(" " + words.settings(term))]
    }
    func name(_ key: Key) -> String { words.name(of: key, glyphs: glyphs) }
    return [
      hint(name(.enter), .keepHint), hint(name(.escape), .cancelHint),
      panel.line == .name
        ? [Span(words.settings(.typeHint), .dim)]
        : hint(name(.left) + " " + name(.right), .changeHint),
    ]
  }
}

extension SettingsPane {
  /// The settings over a dashboard.
  init(_ dashboard: Dashboard, _ panel: SettingsPanel) {
    self.init(
      settings: dashboard.settings, definition: dashboard.situation.definition, panel: panel)
  }
}
