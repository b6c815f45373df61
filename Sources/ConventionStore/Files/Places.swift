import Glibc

/// Where conventions and settings are looked for; the environment comes in as a value.
public enum Places {
  /// A folder to open, and how it was found.
  public enum Found: Hashable, Sendable {
    /// Named in `SUIVI_DIR`.
    case environment(ConventionFolder)
    /// The nearest folder upward that holds a definition.
    case upward(ConventionFolder)
    /// Where the shipped convention is kept; the folder need not exist yet.
    case shipped(ConventionFolder)
    /// Nowhere: neither `XDG_DATA_HOME` nor `HOME` says where data is kept.
    case nowhere
  }

  /// The id of the shipped convention, which is also the name of its folder.
  public static let shippedName = "val-de-marne-2022"

  /// The folder to open when the person names none.
  ///
  /// `SUIVI_DIR` first, then the working directory and those above it, then the shipped convention.
  public static func folder(
    environment: [String: String], workingDirectory: String
  ) -> Found {
    if let named = environment["SUIVI_DIR"], !named.isEmpty {
      return .environment(ConventionFolder(path: named))
    }
    if let nearest = nearest(from: workingDirectory) { return .upward(nearest) }
    guard let data = dataHome(environment) else { return .nowhere }
    return .shipped(ConventionFolder(path: "\(data)/suivi/\(shippedName)"))
  }

  /// The folder of settings and themes, `$XDG_CONFIG_HOME/suivi`; nil when nothing says where it is.
  public static func configuration(environment: [String: String]) -> String? {
    home("XDG_CONFIG_HOME", or: ".config", environment).map { "\($0)/suivi" }
  }

  /// The folder of what was typed and not saved, `$XDG_STATE_HOME/suivi/drafts`; nil when nothing says
  /// where it is.
  public static func drafts(environment: [String: String]) -> String? {
    home("XDG_STATE_HOME", or: ".local/state", environment).map { "\($0)/suivi/drafts" }
  }

  /// The working directory of the process; nil when it is gone.
  public static func workingDirectory() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// A path as a person types it, from the root: `~/` is their home.
  public static func absolute(_ path: String, environment: [String: String]) -> String {
    if path.utf8.starts(with: "~/".utf8), let home = environment["HOME"], !home.isEmpty {
      return "\(home)/\(path.dropFirst(2))"
    }
    guard path.utf8.first != UInt8(ascii: "/"), !path.isEmpty, let here = workingDirectory() else {
      return path
    }
    return ConventionFolder.path(path, in: here)
  }

  private static func nearest(from directory: String) -> ConventionFolder? {
    guard directory.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = directory.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var isHere = true
    while true {
      let path = "/" + parts.joined(separator: "/")
      let definition = ConventionFolder(path: path).definitionPath
      var status = stat()
      if unsafe stat(Array(definition.utf8).cString, &status) == 0 {
        return ConventionFolder(path: isHere ? "." : path)
      }
      guard parts.popLast() != nil else { return nil }
      isHere = false
    }
  }

  private static func dataHome(_ environment: [String: String]) -> String? {
    home("XDG_DATA_HOME", or: ".local/share", environment)
  }

  /// A base folder; the specification says to ignore relative ones.
  private static func home(
    _ name: String, or usual: String, _ environment: [String: String]
  ) -> String? {
    if let path = environment[name], path.utf8.first == UInt8(ascii: "/") { return path }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/\(usual)"
  }
}
