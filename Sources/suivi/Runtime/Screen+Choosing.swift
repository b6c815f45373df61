import Canvas
import Dashboard
import Words

/// What a person chooses on the settings screen.
extension Screen {
  /// What is chosen now, and what there is to choose from.
  func offer(author: String, isASCII: Bool, _ wording: Wording) -> SettingsOffer {
    var configuration = Preferences.own
    // The file was read at the start; what was chosen since is newer.
    configuration.usesMouse = usesMouse
    return SettingsOffer(
      configuration: configuration,
      themes: Themes.choices(wording, environment: Surroundings.variables()), theme: themeName,
      keyboard: keyboard, author: author, isASCIIOnly: isASCII,
      place: Preferences.place ?? "-", complaints: Preferences.complaints(in: wording))
  }

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
