public import Words

extension Theme.Kind {
  /// What it is called.
  public var term: SettingsTerm {
    switch self {
    case .dark: .dark
    case .light: .light
    case .mono: .mono
    }
  }
}
