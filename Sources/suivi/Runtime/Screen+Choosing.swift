import Canvas
import Dashboard
import Words

extension SettingsOffer {
  /// What is chosen now, and what there is to choose from.
  init(
    theme: String, keyboard: KeyPreset, usesMouse: Bool, author: String, isASCII: Bool,
    _ wording: Wording
  ) {
    var configuration = Preferences.own
    // The file was read at the start; what was chosen since is newer.
    configuration.usesMouse = usesMouse
    self.init(
      configuration: configuration,
      themes: Themes.choices(wording, environment: Surroundings.variables()), theme: theme,
      keyboard: keyboard, author: author, isASCIIOnly: isASCII,
      place: Preferences.place ?? "-", complaints: Preferences.complaints(in: wording))
  }
}

/// What a person chooses on the settings screen.
extension Screen {
  /// Takes on what was chosen, as far as it concerns how things look and what keys do.
  mutating func take(_ change: SettingChange, _ wording: Wording) {
    switch change {
    case .theme(let name):
      themeName = name
      let found = Themes.theme(
        named: name, wording, environment: Surroundings.variables())
      if let found { styles = found.theme.styles }
    case .glyphs(let chosen): glyphs = chosen
    case .keyboard(let preset):
      keyboard = preset
      keys = Preferences.own.keys(for: preset)
    case .mouse(let isUsed): usesMouse = isUsed
    case .language, .name, .plainSpaces: break
    }
  }
}
