import Glibc

/// Writes the first files of a folder; nothing that exists is ever changed.
public enum FolderWriter {
  /// A file to write.
  public struct File: Hashable, Sendable {
    /// Path inside the folder, with at most one folder on the way, such as `journal/demo.jsonl`.
    public let name: String
    /// Its contents.
    public let contents: String

    /// A file of that name and contents.
    public init(name: String, contents: String) {
      self.name = name
      self.contents = contents
    }
  }

  /// Why a folder was not written.
  public struct Refused: Error, Hashable, Sendable {
    /// What stood in the way.
    public enum Reason: Hashable, Sendable {
      /// The folder holds files already.
      case notEmpty
      /// Something else than a folder has that name.
      case notAFolder
      /// The system refused; its own words.
      case system(String)
    }

    /// The folder or file in question.
    public let path: String
    /// The reason.
    public let reason: Reason
  }

  /// Makes a folder and its files, and waits until all of it is on the disk.
  ///
  /// An existing folder must be empty. When something fails, the files already made are removed; what
  /// somebody else put there meanwhile stays.
  public static func write(_ files: [File], to folder: String) throws(Refused) {
    try makeFolder(folder)
    guard let present = SystemCall.names(in: Array(folder.utf8)) else {
      throw refused(folder, errno)
    }
    guard present.isEmpty else { throw Refused(path: folder, reason: .notEmpty) }
    var made: [String] = []
    do throws(Refused) {
      for file in files {
        let path = ConventionFolder.path(file.name, in: folder)
        if let slash = file.name.utf8.lastIndex(of: UInt8(ascii: "/")) {
          let inner = ConventionFolder.path(String(file.name[..<slash]), in: folder)
          try makeFolder(inner)
        }
        try write(Array(file.contents.utf8), to: path)
        made.append(path)
        try synchronise(folder: parent(of: path))
      }
      try synchronise(folder: folder)
      try synchronise(folder: parent(of: folder))
    } catch {
      for path in made { unsafe unlink(Array(path.utf8).cString) }
      throw error
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Refused) {
    if unsafe mkdir(Array(path.utf8).cString, 0o777) == 0 { return }
    let code = errno
    if code == ENOENT {
      let above = parent(of: path)
      guard above != path else { throw refused(path, code) }
      try makeFolder(above)
      guard unsafe mkdir(Array(path.utf8).cString, 0o777) == 0 else { throw refused(path, errno) }
      return
    }
    var status = stat()
    guard code == EEXIST, unsafe stat(Array(path.utf8).cString, &status) == 0 else {
      throw code == ENOTDIR
        ? Refused(path: path, reason: .notAFolder) : refused(path, code)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Refused(path: path, reason: .notAFolder)
    }
  }

  /// Writes a file that does not exist yet, and waits until it is on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(Refused) {
    let code = FreshFile.write(bytes, to: Array(path.utf8))
    guard code == 0 else { throw refused(path, code) }
  }

  /// Waits until the names in a folder are on the disk.
  static func synchronise(folder: String) throws(Refused) {
    let code = FreshFile.synchronise(folder: Array(folder.utf8))
    guard code == 0 else { throw refused(folder, code) }
  }

  static func parent(of path: String) -> String {
    var parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard !parts.isEmpty else { return path }
    parts.removeLast()
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let above = parts.map { String(Substring($0)) }.joined(separator: "/")
    return isAbsolute ? "/" + above : above.isEmpty ? "." : above
  }

  static func refused(_ path: String, _ code: Int32) -> Refused {
    Refused(path: path, reason: .system(SystemCall.message(code)))
  }
}
