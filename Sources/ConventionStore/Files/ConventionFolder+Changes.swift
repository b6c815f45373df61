public import ConventionModel
import Glibc

extension ConventionFolder {
  /// Whether anything in the folder may have changed since a moment, by the times of its files.
  ///
  /// Folders count too: a file put in the place of another may be older than both. Two seconds of
  /// doubt are allowed for coarse clocks of file systems.
  public func mayHaveChanged(since moment: Instant) -> Bool {
    let journal = Self.path("journal", in: path)
    let inner = Self.path("private", in: journal)
    var paths = [path, definitionPath, journal, inner]
    for folder in [journal, inner] {
      for name in SystemCall.names(in: Array(folder.utf8)) ?? [] {
        paths.append(Self.path(String(decoding: name, as: UTF8.self), in: folder))
      }
    }
    return paths.contains { path in
      var status = stat()
      guard unsafe stat(Array(path.utf8).cString, &status) == 0 else { return false }
      let changed = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
      return Int64(changed) * 1000 + 2_000 >= moment.milliseconds
    }
  }
}
