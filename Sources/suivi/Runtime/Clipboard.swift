import Glibc
import Terminal
import Words

/// Sends texts to the clipboard of the person's own terminal.
enum Clipboard {
  /// Sends a text; gives what to tell the person.
  static func copy(_ text: String, to terminal: borrowing Terminal, _ words: Wording) -> String {
    guard text.utf8.count <= Terminal.longestCopy else {
      return words.terminal(.tooLongToCopy(kibibytes: Terminal.longestCopy / 1024))
    }
    // tmux ignores the sequence as it comes set up; its own command for it is always heard.
    let isInTmux = !(Surroundings.variables()["TMUX"] ?? "").isEmpty
    guard isInTmux && handToTmux(text) || terminal.copy(text) else {
      return words.terminal(.noClipboard)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let cells = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
    return words.terminal(
      .copied(cells.joined(separator: " · "), lines: lines.count))
  }

  /// Has tmux keep the text and send it to its own terminal.
  private static func handToTmux(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    let arguments: [String] = ["tmux", "load-buffer", "-w", "-"]
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, "tmux", &actions, nil, &words, environ)
    close(ends[0])
    guard code == 0 else {
      close(ends[1])
      return false
    }
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          ends[1], buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent)
      }
      if count > 0 { sent += count } else if errno != EINTR { break }
    }
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 { if errno != EINTR { return false } }
    return sent == bytes.count && status == 0
  }
}
