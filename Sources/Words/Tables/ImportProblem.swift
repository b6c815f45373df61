import ConventionModel

/// Why a table, or a cell of it, cannot be taken in; texts in payloads are as found.
public enum ImportProblem: Error, Hashable, Sendable {
  /// Nothing in it.
  case empty
  /// A workbook of a spreadsheet instead of a text.
  case workbook
  /// Bytes that are no text.
  case notText
  /// A quotation mark that nothing closes.
  case unclosedQuote
  /// Something behind a closing quotation mark.
  case textAfterQuote
  /// No column of ids among those.
  case noIDColumn([String])
  /// A column that is there already, at that place.
  case duplicateColumn(first: String)
  /// Nothing but a row of headings.
  case noRows
  /// More cells than there are columns.
  case tooManyCells(Int, columns: Int)
  /// A row that has cells but no id.
  case missingID
  /// Nothing of that id, and the nearest one there is.
  case unknownID(nearest: String?)
  /// The id of a row above, from 1.
  case duplicateID(row: Int)
  /// No id for a new milestone, which one would do.
  case unusableID(example: String)
  /// An id of a milestone that was there once.
  case idWasTaken(example: String)
  /// A new milestone without a title.
  case titleNeeded
  /// A title longer than that many bytes.
  case titleTooLong(limit: Int)
  /// A value that the field cannot take, and the nearest that it can.
  case value(ReadingProblem, nearest: String?)
  /// A day that leaves out its year, or is relative to today.
  case incompleteDay
  /// The day that stands, its day and month changed places: a spreadsheet that writes the month first.
  case swappedDay
  /// A field that the row has not.
  case notOfThisRow(TableRowKind)
}

extension Wording {
  /// What is wrong with a cell or a table, and what is expected instead.
  public func sentence(_ problem: ImportProblem, found text: String) -> String {
    let colon = either("\(noBreakSpace): ", ": ")
    let semicolon = either("\(noBreakSpace); ", "; ")
    let expected = semicolon + either("attendu", "expected") + colon
    switch problem {
    case .empty: return either("le fichier est vide", "the file is empty")
    case .workbook:
      return either(
        "c'est un classeur" + colon + "l'enregistrer au format CSV",
        "this is a workbook: save it as CSV")
    case .notText:
      return either(
        "ce n'est pas du texte" + colon + "enregistrer en CSV, UTF-8",
        "this is no text: save as CSV, UTF-8")
    case .unclosedQuote:
      return either(
        "guillemet ouvert que rien ne ferme, la suite du fichier n'est qu'une cellule",
        "a quotation mark that nothing closes: the rest of the file is one cell")
    case .textAfterQuote:
      return either(
        "texte après le guillemet fermant" + expected + "un séparateur",
        "text after the closing quotation mark" + expected + "a separator")
    case .noIDColumn(let columns):
      return either("aucune colonne ", "no column ") + quoted(heading(.id))
        + either(" parmi ", " among ") + some(columns).map { excerpt($0) }.joined(separator: ", ")
    case .duplicateColumn(let first):
      return either("déjà en colonne \(first)", "in column \(first) already")
        + semicolon + either("en garder une", "keep one")
    case .noRows:
      return either("aucune ligne sous les titres", "no row below the headings")
    case .tooManyCells(let found, let columns):
      return either(
        "\(number(found)) cellules pour \(number(columns)) colonnes\(semicolon)un séparateur est "
          + "peut-être de trop, ou un guillemet manque",
        "\(number(found)) cells for \(number(columns)) columns; a separator too many, or a "
          + "quotation mark missing")
    case .missingID:
      return either("ligne sans identifiant", "a row without id") + expected
        + either(
          "celui d'une action, comme S1, ou d'un jalon, comme S1/M1",
          "that of an action, such as S1, or of a milestone, such as S1/M1")
    case .unknownID(let nearest):
      return either(
        "\(excerpt(text)) n'est ni une action ni une de leurs parties",
        "\(excerpt(text)) is neither an action nor part of one")
        + (nearest == nil
          ? semicolon
            + either(
              "une action s'ajoute dans convention.toml", "actions are added in convention.toml")
          : suggestion(nearest))
    case .duplicateID(let row):
      return either(
        "\(excerpt(text)) est déjà en ligne \(number(row))",
        "\(excerpt(text)) is in row \(number(row)) already") + semicolon
        + either("n'en garder qu'une", "keep one")
    case .unusableID(let example):
      return either(
        "\(excerpt(text)) ne peut pas nommer un jalon",
        "\(excerpt(text)) cannot name a milestone") + expected + example
    case .idWasTaken(let example):
      return either(
        "\(excerpt(text)) a déjà nommé autre chose", "\(excerpt(text)) has named something else")
        + expected + example
    case .titleNeeded:
      return either("un nouveau jalon a un intitulé", "a new milestone has a title")
    case .titleTooLong(let limit):
      return either("trop long", "too long") + colon
        + either("\(bytes(limit)) au plus pour un intitulé", "at most \(bytes(limit)) for a title")
    case .value(let problem, let nearest): return sentence(problem) + suggestion(nearest)
    case .incompleteDay:
      return either(
        "\(excerpt(text)) n'est pas un jour avec son année",
        "\(excerpt(text)) is no day with its year")
        + expected + either("30/06/2023 ou 2023-06-30", "30/06/2023 or 2023-06-30")
    case .swappedDay:
      return either(
        "\(excerpt(text)) est la date enregistrée, jour et mois intervertis" + expected
          + "jj/mm/aaaa\(semicolon)enregistrer depuis un tableur en français",
        "\(excerpt(text)) is the day recorded with day and month changed places" + expected
          + "dd/mm/yyyy; save from a spreadsheet that writes the day first")
    case .notOfThisRow(let kind):
      let what = either("une ligne \(quoted(name(of: kind)))", "a row \(quoted(name(of: kind)))")
      return either("\(what) n'a pas cette colonne", "\(what) has no such column") + expected
        + either("une cellule vide", "an empty cell")
    }
  }

  private func heading(_ column: TableColumn) -> String {
    heading(column, in: Definition(convention: Convention(id: "", title: "")))
  }

  private func some(_ words: [String]) -> [String] {
    words.count > 8 ? words.prefix(8) + ["…"] : words
  }
}
