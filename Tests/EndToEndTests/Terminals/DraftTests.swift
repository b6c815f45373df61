import Glibc
import TestKit
import Testing

@Suite("What was typed and not saved is there at the next start")
struct DraftTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  private func started(
    _ arguments: [String] = ["-C", "c"], environment: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try Product.onTerminal(
      ["--by", "a.martin"] + arguments, in: scratch, environment: environment, columns: 100,
      rows: 30)
    try terminal.readUntil("the board") {
      Board($0.text).selected == "S1" || $0.text.contains("Texte non enregistré")
    }
    return terminal
  }

  private var files: String {
    Shell.run("cat state/suivi/drafts/* 2>/dev/null", in: scratch).output
  }

  private func notes(_ text: String) -> Int {
    Editing.lines(in: scratch).count { $0.contains(text) }
  }

  @Test(
    "Ended by a signal, a crash or a kill while a note is typed, the note is offered and can be saved",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGTRAP, SIGABRT, SIGKILL])
  func signals(_ number: Int32) throws {
    let terminal = try started()
    try terminal.write("jjcVu en comité : à revoir")
    try terminal.readUntil(text: "à revoir")
    terminal.signal(number)
    #expect(try terminal.waitForExit() == 128 + number)

    let next = try started()
    try next.readUntil("the offer, whole") { screen in
      ["Texte non enregistré", "Vu en comité : à revoir", "Note · S3", "Reprendre"]
        .allSatisfy { screen.text.contains($0) }
    }
    try next.write("\r")
    try next.readUntil("the form again") {
      $0.text.contains("Vu en comité") && !$0.text.contains("non enregistré")
    }
    try next.write(" bientôt\r")
    try next.readUntil(text: "Enregistré")
    #expect(notes("Vu en comité : à revoir bientôt") == 1)
    try next.write("q")
    #expect(try next.waitForExit() == 0)
    #expect(files == "")
  }

  @Test("A terminal that goes away, and Ctrl-C, keep it too")
  func hangUp() throws {
    let terminal = try started()
    try terminal.write("cPremière")
    try terminal.readUntil(text: "Première")
    terminal.hangUp()
    #expect(try terminal.waitForExit(seconds: 5) == 128 + SIGHUP)
    let second = try started()
    try second.readUntil(text: "Première")
    try second.write("\u{1B}")
    try second.readUntil("the board") { !$0.text.contains("Première") }
    try second.write("dDeuxième")
    try second.readUntil(text: "Deuxième")
    try second.write("\u{3}")
    #expect(try second.waitForExit() == 0)

    // The newest first, and each can be thrown away.
    let third = try started()
    try third.readUntil("both") { $0.text.contains("Deuxième") && $0.text.contains("1/2") }
    try third.write("jj\r")
    try third.readUntil("the other") { $0.text.contains("Première") && $0.text.contains("2/2") }
    try third.write("jj\r")
    try third.readUntil(text: "Texte supprimé")
    #expect(files == "")
    third.signal(SIGTERM)
    try third.waitForExit()
  }

  @Test("Given up and left in one breath, it is kept no longer")
  func givenUpAtOnce() throws {
    let terminal = try started()
    try terminal.write("cPour rien")
    try terminal.readUntil(text: "Pour rien")
    #expect(files.contains("Pour rien"))
    try terminal.write("\u{1B}\u{3}")
    #expect(try terminal.waitForExit() == 0)
    #expect(files == "")
  }

  @Test("It is for its own folder, for nobody else's eyes, and not offered while its session lives")
  func whose() throws {
    let living = try started()
    try living.write("cConfidentiel")
    try living.readUntil(text: "Confidentiel")
    let rights = Shell.run("stat -c %a state/suivi/drafts state/suivi/drafts/*", in: scratch)
    #expect(rights.output == "700\n600\n")
    let other = try started()
    try other.settle()
    #expect(!other.screen.text.contains("Confidentiel"))
    living.signal(SIGTERM)
    try living.waitForExit()
    #expect(Shell.run("cp -r c d", in: scratch).status == 0)
    let elsewhere = try started(["-C", "d"])
    try elsewhere.settle()
    #expect(!elsewhere.screen.text.contains("Confidentiel"))
    let again = try started()
    try again.readUntil(text: "Confidentiel")
  }

  @Test("A damaged file of that kind is left alone")
  func damaged() throws {
    try scratch.write("folder = \"x", to: "state/suivi/drafts/1-1.toml")
    try scratch.write("\u{0}\u{1B}[2J", to: "state/suivi/drafts/1-2.toml")
    let terminal = try started()
    try terminal.settle()
    #expect(Board(terminal.screen.text).selected == "S1")
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("The example keeps nothing, since its folder goes with it")
  func demo() throws {
    let terminal = try started(["demo"])
    try terminal.write("cRien")
    try terminal.readUntil(text: "Rien")
    terminal.signal(SIGTERM)
    try terminal.waitForExit()
    #expect(files == "")
  }

  @Test("A long note is kept when the terminal goes away under the editor, and opens again in it")
  func editor() throws {
    let first = try Editing.editor(
      "ed-waits", #"printf 'Un\nDeux\n' > "$1"; echo waiting; read never"#, in: scratch)
    let terminal = try started(environment: ["EDITOR": first, "VISUAL": ""])
    try terminal.write("E")
    try terminal.readUntil(text: "waiting")
    terminal.hangUp()
    #expect(try terminal.waitForExit(seconds: 5) == 128 + SIGHUP)
    let second = try Editing.editor("ed-adds", #"echo Trois >> "$1""#, in: scratch)
    let next = try started(environment: ["EDITOR": second, "VISUAL": ""])
    try next.readUntil("the offer") { $0.text.contains("Texte non enregistré") }
    try next.write("\r")
    try next.readUntil(text: "Enregistré")
    let lines = Editing.lines(in: scratch)
    #expect(lines.count { $0.contains(/"Un(\\n|\\u000a)Deux(\\n|\\u000a)Trois"/) } == 1)
    #expect(Shell.run("ls suivi-note-*", in: scratch).output == "")
  }

  @Test("An editor that does not listen to the end of its terminal does not keep the program")
  func deafEditor() throws {
    let deaf = try Editing.editor(
      "ed-deaf",
      #"printf 'Sourd\n' > "$1"; trap '' HUP TERM; echo $$ > pid; echo waiting; sleep 60"#,
      in: scratch)
    let terminal = try started(environment: ["EDITOR": deaf, "VISUAL": ""])
    try terminal.write("E")
    try terminal.readUntil(text: "waiting")
    terminal.signal(SIGHUP)
    #expect(try terminal.waitForExit(seconds: 5) == 128 + SIGHUP)
    #expect(files.contains("Sourd"))
    _ = Shell.run("kill -9 $(cat pid)", in: scratch)
  }

  @Test("Ctrl-C in an editor is the editor's, Ctrl-Z stops both, fg goes on with both")
  func editorKeys() throws {
    let editor = try Editing.editor(
      "ed-stops",
      #"trap 'echo interrupted' INT; echo one; until read a; do :; done; kill -TSTP 0; echo two; read b; echo "$a$b" > "$1""#,
      in: scratch)
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: scratch.environment.merging(
        ["PS1": "here> ", "EDITOR": editor, "VISUAL": ""]) { _, told in told },
      directory: scratch.path, columns: 100, rows: 30)
    try terminal.readUntil(text: "here>")
    try terminal.write("'\(Product.path)' -C c --today \(Product.today) --by a.martin\n")
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    try terminal.write("E")
    try terminal.readUntil(text: "one")
    try terminal.write("\u{3}")
    try terminal.readUntil(text: "interrupted")
    try terminal.write("dé\n")
    try terminal.readUntil("the prompt") {
      $0.text.contains("Stopped") && $0.line($0.cursor.row) == "here>"
    }
    try terminal.write("fg\n")
    try terminal.readUntil(text: "two")
    try terminal.write("but\n")
    try terminal.readUntil("the note saved") {
      $0.text.contains("Enregistré") && Board($0.text).selected == "S1"
    }
    #expect(notes("début") == 1)
    try terminal.write("q")
    try terminal.readUntil("the prompt again") {
      !$0.isAlternate && $0.line($0.cursor.row) == "here>"
    }
  }
}
