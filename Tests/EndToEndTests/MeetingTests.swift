import TestKit
import Testing

@Suite("A meeting with real keys", .enabled(if: Editing.isTmuxInstalled))
struct MeetingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  /// Opens a session on the example, its columns those of a meeting room.
  private func session(
    _ words: [String] = [], by name: String = "a.martin", folder: String = "c"
  ) throws -> Tmux {
    let arguments = ["-C", folder, "--today", Product.today, "--by", name] + words
    return try Product.inTmux(arguments, in: scratch, columns: 132, rows: 43)
  }

  private func minutes(_ more: [String] = [], folder: String = "c") -> String {
    let outcome = Product.run(["minutes", "-C", folder] + more, in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.output
  }

  @Test(
    "Played from start to minutes; the minutes are as expected, and the same from the journal alone"
  )
  func play() throws {
    // Another kind of meeting than that of the example's own day.
    let tmux = try session(["review"])
    try tmux.waitFor(text: "COPIL du")
    try tmux.type("r")
    try tmux.waitFor(text: "Présents")
    try tmux.type("COTECH")
    try tmux.sendKeys("Enter", "Enter")
    try tmux.type("DDETS, Département (DASO)")
    try tmux.sendKeys("Enter", "Enter")
    try tmux.waitFor(text: "RÉUNION COTECH du 31/03/2023")
    try tmux.waitFor(text: "DDETS, Département (DASO)")

    let first = try place(in: tmux)
    try say("d", "Saisir l'ARS par courrier conjoint", in: tmux)
    try tmux.waitFor(text: "DÉCISION")
    try tmux.type("t")
    try tmux.waitFor(text: "Pour quand")
    try tmux.type("Préparer le courrier <ARS> & | co")
    try tmux.sendKeys("Enter")
    try tmux.type("B. Diallo")
    try tmux.sendKeys("Enter")
    try tmux.type("30/04/2023")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "SUITE")
    try tmux.sendKeys("Enter")
    let second = try wait(after: first, in: tmux)
    try tmux.type("sb")
    try tmux.waitFor(text: "→ Bloquée")
    try tmux.type("%35")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "→ 35")
    try say("C", "À ne dire à personne", in: tmux)
    try tmux.waitFor(text: "note interne")
    try say("c", "Dit devant tous", in: tmux)
    try tmux.waitFor(text: "Dit devant tous")
    try tmux.sendKeys("Enter")
    let third = try wait(after: second, in: tmux)
    try tmux.type("p")
    let fourth = try wait(after: third, in: tmux)
    // Suspended, left, and taken up again where it was.
    try tmux.type("q")
    try tmux.waitFor(text: "suspendue à \(fourth)")
    try tmux.type("q")
    try tmux.waitFor(text: "left with 0")
    let again = try session(["review"], by: "b.diallo")
    try again.waitFor(text: "reprise à \(fourth)")
    try again.sendKeys("Enter")
    _ = try wait(after: fourth, in: again)
    try again.type("G")
    try again.waitFor(text: "Questions générales")
    try say("d", "Présenter le bilan au comité de pilotage", in: again)
    try again.waitFor(text: "Présenter le bilan")
    try again.type("qq")
    try again.waitFor(text: "left with 0")

    for format in ["md", "html", "txt"] {
      let text = minutes(["--format", format])
      #expect(!text.contains("personne à"))
      #expect(!text.contains("À ne dire"))
      Snapshot.expect(text, named: "proces-verbal-\(format)")
      // From the journal alone, in another folder, later, and by somebody else.
      _ = Shell.run(
        "rm -rf d; mkdir d; cp -r c/journal c/convention.toml d; rm -rf d/journal/private",
        in: scratch)
      #expect(minutes(["--format", format], folder: "d") == text)
    }
    let settled = minutes(["2023-03-31-cotech"])
    #expect(Product.run(["set", second, "status=done", "-C", "c"], in: scratch).status == 0)
    #expect(Product.run(["note", second, "Plus tard", "-C", "c"], in: scratch).status == 0)
    #expect(minutes(["2023-03-31-cotech"]) == settled)
    #expect(Product.run(["check", "c"], in: scratch).status == 0)
  }

  @Test("A name that says no format of minutes is asked for again, and no file is made")
  func formatOfMinutes() throws {
    let tmux = try session(["review"])
    try tmux.waitFor(text: "COPIL du")
    try tmux.type("x")
    try tmux.waitFor(text: "PV-2023-03-31-copil.md")
    try tmux.sendKeys("C-u")
    try tmux.type("pv.docx")
    try tmux.sendKeys("Enter", "C-u")
    try tmux.type("pv.txt")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "Procès-verbal écrit")
    #expect(scratch.read("pv.docx") == nil)
    #expect(scratch.read("pv.txt") == minutes(["--format", "txt"]))
  }

  @Test("x writes the minutes to a file, and asks before it replaces one; so does the command")
  func files() throws {
    let tmux = try session(["review"])
    try tmux.waitFor(text: "COPIL du")
    try tmux.type("x")
    try tmux.waitFor(text: "PV-2023-03-31-copil.md")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "Procès-verbal écrit")
    #expect(scratch.read("PV-2023-03-31-copil.md") == minutes())
    try scratch.write("à garder", to: "PV-2023-03-31-copil.md")
    try tmux.type("x")
    try tmux.waitFor(text: "PV-2023-03-31-copil.md")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "existe déjà")
    #expect(scratch.read("PV-2023-03-31-copil.md") == "à garder")
    try tmux.sendKeys("Enter")
    try tmux.waitFor(text: "Procès-verbal écrit")
    #expect(scratch.read("PV-2023-03-31-copil.md") == minutes())

    let output = ["minutes", "-C", "c", "--output", "pv.html"]
    #expect(Product.run(output, in: scratch).status == 0)
    #expect(scratch.read("pv.html") == minutes(["--format", "html"]))
    let refused = Product.run(output, in: scratch)
    #expect(refused.status == 1 && refused.errors.contains("--force"))
    #expect(Product.run(output + ["--force"], in: scratch).status == 0)
    #expect(Product.run(["minutes", "-C", "c", "--force"], in: scratch).status == 64)
  }

  @Test("A second terminal follows the first")
  func follow() throws {
    let room = try session(["--follow"])
    try room.waitFor(text: "COPIL du")
    let desk = try session(["review"])
    let first = try place(in: desk)
    try room.waitFor(text: "\(first)  ")
    try desk.sendKeys("Enter")
    let second = try wait(after: first, in: desk)
    try room.waitFor(text: "\(second)  ")
    try desk.type("%65")
    try desk.sendKeys("Enter")
    try room.waitFor(text: "→ 65")
    try room.type("=")
    try room.waitFor(text: "rien ne s'y saisit")
  }

  @Test("Minutes of a meeting that never was are refused with the names there are")
  func unknown() throws {
    let outcome = Product.run(["minutes", "2023-03-31-copli", "-C", "c"], in: scratch)
    #expect(outcome.status == 1 && outcome.errors.contains("2023-03-31-copil"))
    try Product.begin(in: try Scratch())
    let other = try Scratch()
    try Product.begin(in: other)
    let none = Product.run(["minutes", "-C", "c"], in: other)
    #expect(none.status == 1 && none.errors.contains("suivi review"))
  }

  private func say(_ key: String, _ text: String, in tmux: Tmux) throws {
    try tmux.type(key)
    try tmux.waitFor(text: "annuler")
    try tmux.type(text)
    try tmux.sendKeys("Enter")
  }

  /// The action that the meeting is at, as its first line says.
  private func place(in tmux: Tmux) throws -> String {
    let screen = try tmux.wait(for: "a meeting") { Self.place(on: $0) != nil }
    return try #require(Self.place(on: screen))
  }

  private func wait(after place: String, in tmux: Tmux) throws -> String {
    let screen = try tmux.wait(for: "what comes after \(place)") {
      Self.place(on: $0).map { $0 != place } ?? false
    }
    return try #require(Self.place(on: screen))
  }

  private static func place(on screen: String) -> String? {
    screen.split(separator: "\n").first?.firstMatch(of: /([A-Z][0-9]|Convention) [0-9]+\/[0-9]+/)
      .map { String($0.1) }
  }
}
