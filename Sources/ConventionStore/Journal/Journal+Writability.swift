public import ConventionModel
import Glibc

extension Journal {
  /// Whether a gesture can be saved, as far as can be told without writing.
  ///
  /// A full disk, for one, only shows when something is written.
  public var writability: Writability {
    if isReadOnlyAsked { return .readOnly(.asked) }
    let home = folder.path
    var mount = statvfs()
    guard unsafe statvfs(Array(home.utf8).cString, &mount) == 0 else {
      return .readOnly(errno == EACCES ? .folder(home) : .noFolder(home))
    }
    if mount.f_flag & UInt(ST_RDONLY) != 0 { return .readOnly(.mount) }
    let own = ConventionFolder.path(".suivi", in: home)
    if let reason = Self.obstacle(at: own, in: home, isFolder: true) { return .readOnly(reason) }
    if let reason = Self.obstacle(at: follower.folder, in: home, isFolder: true) {
      return .readOnly(reason)
    }
    if let replica = replicaID() {
      let path = ConventionFolder.path("\(replica).jsonl", in: follower.folder)
      if let reason = Self.obstacle(at: path, in: follower.folder, isFolder: false) {
        return .readOnly(reason)
      }
    }
    return .writable
  }

  /// What keeps this user from writing something, or from making it in its folder.
  private static func obstacle(
    at path: String, in folder: String, isFolder: Bool
  ) -> ReadOnlyReason? {
    guard let code = refusal(of: path, isFolder: isFolder) else { return nil }
    switch code {
    case ENOENT where path != folder:
      return obstacle(at: folder, in: folder, isFolder: true)
    case EROFS: return .mount
    case EPERM: return .immutable(path)
    case EACCES: return isFolder ? .folder(path) : .file(path)
    // What else is wrong shows, with its reason, when something is written.
    default: return nil
    }
  }

  private static func refusal(of path: String, isFolder: Bool) -> Int32? {
    let wanted = isFolder ? W_OK | X_OK : W_OK
    let name = Array(path.utf8).cString
    return unsafe faccessat(AT_FDCWD, name, wanted, AT_EACCESS) == 0 ? nil : errno
  }
}
