import Glibc

/// A fresh folder for one test, gone with the value; programs started in it find nothing of the
/// person who runs the tests.
public final class Scratch {
  /// Its path.
  public let path: String

  /// Makes a folder of its own under `TMPDIR` or `/tmp`.
  public init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/suivi-test-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw Trouble("No folder under \(base): error \(errno).") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = Program.run(["rm", "-rf", path], environment: Program.environment([:]))
  }

  /// What did not work out.
  public struct Trouble: Error, CustomStringConvertible {
    /// In words.
    public let description: String

    /// Says it.
    public init(_ description: String) { self.description = description }
  }

  /// The path of something in it.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file in place, making the folders it needs.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes bytes in place, making the folders they need.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolders(for: name)
    guard Files.write(bytes, to: path(name)) else {
      throw Trouble("\(path(name)) cannot be written: error \(errno).")
    }
  }

  /// Writes a new file and puts it in the place of the old one, as careful editors do.
  public func replace(_ name: String, with text: String) throws {
    try write(text, to: name + ".new")
    guard unsafe rename(path(name + ".new"), path(name)) == 0 else {
      throw Trouble("\(path(name)) cannot be replaced: error \(errno).")
    }
  }

  /// Makes a file of that many bytes, all NUL, which takes no room on the disk.
  public func makeSparse(_ name: String, bytes: Int, beginning: String = "") throws {
    try write(beginning, to: name)
    guard unsafe truncate(path(name), off_t(bytes)) == 0 else {
      throw Trouble("\(path(name)) cannot grow: error \(errno).")
    }
  }

  /// Makes a folder, and those it is in.
  public func makeFolder(_ name: String) throws {
    try makeFolders(for: name + "/x")
  }

  /// The text of a file; nil when there is none.
  public func read(_ name: String) -> String? { Files.read(path(name)) }

  /// The bytes of a file; nil when there is none.
  public func bytes(_ name: String) -> [UInt8]? { Files.bytes(path(name)) }

  /// Variables that lead a program here instead of to a person's own files; nil takes one out.
  public var environment: [String: String?] {
    [
      "HOME": path, "XDG_DATA_HOME": path("data"), "XDG_CONFIG_HOME": path("config"),
      "XDG_STATE_HOME": path("state"), "XDG_CACHE_HOME": path("cache"), "TMPDIR": path,
      "SUIVI_DIR": nil, "LC_ALL": "C.UTF-8", "LC_MESSAGES": nil, "LANG": nil, "LANGUAGE": nil,
      "NO_COLOR": nil, "COLORTERM": nil, "COLORFGBG": nil, "TERM": "xterm-256color",
      "TERM_PROGRAM": nil, "SSH_CONNECTION": nil, "COLUMNS": nil, "LINES": nil,
    ]
  }

  private func makeFolders(for name: String) throws {
    var parts = name.split(separator: "/").dropLast()[...]
    var folder = path
    while let part = parts.popFirst() {
      folder += "/" + part
      if unsafe mkdir(folder, 0o755) != 0, errno != EEXIST {
        throw Trouble("\(folder) cannot be made: error \(errno).")
      }
    }
  }
}
