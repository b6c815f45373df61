import TestKit
import Testing

@Suite("Editing with real keys", .enabled(if: Editing.isTmuxInstalled))
struct EditingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  @Test("s b is in the journal file; u takes it back, after a restart too, and names it")
  func statusAndUndo() throws {
    let before = Editing.lines(in: scratch).count
    let first = try Editing.session(in: scratch)
    try first.type("sb")
    try first.waitFor(text: "→ Bloquée · u annule")
    var lines = Editing.lines(in: scratch)
    #expect(lines.count == before + 1)
    let saved = lines.filter {
      $0.contains(#""by":"a.martin""#) && $0.contains(#""new":"blocked""#)
    }
    #expect(saved.count { $0.contains(#""on":"S1","field":"status""#) } == 1)
    try first.type("u")
    try first.waitFor(text: "U rétablit")
    try first.type("U")
    try first.waitFor(text: "Rétabli")
    try first.type("q")
    try first.waitFor(text: "left with 0")

    let second = try Editing.session(in: scratch)
    try second.type("u")
    try second.wait(for: "the undone edit named") {
      $0.contains("Annulé") && $0.contains("S1 statut Bloquée → ")
    }
    lines = Editing.lines(in: scratch)
    #expect(lines.count == before + 4)
    // Nobody else's edits are undone.
    try second.type("u")
    try second.waitFor(text: "Rien à annuler.")
    #expect(Editing.lines(in: scratch).count == before + 4)
    #expect(Product.run(["check", "c"], in: scratch).status == 0)
  }

  @Test("An edit shows in another session within a second, which keeps its place and its text")
  func twoSessions() throws {
    let first = try Editing.session(in: scratch)
    let second = try Editing.session(by: "b.diallo", in: scratch)
    try second.type("jj")
    try second.wait(for: "S3") { Board($0).selected == "S3" }
    try first.type("sb")
    try first.waitFor(text: "→ Bloquée")
    try second.wait(for: "the edit, and S3 still selected", seconds: 1) {
      $0.contains("Bloquée") && Board($0).selected == "S3"
    }
    // While a note is typed, nothing of it moves.
    try second.type("cVu en ")
    try second.waitFor(text: "Vu en")
    try first.type("sa")
    try first.waitFor(text: "→ Abandonnée")
    try second.wait(for: "the edit above the note", seconds: 1) {
      $0.contains("Abandonnée") && $0.contains("Vu en")
    }
    try second.type("comité")
    try second.sendKeys("Enter")
    try second.wait(for: "the note saved") {
      $0.contains("Enregistré") && $0.contains("Vu en comité")
    }
    #expect(Editing.lines(in: scratch).count { $0.contains("Vu en comité") } == 1)
  }

  @Test("A field that somebody changed under an open list is asked about; both answers hold")
  func sameField() throws {
    let first = try Editing.session(in: scratch)
    let second = try Editing.session(by: "b.diallo", in: scratch)
    let conflicts = Product.run(["show", "-C", "c", "--json"], in: scratch).output
      .firstMatch(of: /"conflicts": ?[0-9]+/)?.output
    #expect(conflicts != nil)
    for (answer, status, words) in [("n", "blocked", "gardée"), ("o", "dropped", "Enregistré")] {
      try second.type("s")
      try second.waitFor(text: "choisir")
      try first.type("s" + (answer == "n" ? "b" : "p"))
      try first.waitFor(text: answer == "n" ? "→ Bloquée" : "→ En pause")
      try second.type("a")
      try second.wait(for: "who changed it, and to what") {
        $0.contains("Modifié entre-temps") && $0.contains("a.martin")
      }
      let before = Editing.lines(in: scratch).count
      try second.type(answer)
      try second.waitFor(text: words)
      #expect(Editing.lines(in: scratch).count == before + (answer == "o" ? 1 : 0))
      let shown = Product.run(["show", "-C", "c", "--json"], in: scratch).output
      #expect(
        shown.contains(#""status":"\#(status)""#) || shown.contains(#""status": "\#(status)""#))
      #expect(shown.firstMatch(of: /"conflicts": ?[0-9]+/)?.output == conflicts)
    }
  }

  @Test("A record that another program appends shows by itself")
  func appended() throws {
    let tmux = try Editing.session(in: scratch)
    try tmux.type("j")
    let record =
      #"{"v":1,"id":"zz1234:1","clock":9000,"at":"2023-03-31T09:00:00.000Z","by":"c.petit","#
      + #""op":"note","on":"S2","new":"Écrite ailleurs"}"#
    try scratch.write(record + "\n", to: "c/journal/zz1234.jsonl")
    try tmux.sendKeys("Enter")
    try tmux.type("H")
    try tmux.waitFor(text: "Écrite ailleurs", seconds: 3)
  }

  @Test("E takes a note of several lines from the person's editor")
  func longNote() throws {
    let editor = try Editing.editor(
      "ed-note", #"printf 'Première ligne\n\nTroisième\n' > "$1""#, in: scratch)
    let tmux = try Editing.session(in: scratch, environment: ["EDITOR": editor, "VISUAL": ""])
    try tmux.type("E")
    try tmux.wait(for: "the note saved") {
      $0.contains("Enregistré") && $0.contains("Première ligne")
    }
    let written = /Première ligne(\\n|\\u000a){2}Troisième"/
    #expect(Editing.lines(in: scratch).count { $0.contains(written) } == 1)
    // Nothing of it is left in the temporary folder.
    #expect(Shell.run("ls suivi-note-*", in: scratch).output == "")
  }

  @Test("An editor that fails, or is none, is told; nothing is written")
  func failingEditor() throws {
    let before = Editing.lines(in: scratch).count
    let editor = try Editing.editor("ed-fails", "exit 3", in: scratch)
    let failing = try Editing.session(in: scratch, environment: ["EDITOR": editor, "VISUAL": ""])
    try failing.type("E")
    try failing.waitFor(text: "L'éditeur n'a rien rendu")
    let missing = try Editing.session(
      in: scratch, environment: ["EDITOR": "/nonexistent/editor", "VISUAL": ""])
    try missing.type("E")
    try missing.waitFor(text: "L'éditeur n'a rien rendu")
    #expect(Editing.lines(in: scratch).count == before)
  }

  @Test("A note too long for a record is kept in a file that is named")
  func noteTooLong() throws {
    let editor = try Editing.editor(
      "ed-long", #"head -c 20000 /dev/zero | tr '\0' x > "$1""#, in: scratch)
    let before = Editing.lines(in: scratch).count
    let tmux = try Editing.session(in: scratch, environment: ["EDITOR": editor, "VISUAL": ""])
    try tmux.type("E")
    try tmux.waitFor(text: "Note trop longue, 16 Kio au plus")
    let kept = Shell.run("cat suivi-note-*", in: scratch).output
    #expect(kept.utf8.count == 20_000)
    #expect(Editing.lines(in: scratch).count == before)
  }

  @Test("e on the title of a fiche opens the definition at its line")
  func definition() throws {
    let editor = try Editing.editor(
      "vi", #"printf '%s\n' "$@" > "\#(scratch.path("arguments"))""#, in: scratch)
    let tmux = try Editing.session(in: scratch, environment: ["EDITOR": editor, "VISUAL": ""])
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "Pilote")
    try tmux.type("e")
    try tmux.wait(for: "the arguments of the editor") { _ in
      scratch.read("arguments")?.contains("convention.toml") == true
    }
    try tmux.waitFor(text: "Pilote")
    let definition = try #require(scratch.read("c/convention.toml"))
    let lines = definition.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix(#"id = "S1""#) })
    let words = try #require(scratch.read("arguments")).split(separator: "\n")
    #expect(words.last?.hasSuffix("c/convention.toml") == true)
    let told = words.first.flatMap { Int($0.dropFirst()) } ?? 0
    // The table of the action, or its first line.
    #expect((place...place + 1).contains(told) || lines[max(0, told - 1)] == "[[action]]")
  }
}
