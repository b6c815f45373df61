import Canvas
import Dashboard
import Words

/// What the settings screen wants done.
extension Sitting where Sight: ~Copyable {
  /// What is chosen now, and what there is to choose from; asked for when the screen opens.
  var settingsOffer: SettingsOffer {
    SettingsOffer(
      theme: look.theme, keyboard: look.keyboard, usesMouse: look.usesMouse,
      author: session.opening.author, isASCII: face.isASCII, session.wording)
  }

  /// Shows everything in the theme of that name.
  mutating func wear(_ name: String) {
    guard
      let loaded = Themes.theme(
        named: name, session.wording, environment: Surroundings.variables())
    else { return }
    face.wear(loaded.theme.styles)
    if let complaint = loaded.complaint { _ = dashboard.update(.told(complaint)) }
  }

  /// Keeps settings in the settings file; they serve at once, whether they can be kept or not.
  mutating func keep(_ changes: [SettingChange]) {
    for change in changes {
      switch change {
      case .name(let name):
        session.sign(as: name)
        _ = dashboard.update(.author(session.author))
      case .language(let language): session.speak(language)
      case .plainSpaces(let areUsed): session.usePlainSpaces(areUsed)
      case .mouse(let isUsed):
        look.usesMouse = isUsed
        face.point(isUsed)
      case .theme(let name): look.theme = name
      case .keyboard(let keyboard): look.keyboard = keyboard
      case .glyphs: break
      }
    }
    let wording = session.wording
    let refusal = Preferences.keep(changes, wording)
    _ = dashboard.update(
      .told(wording.settings(refusal.map { .notKept($0) } ?? .kept(Preferences.place ?? ""))))
  }
}
