import ConventionModel
import Glibc

/// An open folder whose new files belong to the same group as the convention's folder.
///
/// Several users share one folder: what one of them makes the others must be able to write.
struct SharedFolder: ~Copyable {
  /// The folder, for `openat`; children do not inherit it.
  let descriptor: Int32
  /// As the person named it or as found.
  let path: String
  /// Whose rights new files and folders take.
  private let rights: Rights

  /// Group and permissions of the convention's folder.
  private struct Rights {
    let group: gid_t
    let mode: mode_t
    let device: UInt
    let inode: UInt
  }

  /// Opens the folder of a convention.
  init(_ path: String) throws(SaveFailure) {
    self.path = path
    descriptor = SystemCall.open(Array(path.utf8), flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .readOnly(.noFolder(path)) : SaveFailure(code, file: path)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw SaveFailure(code, file: path)
    }
    rights = Rights(
      group: status.st_gid, mode: status.st_mode, device: UInt(status.st_dev),
      inode: UInt(status.st_ino))
  }

  private init(descriptor: Int32, path: String, rights: Rights) {
    self.descriptor = descriptor
    self.path = path
    self.rights = rights
  }

  deinit { close(descriptor) }

  /// What tells the convention's folder from a copy of it: device and inode.
  var identity: String { "\(rights.device):\(rights.inode)" }

  /// The path of something in the folder.
  func path(_ name: String) -> String { ConventionFolder.path(name, in: path) }

  /// Opens a folder in this one, made when it is not there; links are not followed.
  func subfolder(_ name: String) throws(SaveFailure) -> SharedFolder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    var inner = SystemCall.open(Array(name.utf8), in: descriptor, flags: flags)
    if inner < 0, errno == ENOENT {
      // Another session may make it at the same time: what counts is that it opens then.
      let isMade = unsafe mkdirat(descriptor, Array(name.utf8).cString, 0o700) == 0
      guard isMade || errno == EEXIST else { throw failure(errno, name) }
      inner = SystemCall.open(Array(name.utf8), in: descriptor, flags: flags)
      if inner >= 0, isMade {
        share(inner, mode: 0o700 | rights.mode & (0o775 | S_ISGID))
        try synchronise()
      }
    }
    guard inner >= 0 else {
      let code = errno
      if code == ENOTDIR || code == ELOOP, let kind = kind(of: name) {
        throw .notSaved(SaveProblem(file: path(name), reason: .notAFolder(kind)))
      }
      throw failure(code, name)
    }
    return SharedFolder(descriptor: inner, path: path(name), rights: rights)
  }

  /// Opens a regular file, made when it is not there; links are not followed, pipes not waited for.
  func open(_ name: String, flags: Int32) throws(SaveFailure) -> SharedFile {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let bytes = Array(name.utf8)
    var isNew = false
    var file = SystemCall.open(bytes, in: descriptor, flags: flags)
    if file < 0, errno == ENOENT {
      file = SystemCall.open(bytes, in: descriptor, flags: flags | O_CREAT | O_EXCL, mode: 0o600)
      isNew = file >= 0
      if file < 0, errno == EEXIST {
        file = SystemCall.open(bytes, in: descriptor, flags: flags)
      }
    }
    guard file >= 0 else {
      let code = errno
      if code == ELOOP || code == ENXIO || code == EISDIR, let kind = kind(of: name) {
        throw .notSaved(SaveProblem(file: path(name), reason: .notARegularFile(kind)))
      }
      throw failure(code, name)
    }
    if isNew { share(file, mode: 0o600 | rights.mode & 0o664) }
    return try SharedFile(descriptor: file, path: path(name))
  }

  /// Gives something new the group and the permissions of the convention's folder.
  ///
  /// Where that is not allowed the file stays as it was made: a record saved for few is better than
  /// one lost for all.
  private func share(_ made: Int32, mode: mode_t) {
    // The owner first: changing it takes the set-group bit away.
    _ = fchown(made, uid_t.max, rights.group)
    _ = fchmod(made, mode)
  }

  /// Writes a small file of the program's own, if it is not there or empty.
  func provide(_ name: String, _ contents: String) throws(SaveFailure) {
    var status = stat()
    if unsafe fstatat(descriptor, Array(name.utf8).cString, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
    {
      return
    }
    let file = try open(name, flags: O_WRONLY | O_APPEND)
    try file.write(Array(contents.utf8))
  }

  /// Takes the place of a small file of the program's own.
  func replace(_ name: String, with contents: String) throws(SaveFailure) {
    let passing = name + ".new"
    unsafe unlinkat(descriptor, Array(passing.utf8).cString, 0)
    let file = try open(passing, flags: O_WRONLY)
    try file.write(Array(contents.utf8))
    try file.synchronise()
    guard
      unsafe renameat(
        descriptor, Array(passing.utf8).cString, descriptor, Array(name.utf8).cString) == 0
    else { throw failure(errno, name) }
    try synchronise()
  }

  /// Waits until the names in the folder are on the disk.
  func synchronise() throws(SaveFailure) {
    while fsync(descriptor) != 0 {
      // Some file systems know no such wait for folders, and say so with EINVAL.
      if errno == EINVAL { return }
      if errno != EINTR { throw SaveFailure(errno, file: path) }
    }
  }

  /// The inode a name leads to now; nil when there is none.
  func inode(of name: String) -> UInt? {
    var status = stat()
    guard
      unsafe fstatat(descriptor, Array(name.utf8).cString, &status, AT_SYMLINK_NOFOLLOW) == 0
    else { return nil }
    return UInt(status.st_ino)
  }

  private func kind(of name: String) -> FileKind? {
    var status = stat()
    guard
      unsafe fstatat(descriptor, Array(name.utf8).cString, &status, AT_SYMLINK_NOFOLLOW) == 0
    else { return nil }
    return FileKind(mode: status.st_mode)
  }

  private func failure(_ code: Int32, _ name: String) -> SaveFailure {
    // What is not there cannot forbid anything: it is the folder that does.
    SaveFailure(
      code, file: kind(of: name) == nil ? path : path(name), isFolder: kind(of: name) == nil)
  }
}
