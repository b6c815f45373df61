public import ConventionModel
import Glibc

/// Changes a file of settings that a person also writes by hand.
public enum SettingsFile {
  /// Why nothing was changed.
  public enum Refused: Error, Hashable, Sendable {
    /// The file cannot be read.
    case unreadable(Problem)
    /// The change cannot be made in the file as it is.
    case edit(TableEdit.Refused)
    /// The system refused; its own words.
    case system(String)
  }

  /// Makes some changes, all of them or none, and waits until they are on the disk.
  ///
  /// The file and its folder are made when they are missing. A link is followed, so that settings
  /// kept elsewhere stay there. What others see is the file before, or the file after.
  public static func apply(_ edits: [TableEdit], to path: String) throws(Refused) {
    let target = SystemCall.resolved(path) ?? path
    var bytes = try contents(of: target)
    do throws(TableEdit.Refused) {
      for edit in edits { bytes = try edit.applied(to: bytes) }
    } catch {
      throw .edit(error)
    }
    do throws(FolderWriter.Refused) {
      try replace(target, with: bytes)
    } catch {
      switch error.reason {
      case .system(let words): throw .system(words)
      case .notAFolder, .notEmpty: throw .system(SystemCall.message(ENOTDIR))
      }
    }
  }

  /// Puts a new file in the place of one, with its group and its rights.
  private static func replace(_ path: String, with bytes: [UInt8]) throws(FolderWriter.Refused) {
    let folder = FolderWriter.parent(of: path)
    try FolderWriter.makeFolder(folder)
    var status = stat()
    let isThere = unsafe stat(Array(path.utf8).cString, &status) == 0
    let file = FileReplacement(in: folder)
    let code = file.write(bytes, like: isThere ? status : nil)
    guard code == 0 else { throw FolderWriter.refused(path, code) }
    let refusal = file.take(placeOf: Array(path.utf8))
    guard refusal == 0 else {
      file.discard()
      throw FolderWriter.refused(path, refusal)
    }
    try FolderWriter.synchronise(folder: folder)
  }

  private static func contents(of path: String) throws(Refused) -> [UInt8] {
    do throws(Problem) {
      let file = try OpenFile(Array(path.utf8), followingLinks: true)
      return try file.contents(limit: TOMLDocument.sizeLimit)
    } catch {
      if error == .missingFile { return [] }
      throw .unreadable(error)
    }
  }
}
