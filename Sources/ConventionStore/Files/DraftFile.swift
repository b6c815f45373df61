public import ConventionModel
import Glibc

/// What a person typed and has not saved, kept in a file of the session's own while it lives.
///
/// The file is written anew with every change, without waiting for the disk: it outlives the program
/// whatever ends it, not the computer. A lock on it tells a living session from one that ended.
public final class DraftFile {
  /// A text and what it is about.
  public struct Contents: Hashable, Sendable {
    /// What it was to become.
    public let purpose: String
    /// What it is about, as journals write it.
    public let targets: [String]
    /// What was typed, line by line.
    public let lines: [String]

    /// A text.
    public init(purpose: String, targets: [String], lines: [String]) {
      self.purpose = purpose
      self.targets = targets
      self.lines = lines
    }
  }

  /// A text that a session which has ended left.
  public struct Found: Hashable, Sendable {
    /// The name of its file.
    public let name: String
    /// When it was last written.
    public let at: Instant
    /// The text.
    public let contents: Contents
  }

  private let folder: String
  private let convention: String
  private var descriptor: Int32 = -1
  private var path = ""

  /// A file to be made in a folder when there is something to keep, about the convention of a folder.
  public init(in folder: String, of convention: ConventionFolder) {
    self.folder = folder
    self.convention = SystemCall.resolved(convention.path) ?? convention.path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Keeps a text in place of the one before; false when it cannot be.
  @discardableResult
  public func keep(_ contents: Contents) -> Bool {
    guard descriptor >= 0 || make() else { return false }
    let bytes = Array(written(contents).utf8)
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe pwrite(descriptor, buffer.baseAddress, buffer.count, 0)
    }
    return count == bytes.count && ftruncate(descriptor, bytes.count) == 0
  }

  /// Throws the text away: it was saved, or given up.
  public func discard() {
    guard descriptor >= 0 else { return }
    unsafe unlink(Array(path.utf8).cString)
    close(descriptor)
    descriptor = -1
  }

  /// What sessions on the same convention left when they ended, the newest first.
  public func found() -> [Found] {
    var all: [Found] = []
    for name in TableFile.names(in: folder) {
      let path = "\(folder)/\(name).toml"
      guard path != self.path, let status = DraftFile.abandoned(path),
        let table = TableFile.read(path: path).table, table.text("folder") == convention,
        let purpose = table.text("purpose")
      else { continue }
      all.append(
        Found(
          name: name,
          at: Instant(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec),
          contents: Contents(
            purpose: purpose, targets: table.texts("on"), lines: table.texts("text"))))
    }
    return all.sorted { ($1.at, $0.name) < ($0.at, $1.name) }
  }

  /// Throws away what was found under a name.
  public func forget(_ name: String) {
    guard !name.utf8.contains(UInt8(ascii: "/")) else { return }
    unsafe unlink(Array("\(folder)/\(name).toml".utf8).cString)
  }

  private func make() -> Bool {
    do throws(FolderWriter.Refused) { try FolderWriter.makeFolder(folder) } catch { return false }
    // What is typed may be private.
    unsafe chmod(Array(folder.utf8).cString, 0o700)
    path = "\(folder)/\(getpid())-\(UInt32.random(in: .min ... .max)).toml"
    descriptor = SystemCall.open(
      Array(path.utf8), flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: 0o600)
    return descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  private func written(_ contents: Contents) -> String {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { TableEdit.Literal.text($0).written }.joined(separator: ", ") + "]"
    }
    return """
      folder = \(TableEdit.Literal.text(convention).written)
      purpose = \(TableEdit.Literal.text(contents.purpose).written)
      on = \(list(contents.targets))
      text = \(list(contents.lines))

      """
  }

  /// What the system says of a file that no living session holds; nil for others.
  private static func abandoned(_ path: String) -> stat? {
    let descriptor = SystemCall.open(
      Array(path.utf8), flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), flock(descriptor, LOCK_SH | LOCK_NB) == 0
    else { return nil }
    return status
  }
}

extension PlacedTable {
  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key]?.content { text } else { nil }
  }

  fileprivate func texts(_ key: String) -> [String] {
    guard case .array(let values)? = self[key]?.content else { return [] }
    return values.compactMap { if case .string(let text) = $0.content { text } else { nil } }
  }
}
