import CPseudoTerminal
import Glibc

/// Starting programs, with arguments and environment as C wants them.
enum Program {
  /// The environment of this process with changes; `nil` takes a name out.
  static func environment(_ changes: [String: String?]) -> [String: String] {
    var all: [String: String] = [:]
    var at = unsafe environ
    while let entry = unsafe at.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        all[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe at += 1
    }
    for (name, value) in changes { all[name] = value }
    return all
  }

  /// Calls the body with C forms of the words.
  static func withCStrings<Result>(
    _ words: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result? {
    var pointers = unsafe words.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in words.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe body($0) }
    }
  }

  /// Runs a program to its end and gives its exit status and all it printed.
  static func run(
    _ arguments: [String], environment: [String: String]
  ) -> (status: Int32, output: String) {
    var output: Int32 = -1
    let child = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        unsafe pt_start_piped(arguments, environment, nil, &output)
      }
    }
    guard let child = child ?? nil, child > 0 else { return (127, "") }
    let text = String(decoding: Files.readAll(output), as: UTF8.self)
    close(output)
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return (exitCode(status), text)
  }

  /// The exit code as a shell tells it: 128 and the signal's number for a program killed.
  static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
