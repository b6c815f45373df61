public import ConventionModel

/// Why a command did not write what was asked of it; texts in payloads are foreign.
public enum EditProblem: Error, Hashable, Sendable {
  /// Neither a milestone nor an indicator of that action, and the nearest one there is.
  case unknownPart(String, nearest: String?)
  /// A word that is no `FIELD=VALUE`.
  case notAnAssignment(String)
  /// No field to be set of that thing, the nearest one, and all there are.
  case unknownField(String, on: String, nearest: String?, fields: [String])
  /// The same field twice in one command.
  case fieldTwice(String)
  /// A value that a field cannot take.
  case wrongValue(field: String, ReadingProblem)
  /// A note without words.
  case emptyNote
  /// A text that is no short name, given to that option or variable.
  case notAName(String, option: String)
  /// The convention is only in memory.
  case onlyInMemory
  /// What was asked for was not saved.
  case notSaved(SaveFailure)

  /// Whether the command line is at fault rather than the files.
  public var isUsage: Bool {
    switch self {
    case .notAnAssignment, .unknownField, .fieldTwice, .wrongValue, .emptyNote, .notAName: true
    case .unknownPart, .onlyInMemory, .notSaved: false
    }
  }
}

extension Wording {
  /// What went wrong, what was expected and what to do about it.
  public func sentence(_ problem: EditProblem) -> String {
    switch problem {
    case .unknownPart(let id, let nearest):
      return either(
        "ni jalon ni indicateur \(excerpt(id))", "neither milestone nor indicator \(excerpt(id))")
        + suggestion(nearest)
    case .notAnAssignment(let text):
      return either(
        "\(excerpt(text)) n'est pas de la forme CHAMP=VALEUR\(noBreakSpace); rien n'est enregistré",
        "\(excerpt(text)) is not of the form FIELD=VALUE; nothing is saved")
    case .unknownField(let word, let on, let nearest, let fields):
      let said = either(
        "\(on) n'a pas de champ \(excerpt(word))", "\(on) has no field \(excerpt(word))")
      if nearest != nil { return said + suggestion(nearest) }
      return said + either("\(noBreakSpace); champs\(noBreakSpace): ", "; fields: ")
        + fields.joined(separator: ", ")
    case .fieldTwice(let word):
      return either(
        "\(word) est donné deux fois\(noBreakSpace): rien n'est enregistré",
        "\(word) is given twice: nothing is saved")
    case .wrongValue(let field, let problem):
      return label(field) + " " + sentence(problem)
    case .emptyNote:
      return either(
        "une note sans texte ne s'enregistre pas\(noBreakSpace): suivi note ACTION TEXTE",
        "a note without text is not saved: suivi note ACTION TEXT")
    case .notAName(let text, let option):
      return either(
        "\(option)\(noBreakSpace): \(excerpt(text)) n'est pas un nom court\(noBreakSpace); de 1 à 64 "
          + "lettres, sur une ligne",
        "\(option): \(excerpt(text)) is not a short name; 1 to 64 letters, on one line")
    case .onlyInMemory:
      return either(
        "rien n'est enregistré\(noBreakSpace): cette convention n'est qu'en mémoire\(noBreakSpace); "
          + "donner un dossier avec -C",
        "nothing is saved: this convention is only in memory; give a folder with -C")
    case .notSaved(let failure):
      let why =
        if case .readOnly = failure { either("lecture seule, ", "read-only, ") } else { "" }
      return label(either("rien n'est enregistré", "nothing is saved")) + " " + why
        + sentence(failure)
    }
  }

  /// What was saved and when: « Enregistré 14:02 · S1 statut À lancer → En cours ».
  public func saved(_ record: JournalRecord, in situation: Situation) -> String {
    let action = (record.on.map { $0.action ?? $0.text } ?? "")
    let deed =
      record.operation == .note
      ? [name(of: .note), record.isPrivate ? privateMark : nil, excerpt(record.new ?? "")]
        .compactMap { $0 }.joined(separator: " ")
      : shortDeed(of: record, in: situation)
    return either("Enregistré ", "Saved ") + time(situation.zone.localTime(at: record.at))
      + " · \(action) \(deed)"
  }

  /// That a field has the value already: « Déjà ainsi · S1 statut En cours ».
  public func unchanged(
    _ field: Field, of target: Target, value text: String?, in definition: Definition
  ) -> String {
    either("Déjà ainsi", "Already so") + " · \(target.text) \(name(of: field, in: definition)) "
      + value(text, of: field, in: definition)
  }
}
