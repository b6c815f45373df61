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

  deinit { Self.remove(path) }

  /// Removes a file, a link itself rather than what it leads to, or a folder with all it holds.
  private static func remove(_ path: String) {
    if unsafe unlink(path) == 0 { return }
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let folder = unsafe fdopendir(descriptor) else { return }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    unsafe closedir(folder)
    for name in names { remove(path + "/" + name) }
    unsafe rmdir(path)
  }
}
