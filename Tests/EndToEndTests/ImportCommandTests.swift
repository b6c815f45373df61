import ConventionModel
import ConventionStore
import Tables
import TestKit
import Testing

@Suite("Importing from the command line")
struct ImportCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  private func run(_ arguments: String...) -> Shell.Outcome {
    Product.run(
      ["-C", "c"] + arguments, in: scratch, environment: ["SUIVI_USER": "a.martin"])
  }

  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .replacing(/[0-9]{2}:[0-9]{2}/, with: "hh:mm")
  }

  private var records: [JournalRecord] {
    Array(Ledger(records: JournalReader.read(folder: scratch.path("c")).records).history)
  }

  private func table() throws -> String {
    let loaded = try ConventionFolder(path: scratch.path("c")).load()
    let situation = Situation(
      of: loaded.definition, ledger: Ledger(records: loaded.records),
      asOf: try #require(Day(iso: Product.today)), zone: loaded.zone)
    return ConventionTable(of: situation, profile: .excelFrench).text
  }

  @Test("The changes are shown, then saved as one step of undo; again there is nothing to import")
  func importing() throws {
    let text = try table().replacing("\r\nS1;action;", with: "\r\nS1;action;")
    let rows = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(rows.firstIndex { $0.hasPrefix("S1;") })
    var cells = rows[place].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    cells[9] = "30/06/2023"
    cells[11] = "En cours"
    cells[12] = "0"
    var edited = rows
    edited[place] = cells.joined(separator: ";")
    try scratch.write(edited.joined(separator: "\r\n"), to: "t.csv")

    let trial = run("import", "t.csv", "--dry-run")
    #expect(trial.status == 0, "\(trial)")
    #expect(
      plain(trial.output) == """
        UTF-8, séparateur « ; », 20 lignes
        Renseigné : 3
          S1  échéance non renseignée → 30/06/2023
          S1  statut non renseigné → En cours
          S1  avancement non renseigné → 0 %
        Inchangé : 19 lignes
        Essai : rien n'est enregistré.

        """)
    let silent = run("import", "t.csv")
    #expect(silent.status == 1 && silent.errors.contains("--yes"), "\(silent)")
    #expect(records.isEmpty)

    let saved = run("import", "t.csv", "--yes")
    #expect(saved.status == 0, "\(saved)")
    #expect(
      plain(saved.output).hasSuffix("\nEnregistré hh:mm · 3 changements, une seule annulation\n"))
    #expect(records.map(\.new) == ["2023-06-30", "in-progress", "0"])
    #expect(Set(records.map(\.batch)).count == 1 && records.allSatisfy { $0.by == "a.martin" })

    let again = run("import", "t.csv", "--yes")
    #expect(again.status == 0 && records.count == 3)
    #expect(
      plain(again.output).hasSuffix(
        "Rien à importer : le fichier dit ce qui est déjà enregistré.\n"))

    let replicas = Set(records.map(\.id.replica))
    let step = UndoHistory(of: Ledger(records: records), by: "a.martin", replicas: replicas)
      .undoable
    #expect(step?.records.count == 3)
  }

  @Test(
    "What is exported for either profile comes back without a change, into a file or through a pipe"
  )
  func exporting() throws {
    let expected = try table()
    let exported = run("export", "--format", "csv")
    #expect(exported.status == 0 && exported.output == expected, "\(exported.errors)")
    #expect(run("export", "--format", "csv", "--profile", "data", "--output", "d.csv").status == 0)
    #expect(scratch.read("d.csv")?.hasPrefix("id,kind,title,") == true)
    let again = run("export", "--format", "csv", "--output", "d.csv")
    #expect(again.status == 1 && scratch.read("d.csv")?.hasPrefix("id,") == true)
    #expect(run("export", "--format", "csv", "--output", "d.csv", "--force").status == 0)
    let back = run("import", "d.csv", "--yes")
    #expect(back.status == 0 && plain(back.output).contains("Rien à importer"), "\(back)")
    #expect(run("export", "--format", "csv", "--profile", "excel").status == 64)
    #expect(records.isEmpty)
  }

  @Test("All errors at once on standard error, and nothing saved")
  func errors() throws {
    try scratch.write(
      "Identifiant;Statut;Avancement\nS1;Fini;40\nS99;En cours;\nS2;Réalisé;101\n", to: "t.csv")
    let outcome = run("import", "t.csv", "--yes")
    #expect(outcome.status == 1 && outcome.output == "")
    let lines = plain(outcome.errors).split(separator: "\n")
    #expect(lines.count == 4, "\(outcome)")
    #expect(lines[0].hasPrefix("t.csv: ligne 2, colonne B (Statut) : « Fini » ne se lit pas"))
    #expect(lines[1].hasPrefix("t.csv: ligne 3, colonne A (Identifiant) : « S99 »"))
    #expect(lines[2].hasPrefix("t.csv: ligne 4, colonne C (Avancement) : « 101 »"))
    #expect(lines[3] == "suivi : 3 erreurs : rien n'est importé")
    #expect(records.isEmpty)
  }

  @Test("Files that cannot be read or are no tables say so")
  func unreadable() throws {
    try scratch.write("", to: "empty.csv")
    try scratch.write([0x50, 0x4B, 0x03, 0x04, 0, 0], to: "book.xlsx")
    try scratch.makeSparse("huge.csv", bytes: 20 << 20)
    try scratch.makeFolder("folder.csv")
    for name in ["none.csv", "empty.csv", "book.xlsx", "huge.csv", "folder.csv"] {
      let outcome = run("import", name, "--yes")
      #expect(outcome.status == 1 && !outcome.errors.isEmpty && outcome.output == "", "\(outcome)")
    }
    #expect(run("import", "empty.csv", "--yes", "--dry-run").status == 64)
    #expect(run("import").status == 64)
  }
}
