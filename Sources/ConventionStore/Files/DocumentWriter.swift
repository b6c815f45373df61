public import ConventionModel
import Glibc

/// Writes a document whole or not at all: others see what stood there before, or all of the new.
///
/// It is written under a name of its own beside its place, waited for, and only then given its name.
/// Never through a symbolic link, never over anything but a regular file.
public enum DocumentWriter {
  /// What becomes of a file of that name.
  public enum Existing: Hashable, Sendable {
    /// It stays, and nothing is written.
    case kept
    /// The new one takes its place, with its group and its rights.
    case replaced
  }

  /// Writes a document.
  ///
  /// When even the wait for the folder failed, the new file may be there all the same, whole.
  public static func write(
    _ bytes: [UInt8], to path: String, existing: Existing
  ) throws(DocumentFailure) {
    let target = Array(path.utf8)
    guard target.last.map({ $0 != UInt8(ascii: "/") }) ?? false, !target.contains(0) else {
      throw DocumentFailure(path: path, reason: .unusableName)
    }
    let former = try status(of: target, path)
    if former != nil {
      guard existing == .replaced else { throw DocumentFailure(path: path, reason: .exists) }
      guard unsafe access(target.cString, W_OK) == 0 else {
        throw failure(errno, path, orElse: .protected)
      }
    }
    let folder = FolderWriter.parent(of: path)
    let file = FileReplacement(in: folder)
    let code = file.write(bytes, like: former)
    guard code == 0 else { throw failure(code, path) }
    do throws(DocumentFailure) {
      try name(file, target, existing, path)
    } catch {
      file.discard()
      throw error
    }
    let waited = FreshFile.synchronise(folder: Array(folder.utf8))
    guard waited == 0 else { throw failure(waited, path) }
  }

  /// Gives the written file its name.
  private static func name(
    _ file: FileReplacement, _ target: [UInt8], _ existing: Existing, _ path: String
  ) throws(DocumentFailure) {
    if existing == .kept {
      // A second name is refused where one stands, even if it came this very moment.
      if unsafe link(file.draft.cString, target.cString) == 0 {
        file.discard()
        return
      }
      let code = errno
      if code == EEXIST { throw DocumentFailure(path: path, reason: .exists) }
      // Some file systems know no second names; others would lose nothing but a race.
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) else { throw failure(code, path) }
      guard try status(of: target, path) == nil else {
        throw DocumentFailure(path: path, reason: .exists)
      }
    }
    let code = file.take(placeOf: target)
    guard code == 0 else { throw failure(code, path) }
  }

  /// What stands at a path, when it is a regular file; nil when nothing does.
  private static func status(of target: [UInt8], _ path: String) throws(DocumentFailure) -> stat? {
    var status = stat()
    guard unsafe lstat(target.cString, &status) == 0 else {
      let code = errno
      guard code == ENOENT else { throw failure(code, path) }
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let kind = FileKind(mode: status.st_mode)
      throw DocumentFailure(path: path, reason: .notARegularFile(kind))
    }
    return status
  }

  private static func failure(
    _ code: Int32, _ path: String, orElse denied: DocumentFailure.Reason = .closedFolder
  ) -> DocumentFailure {
    let reason: DocumentFailure.Reason =
      switch code {
      case ENOENT, ENOTDIR: .noFolder
      case ENAMETOOLONG, EINVAL, EILSEQ: .unusableName
      case EACCES, EPERM: denied
      case EROFS: .readOnlyDisk
      case ENOSPC: .diskFull
      case EDQUOT: .quota
      case EFBIG: .fileTooLarge
      case EIO: .diskFailure
      case ELOOP: .notARegularFile(.symbolicLink)
      case EISDIR: .notARegularFile(.folder)
      default: .system(SystemCall.message(code))
      }
    let isAboutFolder = reason == .noFolder || reason == .closedFolder
    return DocumentFailure(
      path: isAboutFolder ? FolderWriter.parent(of: path) : path, reason: reason)
  }
}
