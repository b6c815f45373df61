import Glibc
import TestKit
import Testing

@Suite("Editing where writing fails", .enabled(if: Editing.isTmuxInstalled))
struct EditingTroubleTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  @Test("--read-only says so before and after an editing key, and writes nothing")
  func asked() throws {
    let before = Shell.run("find c -type f | sort | xargs md5sum", in: scratch).output
    let tmux = try Editing.session(in: scratch, more: ["--read-only"])
    try tmux.waitFor(text: "lecture seule")
    try tmux.type("s")
    try tmux.waitFor(text: "Lecture seule\u{A0}: demandée par --read-only")
    try tmux.type("=!uc")
    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
    #expect(Shell.run("find c -type f | sort | xargs md5sum", in: scratch).output == before)
  }

  @Test("In a folder that another user owns the reason is given")
  func anotherUser() throws {
    guard geteuid() == 0,
      Shell.run("setpriv --reuid 65534 --clear-groups true", in: scratch).status == 0
    else {
      print("setpriv cannot change the user: 1 test skipped.")
      return
    }
    let opened = Shell.run(
      "chmod 755 . && chmod -R go+rX,go-w c && setpriv --reuid 65534 --clear-groups "
        + "cat c/convention.toml && setpriv --reuid 65534 --clear-groups test -x '\(Product.path)'",
      in: scratch)
    guard opened.status == 0 else {
      print("the program is not reachable by another user: 1 test skipped.")
      return
    }
    let tmux = try Tmux(
      "cd '\(scratch.path)' && setpriv --reuid 65534 --clear-groups '\(Product.path)' -C c "
        + "--today \(Product.today); read never",
      environment: scratch.environment, columns: 100, rows: 30)
    try tmux.wait(for: "the board") { Board($0).selected == "S1" }
    try tmux.waitFor(text: "lecture seule")
    try tmux.type("s")
    try tmux.waitFor(text: "ne vous est pas ouvert en écriture")
  }

  @Test("On a full disk the edit is kept; once there is room R saves it, once")
  func fullDisk() throws {
    let mounted = Shell.run("mkdir full && mount -t tmpfs -o size=512k tmpfs full", in: scratch)
    guard mounted.status == 0 else {
      print("no tmpfs can be mounted: 1 test skipped.")
      return
    }
    defer { _ = Shell.run("umount -l full", in: scratch) }
    let filled = Shell.run(
      "cp -r c/. full/ && cat /dev/zero > full/ballast", in: scratch)
    #expect(filled.status != 0)
    let tmux = try Editing.session(in: scratch, folder: "full")
    // However much is left of the last block, a note of some size does not fit.
    try tmux.type("c" + String(repeating: "mot ", count: 1200))
    try tmux.sendKeys("Enter")
    try tmux.wait(for: "the banner") {
      $0.contains("NON ENREGISTRÉ") && $0.contains("disque plein") && $0.contains("R réessaie")
    }
    try tmux.type("R")
    try tmux.waitFor(text: "NON ENREGISTRÉ")
    #expect(Shell.run("rm full/ballast", in: scratch).status == 0)
    try tmux.type("R")
    try tmux.wait(for: "saved") { $0.contains("Enregistré") && !$0.contains("NON ENREGISTRÉ") }
    let lines = Editing.lines(in: scratch, folder: "full")
    #expect(
      lines.count { $0.contains("mot mot") && $0.hasSuffix("}") && $0.contains(#""crc""#) } == 1)
    try tmux.type("sb")
    try tmux.waitFor(text: "→ Bloquée")
    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
  }

  @Test(
    "A journal replaced by something that is no file is named; put back, the edit is saved",
    arguments: ["mkdir $f", "mkfifo $f", "ln -s /dev/null $f", "ln -s /etc/passwd $f"])
  func replaced(by command: String) throws {
    let tmux = try Editing.session(by: "d.essai", in: scratch)
    try tmux.type("=")
    try tmux.waitFor(text: "Enregistré")
    let find = "f=$(grep -l d.essai c/journal/*.jsonl); "
    let moved = Shell.run(find + "mv $f kept && echo $f > name && " + command, in: scratch)
    #expect(moved.status == 0, "\(moved)")
    try tmux.type("sb")
    try tmux.wait(for: "why it is not saved") { $0.contains("NON ENREGISTRÉ") }
    // What was known stays on screen.
    #expect(Board(try tmux.capture()).selected == "S1")
    #expect(Shell.run("f=$(cat name); rm -r $f; mv kept $f", in: scratch).status == 0)
    try tmux.type("R")
    try tmux.wait(for: "saved") { $0.contains("→ Bloquée") && !$0.contains("NON ENREGISTRÉ") }
    let mine = Editing.lines(in: scratch).filter { $0.contains(#""by":"d.essai""#) }
    #expect(mine.count { $0.contains(#""new":"blocked""#) } == 1)
    #expect(mine.count { $0.contains(#""field":"progress""#) } == 1)
    #expect(Product.run(["check", "c"], in: scratch).status == 0)
  }

  @Test("With an edit that is not saved q stays; u gives it up, and q leaves")
  func leaving() throws {
    let tmux = try Editing.session(in: scratch)
    #expect(Shell.run("mv c/journal kept && echo x > c/journal", in: scratch).status == 0)
    try tmux.type("sb")
    try tmux.waitFor(text: "NON ENREGISTRÉ")
    try tmux.type("q")
    try tmux.type("u")
    try tmux.waitFor(text: "Abandonné")
    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
  }
}
