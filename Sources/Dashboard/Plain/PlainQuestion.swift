import ConventionModel
import Tables
import Typography
import Words

/// What waits for an answer, read aloud: its title, its choices with their numbers, what is typed next.
struct PlainQuestion {
  private let dashboard: Dashboard
  private let overlay: Overlay
  private let pane: OverlayPane

  private var words: Wording { dashboard.wording }

  init(_ dashboard: Dashboard, _ overlay: Overlay) {
    self.dashboard = dashboard
    self.overlay = overlay
    pane = OverlayPane(dashboard: dashboard, overlay: overlay)
  }

  /// How many choices a number can name.
  var count: Int {
    switch overlay {
    case .picker(let picker): picker.choices.count
    case .menu(let menu): menu.items.count
    case .palette(let palette): min(palette.found.count, PlainReading.Choices.most)
    case .question: 2
    case .importing(let review): review.plan.changes.count
    case .settings: SettingsPanel.Line.allCases.count
    case .form: 0
    case .offer: Offer.Choice.allCases.count
    }
  }

  /// What is read when it opens or changes.
  var lines: [String] {
    switch overlay {
    case .picker(let picker):
      [title]
        + numbered(
          picker.choices.indices.map { place in
            let name = words.value(
              picker.choices[place].value, of: picker.field, in: dashboard.situation.definition)
            return place == picker.highlighted ? words.plain(.present(name)) : name
          }) + [words.plain(.howToChoose)]
    case .menu(let menu):
      [menu.title]
        + numbered(
          menu.items.map { item in
            let name = item.detail.isEmpty ? item.name : "\(item.name), \(item.detail)"
            return item.isOn ? words.plain(.present(name)) : name
          }) + [words.plain(.howToChoose)]
    case .palette(let palette):
      numbered((0..<count).compactMap { palette.entry($0)?.name })
        + (palette.found.count > count ? [words.plain(.more(palette.found.count - count))] : [])
        + [words.plain(.howToSearch)]
    case .question(let question):
      [title] + pane.lines(of: question, columns: PlainVoice.columns).map(spoken)
        + [words.plain(.howToAnswer)]
    case .importing(let review):
      ImportPane(dashboard: dashboard, review: review).spoken + [words.table(.howToImport)]
    case .settings(let panel):
      [words.settings(.title)]
        + numbered(SettingsPane(dashboard, panel).spoken)
        + [panel.name.fault, words.settings(.howToSpeak)].compactMap { $0 }
    case .form(let form):
      (form.current == 0 ? [title, words.plain(.howToType)] : [])
        + [form.lines[form.current].fault].compactMap { $0 }
    case .offer(let offer):
      [title] + pane.lines(of: offer, columns: PlainVoice.columns).map(spoken)
        + numbered(Offer.Choice.allCases.map { words.terminal($0.term) })
        + [words.plain(.howToChoose)]
    }
  }

  /// What comes before what is typed.
  var prompt: String {
    guard case .form(let form) = overlay else { return "? " }
    let line = form.lines[form.current]
    let label = words.plain(.ask(pane.label(of: line.label), present: line.text))
    return DisplayText(label).string + " "
  }

  private var title: String { spoken(pane.title) }

  private func numbered(_ names: [String]) -> [String] {
    names.enumerated().map { DisplayText(words.plain(.choice($0.offset + 1, $0.element))).string }
  }

  private func spoken(_ spans: [Span]) -> String { SpokenLine(spans).words() }
}
