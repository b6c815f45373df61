import Canvas
import ConventionFiles
import ConventionModel
import ConventionStore
import Dashboard
import TestKit
import Testing
import Words

/// Conventions for the trials of behaviour: some as shipped, some built here.
enum Trial {
  static let day = Day(iso: "2023-03-31") ?? .distantPast

  /// The shipped convention, read as from a file.
  static let shipped: Definition? =
    DefinitionReader.read(Array(ShippedConventions.valDeMarne.utf8), file: "convention.toml")
    .definition

  /// The fictional example with its journal, read from a folder.
  static func example() throws -> Situation {
    let day = try #require(Day(iso: ShippedConventions.exampleDay))
    let scratch = try Scratch()
    try scratch.write(ShippedConventions.example, to: "convention.toml")
    for journal in ExampleShift(from: day, to: day).journals(ShippedConventions.exampleJournal) {
      try scratch.write(journal.text, to: "journal/\(journal.replica).jsonl")
    }
    let loaded = try ConventionFolder(path: scratch.path).load()
    return Situation(
      of: loaded.definition, ledger: Ledger(records: loaded.records), journal: loaded.journal,
      asOf: day, zone: loaded.zone)
  }

  /// A definition of that many engagements, with actions that serve them in turn.
  static func definition(engagements: Int, actions: Int) -> Definition {
    var definition = Definition(convention: Convention(id: "c", title: "Convention d'essai"))
    definition.engagements = (0..<engagements).map {
      Engagement(id: "E\($0 + 1)", title: "Engagement numéro \($0 + 1)", short: "Eng\($0 + 1)")
    }
    definition.actions = (0..<actions).map { number in
      var action = Action(id: "A\(number + 1)", title: "Action numéro \(number + 1)")
      if engagements > 0 { action.engagement = .value("E\(number % engagements + 1)") }
      return action
    }
    return definition
  }

  static func situation(_ definition: Definition, _ records: [JournalRecord] = []) -> Situation {
    Situation(of: definition, ledger: Ledger(records: records), asOf: day, zone: .utc)
  }

  static func situation(engagements: Int, actions: Int) -> Situation {
    situation(definition(engagements: engagements, actions: actions))
  }

  static func dashboard(
    _ situation: Situation, _ language: Language = .french, columns: Int = 80, rows: Int = 24,
    glyphs: GlyphSet = .unicode
  ) -> Dashboard {
    Dashboard(
      situation,
      settings: Settings(
        wording: Wording(language, usesPlainSpaces: glyphs == .ascii), glyphs: glyphs),
      size: Size(columns: columns, rows: rows))
  }
}

extension Dashboard {
  /// Types characters, one key each.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { update(.key(.character($0))) }
  }

  /// Presses keys in turn.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(.key($0)) }
  }

  /// What a person sees.
  var text: String { render().grid.text() }

  /// Ids of the actions of the rows of the table on screen, as built by ``Trial``.
  var actionsSeen: [String] {
    text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^[ ▸]*([A-Z][0-9]+)[! ] /#).map { String($0.1) }
    }
  }

  /// Whether nothing is drawn over the board: the table's heading shows.
  var showsBoard: Bool {
    text.contains("─ Actions ") || text.contains("- Actions ")
  }

  /// The first row that holds a text.
  func row(with words: String) -> String? {
    text.split(separator: "\n").first { $0.contains(words) }.map(String.init)
  }
}
