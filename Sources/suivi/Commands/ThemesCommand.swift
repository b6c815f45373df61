import ArgumentParser
import ConventionModel
import ConventionStore
import Dashboard
import ThemeFiles
import Typography
import Words

/// `suivi themes`: the themes there are, and what is wrong with one.
struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes", abstract: Surroundings.wording.help(.themes),
      subcommands: [Check.self, List.self], defaultSubcommand: List.self)
  }

  /// `suivi themes`: a line a theme.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: Surroundings.wording.help(.themes), shouldDisplay: false)
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
      let (wording, environment) = (common.wording, Surroundings.variables())
      let current = try Screen(common.screen, wording).themeName
      let choices = Themes.choices(wording, environment: environment)
      let names = choices.map { DisplayText($0.name) }
      let titles = choices.map { DisplayText($0.title) }
      let nameWidth = names.map(\.width).max() ?? 0
      let titleWidth = titles.map(\.width).max() ?? 0
      var text = ""
      for (place, choice) in choices.enumerated() {
        let facts = [
          choice.kind.map { wording.settings($0.term) },
          choice.isOwn ? wording.settings(.own) : nil,
          choice.name == current ? wording.settings(.current) : nil,
        ]
        text +=
          names[place].padded(to: nameWidth).string + "  "
          + titles[place].padded(to: titleWidth).string + "  "
          + facts.compactMap { $0 }.joined(separator: ", ") + "\n"
      }
      let folder = Places.configuration(environment: environment).map { $0 + "/themes" }
      text +=
        "\n"
        + wording.settings(.themesEpilogue(folder: Sanitizer.visible(folder ?? "-"))) + "\n"
      try StandardOutput.write(text)
    }
  }

  /// `suivi themes check FILE`: everything wrong with a theme, with its place.
  struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check", abstract: Surroundings.wording.help(.checkTheme))
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: help(.themeFile), completion: .file(extensions: ["toml"]))
    var file: String

    func run() throws {
      let (wording, environment) = (common.wording, Surroundings.variables())
      let found = try source(environment)
      guard let table = found.read.table else {
        let lines = found.read.diagnostics.map { wording.line($0) }
        try tell(lines, errors: lines.count, warnings: 0)
        return
      }
      let theme = Themes.theme(
        SettingValue(table), named: found.name, from: found.origin, wording, environment)
      let faults = (theme.faults + theme.faintRoles())
        .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
      let warnings = faults.count { $0.problem.isWarning }
      try tell(
        faults.map {
          wording.line($0.problem, in: found.file, line: $0.line, column: $0.column)
        }, errors: faults.count - warnings, warnings: warnings)
    }

    private typealias Read = (table: PlacedTable?, diagnostics: [Diagnostic])

    /// The file named, or the theme of that name: the person's own, else the shipped one.
    private func source(
      _ environment: [String: String]
    ) throws(CommandFailure) -> (name: String, file: String, origin: Theme.Origin, read: Read) {
      let isPath = file.utf8.contains(UInt8(ascii: "/")) || file.hasSuffix(".toml")
      let base = String(file.split(separator: "/").last ?? "")
      let stem = base.hasSuffix(".toml") ? String(base.dropLast(5)) : base
      if isPath { return (stem, file, .own, TableFile.read(path: file)) }
      if let folder = Places.configuration(environment: environment) {
        let path = "\(folder)/themes/\(file).toml"
        let read = TableFile.read(path: path)
        if read.diagnostics.first?.problem != .missingFile { return (file, path, .own, read) }
      }
      if let bytes = ThemeFiles.bytes(named: file) {
        return (file, file, .shipped, TableFile.read(bytes, file: file))
      }
      let names = Themes.names(environment: environment)
      throw .problem(
        .unknownTheme(file, nearest: NearestWord.to(file, among: names), themes: names))
    }

    private func tell(_ lines: [String], errors: Int, warnings: Int) throws {
      try StandardOutput.write(
        lines: lines + [common.wording.diagnosticCounts(errors: errors, warnings: warnings)])
      if errors > 0 { throw ExitCode.failure }
    }
  }
}
