/// The themes carried inside the program, as the bytes of their files.
///
/// The order of `names` is the order in which they are offered. A theme is a commented TOML file in
/// one of the folders beside this one; adding one means adding its name here.
public enum ThemeFiles {
  /// The name of each theme: that of its file, without the extension.
  public static let names = [
    "suivi-dark", "suivi-light", "suivi-mono", "slate", "night", "greys", "paper", "ivory",
    "projector", "contrast-dark", "contrast-light", "deuteranopia-dark", "deuteranopia-light",
    "protanopia-dark", "protanopia-light", "tritanopia-dark", "tritanopia-light", "terminal-dark",
    "terminal-light", "mono-bold",
  ]

  /// The file of one theme, or nothing when no theme has that name.
  ///
  /// Only the file asked for is touched, so that starting up reads a single theme.
  public static func bytes(named name: String) -> [UInt8]? {
    switch name {
    case "suivi-dark": PackageResources.suivi_dark_toml
    case "suivi-light": PackageResources.suivi_light_toml
    case "suivi-mono": PackageResources.suivi_mono_toml
    case "slate": PackageResources.slate_toml
    case "night": PackageResources.night_toml
    case "greys": PackageResources.greys_toml
    case "paper": PackageResources.paper_toml
    case "ivory": PackageResources.ivory_toml
    case "projector": PackageResources.projector_toml
    case "contrast-dark": PackageResources.contrast_dark_toml
    case "contrast-light": PackageResources.contrast_light_toml
    case "deuteranopia-dark": PackageResources.deuteranopia_dark_toml
    case "deuteranopia-light": PackageResources.deuteranopia_light_toml
    case "protanopia-dark": PackageResources.protanopia_dark_toml
    case "protanopia-light": PackageResources.protanopia_light_toml
    case "tritanopia-dark": PackageResources.tritanopia_dark_toml
    case "tritanopia-light": PackageResources.tritanopia_light_toml
    case "terminal-dark": PackageResources.terminal_dark_toml
    case "terminal-light": PackageResources.terminal_light_toml
    case "mono-bold": PackageResources.mono_bold_toml
    default: nil
    }
  }

  /// Every theme with its file, in the order of `names`.
  public static var all: [(name: String, bytes: [UInt8])] {
    names.compactMap { name in bytes(named: name).map { (name: name, bytes: $0) } }
  }
}
