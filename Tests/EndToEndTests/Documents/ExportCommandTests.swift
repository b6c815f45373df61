import Glibc
import TestKit
import Testing

/// `suivi export` as people and scripts use it: what it writes, where, and what it never does.
@Suite struct ExportCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin("exemple", in: scratch)
  }

  private func export(_ arguments: String...) -> Shell.Outcome {
    Product.run(["export", "-C", "c"] + arguments, in: scratch)
  }

  @Test func writesTheSameOnStandardOutputAndInAFile() throws {
    for (format, document) in [("html", "etat"), ("html", "rapport"), ("md", "rapport")] {
      let shown = export("--format", format, "--document", document)
      #expect(shown.status == 0 && shown.errors.isEmpty)
      let name = "\(document).\(format)"
      let written = export("--format", format, "--document", document, "--output", name)
      #expect(written.status == 0)
      #expect(written.output == "Écrit dans \(name)\n")
      #expect(scratch.read(name) == shown.output)
    }
    let json = export("--format", "json", "-o", "tout.json")
    #expect(json.status == 0)
    #expect(scratch.read("tout.json") == export("--format", "json").output)
  }

  @Test func leavesAnExistingFileUnlessForced() throws {
    try scratch.write("ancien", to: "etat.html")
    let refused = export("--format", "html", "--output", "etat.html")
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("etat.html"))
    #expect(refused.errors.contains("existe déjà"))
    #expect(refused.errors.contains("--force"))
    #expect(scratch.read("etat.html") == "ancien")
    #expect(export("--format", "html", "--output", "etat.html", "--force").status == 0)
    #expect(scratch.read("etat.html")?.hasPrefix("<!DOCTYPE html>") == true)
  }

  @Test func neverWritesThroughALinkNorOverAFolder() throws {
    try scratch.write("ailleurs", to: "cible")
    _ = Shell.run("ln -s cible lien; mkdir dossier", in: scratch)
    for (name, kind) in [("lien", "un lien symbolique"), ("dossier", "un dossier")] {
      let refused = export("--format", "md", "--output", name, "--force")
      #expect(refused.status == 1)
      #expect(refused.errors.contains(kind))
    }
    #expect(scratch.read("cible") == "ailleurs")
  }

  @Test func saysWhichFolderIsMissing() {
    let refused = export("--format", "md", "--output", "absent/etat.md")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("le dossier"))
    #expect(refused.errors.contains("absent"))
    #expect(refused.errors.contains("n'existe pas"))
  }

  @Test func leavesTheOldFileWhenThereIsNoRoom() throws {
    try scratch.write("ancien", to: "etat.html")
    let outcome = Shell.run(
      "ulimit -f 8; exec '\(Product.path)' export -C c --format html --output etat.html --force",
      in: scratch)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("pas de place"))
    #expect(scratch.read("etat.html") == "ancien")
    let names = Shell.run("ls -A | grep '^\\.suivi-'", in: scratch).output
    #expect(names.isEmpty)
  }

  @Test func refusesWhatMakesNoSense() {
    #expect(export("--format", "pdf").status == 64)
    #expect(export().status == 64)
    #expect(export("--format", "json", "--document", "rapport").status == 64)
    #expect(export("--format", "md", "--force").status == 64)
  }

  @Test func tellsTheDayAskedFor() {
    let past = export("--format", "md", "--as-of", "2023-01-31")
    #expect(past.output.contains("État au 31\u{A0}janvier\u{A0}2023"))
  }

  @Test func holdsNoPrivateNote() throws {
    let note = Product.run(
      ["note", "-C", "c", "--by", "s.crete", "S1", "--private", "Mot à garder"], in: scratch)
    #expect(note.status == 0)
    for format in ["html", "md", "json", "csv"] {
      let shown = export("--format", format)
      #expect(shown.status == 0)
      #expect(!shown.output.contains("Mot à garder"))
      #expect(!shown.output.contains("s.crete"), "\(format)")
    }
  }
}
