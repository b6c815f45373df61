import ConventionModel
import Glibc
import Terminal
import Words

/// The person's own editor, run on a file while the terminal is lent to it.
enum Editor {
  /// Why an editor gave nothing back.
  enum Failure: Error {
    /// It could not be started, or ended badly; the system's words or its exit code.
    case failed(String)
    /// Its file could not be made or read; the system's words.
    case file(String)
    /// The system ended it, or it did not end though the terminal is gone; what was written so far.
    case interrupted(String)
    /// What was written is more than a note can hold; it is kept in that file.
    case tooLong(path: String)

    /// What to tell the person.
    func message(in wording: Wording) -> String {
      switch self {
      case .failed(let words), .file(let words): wording(.editorFailed(words))
      case .interrupted: wording(.editorFailed(""))
      case .tooLong(let path): wording(.noteKept(path, limit: JournalRecord.textLimit))
      }
    }
  }

  /// Lets the person write a text, which begins with another; gives what they left in the file.
  static func write(
    _ beginning: String, _ environment: [String: String]
  ) throws(Failure) -> String {
    let base = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(base)/suivi-note-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .file(message(errno)) }
    let isBegun = fill(descriptor, with: beginning)
    close(descriptor)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var isKept = false
    defer { if !isKept { unsafe unlink(path) } }
    guard isBegun else { throw .file(message(errno)) }
    do throws(Failure) {
      try run(on: path, line: nil, environment)
    } catch .interrupted {
      // Some editors, asked to end, save beside the file.
      let texts = [path + ".save", path].compactMap { try? read($0) }
      unsafe unlink(path + ".save")
      throw .interrupted(texts.first { $0.contains { !$0.isWhitespace } } ?? beginning)
    }
    let text = try read(path)
    // Nothing that somebody wrote is thrown away.
    isKept = text.utf8.count > JournalRecord.textLimit
    if isKept { throw .tooLong(path: path) }
    return text
  }

  /// Opens a file at a line, for those editors that take `+LINE`.
  static func open(
    _ path: String, line: Int, _ environment: [String: String]
  ) throws(Failure) {
    try run(on: path.hasPrefix("/") ? path : "./" + path, line: line, environment)
  }

  /// Runs `$VISUAL`, else `$EDITOR`, else `nano` or `vi`; words of the variable are its arguments,
  /// and no shell reads them.
  private static func run(
    on path: String, line: Int?, _ environment: [String: String]
  ) throws(Failure) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { $0.contains { $0 != " " } }
    let commands = named.map { [$0] } ?? ["nano", "vi"]
    var reason = ""
    for command in commands {
      var arguments = command.split(separator: " ").map(String.init)
      if let line, takesLine(arguments[0]) { arguments.append("+\(max(1, line))") }
      arguments.append(path)
      let code = spawn(arguments)
      if code == 0 { return }
      if code == -(128 + SIGHUP) || code == -(128 + SIGTERM) { throw .interrupted("") }
      reason = code > 0 ? message(code) : "\(arguments[0]): \(-code)"
      if code != ENOENT { break }
    }
    throw .failed(reason)
  }

  private static func takesLine(_ program: String) -> Bool {
    let name = program.split(separator: "/").last ?? ""
    return ["vi", "vim", "nvim", "nano", "emacs", "emacsclient", "mg", "joe", "kak", "micro", "ne"]
      .contains(String(name))
  }

  /// 0, the system's error when the program could not be started, or minus its exit code.
  private static func spawn(_ arguments: [String]) -> Int32 {
    var child: pid_t = 0
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    // In our own process group, so that the child may read the terminal.
    let code = unsafe posix_spawnp(&child, arguments[0], nil, nil, &words, environ)
    guard code == 0 else { return code }
    guard let status = Terminal.wait(for: child) else { return -(128 + SIGHUP) }
    let exited = status & 0x7F == 0
    return exited ? -(status >> 8 & 0xFF) : -(128 + status & 0x7F)
  }

  private static func fill(_ descriptor: Int32, with text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  private static func read(_ path: String) throws(Failure) -> String {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .file(message(errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // A note holds far less.
    while bytes.count < 1 << 20 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw .file(message(errno))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func message(_ code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? String(code)
  }
}
