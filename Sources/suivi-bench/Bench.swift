import Canvas
import ConventionFiles
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Reports
import Words

/// Measures what a person waits for, at sizes no convention has yet; prints tables of medians.
///
/// `swift run -c release -Xswiftc -static-stdlib suivi-bench` measures the code, from 20 to 20,000
/// actions and from 10³ to 10⁶ records; `suivi-bench --actions N --records N --seed N` one size of one's
/// own; `suivi-bench --terminal PROGRAM [ARGUMENT…]` a program on a real terminal, from outside;
/// `suivi-bench --order PROGRAM` prints what a start runs, for `Sources/suivi/Startup.order`.
/// Figures are this machine's: compare them with each other and with those of the same run.
@main
enum Bench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--terminal" {
      return TerminalBench.measure(Array(arguments.dropFirst()))
    }
    if arguments.first == "--order", arguments.count == 2 {
      return StartupOrder.print(of: arguments[1])
    }
    let seed = number("--seed", in: arguments) ?? 7
    var table = Table()
    measureDefinition(into: &table)
    if let actions = number("--actions", in: arguments) {
      let size = Size(actions, number("--records", in: arguments) ?? actions * 50, seed: seed)
      measure(size, into: &table)
    } else {
      for (actions, records) in [
        (20, 1_000), (200, 10_000), (2_000, 100_000), (20_000, 1_000_000),
      ] {
        measure(Size(actions, records, seed: seed), into: &table)
      }
      measureFinding(Size(20_000, 20_000, seed: seed), into: &table)
      measurePortfolio(seed: seed, into: &table)
    }

    for (actions, records) in [(20, 1_000), (2_000, 100_000), (20_000, 1_000_000)] {
      measureSaving(Size(actions, records, seed: seed), into: &table)
    }
    table.print()
  }

  private static func number(_ name: String, in arguments: [String]) -> Int? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return Int(arguments[place + 1])
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
    let seed: Int

    init(_ actions: Int, _ records: Int, seed: Int) {
      self.actions = max(1, actions)
      self.records = max(1, records)
      self.seed = seed
    }

    var text: String { "\(actions) actions, \(records) records" }
  }

  private static let today = Day(year: 2023, month: 9, day: 12) ?? .distantPast
  private static let wording = Wording(.french)

  private static func measureDefinition(into table: inout Table) {
    let bytes = Array(ShippedConventions.valDeMarne.utf8)
    table.measure("read the shipped definition", "19 actions", rounds: 30) {
      DefinitionReader.read(bytes, file: "convention.toml").definition?.actions.count ?? 0
    }
  }

  private static func measure(_ size: Size, into table: inout Table) {
    let sample = SampleFolder(size)
    let folder = ConventionFolder(path: sample.path)
    guard let loaded = try? folder.load() else { return say("\(sample.path): unusable\n") }
    let rounds = size.records > 500_000 ? 3 : size.records > 50_000 ? 5 : 15
    table.measure("read the definition", size.text, rounds: rounds) {
      folder.readDefinition().definition?.actions.count ?? -1
    }
    table.measure("read the journals", size.text, rounds: rounds) {
      JournalReader.read(folder: sample.path).records.count
    }
    table.measure("fold them", size.text, rounds: rounds) {
      Ledger(records: loaded.records).records.count
    }
    let ledger = loaded.ledger
    table.measure("compute the situation", size.text, rounds: rounds) {
      Situation(of: loaded.definition, ledger: ledger, asOf: today, zone: loaded.zone).alerts.count
    }
    let situation = Situation(of: loaded.definition, ledger: ledger, asOf: today, zone: loaded.zone)
    table.measure("show --json", size.text, rounds: rounds) {
      JSONReport(of: situation, wording: wording).whole.text.utf8.count
    }
    for screen in [Canvas.Size(columns: 80, rows: 24), Canvas.Size(columns: 132, rows: 43)] {
      measureScreens(situation, screen, size, into: &table)
    }
  }

  private static func measureScreens(
    _ situation: Situation, _ screen: Canvas.Size, _ size: Size, into table: inout Table
  ) {
    let name = "\(screen.columns)×\(screen.rows)"
    func dashboard() -> Dashboard {
      Dashboard(situation, settings: Settings(wording: wording), size: screen)
    }
    var board = dashboard()
    table.measure("one step and its frame, \(name)", size.text, rounds: 60) {
      _ = board.update(.key(.down))
      return board.render().grid.size.rows
    }
    table.measure("a page and its frame, \(name)", size.text, rounds: 30) {
      _ = board.update(.key(.pageDown))
      return board.render().grid.size.rows
    }
    for view in View.allCases where view != .dashboard {
      var viewed = dashboard()
      table.measure("open \(view.rawValue), frame included, \(name)", size.text, rounds: 5) {
        viewed.open(view)
        return viewed.render().grid.size.rows
      }
    }
    guard screen.columns == 80 else { return }
    var filtered = dashboard()
    _ = filtered.update(.key(.character("/")))
    // The first letter makes the index, as it does for a person.
    table.measure("the first letter of a filter", size.text, rounds: 1) {
      _ = filtered.update(.key(.character("a")))
      return filtered.render().grid.size.rows
    }
    table.measure("a further letter of a filter", size.text, rounds: 9) {
      _ = filtered.update(.key(.character("c")))
      let rows = filtered.render().grid.size.rows
      _ = filtered.update(.key(.backspace))
      return rows
    }
    var sorted = dashboard()
    table.measure("sort by progress", size.text, rounds: 9) {
      _ = sorted.update(.key(.character("o")))
      _ = sorted.update(.key(.character("a")))
      return sorted.render().grid.size.rows
    }
  }

  /// Up to a country: 101 départements, five years, forty actions each, a million records.
  private static func measurePortfolio(seed: Int, into table: inout Table) {
    let size = Size(40, 1_980, seed: seed)
    var samples: [SampleFolder] = []
    for conventions in [1, 5, 50, 505] {
      samples += (samples.count..<conventions).map { SampleFolder(size, number: $0) }
      let folders = samples.map { ConventionFolder(path: $0.path) }
      let what =
        "\(conventions) × (\(size.text))"
      for threads in [1, 2] where threads == 2 || conventions == 505 {
        table.measure(
          "read a portfolio, threads: \(threads)", what, rounds: conventions > 50 ? 3 : 9
        ) {
          let work = BackgroundWork(count: conventions, threads: threads) { place in
            guard let loaded = try? folders[place].load() else { return -1 }
            return ConventionSummary(
              of: Situation(
                of: loaded.definition, ledger: loaded.ledger, journal: loaded.journal, asOf: today,
                zone: loaded.zone)
            ).actions
          }
          var taken = 0
          while taken < conventions { taken += work.wait(taken: taken).count }
          return taken
        }
      }
    }
  }

  /// What a person does to find something among very many actions, each with its frame.
  private static func measureFinding(_ size: Size, into table: inout Table) {
    let sample = SampleFolder(size)
    guard let loaded = try? ConventionFolder(path: sample.path).load() else { return }
    let today = Day(year: 2023, month: 9, day: 12) ?? .distantPast
    let situation = Situation(
      of: loaded.definition, ledger: loaded.ledger, asOf: today, zone: loaded.zone
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

  /// One gesture from the draft to « saved », fsync included, in a convention that was just opened.
  private static func measureSaving(_ size: Size, into table: inout Table) {
    let sample = SampleFolder(size)
    let folder = ConventionFolder(path: sample.path)
    guard let loaded = try? folder.load() else { return Bench.say("\(sample.path): unusable\n") }
    let journal = Journal(goingOnFrom: loaded.reading, of: folder)
    let target = Target.action("A1")
    var base = loaded.ledger.heads(of: target, .progress).map(\.id)
    var percent = 0
    // The first edit of all makes the files that later ones add to.
    for what in ["save the first edit, fsync included", "save an edit, fsync included"] {
      table.measure(what, size.text, rounds: what.contains("first") ? 1 : 30) {
        percent = (percent + 1) % 101
        let draft = Draft(.set, on: target, field: .progress, new: "\(percent)", base: base)
        guard
          case .success(let records) = journal.append([draft], by: "bench", at: SystemClock.now())
        else { return -1 }
        base = records.map(\.id)
        return journal.follow().records.count
      }
    }
  }
}
