import Canvas
import ConventionModel
import Words

/// The settings screen: what keys do in it, and the screen as the settings would make it.
extension Dashboard {
  /// Opens it.
  mutating func openSettings(_ offer: SettingsOffer) {
    overlay = .settings(SettingsPanel(offer, settings))
  }

  mutating func answer(_ panel: SettingsPanel, _ key: Key) -> [Effect] {
    var panel = panel
    switch panel.press(key) {
    case .shown: return show(panel)
    case .left: return leave(panel)
    case .kept: return keep(panel)
    }
  }

  /// Shows the screen as the settings of a panel would make it, the panel over it.
  mutating func show(_ panel: SettingsPanel) -> [Effect] {
    let effects = wear(panel.values, of: panel)
    overlay = .settings(panel)
    return effects
  }

  /// Leaves everything as it was before.
  private mutating func leave(_ panel: SettingsPanel) -> [Effect] {
    let effects = wear(panel.before, of: panel)
    overlay = nil
    return effects
  }

  /// Keeps what was changed.
  private mutating func keep(_ panel: SettingsPanel) -> [Effect] {
    var panel = panel
    guard panel.canBeKept(wording) else { return show(panel) }
    let changes = panel.changes
    overlay = nil
    guard !changes.isEmpty else {
      notice = .told(wording.settings(.unchanged))
      return []
    }
    return [.keep(changes)]
  }

  /// Takes on the values of settings.
  private mutating func wear(_ values: SettingsPanel.Values, of panel: SettingsPanel) -> [Effect] {
    guard case .settings(let shown)? = overlay, shown.values != values else { return [] }
    let former = settings
    settings.take(values, instead: shown.values, panel.offer)
    if settings != former {
      finder.forget()
      refill()
      settlePage()
    }
    return shown.values.theme == values.theme ? [] : [.wear(theme: values.theme)]
  }

  /// Line by line: a number gives that setting its next value, words after it are a name, an empty
  /// line keeps all of it.
  mutating func answer(_ panel: SettingsPanel, with text: String) -> [Effect] {
    guard !text.isEmpty else { return keep(panel) }
    var panel = panel
    let words = text.split(separator: " ", maxSplits: 1)
    let lines = SettingsPanel.Line.allCases
    guard let number = words.first.flatMap({ Int($0) }), (1...lines.count).contains(number) else {
      notice = .told(wording.plain(.unknownWords(text)))
      return []
    }
    panel.line = lines[number - 1]
    if panel.line == .name, words.count > 1 {
      panel.name = Form.Line(label: .name, text: String(words[1]))
    } else {
      panel.change(1)
    }
    return show(panel)
  }
}

extension Settings {
  /// Takes on the values of a panel.
  mutating func take(
    _ values: SettingsPanel.Values, instead shown: SettingsPanel.Values, _ offer: SettingsOffer
  ) {
    glyphs = values.glyphs
    wording = Wording(values.language, usesPlainSpaces: values.plainSpaces)
    if shown.keyboard != values.keyboard { keys = offer.configuration.keys(for: values.keyboard) }
  }
}
