/// Words about tables that come in.
public enum TableTerm: Hashable, Sendable {
  /// How a file was read: its encoding, its separator, its rows.
  case readAs(TableEncoding, separator: String, rows: Int)
  /// How many things cannot be taken in, and that nothing is.
  case faults(Int)
  /// A cell by its row and column; a row alone.
  case cell(row: Int, column: String, heading: String), row(Int)
  /// Headings of the groups of a diff, with how many lines each has.
  case added(Int), changed(Int), refused(Int)
  /// Rows in which nothing changes.
  case untouched(Int)
  /// A column that is left as it came, and the one it may have been meant to be.
  case unknownColumn(String, nearest: String?)
  /// Rows with fewer cells than there are columns: what is missing changes nothing.
  case shortRows([Int])
  /// Cells as they were on the day of the export, where something was written since.
  case staleCells(Int)
  /// A new milestone, by its title.
  case newMilestone(String)
  /// What a column says that only the definition can change: from what to what.
  case definitionOnly(column: String, old: String, new: String)
  /// That somebody has changed it since the export: who, and when.
  case changedSinceExport(by: String, on: String)
  /// That the file changes nothing.
  case nothingToDo
  /// The question whether to apply so many changes, and what answers yes.
  case apply(Int)
  /// That nothing was written, because the person said not to; because it was a trial.
  case declined, dryRun
  /// That so many changes were saved at a time, in one step of undo.
  case saved(Int, at: String)
  /// The line that asks for a file; its title.
  case fileLabel, importTitle
  /// What the keys of the diff do.
  case accept, refuse, applyKey, leave
  /// That a change is left out; what numbers and an empty line do, read aloud.
  case leftOut, howToImport
  /// So many of so many accepted.
  case accepted(Int, of: Int)
}

extension Wording {
  /// Words about tables.
  public func table(_ term: TableTerm) -> String {
    switch term {
    case .readAs(let encoding, let separator, let rows):
      return [
        encoding.name,
        either("séparateur ", "separator ")
          + (separator == "\t" ? either("tabulation", "tab") : quoted(separator)),
        count(rows, either("ligne", "row"), either("lignes", "rows")),
      ].joined(separator: ", ")
    case .faults(let number):
      return count(number, either("erreur", "error"), either("erreurs", "errors"))
        + either("\(noBreakSpace): rien n'est importé", ": nothing is imported")
    case .cell(let row, let column, let heading):
      let name = heading.isEmpty ? "" : " (\(heading.prefix(Wording.excerptLimit)))"
      return either(
        "ligne \(number(row)), colonne \(column)\(name)",
        "row \(number(row)), column \(column)\(name)")
    case .row(let row): return either("ligne \(number(row))", "row \(number(row))")
    case .added(let number):
      return label(either("Renseigné", "Added")) + " " + self.number(number)
    case .changed(let number):
      return label(either("Modifié", "Changed")) + " " + self.number(number)
    case .refused(let number):
      return label(either("Refusé", "Refused")) + " " + self.number(number)
        + either(
          " (se change dans convention.toml)", " (to be changed in convention.toml)")
    case .untouched(let number):
      return label(either("Inchangé", "Untouched")) + " "
        + count(number, either("ligne", "row"), either("lignes", "rows"))
    case .unknownColumn(let name, let nearest):
      return either(
        "Colonne \(excerpt(name)) inconnue, laissée telle quelle",
        "Column \(excerpt(name)) unknown, left as it came") + suggestion(nearest)
    case .shortRows(let rows):
      let list =
        rows.prefix(8).map { number($0) }.joined(separator: ", ")
        + (rows.count > 8 ? ", …" : "")
      return either(
        "\(rows.count < 2 ? "Ligne" : "Lignes") \(list)\(noBreakSpace): il manque des cellules à la "
          + "fin, rien n'y change",
        "\(rows.count < 2 ? "Row" : "Rows") \(list): cells are missing at the end, nothing changes "
          + "there")
    case .staleCells(let count):
      return either(
        "\(self.count(count, "cellule", "cellules")) d'avant une saisie faite depuis l'export"
          + "\(noBreakSpace): la saisie reste",
        "\(self.count(count, "cell", "cells")) from before an edit made since the export: the edit "
          + "stays")
    case .newMilestone(let title):
      return either("nouveau jalon ", "new milestone ") + excerpt(title)
    case .definitionOnly(let column, let old, let new):
      return column + " " + excerpt(old) + " → " + excerpt(new)
    case .changedSinceExport(let person, let day):
      return either(
        "saisi depuis l'export par \(person), \(day)", "set since the export by \(person), \(day)")
    case .nothingToDo:
      return either(
        "Rien à importer\(noBreakSpace): le fichier dit ce qui est déjà enregistré.",
        "Nothing to import: the file says what is recorded already.")
    case .apply(let number):
      return either(
        "Enregistrer \(count(number, "changement", "changements"))\(noBreakSpace)? [o/N] ",
        "Save \(count(number, "change", "changes"))? [y/N] ")
    case .declined: return either("Rien n'est enregistré.", "Nothing is saved.")
    case .dryRun:
      return either(
        "Essai\(noBreakSpace): rien n'est enregistré.", "Trial: nothing is saved.")
    case .saved(let number, let time):
      return either("Enregistré \(time) · ", "Saved \(time) · ")
        + count(number, either("changement", "change"), either("changements", "changes"))
        + either(", une seule annulation", ", one step of undo")
    case .fileLabel: return either("Fichier CSV", "CSV file")
    case .importTitle: return either("Import", "Import")
    case .accept: return either("oui/non", "yes/no")
    case .refuse: return either("tout", "all")
    case .applyKey: return either("enregistrer", "save")
    case .leave: return either("renoncer", "give up")
    case .leftOut: return either("écarté", "left out")
    case .howToImport:
      return either(
        "Un numéro garde ou écarte un changement, une ligne vide enregistre, un point n'importe rien.",
        "A number keeps a change or leaves it out, an empty line saves, a full stop imports nothing."
      )
    case .accepted(let number, let all):
      return either(
        "\(self.number(number)) sur \(count(all, "changement", "changements"))",
        "\(self.number(number)) of \(count(all, "change", "changes"))")
    }
  }
}
