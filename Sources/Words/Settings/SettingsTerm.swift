/// Words of themes and of the settings screen.
public enum SettingsTerm: Hashable, Sendable {
  /// The usual theme serves because the one chosen cannot be read; the words say why.
  case usualThemeMeanwhile(String)
  /// A theme for a dark background, for a light one, without colours.
  case dark, light, mono
  /// A theme that the person wrote.
  case own
  /// The theme that serves now.
  case current
  /// How to choose a theme, after the list of them; where own ones go.
  case themesEpilogue(folder: String)
  /// The title of the settings.
  case title
  /// A setting.
  case theme, glyphs, keyboard, language, name, mouse, spaces
  /// The sets of signs.
  case unicodeGlyphs, boxGlyphs, asciiGlyphs
  /// The keyboards.
  case frenchKeyboard, americanKeyboard, afnorKeyboard
  /// The languages, each by its own name.
  case french, english
  /// The mouse serves, or not.
  case mouseOn, mouseOff
  /// The spaces: those of typography, or ordinary ones.
  case fineSpaces, plainSpaces
  /// Place in a list: « 3 sur 18 ».
  case place(Int, of: Int)
  /// Where settings are kept.
  case keptIn(String)
  /// Keys of the settings screen.
  case changeHint, keepHint, cancelHint, typeHint
  /// The settings were kept.
  case kept(String)
  /// The settings were not kept, though they serve until the end; the words say why.
  case notKept(String)
  /// Nothing was changed.
  case unchanged
  /// A name that cannot be one.
  case notAName
  /// Further lines of the settings file that are left aside.
  case moreLeftAside(Int)
  /// How to change settings line by line.
  case howToSpeak
}

extension Wording {
  /// The words of something about themes and settings.
  public func settings(_ term: SettingsTerm) -> String {
    switch term {
    case .usualThemeMeanwhile(let reason):
      reason
        + either(
          "\(noBreakSpace); le thème habituel sert en attendant",
          "; the usual theme serves meanwhile")
    case .dark: either("sombre", "dark")
    case .light: either("clair", "light")
    case .mono: either("sans couleur", "no colour")
    case .own: either("à vous", "yours")
    case .current: either("en service", "in use")
    case .themesEpilogue(let folder):
      either(
        "Choisir\(noBreakSpace): F2 à l'écran, --theme NOM, ou theme = \"NOM\" dans config.toml.\n"
          + "Les vôtres, en premier\(noBreakSpace): \(folder)",
        "To choose: F2 on the screen, --theme NAME, or theme = \"NAME\" in config.toml.\n"
          + "Yours, which go first: \(folder)")
    case .title: either("Réglages", "Settings")
    case .theme: either("Thème", "Theme")
    case .glyphs: either("Signes", "Signs")
    case .keyboard: either("Clavier", "Keyboard")
    case .language: either("Langue", "Language")
    case .name: either("Nom au journal", "Name in the journal")
    case .mouse: either("Souris", "Mouse")
    case .spaces: either("Espaces", "Spaces")
    case .unicodeGlyphs: either("complets ▏▎▍▌◐●", "all ▏▎▍▌◐●")
    case .boxGlyphs: either("simples ▌█►●, pour les consoles", "plain ▌█►●, for consoles")
    case .asciiGlyphs: either("ASCII #>*, pour tout terminal", "ASCII #>*, for any terminal")
    case .frenchKeyboard:
      either("français, rangée & é \" ' (", "French, number row & é \" ' (")
    case .americanKeyboard: either("américain, rangée 1 2 3 4 5", "American, number row 1 2 3 4 5")
    case .afnorKeyboard:
      either("français AFNOR, rangée à é è ê (", "French AFNOR, number row à é è ê (")
    case .french: "français"
    case .english: "English"
    case .mouseOn:
      either("un clic choisit, la molette défile", "a click selects, the wheel scrolls")
    case .mouseOff: either("laissée au terminal", "left to the terminal")
    case .fineSpaces:
      either(
        "insécables\(noBreakSpace): 3\(thinSpace)383\(thinSpace)436\(noBreakSpace)€", "no-break")
    case .plainSpaces:
      either("ordinaires, pour les polices pauvres", "ordinary, for poor fonts")
    case .place(let place, let count): either("\(place) sur \(count)", "\(place) of \(count)")
    case .keptIn(let path): either("gardés dans \(path)", "kept in \(path)")
    case .changeHint: either("changer", "change")
    case .keepHint: either("garder", "keep")
    case .cancelHint: either("laisser comme avant", "leave as before")
    case .typeHint: either("taper le nom", "type the name")
    case .kept(let path): either("Réglages enregistrés dans \(path).", "Settings saved in \(path).")
    case .notKept(let reason):
      either(
        "Réglages non enregistrés, en service jusqu'à la sortie\(noBreakSpace): \(reason)",
        "Settings not saved, in use until you leave: \(reason)")
    case .unchanged: either("Rien n'a changé.", "Nothing changed.")
    case .notAName:
      either("64 caractères au plus, et au moins un", "at most 64 characters, and at least one")
    case .moreLeftAside(let count):
      self.count(
        count, either("autre ligne laissée de côté", "other line left aside"),
        either("autres lignes laissées de côté", "other lines left aside"))
    case .howToSpeak:
      either(
        "Un numéro change, un nom se tape après le sien\(noBreakSpace); une ligne vide garde, un point laisse comme "
          + "avant.",
        "A number changes, a name is typed after its own; an empty line keeps, a dot leaves as before."
      )
    }
  }
}
