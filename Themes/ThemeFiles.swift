/// The themes carried inside the program, as the bytes of their files.
///
/// The order of `names` is the order in which they are offered. A theme is a commented TOML file in
/// one of the folders beside this one; adding one means adding its name here.
public enum ThemeFiles {
  /// The name of each theme: that of its file, without the extension.
  public static let names = ["suivi-dark", "suivi-light", "suivi-mono"]

  /// The file of one theme, or nothing when no theme has that name.
  ///
  /// Only the file asked for is touched, so that starting up reads a single theme.
  public static func bytes(named name: String) -> [UInt8]? {
    switch name {
    case "suivi-dark": PackageResources.suivi_dark_toml
    case "suivi-light": PackageResources.suivi_light_toml
    case "suivi-mono": PackageResources.suivi_mono_toml
    default: nil
    }
  }

  /// Every theme with its file, in the order of `names`.
  public static var all: [(name: String, bytes: [UInt8])] {
    names.compactMap { name in bytes(named: name).map { (name: name, bytes: $0) } }
  }
}
