import Glibc

/// Removing what was made for a while.
public enum TreeRemoval {
  /// Removes a file, a link itself rather than what it leads to, or a folder with all it holds; what may
  /// not be removed stays.
  public static func remove(_ path: String) { remove(Array(path.utf8)) }

  private static func remove(_ path: [UInt8]) {
    if unsafe unlink(path.cString) == 0 { return }
    var status = stat()
    guard unsafe lstat(path.cString, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return
    }
    for name in SystemCall.names(in: path) ?? [] { remove(path + [UInt8(ascii: "/")] + name) }
    unsafe rmdir(path.cString)
  }
}
