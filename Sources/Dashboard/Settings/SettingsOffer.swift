/// What the settings screen begins with: what is chosen, and what there is to choose from.
public struct SettingsOffer: Hashable, Sendable {
  /// What the settings file says.
  public let configuration: Configuration
  /// Every theme.
  public let themes: [ThemeChoice]
  /// The name of the theme in use.
  public let theme: String
  /// The keyboard that the keys are for.
  public let keyboard: KeyPreset
  /// The name that records carry.
  public let author: String
  /// Whether the terminal shows ASCII alone.
  public let isASCIIOnly: Bool
  /// Where settings are kept, for people.
  public let place: String
  /// What of the file is left aside, a line each, in words.
  public let complaints: [String]

  /// What the settings screen begins with.
  public init(
    configuration: Configuration, themes: [ThemeChoice], theme: String, keyboard: KeyPreset,
    author: String, isASCIIOnly: Bool, place: String, complaints: [String]
  ) {
    self.configuration = configuration
    self.themes = themes
    self.theme = theme
    self.keyboard = keyboard
    self.author = author
    self.isASCIIOnly = isASCIIOnly
    self.place = place
    self.complaints = complaints
  }
}
