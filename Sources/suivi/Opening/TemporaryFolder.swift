import ConventionStore
import Glibc
import Words

/// A folder for a while; what was written in it goes when the value does.
struct TemporaryFolder: ~Copyable {
  /// Its path.
  let path: String

  private init(path: String) {
    self.path = path
  }

  /// A new folder of its own with those files, under `TMPDIR` or `/tmp`.
  static func make(_ files: [FolderWriter.File]) throws(CommandFailure) -> TemporaryFolder {
    let folder = TemporaryFolder(path: try makeEmpty())
    do throws(FolderWriter.Refused) {
      try FolderWriter.write(files, to: folder.path)
    } catch {
      throw CommandFailure(error)
    }
    return folder
  }

  private static func makeEmpty() throws(CommandFailure) -> String {
    let base = Surroundings.variables()["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(base)/suivi-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else {
      let reason = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? ""
      throw .problem(.cannotWrite(base, reason))
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TreeRemoval.remove(path) }
}
