import ConventionFiles
public import ConventionModel
import ConventionStore
import Testing

/// A small portfolio: conventions of every kind, and folders that are none.
public enum PortfolioSample {
  /// The day it is in it.
  public static let day = "2023-09-12"

  /// Writes it into a scratch folder, at `p`; gives the names of its folders in order.
  @discardableResult
  public static func write(to scratch: Scratch) throws -> [String] {
    try scratch.write(ShippedConventions.example, to: "p/exemple/convention.toml")
    let exampleDay = try #require(Day(iso: ShippedConventions.exampleDay))
    let shift = ExampleShift(from: exampleDay, to: exampleDay)
    for journal in shift.journals(ShippedConventions.exampleJournal) {
      try scratch.write(journal.text, to: "p/exemple/journal/\(journal.replica).jsonl")
    }
    try scratch.write(convention("ain", "Ain", hasMoney: true), to: "p/ain/convention.toml")
    // Half written, and of the id of another.
    try scratch.write("[convention]\nid = \"coup", to: "p/coupe/convention.toml")
    try scratch.write(convention("AIN", "Copie", hasMoney: false), to: "p/double/convention.toml")
    try scratch.write(ShippedConventions.valDeMarne, to: "p/val-de-marne/convention.toml")
    // Not conventions.
    try scratch.makeFolder("p/notes")
    try scratch.write("rien", to: "p/lisez-moi.txt")
    try scratch.makeFolder("p/.git")
    return ["ain", "coupe", "double", "exemple", "val-de-marne"]
  }

  /// A portfolio read whole, without any thread.
  public static func read(in scratch: Scratch) throws -> Portfolio {
    let folder = try #require(PortfolioFolder(path: scratch.path("p")))
    let day = try #require(Day(iso: day))
    var portfolio = folder.portfolio
    for place in folder.folders.indices {
      do throws(ConventionFolder.Unusable) {
        let loaded = try folder.folder(place).load()
        let situation = Situation(
          of: loaded.definition, ledger: Ledger(records: loaded.records), journal: loaded.journal,
          asOf: day, zone: loaded.zone)
        portfolio.put(.read(ConventionSummary(of: situation)), at: place)
      } catch {
        portfolio.put(.broken(try #require(error.diagnostics.first)), at: place)
      }
    }
    return portfolio
  }

  private static func convention(_ id: String, _ territory: String, hasMoney: Bool) -> String {
    var text = """
      [convention]
      id = "\(id)"
      title = "Convention de \(territory)"
      territory = "\(territory)"
      start = 2023-01-01
      end = 2023-08-31
      [[action]]
      id = "A1"
      title = "Une action"
      status = "in-progress"
      progress = 40
      due = 2023-06-30
      [[action]]
      id = "A2"
      title = "Une autre"

      """
    if hasMoney {
      text += "[[funding]]\nfunder = \"total\"\nstage = \"committed\"\namount = 2_000_000\n"
    }
    return text
  }
}
