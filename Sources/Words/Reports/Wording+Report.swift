public import ConventionModel

/// Sentences of the linear text.
extension Wording {
  /// « Exemple fictif : rien n'y est vrai », the first line of every invented convention.
  public var fictionalWarning: String {
    either(
      "Exemple fictif\(noBreakSpace): tout y est inventé.", "Fictional example: all of it invented."
    )
  }

  /// « du 1er juillet 2022 au 30 juin 2023 », as much of it as is known.
  public func span(from start: Day?, to end: Day?) -> String {
    switch (start, end) {
    case (let start?, let end?):
      either(
        "du \(longDate(start)) au \(longDate(end))", "\(longDate(start)) to \(longDate(end))")
    case (let start?, nil): either("depuis le \(longDate(start))", "since \(longDate(start))")
    case (nil, let end?): either("jusqu'au \(longDate(end))", "until \(longDate(end))")
    case (nil, nil): notReported
    }
  }

  /// Whether a printed total includes the State's share, as an answer to that question.
  public func inclusion(_ inclusion: Inclusion) -> String {
    switch inclusion {
    case .yes:
      either("Ce total comprend la part de l'État.", "This total includes the State share.")
    case .no:
      either(
        "Ce total ne comprend pas la part de l'État, qui s'y ajoute.",
        "This total does not include the State share, which is added.")
    case .unknown:
      either(
        "Ce total comprend-il la part de l'État\(noBreakSpace)? La source ne le dit pas.",
        "Does this total include the State share? The source does not say.")
    }
  }

  /// How a figure is known that the program worked out itself.
  public var computed: String { either("chiffre calculé", "computed") }

  /// How a figure is known that stands in a source.
  public var read: String { either("lu dans la source", "read in the source") }

  /// How a figure is known that the definition gives without a source.
  public var stated: String { either("inscrit sans source", "stated without source") }

  /// How a value is known that somebody declared: « déclaré par a.martin le 05/03/2023 ».
  public func declared(by author: String, on day: Day) -> String {
    either("déclaré par \(author) le \(date(day))", "declared by \(author) on \(date(day))")
  }

  /// « Indéterminée », of a share that lacks a part.
  public var indeterminate: String { either("indéterminée", "indeterminate") }

  /// « ventilé 0/19 », how many actions are given money.
  public func allocation(_ given: Int, of all: Int) -> String {
    "\(number(given))/\(number(all)) " + either("actions", "actions")
  }

  /// How the rest is computed.
  public var restExplained: String {
    either("total moins part de l'État", "total less State share")
  }

  /// An anomaly of a budget line: a later stage above an earlier one.
  public func stageAnomaly(
    earlier: BudgetLineState, later: BudgetLineState, in definition: Definition
  ) -> String {
    func words(_ line: BudgetLineState) -> String {
      name(of: line.key.stage) + noBreakSpace + (line.amount.value.map { money($0) } ?? notReported)
    }
    let place = [
      name(ofFunder: later.key.funder, in: definition), later.key.year.map(String.init),
    ].compactMap { $0 }.joined(separator: ", ")
    return label(place) + " " + words(later) + either(", plus que ", ", more than ")
      + words(earlier) + either(", à expliquer", ", to be explained")
  }

  /// What stands where a section has nothing.
  public func nothing(in term: ReportTerm) -> String {
    switch term {
    case .alerts: either("Rien à signaler.", "Nothing to report.")
    case .calendar: either("Aucune date connue.", "No date known.")
    case .indicators:
      either(
        "Aucun indicateur\(noBreakSpace): ils s'écrivent dans convention.toml, sous leur action.",
        "No indicator: they are written in convention.toml, under their action.")
    case .money: either("Aucun montant connu.", "No amount known.")
    case .history, .journal: either("Rien n'a encore été saisi.", "Nothing was entered yet.")
    default: either("Rien.", "None.")
    }
  }

  /// « Aujourd'hui », the mark of the day in the calendar.
  public var theDayItself: String { either("date de cet état", "date of this state") }

  /// What parts two facts on one line: « ; ».
  public var separator: String { either("\(noBreakSpace); ", "; ") }

  /// « Avenant annoncé », before its title.
  public func amendment(_ state: AmendmentState) -> String {
    let name = name(of: state)
    return either("Avenant \(name)", "Amendment, \(name)")
  }

  /// « 12 jours ».
  public func days(_ count: Int) -> String {
    self.count(count, either("jour", "day"), either("jours", "days"))
  }

  /// « 4 actions », how many an engagement has.
  public func actionCount(_ count: Int) -> String { self.count(count, "action", "actions") }

  /// How many links to the engagement are not settled.
  public func proposedLinks(_ count: Int, of all: Int) -> String {
    isFrench
      ? "\(self.count(count, "rattachement proposé", "rattachements proposés")) sur \(number(all))"
      : "\(self.count(count, "proposed link", "proposed links")) of \(number(all))"
  }

  /// What an action with disagreeing values is marked with.
  public var conflictMark: String { either("≠ deux valeurs s'opposent", "≠ two values disagree") }

  /// « Ouverte », of a follow-up.
  public var stillOpen: String { either("ouverte", "open") }

  /// Which way an indicator should move.
  public func name(of direction: Direction) -> String {
    switch direction {
    case .up: either("plus vaut mieux", "more is better")
    case .down: either("moins vaut mieux", "less is better")
    }
  }

  /// « Convention », for what concerns it as a whole.
  public var wholeConvention: String { either("la convention", "the convention") }

  /// Counts of the journal.
  public func journal(_ summary: JournalSummary, conflicts: Int) -> [String] {
    func line(_ value: Int, _ one: String, _ many: String, _ oneEnglish: String, _ e: String)
      -> String
    {
      count(value, either(one, oneEnglish), either(many, e))
    }
    var lines = [
      line(summary.records, "enregistrement", "enregistrements", "record", "records")
    ]
    func add(_ value: Int, _ one: String, _ many: String, _ oneEnglish: String, _ e: String) {
      if value > 0 { lines.append(line(value, one, many, oneEnglish, e)) }
    }
    add(
      summary.quarantined, "ligne mise à part", "lignes mises à part", "line set aside",
      "lines set aside")
    add(
      summary.pending, "dernière ligne inachevée", "dernières lignes inachevées",
      "unfinished last line", "unfinished last lines")
    add(
      conflicts, "champ à deux valeurs", "champs à deux valeurs", "field with two values",
      "fields with two values")
    add(
      summary.editedByHand, "enregistrement modifié à la main",
      "enregistrements modifiés à la main", "record edited by hand", "records edited by hand")
    add(
      summary.notUnderstood, "enregistrement gardé sans effet",
      "enregistrements gardés sans effet", "record kept without effect",
      "records kept without effect")
    add(
      summary.alarms, "identifiant répété avec un autre contenu",
      "identifiants répétés avec un autre contenu", "id repeated with other content",
      "ids repeated with other content")
    return lines
  }

  /// The other values of a field that two people changed at once.
  public func disagreement(_ others: [String]) -> String {
    either("≠ aussi\(noBreakSpace): ", "≠ also: ") + others.joined(separator: ", ")
  }

  /// « jalon », « action »: what a date of the calendar is that of.
  public func dateMeaning(_ meaning: DateMeaning) -> String {
    switch meaning {
    case .conventionStarts: either("début de la convention", "convention begins")
    case .conventionEnds: either("fin de la convention", "convention ends")
    case .adopted: either("vote de la convention", "convention adopted")
    case .signed: either("signature de la convention", "convention signed")
    case .amendment(let state):
      either("fin selon l'avenant ", "end under the amendment ") + name(of: state)
    case .begins: either("début", "begins")
    case .ends: either("fin", "ends")
    case .due: either("échéance", "due")
    case .milestone: either("jalon", "milestone")
    case .milestoneReached: either("jalon atteint", "milestone reached")
    case .followUp: either("suite à donner", "follow-up")
    case .meeting: either("réunion", "meeting")
    }
  }

  /// What a date of the calendar is that of.
  public enum DateMeaning: Hashable, Sendable {
    /// First day of the convention.
    case conventionStarts
    /// Last day of the convention, as signed.
    case conventionEnds
    /// Day of the vote.
    case adopted
    /// Day of signature.
    case signed
    /// Last day under an amendment.
    case amendment(AmendmentState)
    /// First day of something.
    case begins
    /// Last day of something.
    case ends
    /// Due date of an action.
    case due
    /// Planned date of a milestone.
    case milestone
    /// The day a milestone was reached.
    case milestoneReached
    /// Day by which something is to be done.
    case followUp
    /// Day of a meeting.
    case meeting
  }
}
