public import ConventionModel
import Glibc

/// A folder that holds folders of conventions.
public struct PortfolioFolder: Sendable {
  /// The folder, as the person named it.
  public let path: String
  /// The names of the folders in it that hold a definition, or cannot be looked into, sorted by bytes.
  public let folders: [String]
  /// How many other folders there are in it.
  public let otherFolders: Int

  /// The portfolio at a path; nil when that is no folder, when it is a convention itself, or when no
  /// convention is in it.
  ///
  /// Nothing is opened: a definition that cannot be read is found out when it is.
  public init?(path: String) {
    self.path = path
    guard !Self.isThere(ConventionFolder(path: path).definitionPath),
      let names = SystemCall.names(in: Array(path.utf8))
    else { return nil }
    var folders: [String] = []
    var others = 0
    for name in names where name.first != UInt8(ascii: ".") {
      // A name that is not UTF-8 could not be opened again.
      guard let text = String(validating: name, as: UTF8.self) else { continue }
      let folder = ConventionFolder(path: ConventionFolder.path(text, in: path))
      if Self.isThere(folder.definitionPath) {
        folders.append(text)
      } else if Self.isFolder(folder.path) {
        if errno == EACCES { folders.append(text) } else { others += 1 }
      }
    }
    guard !folders.isEmpty else { return nil }
    self.folders = folders
    otherFolders = others
  }

  /// A portfolio of which nothing was read yet.
  public var portfolio: Portfolio {
    Portfolio(path: path, folders: folders, otherFolders: otherFolders)
  }

  /// The folder of a place.
  public func folder(_ place: Int) -> ConventionFolder {
    ConventionFolder(path: ConventionFolder.path(folders[place], in: path))
  }

  /// Whether something stands at a path, a link to nothing included; `errno` says why not.
  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(Array(path.utf8).cString, &status) == 0
  }

  /// Whether a folder is at a path; leaves `errno` as it was, for what was asked before.
  private static func isFolder(_ path: String) -> Bool {
    let before = errno
    var status = stat()
    let isFolder =
      unsafe stat(Array(path.utf8).cString, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    errno = before
    return isFolder
  }
}
