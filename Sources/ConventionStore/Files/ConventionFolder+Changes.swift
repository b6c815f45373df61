public import ConventionModel
import Glibc

extension ConventionFolder {
  /// Whether anything in the folder may have changed since a moment, by the times of its files.
  ///
  /// Folders count too: a file put in the place of another may be older than both. Two seconds of
  /// doubt are allowed for coarse clocks of file systems.
  public func mayHaveChanged(since moment: Instant) -> Bool {
    let paths = [path, definitionPath] + journalFolders + journalPaths
    return paths.contains { path in
      var status = stat()
      guard unsafe stat(Array(path.utf8).cString, &status) == 0 else { return false }
      let changed = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
      return Instant(seconds: changed, nanoseconds: 2_000_000_000) >= moment
    }
  }

  /// Bytes of its journals now, private ones included.
  public var journalSize: Int {
    journalPaths.reduce(0) { sum, path in
      var status = stat()
      guard unsafe stat(Array(path.utf8).cString, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { return sum }
      return sum + Int(status.st_size)
    }
  }

  private var journalFolders: [String] {
    let journal = Self.path("journal", in: path)
    return [journal, Self.path("private", in: journal)]
  }

  private var journalPaths: [String] {
    journalFolders.flatMap { folder in
      (SystemCall.names(in: Array(folder.utf8)) ?? [])
        .map { Self.path(String(decoding: $0, as: UTF8.self), in: folder) }
    }
  }
}
