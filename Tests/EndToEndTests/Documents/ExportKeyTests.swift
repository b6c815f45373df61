import TestKit
import Testing

@Suite("Writing a document with real keys", .enabled(if: Editing.isTmuxInstalled))
struct ExportKeyTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  @Test("x r, a name, Enter: the report is there, and the screen says where")
  func writing() throws {
    let session = try Editing.session(in: scratch)
    try session.type("x")
    try session.waitFor(text: "Document à écrire")
    try session.type("r")
    try session.waitFor(text: "rapport-execution-exemple-2023-03-31.html")
    try session.sendKeys("Enter")
    try session.waitFor(text: "Écrit dans \(scratch.path)")
    let name = "rapport-execution-exemple-2023-03-31.html"
    #expect(scratch.read(name)?.hasPrefix("<!DOCTYPE html>") == true)
  }

  @Test("x c and x d write the table of each profile, as the command does")
  func tables() throws {
    let session = try Editing.session(in: scratch)
    for (letter, profile) in [("c", "excel-fr"), ("d", "data")] {
      try session.type("x\(letter)\(profile).csv")
      try session.waitFor(text: "\(profile).csv")
      try session.sendKeys("Enter")
      try session.waitFor(text: "Écrit dans \(scratch.path)/\(profile).csv")
      let command = Product.run(
        [
          "export", "-C", "c", "--today", Product.today, "--format", "csv", "--profile", profile,
        ], in: scratch)
      #expect(command.status == 0)
      #expect(scratch.read("\(profile).csv") == command.output)
    }
    #expect(scratch.read("excel-fr.csv")?.hasPrefix("\u{FEFF}") == true)
    #expect(scratch.read("data.csv")?.contains("\r") == false)
  }

  @Test("A file of that name is only replaced when the person says so")
  func replacing() throws {
    try scratch.write("ancien", to: "mien.md")
    let session = try Editing.session(in: scratch)
    try session.type("xmmien.md")
    try session.waitFor(text: "mien.md")
    try session.sendKeys("Enter")
    try session.waitFor(text: "existe déjà")
    try session.type("n")
    try session.waitFor(text: "reste tel quel")
    #expect(scratch.read("mien.md") == "ancien")
    try session.type("xmmien.md")
    try session.sendKeys("Enter")
    try session.waitFor(text: "existe déjà")
    try session.type("o")
    try session.waitFor(text: "Écrit dans")
    #expect(scratch.read("mien.md")?.hasPrefix("# ") == true)
  }

  @Test("A folder that is not there is said on the line, which keeps what was typed")
  func missingFolder() throws {
    let session = try Editing.session(in: scratch)
    try session.type("xhabsent/etat.html")
    try session.sendKeys("Enter")
    try session.waitFor(text: "n'existe pas")
    try session.waitFor(text: "absent/etat.html")
    try session.sendKeys("Escape")
    try session.type("q")
    try session.waitFor(text: "left with 0")
  }
}
