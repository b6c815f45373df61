import Glibc
import TestKit
import Testing

/// A real sshd on the loopback of this computer, with keys of its own; nil parts where it is missing.
final class LoopbackServer {
  private let scratch: Scratch
  private let port: Int

  /// Whether sshd and ssh are installed, said once where they are not.
  static let isInstalled: Bool = {
    let programs: [String] = ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"]
    let isThere = programs.allSatisfy { unsafe access($0, X_OK) == 0 }
    if !isThere {
      print("openssh-server is not installed: the tests of dropped links are skipped.")
    }
    return isThere
  }()

  /// Starts it.
  ///
  /// As root it needs the folder that its service would make. What the person's own shell does when it begins
  /// is left out.
  init(in scratch: Scratch) throws {
    self.scratch = scratch
    port = Int.random(in: 20_000...60_000)
    try scratch.write(
      """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(scratch.path("host"))
      AuthorizedKeysFile \(scratch.path("me.pub"))
      PidFile \(scratch.path("sshd.pid"))
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin yes
      MaxStartups 100
      SetEnv HOME=\(scratch.path)
      """, to: "sshd_config")
    let outcome = Shell.run(
      """
      ssh-keygen -q -t ed25519 -N '' -f host && ssh-keygen -q -t ed25519 -N '' -f me || exit 1
      if [ "$(id -u)" = 0 ]; then mkdir -p /run/sshd; fi
      /usr/sbin/sshd -f sshd_config -E sshd.log
      while [ ! -s sshd.pid ]; do sleep 0.05; done
      """, in: scratch)
    guard outcome.status == 0 else { throw Scratch.Trouble("sshd: \(outcome)") }
  }

  deinit {
    _ = Shell.run("kill $(cat sshd.pid)", in: scratch)
  }

  /// A session over the link that runs a command of the shell, whose process writes its id to `pid`.
  func session(_ command: String) throws -> PseudoTerminal {
    let variables = scratch.environment.compactMap { name, value in
      value.map { "\(name)='\($0)'" }
    }
    return try PseudoTerminal(
      [
        "ssh", "-tt", "-F", "none", "-i", scratch.path("me"), "-p", "\(port)", "-o",
        "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
        "127.0.0.1",
        "cd '\(scratch.path)' && export \(variables.joined(separator: " ")) && \(command)",
      ], columns: 100, rows: 30)
  }

  /// The process of the server that serves the session of a process.
  func server(of process: Int32) -> Int32? {
    var id = process
    for _ in 0..<6 {
      guard let parent = RunningProcess.parent(of: id), parent > 1 else { return nil }
      if RunningProcess.name(of: parent)?.hasPrefix("sshd") == true { return parent }
      id = parent
    }
    return nil
  }
}

/// What the system says of a process.
enum RunningProcess {
  private static func fields(of process: Int32) -> (name: String, rest: [Substring])? {
    guard let text = Files.read("/proc/\(process)/stat"), let open = text.firstIndex(of: "("),
      let close = text.lastIndex(of: ")")
    else { return nil }
    return (
      String(text[text.index(after: open)..<close]),
      text[text.index(after: close)...].split(separator: " ")
    )
  }

  static func parent(of process: Int32) -> Int32? {
    fields(of: process).flatMap { $0.rest.count > 1 ? Int32($0.rest[1]) : nil }
  }

  static func name(of process: Int32) -> String? { fields(of: process)?.name }

  /// Processor time it took so far, in milliseconds; nil when it has ended.
  static func processorMilliseconds(of process: Int32) -> Int? {
    guard let rest = fields(of: process)?.rest, rest.count > 12, rest[0] != "Z", rest[0] != "X",
      let user = Int(rest[11]), let system = Int(rest[12])
    else { return nil }
    return (user + system) * 1000 / max(1, sysconf(Int32(_SC_CLK_TCK)))
  }
}

/// Whether `SUIVI_LINKS` asks for the campaign: a link takes seconds that a busy machine does not have.
private let isAskedFor = unsafe getenv("SUIVI_LINKS") != nil

@Suite(
  "Links that drop, over a real sshd on 127.0.0.1", .serialized,
  .enabled(if: LoopbackServer.isInstalled && isAskedFor))
struct LinkTests {
  /// What is going on when the link drops.
  enum Moment: CaseIterable {
    case list, dialog, note, editor, tmux
  }

  private let scratch: Scratch
  private let server: LoopbackServer

  /// How many links are dropped: `SUIVI_LINKS`.
  private static let count =
    unsafe getenv("SUIVI_LINKS").flatMap { unsafe Int(String(cString: $0)) }
    ?? Moment.allCases.count

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
    server = try LoopbackServer(in: scratch)
  }

  /// Opens the program over the link, at a moment; gives its process.
  private func open(_ moment: Moment, editor: String) throws -> (PseudoTerminal, Int32) {
    _ = Shell.run("rm -f pid", in: scratch)
    let run = "exec '\(Product.path)' -C c --today \(Product.today) --by a.martin"
    try scratch.write("#!/bin/sh\necho $$ > pid\n\(run)\n", to: "run")
    _ = Shell.run("chmod 755 run", in: scratch)
    let command = moment == .tmux ? "tmux -L suivi-link -f /dev/null new-session ./run" : "./run"
    let link = try server.session("EDITOR='\(editor)' VISUAL= \(command)")
    try link.readUntil("the board", seconds: 20) { Board($0.text).selected == "S1" }
    let text = scratch.read("pid") ?? ""
    let process = try #require(Int32(text.split(separator: "\n").first ?? ""))
    switch moment {
    case .list: break
    case .dialog:
      try link.write("s")
      try link.readUntil(text: "Bloquée")
    case .note, .tmux:
      try link.write("cVu en comité")
      try link.readUntil(text: "Vu en comité")
    case .editor:
      try link.write("E")
      try link.readUntil(text: "waiting")
    }
    return (link, process)
  }

  /// Waits for the end of a process; gives how long it took, and the processor time, in milliseconds.
  private func wait(
    forEndOf process: Int32, from before: Int
  ) throws -> (elapsed: Int, processor: Int) {
    let start = ContinuousClock.now
    var last = before
    while let now = RunningProcess.processorMilliseconds(of: process) {
      last = now
      if ContinuousClock.now - start > .seconds(10) {
        throw Scratch.Trouble("process \(process) lives ten seconds after its link")
      }
      poll(nil, 0, 2)
    }
    let elapsed = (ContinuousClock.now - start).components
    return (
      Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000), last - before
    )
  }

  @Test("The program is gone soon, takes no time, and what was typed is kept")
  func drops() throws {
    let editor = try Editing.editor(
      "ed-waits", #"printf 'Long\n' > "$1"; echo waiting; read never"#, in: scratch)
    var slowest = 0
    var dearest = 0
    for number in 0..<Self.count {
      let moment = Moment.allCases[number % Moment.allCases.count]
      if moment == .tmux, !Tmux.isInstalled { continue }
      let (link, process) = try open(moment, editor: editor)
      let before = try #require(RunningProcess.processorMilliseconds(of: process))
      // The person's end goes away, or the server's.
      if number / Moment.allCases.count % 2 == 0 || moment == .tmux {
        link.signal(SIGKILL)
      } else if let serving = server.server(of: process) {
        kill(serving, SIGKILL)
      }
      if moment == .tmux {
        try expectWaiting(process, from: before)
        _ = Shell.run("tmux -L suivi-link kill-server", in: scratch)
      }
      let (elapsed, processor) = try wait(forEndOf: process, from: before)
      slowest = max(slowest, elapsed)
      dearest = max(dearest, processor)
      #expect(processor < 1000, "\(moment), drop \(number)")
      let drafts = Shell.run("cat state/suivi/drafts/* 2>/dev/null; rm -rf state", in: scratch)
      switch moment {
      case .list, .dialog: #expect(drafts.output == "")
      case .note, .tmux: #expect(drafts.output.contains("Vu en comité"), "drop \(number)")
      case .editor: #expect(drafts.output.contains("Long"), "drop \(number)")
      }
      link.signal(SIGKILL)
      try link.waitForExit()
    }
    print(
      "links: \(Self.count) dropped; gone after \(slowest) ms at most, \(dearest) ms of processor")
  }

  /// In tmux the program outlives the link, at rest, with what was typed.
  private func expectWaiting(_ process: Int32, from before: Int) throws {
    let deadline = ContinuousClock.now + .seconds(5)
    while Shell.run("tmux -L suivi-link list-clients", in: scratch).output != "" {
      guard ContinuousClock.now < deadline else { throw Scratch.Trouble("the client stays") }
    }
    let now = try #require(RunningProcess.processorMilliseconds(of: process))
    #expect(now - before < 1000)
    let seen = Shell.run("tmux -L suivi-link capture-pane -p", in: scratch)
    #expect(seen.output.contains("Vu en comité"))
  }
}
