import Canvas
import ConventionFiles
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Words

/// Measures what a person waits for, at sizes no convention has yet; prints a table of medians.
///
/// `swift run -c release -Xswiftc -static-stdlib suivi-bench`. Figures are this machine's: compare
/// them with each other and with those of the same run.
@main
enum Bench {
  static func main() {
    var table = Table()
    measureDefinition(into: &table)
    for size in [Size(19, 1_000), Size(200, 10_000), Size(2_000, 200_000)] {
      measureJournal(size, into: &table)
    }
    measureFinding(Size(20_000, 20_000), into: &table)
    measureSaving(into: &table)
    table.print()
  }

  /// Writes on standard output.
  static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  /// How much there is of what.
  struct Size {
    let actions: Int
    let records: Int

    init(_ actions: Int, _ records: Int) {
      self.actions = actions
      self.records = records
    }

    var text: String { "\(actions) actions, \(records) records" }
  }

  private static func measureDefinition(into table: inout Table) {
    let bytes = Array(ShippedConventions.valDeMarne.utf8)
    table.measure("read the shipped definition", "19 actions", rounds: 30) {
      DefinitionReader.read(bytes, file: "convention.toml").definition?.actions.count ?? 0
    }
  }

  private static func measureJournal(_ size: Size, into table: inout Table) {
    let sample = SampleFolder(size)
    guard let loaded = try? ConventionFolder(path: sample.path).load() else { return }
    let rounds = size.records > 50_000 ? 5 : 9
    table.measure("read the journals", size.text, rounds: rounds) {
      JournalReader.read(folder: sample.path).records.count
    }
    table.measure("fold them", size.text, rounds: rounds) {
      Ledger(records: loaded.records).records.count
    }
    let ledger = Ledger(records: loaded.records)
    let today = Day(year: 2023, month: 9, day: 12) ?? .distantPast
    table.measure("compute the situation", size.text, rounds: rounds) {
      Situation(of: loaded.definition, ledger: ledger, asOf: today, zone: loaded.zone).alerts.count
    }
    let situation = Situation(of: loaded.definition, ledger: ledger, asOf: today, zone: loaded.zone)
    for screen in [Canvas.Size(columns: 80, rows: 24), Canvas.Size(columns: 132, rows: 43)] {
      var dashboard = Dashboard(
        situation, settings: Settings(wording: Wording(.french)), size: screen)
      table.measure(
        "one step and its frame, \(screen.columns)×\(screen.rows)", size.text, rounds: 30
      ) {
        _ = dashboard.update(.key(.down))
        return dashboard.render().grid.size.rows
      }
    }
  }

  /// What a person does to find something among very many actions, each with its frame.
  private static func measureFinding(_ size: Size, into table: inout Table) {
    let sample = SampleFolder(size)
    guard let loaded = try? ConventionFolder(path: sample.path).load() else { return }
    let today = Day(year: 2023, month: 9, day: 12) ?? .distantPast
    let situation = Situation(
      of: loaded.definition, ledger: Ledger(records: loaded.records), asOf: today, zone: loaded.zone
    )
    for screen in [Canvas.Size(columns: 80, rows: 24), Canvas.Size(columns: 132, rows: 43)] {
      func measure(_ what: String, before: String = "", _ keys: String) {
        var dashboard = Dashboard(
          situation, settings: Settings(wording: Wording(.french)), size: screen)
        for key in before { _ = dashboard.update(.key(.character(key))) }
        _ = dashboard.render()
        let typed = Array(keys)
        var next = 0
        table.measure("\(what), \(screen.columns)×\(screen.rows)", size.text, rounds: 20) {
          _ = dashboard.update(.key(.character(typed[next % typed.count])))
          next += 1
          return dashboard.render().grid.size.rows
        }
      }
      measure("a letter into the filter", before: "/", "mesure numero 12 retard:oui")
      measure("a quick filter or an order by its letter", "frotodfbop")
      measure("a page down", "JJJJ")
      for (view, keys) in [
        ("alerts", "v"), ("finance", "vv"), ("calendar", "vvv"), ("indicators", "vvvv"),
      ] {
        measure("a step in \(view)", before: keys, "j")
      }
    }
  }

  /// One gesture from the draft to « saved », fsync included.
  private static func measureSaving(into table: inout Table) {
    let sample = SampleFolder(Size(19, 1_000))
    let journal = Journal(folder: ConventionFolder(path: sample.path))
    _ = journal.follow()
    table.measure("save a note, fsync included", "19 actions, 1000 records", rounds: 60) {
      let draft = Draft(.note, on: .action("A1"), new: "mesure")
      switch journal.append([draft], by: "bench", at: SystemClock.now()) {
      case .success(let records): return records.count
      case .failure: return -1
      }
    }
  }
}
